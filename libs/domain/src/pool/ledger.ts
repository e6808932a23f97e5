import type { CivilDate } from '../calendar/index.js';
import type { Decided } from '../kernel/event.js';
import { add, atLeastZero, type Fen, least, subtract, ZERO } from '../money/index.js';
import type { PolicyRef } from '../policy/policy.js';
import { addOwed, NOTHING_OWED, type Owed, owedOf, serve, totalOwed } from './components.js';
import type { ClaimAmounts, Dues, PoolEvent, QueueEntry } from './events.js';

/** How far the pool has come with a loan. */
export type Stage = 'CLAIMED' | 'COMPENSATED' | 'SHORTFALL_APPLIED' | 'SHARED' | 'CLOSED' | 'WRITTEN_OFF';

export interface PendingClaim extends ClaimAmounts {
  readonly claimId: string;
  readonly filedOn: CivilDate;
}

/**
 * Everything that a pool holds of one loan: capacity, contribution, place in the queue, claim, what each layer
 * bore and what recoveries gave back. Plain JSON. The pool's decider and the loan's read model fold the same
 * ledger, so a figure has one origin.
 */
export interface Ledger {
  readonly loanId: string;
  readonly uscc: string;
  readonly policy: PolicyRef;
  readonly reservedFen: Fen;
  /** Principal lent, less repaid, less what funds and recoveries gave the bank for it. */
  readonly outstandingFen: Fen;
  readonly requiredFen: Fen;
  readonly contributedFen: Fen;
  /** `waived`: younger loans may pass, by decision or because the bank withdrew its claim (reading A6). */
  readonly queue: (QueueEntry & { readonly waived: boolean; readonly missed: readonly ('T2' | 'T3')[] }) | null;
  readonly claim: PendingClaim | null;
  readonly application: { readonly applicationId: string; readonly appliedOn: CivilDate } | null;
  readonly stage: Stage | null;
  /** Sums over all compensated claims. */
  readonly claimFen: Fen;
  readonly compensatedPrincipalFen: Fen;
  readonly enterprisePaidFen: Fen;
  readonly shortfallFen: Fen;
  /** Shortfall that nobody has shared yet: the bank carries it. */
  readonly unsharedFen: Fen;
  readonly riskShareFen: Fen;
  readonly bankShareFen: Fen;
  readonly riskPaidFen: Fen;
  readonly riskUnfundedFen: Fen;
  /** Queue key of the compensated claim, which also orders the sharing (reading A40). */
  readonly compensatedSince: CivilDate | null;
  /** What the bank is still owed of the compensated claims. */
  readonly owed: Owed;
  readonly costsDueFen: Fen;
  readonly damagesDueFen: Fen;
  readonly costAgreementIds: readonly string[];
  readonly enterpriseRefilledFen: Fen;
  readonly riskRefilledFen: Fen;
  readonly recoveredFen: Fen;
  readonly surplusFen: Fen;
  readonly surplusHeldFen: Fen;
  /** The last entry that may be reversed, and the ledger before it. */
  readonly undo: { readonly eventId: string; readonly before: Ledger } | null;
}

export function newLedger(loanId: string): Ledger {
  return {
    loanId, uscc: '', policy: '', reservedFen: ZERO, outstandingFen: ZERO, requiredFen: ZERO, contributedFen: ZERO,
    queue: null, claim: null, application: null, stage: null,
    claimFen: ZERO, compensatedPrincipalFen: ZERO, enterprisePaidFen: ZERO, shortfallFen: ZERO, unsharedFen: ZERO,
    riskShareFen: ZERO, bankShareFen: ZERO, riskPaidFen: ZERO, riskUnfundedFen: ZERO, compensatedSince: null,
    owed: NOTHING_OWED, costsDueFen: ZERO, damagesDueFen: ZERO, costAgreementIds: [],
    enterpriseRefilledFen: ZERO, riskRefilledFen: ZERO, recoveredFen: ZERO, surplusFen: ZERO, surplusHeldFen: ZERO,
    undo: null,
  };
}

/** Whether funds have paid, or decided to pay nothing, for this loan. */
export function isCompensated(ledger: Ledger): boolean {
  return ledger.claimFen > 0;
}

/** Outstanding principal that no compensation has covered: what earlier ones left with the bank is not claimed again. */
export function runningPrincipal(ledger: Ledger): Fen {
  return subtract(ledger.outstandingFen, ledger.owed.principalFen);
}

/** Borne by the bank once its shortfall is shared: the claim less what both funds paid. */
export function bankBorne(ledger: Ledger): Fen {
  return subtract(ledger.claimFen, add(ledger.enterprisePaidFen, ledger.riskPaidFen));
}

/** What recoveries have still to repay, by step (Art. 28, readings A25 and A26). */
export function duesOf(ledger: Ledger): Dues {
  return {
    costsFen: ledger.costsDueFen,
    liquidatedDamagesFen: ledger.damagesDueFen,
    bankFen: totalOwed(ledger.owed),
    riskFundFen: subtract(ledger.riskPaidFen, ledger.riskRefilledFen),
    enterpriseFundFen: subtract(ledger.enterprisePaidFen, ledger.enterpriseRefilledFen),
  };
}

