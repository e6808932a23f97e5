import { addDays, type CivilDate, overdueMonth } from '../calendar/index.js';
import type { WaiveCompensationOrder } from '../commands/index.js';
import { requireDecision } from '../governance/state.js';
import { reject } from '../kernel/rejection.js';
import { unreachable } from '../kernel/decider.js';
import { earliestOverdue, type LoanState, principalArrears } from '../loan/state.js';
import type { PoolEvent, QueueEntry } from './events.js';
import { isCompensated, type Ledger } from './ledger.js';
import type { PoolCommand } from './pool-command.js';
import { coveredPrincipal, type PoolState } from './state.js';

// The queue of Art. 26: order of being overdue. Processes tell the pool who is overdue; only then does order count.

/** A loan joins with its earliest uncured day; a later instalment does not move it (reading A4), and a closed loan does not join. */
export const joinQueue: PoolCommand<QueueEntry, 'loan'> = {
  by: ['SYSTEM'],
  kind: 'fact',
  needs: ['loan'],
  decide(pool, { data }, { loan }) {
    const ledger = pool.ledgers.get(data.loanId);
    const repaid = data.principalDueFen > 0 && isCompensatedAndRepaid(ledger, loan, addDays(data.overdueSince, -1));
    return ledger?.stage === 'CLOSED' || repaid ? [] : joined(pool, data);
  },
};

function joined(pool: PoolState, entry: QueueEntry): readonly PoolEvent[] {
  const queued = pool.ledgers.get(entry.loanId)?.queue;
  if (queued && queued.overdueSince <= entry.overdueSince) return [];
  const reportedAfterYoungerPaid = pool.paidUpTo !== null && entry.overdueSince < pool.paidUpTo;
  return [{ type: 'CompensationQueueJoined', data: { ...entry, reportedAfterYoungerPaid } }];
}

export interface RejoinQueue {
  readonly loanId: string;
  /** Key of the place that was paid: only what fell overdue later is still behind it. `null`: that of the last claim that still stands as paid, and any day where there is none. */
  readonly behind: CivilDate | null;
}

/**
 * What fell overdue behind a claim does not wait to be reported again: once the claim is paid, or its payment taken back, the
 * loan takes the place of its earliest instalment that is overdue and not covered, with that instalment's own days
 * (readings A4, A10). What the paid claim left out of its own instalment is the bank's to report.
 */
export const rejoinQueue: PoolCommand<RejoinQueue, 'loan' | 'policy' | 'calendar'> = {
  by: ['SYSTEM'],
  kind: 'fact',
  needs: ['loan', 'policy', 'calendar'],
  decide(pool, { data: { loanId, behind } }, { loan, policy, calendar }) {
    const ledger = pool.ledgers.get(loanId);
    if (loan.step === 'UNKNOWN' || ledger?.stage === 'CLOSED') return [];
    const due = earliestOverdue(loan, behind ?? ledger?.compensatedSince ?? null, coveredPrincipal(pool, loanId));
    if (due === undefined) return [];
    const { overdueSince, monthEndsOn, compensableFrom, deadline, calendarVersion } = overdueMonth(due.dueDate, policy.deadlines, calendar);
    return joined(pool, { loanId, overdueSince, monthEndsOn, compensableFrom, deadline, calendarVersion, principalDueFen: due.principalFen });
  },
};

type QueueLeft = Extract<PoolEvent, { readonly type: 'CompensationQueueLeft' }>['data'];

/** A loan leaves the queue unpaid when its arrears are cured, or, after a compensation, repaid, or when it is closed. */
export const leaveQueue: PoolCommand<QueueLeft, 'loan'> = {
  by: ['SYSTEM'],
  kind: 'fact',
  needs: ['loan'],
  decide(pool, { data, on }, { loan }) {
    const ledger = pool.ledgers.get(data.loanId);
    return ledger?.queue && isDone(ledger, ledger.queue, data.reason, loan, on) ? [{ type: 'CompensationQueueLeft', data }] : [];
  },
};

function isDone(ledger: Ledger, { overdueSince }: QueueEntry, reason: QueueLeft['reason'], loan: LoanState, on: CivilDate): boolean {
  switch (reason) {
    case 'CURED':
      return true;
    case 'CLOSED':
      // A loan that has been reopened meanwhile keeps the place that the reversal gave it.
      return ledger.stage === 'CLOSED';
    case 'REPAID': {
      const [dueDate, yesterday] = [addDays(overdueSince, -1), addDays(on, -1)];
      return ledger.claim === null && isCompensatedAndRepaid(ledger, loan, dueDate > yesterday ? dueDate : yesterday);
    }
    default:
      return unreachable(reason);
  }
}

/** Before a compensation the bank confirms that arrears are cured; after it, the principal repaid is all that tells. */
function isCompensatedAndRepaid(ledger: Ledger | undefined, loan: LoanState, by: CivilDate): boolean {
  if (ledger === undefined || !isCompensated(ledger) || loan.step === 'UNKNOWN') return false;
  return principalArrears(loan, by, ledger.compensatedPrincipalFen) === 0;
}

/** The leading group lets younger claims pass an older loan that has none; nobody else can (reading A6). */
export const waiveCompensationOrder: PoolCommand<WaiveCompensationOrder, 'governance'> = {
  by: ['LEADING_GROUP'],
  kind: 'permission',
  needs: ['governance'],
  decide(pool, { data }, { governance }) {
    const ledger = pool.ledgers.get(data.loanId);
    if (ledger === undefined) return reject('UNKNOWN', { what: 'loan', id: data.loanId });
    if (ledger.queue === null) return reject('WRONG_STATE', { what: 'loan', id: data.loanId, state: ledger.stage ?? 'not overdue', needed: 'OVERDUE' });
    return requireDecision(governance, data.decisionId) ?? [{ type: 'CompensationOrderWaived', data }];
  },
};
