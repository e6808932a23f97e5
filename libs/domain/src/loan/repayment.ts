import type { CivilDate } from '../calendar/index.js';
import type { ConfirmOverdueCured, DeclareAcceleration, OpenRecoveryAction, NoteRiskSignal, RecordRepayment, ReportMisuse } from '../commands/index.js';
import { reject, type Rejection } from '../kernel/rejection.js';
import { CASES } from '../kernel/rejection-catalogue.js';
import { add, type Fen, subtract, ZERO } from '../money/index.js';
import { duesOf, isCompensated, type Ledger } from '../pool/ledger.js';
import { coveredPrincipal, type PoolState } from '../pool/state.js';
import type { LoanCommand } from './application.js';
import type { LoanEvent } from './events.js';
import { type AppliedLoan, instalment, principalArrears, type Receipt, unknownLoan, unpaidPrincipal, wrongStep } from './state.js';

/** Principal that the borrower still repays the ordinary way: what the pool was claimed for goes through Art. 28 (reading A30). */
function ordinaryPrincipal(loan: AppliedLoan, pool: PoolState): Fen {
  return subtract(unpaidPrincipal(loan), coveredPrincipal(pool, loan.loanId));
}

/** The firm repays as contracted (Art. 25). Who pays for another is flagged, never refused (reading A38). */
export const recordRepayment: LoanCommand<RecordRepayment, 'pool'> = {
  by: ['BANK'],
  kind: 'fact',
  needs: ['pool'],
  decide(state, { data }, { pool }) {
    if (state.step === 'UNKNOWN') return unknownLoan(data.loanId);
    if (state.disbursement === null) return wrongStep(state, 'DISBURSED');
    const owedFen = ordinaryPrincipal(state, pool);
    if (data.principalFen > owedFen) return beyondDebt(data.principalFen, owedFen, pool.ledgers.get(data.loanId));
    const outstandingAfterFen = subtract(owedFen, data.principalFen);
    const received: LoanEvent = { type: 'RepaymentReceived', data: { ...data, outstandingAfterFen, payerIsBorrower: data.payer === state.uscc } };
    const compensated = hasClaims(state, pool);
    const cleared: LoanEvent[] = !compensated && wasPaidInTime(state, data)
      ? [{ type: 'OverdueCured', data: { loanId: data.loanId, curedOn: data.receivedOn, principalArrearsFen: ZERO } }]
      : [];
    const running = state.step === 'DISBURSED' || cleared.length > 0;
    const settled = outstandingAfterFen === 0 && running && !compensated;
    return [received, ...cleared, ...(settled ? [repaid(state, data.receivedOn)] : [])];
  },
};

/** What the pool was claimed for comes back through Art. 28 (reading A30), and the refusal says so. */
function beyondDebt(offeredFen: Fen, owedFen: Fen, ledger: Ledger | undefined): Rejection {
  const facts = { what: 'principal', offeredFen, owedFen };
  if (ledger === undefined || !isCompensated(ledger)) return reject('AMOUNT_EXCEEDS_DEBT', facts);
  const { bankFen, riskFundFen, enterpriseFundFen } = duesOf(ledger);
  const compensated = { compensatedFen: ledger.owed.principalFen, dueFen: add(bankFen, riskFundFen, enterpriseFundFen) };
  return reject('AMOUNT_EXCEEDS_DEBT', { ...facts, ...compensated }, ['Art. 26', 'Art. 28'], CASES.REPAID_AFTER_COMPENSATION);
}

/**
 * The engine had found instalments overdue at daybreak, and now it is recorded that they were paid by their due dates:
 * they never were overdue. Where the bank itself reported them, only the bank can say that they are cured.
 */
function wasPaidInTime(loan: AppliedLoan, receipt: Receipt): boolean {
  const lines = Object.entries(loan.overdueLines);
  if (lines.length === 0 || lines.some(([, by]) => by === 'BANK')) return false;
  const receipts = [...loan.receipts, receipt];
  return lines.every(([no]) => {
    const dueDate = instalment(loan, Number(no))?.dueDate;
    if (dueDate === undefined) return false;
    return principalArrears({ ...loan, receipts: receipts.filter(({ receivedOn }) => receivedOn <= dueDate) }, dueDate, ZERO) === 0;
  });
}

function repaid({ loanId }: AppliedLoan, repaidOn: CivilDate): LoanEvent {
  return { type: 'LoanRepaid', data: { loanId, repaidOn } };
}

/** Once the pool has paid, the loan ends through recovery (Art. 28), not as repaid. */
function hasClaims({ loanId }: AppliedLoan, pool: PoolState): boolean {
  return (pool.ledgers.get(loanId)?.claimFen ?? ZERO) > 0;
}

/** Arrears paid before compensation reset the queue key (Art. 8, reading A4). */
export const confirmOverdueCured: LoanCommand<ConfirmOverdueCured, 'pool'> = {
  by: ['BANK'],
  kind: 'fact',
  needs: ['pool'],
  decide(state, { data }, { pool }) {
    if (state.step === 'UNKNOWN') return unknownLoan(data.loanId);
    if (state.step !== 'OVERDUE') return wrongStep(state, 'OVERDUE');
    if (hasClaims(state, pool)) {
      return reject('WRONG_STATE', { what: 'loan', id: data.loanId, state: 'COMPENSATED', needed: 'OVERDUE before compensation' });
    }
    const cured: LoanEvent = { type: 'OverdueCured', data: { ...data, principalArrearsFen: principalArrears(state, data.curedOn, ZERO) } };
    return unpaidPrincipal(state) === 0 ? [cured, repaid(state, data.curedOn)] : [cured];
  },
};

/** All principal not yet due falls due that day (reading A10). */
export const declareAcceleration: LoanCommand<DeclareAcceleration, 'pool'> = {
  by: ['BANK'],
  kind: 'fact',
  needs: ['pool'],
  decide(state, { data }, { pool }) {
    if (state.step === 'UNKNOWN') return unknownLoan(data.loanId);
    if (state.step !== 'DISBURSED' && state.step !== 'OVERDUE') return wrongStep(state, 'DISBURSED or OVERDUE');
    const arrearsFen = principalArrears(state, data.declaredOn, coveredPrincipal(pool, state.loanId));
    const principalFen = subtract(ordinaryPrincipal(state, pool), arrearsFen);
    return [{ type: 'LoanAccelerated', data: { ...data, principalFen } }];
  },
};

export const reportMisuse: LoanCommand<ReportMisuse> = {
  by: ['OFFICE', 'BANK'],
  kind: 'fact',
  needs: [],
  decide(state, { data }) {
    if (state.step === 'UNKNOWN') return unknownLoan(data.loanId);
    if (state.disbursement === null) return wrongStep(state, 'DISBURSED');
    return [{ type: 'LoanMisuseReported', data }];
  },
};

export const openRecoveryAction: LoanCommand<OpenRecoveryAction> = {
  by: ['BANK'],
  kind: 'fact',
  needs: [],
  decide(state, { data }) {
    if (state.step === 'UNKNOWN') return unknownLoan(data.loanId);
    if (state.disbursement === null) return wrongStep(state, 'DISBURSED');
    return [{ type: 'RecoveryActionOpened', data }];
  },
};

export const noteLoanRisk: LoanCommand<NoteRiskSignal> = {
  by: ['OFFICE', 'BANK'],
  kind: 'fact',
  needs: [],
  decide: (state, { data }) => (state.step === 'UNKNOWN' ? unknownLoan(data.loanId ?? '') : [{ type: 'RiskSignalNoted', data }]),
};