/** A compensated loan is closed once bank and both funds are whole and no instalment of it is still running (Art. 28). */
export function isWhole(ledger: Ledger, due: Dues, runningFen: Fen): boolean {
  const repaid = due.bankFen === 0 && due.riskFundFen === 0 && due.enterpriseFundFen === 0;
  return isCompensated(ledger) && ledger.stage !== 'CLOSED' && repaid && runningFen === 0;
}

type On<T extends PoolEvent['type']> = Extract<PoolEvent, { readonly type: T }>['data'];

/** Events that merely accompany the entry before them, so that it can still be reversed. */
const ACCOMPANYING: ReadonlySet<string> = new Set(['LoanClosed', 'DeadlineMissed', 'DeadlineMoved']);
const REVERSIBLE: ReadonlySet<string> = new Set(['CompensatedFromEnterpriseFund', 'RiskCompensationShared', 'RiskShareSettledLater', 'RecoveryApplied', 'SurplusReturned']);

/** Folds one event of the pool into the ledger of the loan that it names. */
export function evolveLedger(ledger: Ledger, event: Decided<PoolEvent>): Ledger {
  if (event.type === 'EntryReversed') return reversed(ledger, event.data);
  const next = applied(ledger, event);
  if (next === ledger || ACCOMPANYING.has(event.type)) return next;
  const undo = REVERSIBLE.has(event.type) ? { eventId: event.id, before: withUndo(ledger, REVERSIBLE_STEPS - 1) } : null;
  return { ...next, undo };
}

/** Entries of one loan that can be reversed one after another, the last first; more would make a ledger grow with its history. */
const REVERSIBLE_STEPS = 8;

function withUndo(ledger: Ledger, steps: number): Ledger {
  if (ledger.undo === null) return ledger;
  return { ...ledger, undo: steps === 0 ? null : { ...ledger.undo, before: withUndo(ledger.undo.before, steps - 1) } };
}

/** Where a loan stands when its pending claim goes: back where an earlier compensation had left it. */
function stageWithoutClaim(ledger: Ledger): Stage | null {
  if (ledger.stage !== 'CLAIMED') return ledger.stage;
  if (!isCompensated(ledger)) return null;
  return ledger.unsharedFen === 0 && ledger.bankShareFen > 0 ? 'SHARED' : 'COMPENSATED';
}

function reversed(ledger: Ledger, { eventId, entry }: On<'EntryReversed'>): Ledger {
  if (ledger.undo?.eventId === eventId) return ledger.undo.before;
  if (entry.type !== 'FundContributed') return ledger;
  return { ...ledger, contributedFen: subtract(ledger.contributedFen, entry.data.amountFen), undo: null };
}

function applied(ledger: Ledger, event: Exclude<Decided<PoolEvent>, { type: 'EntryReversed' }>): Ledger {
  switch (event.type) {
    case 'CapacityReserved': {
      const { uscc, policy, amountFen, requiredFen } = event.data;
      return { ...ledger, uscc, policy, reservedFen: amountFen, requiredFen };
    }
    case 'CapacityDrawn':
      return { ...ledger, reservedFen: ZERO, outstandingFen: event.data.amountFen };
    case 'CapacityReleased': {
      const { reservedFen, outstandingFen } = event.data;
      return { ...ledger, reservedFen: subtract(ledger.reservedFen, reservedFen), outstandingFen: subtract(ledger.outstandingFen, outstandingFen) };
    }
    case 'FundContributed':
      return { ...ledger, contributedFen: add(ledger.contributedFen, event.data.amountFen) };
    case 'CompensationQueueJoined':
      return { ...ledger, queue: { ...event.data, waived: false, missed: [] } };
    case 'CompensationQueueLeft':
      return { ...ledger, queue: null, claim: null, stage: stageWithoutClaim(ledger) };
    case 'CompensationOrderWaived':
      return ledger.queue === null ? ledger : { ...ledger, queue: { ...ledger.queue, waived: true } };
    case 'CompensationClaimed': {
      const { claimId, filedOn, principalFen, interestFen, penaltyFen, compoundFen, totalFen } = event.data;
      return { ...ledger, stage: 'CLAIMED', claim: { claimId, filedOn, principalFen, interestFen, penaltyFen, compoundFen, totalFen } };
    }
    case 'ClaimRestated': {
      const { principalFen, interestFen, penaltyFen, compoundFen, totalFen } = event.data;
      return ledger.claim === null ? ledger : { ...ledger, claim: { ...ledger.claim, principalFen, interestFen, penaltyFen, compoundFen, totalFen } };
    }
    case 'ClaimWithdrawn':
      // A bank that takes its claim back lets younger loans pass (reading A6).
      return { ...ledger, claim: null, stage: stageWithoutClaim(ledger), queue: ledger.queue && { ...ledger.queue, waived: true } };
    case 'CompensatedFromEnterpriseFund':
      return compensated(ledger, event.data);
    case 'RiskCompensationApplied': {
      const { applicationId, appliedOn } = event.data;
      return { ...ledger, stage: 'SHORTFALL_APPLIED', application: { applicationId, appliedOn } };
    }
    case 'RiskCompensationShared':
      return shared(ledger, event.data);
    case 'RiskShareSettledLater': {
      const { amountFen } = event.data;
      const settled = { riskPaidFen: add(ledger.riskPaidFen, amountFen), riskUnfundedFen: subtract(ledger.riskUnfundedFen, amountFen) };
      return { ...paidToBank(ledger, amountFen), ...settled };
    }
    case 'RecoveryCostsAgreed': {
      const { costsFen, liquidatedDamagesFen, costAgreementId } = event.data;
      return {
        ...ledger,
        costsDueFen: add(ledger.costsDueFen, costsFen),
        damagesDueFen: add(ledger.damagesDueFen, liquidatedDamagesFen),
        costAgreementIds: [...ledger.costAgreementIds, costAgreementId],
      };
    }
    case 'RecoveryApplied':
      return recovered(ledger, event.data);
    case 'SurplusReturned':
      return { ...ledger, surplusHeldFen: subtract(ledger.surplusHeldFen, event.data.amountFen) };
    case 'LossWrittenOff':
      return { ...ledger, stage: 'WRITTEN_OFF' };
    case 'LoanClosed':
      return { ...ledger, stage: 'CLOSED' };
    case 'DeadlineMissed': {
      const { timer } = event.data;
      if (ledger.queue === null || (timer !== 'T2' && timer !== 'T3')) return ledger;
      return { ...ledger, queue: { ...ledger.queue, missed: [...ledger.queue.missed, timer] } };
    }
    case 'DeadlineMoved':
      return ledger.queue === null || event.data.timer !== 'T3'
        ? ledger
        : { ...ledger, queue: { ...ledger.queue, deadline: event.data.to, calendarVersion: event.data.calendarVersion } };
    default:
      return ledger;
  }
}

