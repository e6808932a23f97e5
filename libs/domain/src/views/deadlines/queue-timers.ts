import type { CivilDate } from '../../calendar/index.js';
import type { QueueEntry } from '../../pool/events.js';
import { changing, type DeadlineDocument, withTimers } from './deadline-document.js';
import { isUnmet, met, type TimerRecord, unmet } from './timer-record.js';

// T2 (claim filed by the end of the month, Art. 8) and T3 (compensated, Art. 26). They run while the pool has the loan
// in its queue, which is also what the pool's own finding of missed deadlines rests on.

type QueueTimer = 'T2' | 'T3';

function runs(document: DeadlineDocument, timer: QueueTimer): (record: TimerRecord) => boolean {
  return (record) => record.timer === timer && record.queuedBy === document.queuedBy;
}

/** An earlier day that becomes known later takes the place of the later one, with a claim that is filed already. */
export function queued(document: DeadlineDocument, { monthEndsOn, deadline }: QueueEntry, queuedBy: string): DeadlineDocument {
  const open = { metOn: null, daysLate: 0, state: 'OPEN', queuedBy } as const;
  const claimed = document.timers.find(runs(document, 'T2'))?.metOn ?? null;
  const claim: TimerRecord = { timer: 'T2', due: monthEndsOn, ...open };
  const timers = document.timers.filter((record) => record.queuedBy === undefined || record.queuedBy !== document.queuedBy);
  const pay: TimerRecord = { timer: 'T3', due: deadline, ...open };
  return withTimers({ ...document, queuedBy }, [...timers, claimed === null ? claim : met(claim, claimed), pay]);
}

/**
 * The loan left the queue: its unmet timers are dropped and not marked as met, for nobody claimed or paid; the duty
 * itself is gone. One whose day had passed by then stays missed, found or not.
 */
export function withdrawn(document: DeadlineDocument, endedOn: CivilDate): DeadlineDocument {
  const { queuedBy } = document;
  if (queuedBy === null) return document;
  const ended = (record: TimerRecord): boolean => record.queuedBy === queuedBy && isUnmet(record);
  const left = document.timers.filter((record) => !ended(record) || (record.due !== null && record.due < endedOn));
  return withTimers({ ...document, queuedBy: null }, left.map((record) => (ended(record) ? { ...record, endedOn } : record)));
}

export function claimFiled(document: DeadlineDocument, filedOn: CivilDate): DeadlineDocument {
  const running = runs(document, 'T2');
  return changing(document, (record) => running(record) && isUnmet(record), (record) => met(record, filedOn));
}

export function claimWithdrawn(document: DeadlineDocument): DeadlineDocument {
  const running = runs(document, 'T2');
  return changing(document, (record) => running(record) && record.metOn !== null, unmet);
}

export function compensated(document: DeadlineDocument, valueDate: CivilDate, compensation: string): DeadlineDocument {
  const running = runs(document, 'T3');
  const paid = changing(document, (record) => running(record) && isUnmet(record), (record) => ({ ...met(record, valueDate), metBy: compensation }));
  return { ...paid, queuedBy: null };
}

/** The compensation is reversed: the loan is back in its old place, unpaid, and a place that it has taken since falls away. */
export function uncompensated(document: DeadlineDocument, compensation: string, reversedOn: CivilDate): DeadlineDocument {
  const queuedBy = document.timers.find(({ metBy }) => metBy === compensation)?.queuedBy;
  if (queuedBy === undefined) return document;
  return changing({ ...withdrawn(document, reversedOn), queuedBy }, ({ metBy }) => metBy === compensation, ({ metBy: _by, ...record }) => unmet(record));
}

/** While the loan is in the queue its deadline moves; after that the one that was not known when it was met is settled. */
export function deadlineMoved(document: DeadlineDocument, to: CivilDate): DeadlineDocument {
  if (document.queuedBy === null) {
    return changing(document, ({ timer, due }) => timer === 'T3' && due === null, (record) => settledAt({ ...record, due: to }));
  }
  const running = runs(document, 'T3');
  return changing(document, (record) => running(record) && record.state === 'OPEN', (record) => ({ ...record, due: to }));
}

function settledAt(record: TimerRecord): TimerRecord {
  return record.metOn === null ? record : met(record, record.metOn);
}
