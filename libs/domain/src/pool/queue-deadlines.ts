import { addDays, type CivilDate, overdueMonth } from '../calendar/index.js';
import type { PoolEvent } from './events.js';
import type { PoolCommand } from './pool-command.js';

// Steps that the deadline process takes on a pool: T2, the claim (Art. 8), and T3, its payment (Art. 26).

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

/** A newly known calendar settles a provisional deadline and moves an open one; of a payment it settles whether that was late (03 §3.5). */
export const moveQueueDeadline: PoolCommand<{ readonly loanId: string }, 'policy' | 'calendar'> = {
  by: ['SYSTEM'],
  kind: 'fact',
  needs: ['policy', 'calendar'],
  decide(pool, { data: { loanId } }, { policy, calendar }) {
    const ledger = pool.ledgers.get(loanId);
    const paid = ledger?.queue === null ? ledger.compensations.findLast((claim) => claim.deadline === null) : undefined;
    const place = ledger?.queue ?? paid;
    if (place === undefined || ledger?.queue?.missed.includes('T3')) return [];
    // From the due date again, since a month end that rolls to a working day moves with the calendar too.
    const { deadline, calendarVersion } = overdueMonth(addDays(place.overdueSince, -1), policy.deadlines, calendar);
    if (deadline === null || deadline === place.deadline) return [];
    const moved: PoolEvent = { type: 'DeadlineMoved', data: { timer: 'T3', loanId, from: place.deadline, to: deadline, calendarVersion } };
    const late = paid !== undefined && paid.valueDate > deadline;
    return late ? [moved, { type: 'DeadlineMissed', data: { timer: 'T3', loanId, due: deadline, cause: 'LATE' } }] : [moved];
  },
};
