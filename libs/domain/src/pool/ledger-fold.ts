import type { Decided } from '../kernel/event.js';
import { add, atLeastZero, type Fen, least, subtract, ZERO } from '../money/index.js';
import { addOwed, componentsOf, owedOf, serve, totalOwed } from './components.js';
import type { PoolEvent } from './events.js';
import { isCompensated, type Ledger, type Stage } from './ledger.js';
import { bookedBefore, entered, fits, reachesBefore, rests, withUndo } from './ledger-undo.js';

type On<T extends PoolEvent['type']> = Extract<PoolEvent, { readonly type: T }>['data'];

/** Folds one event of the pool into the ledger of the loan that it names. */
export function evolveLedger(ledger: Ledger, event: Decided<PoolEvent>): Ledger {
  if (event.type === 'EntryReversed') return reversed(ledger, event.data);
  const next = applied(ledger, event);
  if (rests(event)) return { ...next, undo: entered(ledger, event) };
  const book = (before: Ledger): Ledger => (fits(before, event) ? applied(before, event) : before);
  return withUndo(next, bookedBefore(ledger.undo, book, (entry) => reachesBefore(entry, event, ledger)));
}

function reversed(ledger: Ledger, { eventId, entry }: On<'EntryReversed'>): Ledger {
  if (ledger.undo?.eventId === eventId) return ledger.undo.before;
  if (entry.type !== 'FundContributed') return ledger;
  const { amountFen } = entry.data;
  const book = (books: Ledger): Ledger => ({ ...books, contributedFen: subtract(books.contributedFen, amountFen) });
  return withUndo(book(ledger), bookedBefore(ledger.undo, book, () => true));
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
      return { ...ledger, claim: null, stage: stageWithoutClaim(ledger) };
    case 'CompensatedFromEnterpriseFund':
      return compensated(ledger, event.data);
    case 'RiskCompensationApplied': {
      const { applicationId, appliedOn } = event.data;
      return { ...ledger, stage: beneathClaim(ledger, 'SHORTFALL_APPLIED'), application: { applicationId, appliedOn } };
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
    case 'SurplusReturned': {
      const { recoveryId, amountFen } = event.data;
      return { ...ledger, surpluses: { ...ledger.surpluses, [recoveryId]: subtract(ledger.surpluses[recoveryId] ?? ZERO, amountFen) } };
    }
    case 'LossWrittenOff':
      return { ...ledger, stage: 'WRITTEN_OFF' };
    case 'LoanClosed':
      return { ...ledger, stage: 'CLOSED' };
    case 'DeadlineMissed': {
      const { timer } = event.data;
      if (ledger.queue === null || (timer !== 'T2' && timer !== 'T3')) return ledger;
      return { ...ledger, queue: { ...ledger.queue, missed: [...ledger.queue.missed, timer] } };
    }
    case 'DeadlineMoved': {
      const { timer, to, calendarVersion } = event.data;
      if (timer !== 'T3') return ledger;
      if (ledger.queue !== null) return { ...ledger, queue: { ...ledger.queue, deadline: to, calendarVersion } };
      return { ...ledger, compensations: ledger.compensations.map((claim) => (claim.deadline === null ? { ...claim, deadline: to } : claim)) };
    }
    default:
      return ledger;
  }
}

/** While a claim for a later default is pending, what becomes of the earlier one does not show. */
function beneathClaim({ claim }: Ledger, stage: Stage): Stage {
  return claim === null ? stage : 'CLAIMED';
}

/** Where a loan stands when its pending claim goes: back where an earlier compensation had left it. */
function stageWithoutClaim(ledger: Ledger): Stage | null {
  if (ledger.stage !== 'CLAIMED') return ledger.stage;
  if (!isCompensated(ledger)) return null;
  if (ledger.application !== null) return 'SHORTFALL_APPLIED';
  return ledger.unsharedFen === 0 && ledger.bankShareFen > 0 ? 'SHARED' : 'COMPENSATED';
}

function compensated(ledger: Ledger, data: On<'CompensatedFromEnterpriseFund'>): Ledger {
  const claimed: Ledger = {
    ...ledger,
    queue: null,
    claim: null,
    stage: 'COMPENSATED',
    compensatedSince: data.overdueSince,
    compensations: [...ledger.compensations, { overdueSince: data.overdueSince, deadline: data.deadline, valueDate: data.valueDate, ...componentsOf(data.claim) }],
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
    stage: beneathClaim(ledger, 'SHARED'),
    application: null,
    unsharedFen: ZERO,
    riskShareFen: add(ledger.riskShareFen, data.riskShareFen),
    bankShareFen: add(ledger.bankShareFen, data.bankShareFen),
    riskPaidFen: add(ledger.riskPaidFen, data.riskPaidFen),
    riskUnfundedFen: add(ledger.riskUnfundedFen, data.riskUnfundedFen),
  };
}

function recovered(ledger: Ledger, { recoveryId, steps, dueBefore, grossFen }: On<'RecoveryApplied'>): Ledger {
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
    surpluses: { ...ledger.surpluses, [recoveryId]: steps.surplusFen },
  };
}

/** Money that reaches the bank serves its components; the principal part lowers what is outstanding. */
function paidToBank(ledger: Ledger, amountFen: Fen): Ledger {
  const { served, left } = serve(ledger.owed, amountFen);
  return { ...ledger, owed: left, outstandingFen: subtract(ledger.outstandingFen, served.principalFen) };
}
