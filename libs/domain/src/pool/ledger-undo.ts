import type { Decided } from '../kernel/event.js';
import type { PoolEvent, RestingEntry } from './events.js';
import { duesOf, isBorne, isWhole, type Ledger, runningPrincipal, type Undo } from './ledger.js';

// What the reversal of a loan's last entries brings back (Art. 10). Entries are taken back whole, the last one first. What
// has happened since and does not rest on an entry stays: it is booked on the ledger before that entry as well.

const RESTING: ReadonlySet<string> = new Set<RestingEntry['type']>([
  'CompensatedFromEnterpriseFund', 'RiskCompensationShared', 'RiskShareSettledLater', 'RecoveryApplied', 'SurplusReturned',
]);

/** Whether an entry rests on the loan's books, so that later ones of the loan are taken back before it. */
export function rests(event: { readonly type: string }): event is Decided<RestingEntry> {
  return RESTING.has(event.type);
}

/** Entries of one loan that can be reversed one after another; more would make a ledger grow with its history. */
export const REVERSIBLE_STEPS = 8;

export function entered(ledger: Ledger, { id: eventId, type }: Decided<RestingEntry>): Undo {
  return { eventId, type, before: remembering(ledger, REVERSIBLE_STEPS - 1) };
}

function remembering(ledger: Ledger, steps: number): Ledger {
  if (ledger.undo === null) return ledger;
  return { ...ledger, undo: steps === 0 ? null : { ...ledger.undo, before: remembering(ledger.undo.before, steps - 1) } };
}

export function withUndo(ledger: Ledger, undo: Undo | null): Ledger {
  return undo === ledger.undo ? ledger : { ...ledger, undo };
}

/** Books on the ledgers before the last entries too, the later ones first, as far back as it reaches. */
export function bookedBefore(undo: Undo | null, book: (before: Ledger) => Ledger, reaches: (entry: Undo) => boolean): Undo | null {
  if (undo === null || !reaches(undo)) return undo;
  const before = withUndo(book(undo.before), bookedBefore(undo.before.undo, book, reaches));
  return before === undo.before ? undo : { ...undo, before };
}

/**
 * Whether what happened after an entry concerns the ledger before it. After a compensation the loan takes a new place in
 * the queue, if any; a reversal gives it its old one. Of the old place is said only what its deadline is, if that was not
 * known at the payment, and that the payment came late.
 */
export function reachesBefore({ type }: Undo, event: Decided<PoolEvent>, { queue }: Ledger): boolean {
  if (type !== 'CompensatedFromEnterpriseFund') return true;
  switch (event.type) {
    case 'CompensationQueueJoined':
    case 'CompensationQueueLeft':
    case 'CompensationOrderWaived':
    case 'CompensationClaimed':
    case 'ClaimRestated':
    case 'ClaimWithdrawn':
      return false;
    case 'DeadlineMoved':
    case 'DeadlineMissed':
      return queue === null;
    default:
      return true;
  }
}

/** Whether an event would have been possible on the ledger before an entry; if not, it falls with the entry. */
export function fits(before: Ledger, event: Decided<PoolEvent>): boolean {
  switch (event.type) {
    case 'RiskCompensationApplied':
      return before.unsharedFen > 0 && before.application === null;
    case 'LossWrittenOff':
      return isBorne(before);
    case 'LoanClosed':
      return isWhole(before, duesOf(before), runningPrincipal(before));
    default:
      return true;
  }
}
