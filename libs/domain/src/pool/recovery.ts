import type { AgreeRecoveryCosts, ApplyRecovery, ReturnSurplus, WriteOffLoss } from '../commands/index.js';
import { requireDecision } from '../governance/state.js';
import { reject } from '../kernel/rejection.js';
import { add, subtract, ZERO } from '../money/index.js';
import { unknownLoan, wrongStep } from '../loan/state.js';
import type { Dues, PoolEvent } from './events.js';
import { duesOf, isBorne, isCompensated, isWhole, runningPrincipal, surplusHeld } from './ledger.js';
import type { PoolCommand } from './pool-command.js';
import { duplicate } from './state.js';
import { remaining, waterfall } from './waterfall.js';

/** Costs and damages count only as far as Office and bank both agreed to them (Art. 28, reading A28). */
export const agreeRecoveryCosts: PoolCommand<AgreeRecoveryCosts, 'loan'> = {
  by: ['OFFICE', 'BANK'],
  kind: 'permission',
  needs: ['loan'],
  decide(pool, { data }, { loan }) {
    const repeated = duplicate(pool, 'cost agreement', data.costAgreementId);
    if (repeated) return repeated;
    const missing = [isSigned(data.officeSignedBy) ? [] : ['Office'], isSigned(data.bankSignedBy) ? [] : ['bank']].flat();
    if (missing.length > 0) return reject('SIGNATURE_MISSING', { missing });
    if (loan.step === 'UNKNOWN') return unknownLoan(data.loanId);
    if (loan.disbursement === null) return wrongStep(loan, 'DISBURSED');
    return [{ type: 'RecoveryCostsAgreed', data }];
  },
};

function isSigned(by: string | undefined): boolean {
  return by !== undefined && by.trim() !== '';
}

/** Money that comes back after compensation runs through the waterfall of Art. 28, under the policy of the loan's filing. */
export const applyRecovery: PoolCommand<ApplyRecovery, 'policyOf'> = {
  by: ['BANK'],
  kind: 'fact',
  needs: ['policyOf'],
  decide(pool, { data }, { policyOf }) {
    const repeated = duplicate(pool, 'recovery', data.recoveryId);
    if (repeated) return repeated;
    const ledger = pool.ledgers.get(data.loanId);
    if (ledger === undefined || !isCompensated(ledger)) return reject('NOT_COMPENSATED', { loanId: data.loanId });
    const { recovery } = policyOf(ledger.policy);
    const { recoveryId, loanId, receivedOn, source, payer, grossFen } = data;
    const postInterestFen = recovery.bankPostInterest ? (data.bankPostInterestFen ?? ZERO) : ZERO;
    const booked = duesOf(ledger);
    const dueBefore: Dues = { ...booked, bankFen: add(booked.bankFen, postInterestFen) };
    const steps = waterfall(grossFen, dueBefore, recovery);
    const dueAfter = remaining(dueBefore, steps);
    const applied: PoolEvent = {
      type: 'RecoveryApplied',
      data: {
        recoveryId, loanId, receivedOn, source, payer, grossFen, steps, dueBefore, dueAfter,
        costAgreementIds: ledger.costAgreementIds,
        enterpriseBalanceAfterFen: add(pool.funds.enterpriseFen, steps.enterpriseFundFen),
        riskBalanceAfterFen: add(pool.funds.riskFen, steps.riskFundFen),
      },
    };
    return isWhole(ledger, dueAfter, runningPrincipal(ledger)) ? [applied, { type: 'LoanClosed', data: { loanId } }] : [applied];
  },
};

/** What a recovery leaves over is the borrower's, held until it is returned (reading A27). */
export const returnSurplus: PoolCommand<ReturnSurplus> = {
  by: ['BANK'],
  kind: 'fact',
  needs: [],
  decide(pool, { data }) {
    const ledger = pool.ledgers.get(data.loanId);
    const owedFen = ledger?.surpluses[data.recoveryId];
    if (ledger === undefined || owedFen === undefined) return reject('UNKNOWN', { what: 'recovery', id: data.recoveryId });
    const what = `surplus of recovery ${data.recoveryId}`;
    if (data.amountFen > owedFen) return reject('AMOUNT_EXCEEDS_DEBT', { what, offeredFen: data.amountFen, owedFen }, ['Art. 28']);
    const heldBeforeFen = surplusHeld(ledger);
    return [{ type: 'SurplusReturned', data: { ...data, heldBeforeFen, heldAfterFen: subtract(heldBeforeFen, data.amountFen) } }];
  },
};

/** The loss is written off by decision, once it is known who bears it; what is recovered later still follows Art. 28. */
export const writeOffLoss: PoolCommand<WriteOffLoss, 'governance'> = {
  by: ['LEADING_GROUP'],
  kind: 'permission',
  needs: ['governance'],
  decide(pool, { data }, { governance }) {
    const ledger = pool.ledgers.get(data.loanId);
    if (ledger === undefined || !isCompensated(ledger)) return reject('NOT_COMPENSATED', { loanId: data.loanId });
    if (ledger.stage === 'CLOSED' || ledger.stage === 'WRITTEN_OFF') {
      return reject('WRONG_STATE', { what: 'loan', id: data.loanId, state: ledger.stage, needed: 'COMPENSATED or SHARED' });
    }
    if (!isBorne(ledger)) {
      const needed = 'a shared shortfall: the bank applies (ApplyForRiskCompensation), the Office shares (ShareRiskCompensation)';
      return reject('WRONG_STATE', { what: 'loan', id: data.loanId, state: ledger.stage ?? 'COMPENSATED', needed });
    }
    return requireDecision(governance, data.decisionId) ?? [{ type: 'LossWrittenOff', data: { ...data, dues: duesOf(ledger) } }];
  },
};