function compensated(ledger: Ledger, data: On<'CompensatedFromEnterpriseFund'>): Ledger {
  const claimed: Ledger = {
    ...ledger,
    queue: null,
    claim: null,
    stage: 'COMPENSATED',
    compensatedSince: data.overdueSince,
    claimFen: add(ledger.claimFen, data.claim.totalFen),
    compensatedPrincipalFen: add(ledger.compensatedPrincipalFen, data.claim.principalFen),
    enterprisePaidFen: add(ledger.enterprisePaidFen, data.paidFen),
    shortfallFen: add(ledger.shortfallFen, data.shortfallFen),
    owed: addOwed(ledger.owed, owedOf(data.claim)),
  };
  return { ...paidToBank(claimed, data.paidFen), unsharedFen: add(ledger.unsharedFen, data.shortfallFen) };
}

function shared(ledger: Ledger, data: On<'RiskCompensationShared'>): Ledger {
  return {
    ...paidToBank(ledger, data.riskPaidFen),
    stage: 'SHARED',
    application: null,
    unsharedFen: ZERO,
    riskShareFen: add(ledger.riskShareFen, data.riskShareFen),
    bankShareFen: add(ledger.bankShareFen, data.bankShareFen),
    riskPaidFen: add(ledger.riskPaidFen, data.riskPaidFen),
    riskUnfundedFen: add(ledger.riskUnfundedFen, data.riskUnfundedFen),
  };
}

function recovered(ledger: Ledger, { steps, dueBefore, grossFen }: On<'RecoveryApplied'>): Ledger {
  // Interest that the bank earned on its residual since joins the debt with the receipt that states it.
  const postInterestFen = atLeastZero(subtract(dueBefore.bankFen, totalOwed(ledger.owed)));
  const owing = { ...ledger, owed: { ...ledger.owed, postInterestFen: add(ledger.owed.postInterestFen, postInterestFen) } };
  const paid = paidToBank(owing, steps.bankFen);
  return {
    ...paid,
    unsharedFen: least(ledger.unsharedFen, subtract(totalOwed(paid.owed), paid.owed.postInterestFen)),
    costsDueFen: subtract(ledger.costsDueFen, steps.costsFen),
    damagesDueFen: subtract(ledger.damagesDueFen, steps.liquidatedDamagesFen),
    riskRefilledFen: add(ledger.riskRefilledFen, steps.riskFundFen),
    enterpriseRefilledFen: add(ledger.enterpriseRefilledFen, steps.enterpriseFundFen),
    recoveredFen: add(ledger.recoveredFen, grossFen),
    surplusFen: add(ledger.surplusFen, steps.surplusFen),
    surplusHeldFen: add(ledger.surplusHeldFen, steps.surplusFen),
  };
}

/** Money that reaches the bank serves its components; the principal part lowers what is outstanding. */
function paidToBank(ledger: Ledger, amountFen: Fen): Ledger {
  const { served, left } = serve(ledger.owed, amountFen);
  return { ...ledger, owed: left, outstandingFen: subtract(ledger.outstandingFen, served.principalFen) };
}
