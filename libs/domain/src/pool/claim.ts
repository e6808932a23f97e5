import type { FileClaim, RestateClaim, WithdrawClaim } from '../commands/index.js';
import type { CivilDate } from '../calendar/index.js';
import { reject, rejectFor, type Rejection } from '../kernel/rejection.js';
import { recomputeClaim } from '../loan/interest-check.js';
import { type AppliedLoan, claimablePrincipal, unknownLoan } from '../loan/state.js';
import { subtract } from '../money/index.js';
import type { ClaimComponent, Policy } from '../policy/policy.js';
import { amountsOf } from './components.js';
import type { Assessment, Components, PoolEvent } from './events.js';
import { duesOf, isWhole, type Ledger, runningPrincipal } from './ledger.js';
import type { PoolCommand } from './pool-command.js';
import { coveredPrincipal, duplicate, type PoolState } from './state.js';

/** A claim's components up to a day. */
type Statement = Components & { readonly cutoffDate: CivilDate };

/** The bank asks the enterprise fund to pay (Art. 8), from the first overdue day; later than the month is late, not barred (reading A1). */
export const fileClaim: PoolCommand<FileClaim, 'loan' | 'policyOf'> = {
  by: ['BANK'],
  kind: 'fact',
  needs: ['loan', 'policyOf'],
  decide(pool, { data }, { loan, policyOf }) {
    if (loan.step === 'UNKNOWN') return unknownLoan(data.loanId);
    const repeated = duplicate(pool, 'claim', data.claimId);
    if (repeated) return repeated;
    const ledger = pool.ledgers.get(data.loanId);
    if (loan.step !== 'OVERDUE' || !ledger?.queue) return reject('NOT_OVERDUE', { loanId: data.loanId, state: ledger?.stage ?? loan.step });
    if (ledger.claim !== null) return reject('DUPLICATE', { what: 'pending claim of loan', id: data.loanId });
    const policy = policyOf(ledger.policy);
    const fault = claimFault(data, loan, pool, policy);
    if (fault) return fault;
    const { overdueSince, monthEndsOn } = ledger.queue;
    return [{ type: 'CompensationClaimed', data: { ...data, overdueSince, monthEndsOn, ...assessed(data, loan, pool, policy), late: data.filedOn > monthEndsOn } }];
  },
};

/** The bank's figures stand; beside them what the books give, and whether the difference is beyond the tolerance. */
function assessed(data: Statement, loan: AppliedLoan, pool: PoolState, policy: Policy): Assessment {
  const claimed = amountsOf(data);
  const { amounts, deviates } = recomputeClaim(loan, data.cutoffDate, pool.ledgers.get(loan.loanId)?.compensations ?? [], policy);
  return { totalFen: claimed.totalFen, recomputed: amounts, deviationFen: subtract(claimed.totalFen, amounts.totalFen), deviates: deviates(claimed) };
}

export const restateClaim: PoolCommand<RestateClaim, 'loan' | 'policyOf'> = {
  by: ['BANK'],
  kind: 'fact',
  needs: ['loan', 'policyOf'],
  decide(pool, { data }, { loan, policyOf }) {
    if (loan.step === 'UNKNOWN') return unknownLoan(data.loanId);
    const ledger = pool.ledgers.get(data.loanId);
    if (ledger?.claim?.claimId !== data.claimId) return noSuchClaim(ledger, data);
    const policy = policyOf(ledger.policy);
    return claimFault(data, loan, pool, policy) ?? [{ type: 'ClaimRestated', data: { ...data, ...assessed(data, loan, pool, policy) } }];
  },
};

export const withdrawClaim: PoolCommand<WithdrawClaim> = {
  by: ['BANK'],
  kind: 'fact',
  needs: [],
  decide(pool, { data }) {
    const ledger = pool.ledgers.get(data.loanId);
    if (ledger?.claim?.claimId !== data.claimId) return noSuchClaim(ledger, data);
    const withdrawn: PoolEvent = { type: 'ClaimWithdrawn', data };
    // The claim was all that kept a loan open whose earlier compensation has been recovered.
    const ends = isWhole({ ...ledger, claim: null }, duesOf(ledger), runningPrincipal(ledger));
    return ends ? [withdrawn, { type: 'LoanClosed', data: { loanId: data.loanId } }] : [withdrawn];
  },
};

/** A claim can be changed before it is paid, and only then. */
function noSuchClaim(ledger: Ledger | undefined, { claimId }: { readonly claimId: string }): Rejection {
  const state = ledger?.stage ?? 'not claimed';
  if (state === 'not claimed' || state === 'CLAIMED') return reject('UNKNOWN', { what: 'pending claim', id: claimId });
  return reject('WRONG_STATE', { what: 'claim', id: claimId, state, needed: 'CLAIMED' });
}

const FIELD_OF: Readonly<Record<ClaimComponent, keyof Components>> = {
  PRINCIPAL: 'principalFen', INTEREST: 'interestFen', PENALTY: 'penaltyFen', COMPOUND: 'compoundFen',
};

const CALLED: Readonly<Record<keyof Components, string>> = { principalFen: '本金', interestFen: '利息', penaltyFen: '罚息', compoundFen: '复利' };

/** The claim stays within what the scheme covers and what the books say is due (reading A10). */
function claimFault(data: Statement, loan: AppliedLoan, pool: PoolState, policy: Policy): Rejection | undefined {
  const covered = new Set(policy.claim.components.map((component) => FIELD_OF[component]));
  const foreign = Object.values(FIELD_OF).find((field) => data[field] > 0 && !covered.has(field));
  if (foreign !== undefined) return rejectFor('INVALID', { zh: `政策 ${policy.id} 的代偿申请额不含${CALLED[foreign]}`, en: `${foreign} is not covered by policy ${policy.id}` });
  const disbursedOn = loan.disbursement?.disbursedOn;
  if (disbursedOn !== undefined && data.cutoffDate < disbursedOn) {
    return rejectFor('INVALID', { zh: `计息截止日 ${data.cutoffDate} 早于放款日 ${disbursedOn}`, en: `a cut-off of ${data.cutoffDate} lies before the disbursement of ${disbursedOn}` });
  }
  const owedFen = claimablePrincipal(loan, data.cutoffDate, coveredPrincipal(pool, loan.loanId), policy.claim.scope);
  return data.principalFen > owedFen ? reject('AMOUNT_EXCEEDS_DEBT', { what: 'principal', offeredFen: data.principalFen, owedFen }) : undefined;
}
