import { addDays, type CivilDate, overdueMonth } from '../calendar/index.js';
import type { WaiveCompensationOrder } from '../commands/index.js';
import { requireDecision } from '../governance/state.js';
import { reject } from '../kernel/rejection.js';
import type { PoolEvent, QueueEntry } from './events.js';
import type { PoolCommand } from './pool-command.js';

// The queue of Art. 26: order of being overdue. Processes tell the pool who is overdue; only then does order count.

/** A loan joins with its earliest uncured day; a later instalment does not move it (reading A4), and a closed loan does not join. */
export const joinQueue: PoolCommand<QueueEntry> = {
  by: ['SYSTEM'],
  kind: 'fact',
  needs: [],
  decide(pool, { data }) {
    const ledger = pool.ledgers.get(data.loanId);
    if (ledger?.stage === 'CLOSED' || (ledger?.queue && ledger.queue.overdueSince <= data.overdueSince)) return [];
    const reportedAfterYoungerPaid = pool.paidUpTo !== null && data.overdueSince < pool.paidUpTo;
    return [{ type: 'CompensationQueueJoined', data: { ...data, reportedAfterYoungerPaid } }];
  },
};

/** A loan leaves the queue unpaid when its arrears are cured before compensation, or when it is closed after one. */
export const leaveQueue: PoolCommand<Extract<PoolEvent, { readonly type: 'CompensationQueueLeft' }>['data']> = {
  by: ['SYSTEM'],
  kind: 'fact',
  needs: [],
  decide(pool, { data }) {
    const ledger = pool.ledgers.get(data.loanId);
    // A loan that has been reopened meanwhile keeps the place that the reversal gave it.
    const stays = data.reason === 'CLOSED' && ledger?.stage !== 'CLOSED';
    return ledger?.queue && !stays ? [{ type: 'CompensationQueueLeft', data }] : [];
  },
};

/** The leading group lets younger claims pass an older loan that has none (reading A6). */
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

export interface CheckQueueDeadlines {
  readonly loanId: string;
  /** Morning on which the deadlines are looked at. */
  readonly asOf: CivilDate;
}

/** T2 (claim filed by the end of the month, Art. 8) and T3 (compensated, Art. 26) as of a morning. */
export const missQueueDeadlines: PoolCommand<CheckQueueDeadlines> = {
  by: ['SYSTEM'],
  kind: 'fact',
  needs: [],
  decide(pool, { data: { loanId, asOf } }) {
    const ledger = pool.ledgers.get(loanId);
    if (!ledger?.queue) return [];
    const { monthEndsOn, deadline, missed } = ledger.queue;
    const events: PoolEvent[] = [];
    if (monthEndsOn < asOf && ledger.claim === null && !missed.includes('T2')) {
      events.push({ type: 'DeadlineMissed', data: { timer: 'T2', loanId, due: monthEndsOn, cause: 'BANK_STATEMENT_MISSING' } });
    }
    if (deadline !== null && deadline < asOf && !missed.includes('T3')) {
      const cause = ledger.claim === null ? 'BANK_STATEMENT_MISSING' : 'NOT_PAID';
      events.push({ type: 'DeadlineMissed', data: { timer: 'T3', loanId, due: deadline, cause } });
    }
    return events;
  },
};

/** A newly known calendar settles a provisional deadline and moves an open one (03 §3.5). */
export const moveQueueDeadline: PoolCommand<{ readonly loanId: string }, 'policy' | 'calendar'> = {
  by: ['SYSTEM'],
  kind: 'fact',
  needs: ['policy', 'calendar'],
  decide(pool, { data: { loanId } }, { policy, calendar }) {
    const queue = pool.ledgers.get(loanId)?.queue;
    if (!queue || queue.missed.includes('T3')) return [];
    // From the due date again, since a month end that rolls to a working day moves with the calendar too.
    const { deadline, calendarVersion } = overdueMonth(addDays(queue.overdueSince, -1), policy.deadlines, calendar);
    if (deadline === null || deadline === queue.deadline) return [];
    return [{ type: 'DeadlineMoved', data: { timer: 'T3', loanId, from: queue.deadline, to: deadline, calendarVersion } }];
  },
};
