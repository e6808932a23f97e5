import { inactivity } from '../agreement/state.js';
import type { DecideFiling } from '../commands/index.js';
import { barred, exposureOf, unknownEnterprise } from '../enterprise/state.js';
import { reject } from '../kernel/rejection.js';
import { unknownLoan, wrongStep } from '../loan/state.js';
import { add, type Fen, subtract, ZERO } from '../money/index.js';
import { contributionRateFor, requiredContribution, riskFundFloor } from '../policy/contribution.js';
import { policyRef } from '../policy/policy.js';
import type { CapacityReleased, PoolEvent } from './events.js';
import { duesOf, isWhole, runningPrincipal } from './ledger.js';
import { leverageCap, leverageExcess, usedCapacity } from './leverage.js';
import type { PoolCommand } from './pool-command.js';

/**
 * The Office approves a filing (Art. 21). Everything that can refuse it is looked at before anything is written;
 * the reservation then carries the notice through enterprise and loan (`FilingProcess`).
 */
export const approveFiling: PoolCommand<DecideFiling, 'loan' | 'enterprise' | 'agreement' | 'policy' | 'governance'> = {
  by: ['OFFICE'],
  kind: 'permission',
  needs: ['loan', 'enterprise', 'agreement', 'policy', 'governance'],
  decide(pool, { data, on }, { loan, enterprise, agreement, policy, governance }) {
    if (loan.step === 'UNKNOWN') return unknownLoan(data.loanId);
    if (loan.step !== 'RECOMMENDED' || loan.review === null) return wrongStep(loan, 'RECOMMENDED');
    const { loanId, uscc, agreementId, amountFen } = loan;
    if ((pool.ledgers.get(loanId)?.reservedFen ?? ZERO) > 0) {
      return reject('WRONG_STATE', { what: 'loan', id: loanId, state: 'being filed', needed: 'RECOMMENDED' });
    }
    if (enterprise.standing === 'UNKNOWN') return unknownEnterprise(uscc);
    const bar = barred(enterprise, governance);
    if (bar) return bar;
    const inactive = pool.stopped ? 'STOP_LOSS' : inactivity(agreement, on);
    if (inactive !== undefined || agreement.status === 'UNSIGNED') return reject('AGREEMENT_NOT_ACTIVE', { agreementId, state: inactive ?? 'UNSIGNED' });

    const requiredPpm = contributionRateFor(policy, { amountFen, securityFen: loan.review.securityFen, termMonths: loan.termMonths });
    const agreedPpm = agreement.contributionPpm !== null && agreement.contributionPpm > requiredPpm ? agreement.contributionPpm : requiredPpm;
    const ratePpm = data.contributionPpm ?? agreedPpm;
    if (ratePpm < requiredPpm) return reject('RATE_TOO_LOW', { offeredPpm: ratePpm, requiredPpm });

    const exposureCapFen = policy.caps[loan.review.method];
    const exposureFen = policy.caps.scope === 'ENTERPRISE' ? exposureOf(enterprise) : ZERO;
    if (add(exposureFen, amountFen) > exposureCapFen) return reject('CAP_EXCEEDED', { exposureFen, newFen: amountFen, capFen: exposureCapFen });
    const excess = leverageExcess(pool, policy, amountFen);
    if (excess) return excess;
    const floorFen = policy.riskFund.floorSeverity === 'HARD' ? riskFundFloor(policy, add(usedCapacity(pool), amountFen)) : ZERO;
    if (pool.funds.riskFen < floorFen) return reject('FUND_INSUFFICIENT', { fund: 'RISK', balanceFen: pool.funds.riskFen, neededFen: floorFen });

    return [{
      type: 'CapacityReserved',
      data: {
        loanId, uscc, agreementId, amountFen, noticeNo: data.noticeNo, ratePpm,
        requiredFen: requiredContribution(policy, amountFen, ratePpm),
        policy: policyRef(policy), exposureCapFen, exposureScope: policy.caps.scope,
        usedBeforeFen: usedCapacity(pool), leverageCapFen: leverageCap(pool.funds, policy),
      },
    }];
  },
};

export interface DrawCapacity {
  readonly loanId: string;
  readonly amountFen: Fen;
}

/** What was promised is lent; what the contract or the drawing left over is free again. */
export const drawCapacity: PoolCommand<DrawCapacity> = {
  by: ['SYSTEM'],
  kind: 'fact',
  needs: [],
  decide(pool, { data: { loanId, amountFen } }) {
    const reservedFen = pool.ledgers.get(loanId)?.reservedFen ?? ZERO;
    return [{ type: 'CapacityDrawn', data: { loanId, amountFen, releasedFen: subtract(reservedFen, amountFen) } }];
  },
};

export interface ReleaseCapacity {
  readonly loanId: string;
  /** Principal repaid; absent: the whole reservation goes. */
  readonly repaidFen?: Fen;
  readonly reason: CapacityReleased['reason'];
  readonly refusal?: CapacityReleased['refusal'];
}

export const releaseCapacity: PoolCommand<ReleaseCapacity> = {
  by: ['SYSTEM'],
  kind: 'fact',
  needs: [],
  decide(pool, { data: { loanId, repaidFen, reason, refusal } }) {
    const held = pool.ledgers.get(loanId);
    if (held === undefined) return [];
    const reservedFen = repaidFen === undefined ? held.reservedFen : ZERO;
    const outstandingFen = repaidFen ?? ZERO;
    if (reservedFen === 0 && outstandingFen === 0) return [];
    const released: PoolEvent = { type: 'CapacityReleased', data: { loanId, reservedFen, outstandingFen, reason, ...(refusal ? { refusal } : {}) } };
    // The last instalment of a loan whose compensation has been recovered already.
    const ends = isWhole(held, duesOf(held), subtract(runningPrincipal(held), outstandingFen));
    return ends ? [released, { type: 'LoanClosed', data: { loanId } }] : [released];
  },
};
