import { type CivilDate, daysBetween } from '../calendar/index.js';
import type { DeadlineDocument } from '../views/deadlines/deadline-document.js';
import { isOpen, type TimerRecord } from '../views/deadlines/timer-record.js';
import type { DeadlineReport } from './report.js';

/** Every timer of every loan by subject, day and timer; what the pool has taken over is no duty any more. */
export function deadlineReports(documents: Iterable<DeadlineDocument>, asOf: CivilDate): readonly DeadlineReport[] {
  const reports: DeadlineReport[] = [];
  for (const { loanId, timers } of documents) {
    for (const record of timers) if (record.state !== 'OPEN' || isOpen(record)) reports.push(deadlineReport(loanId, record, asOf));
  }
  return reports.sort(bySubjectDueTimer);
}

/** A missed duty is late by the days up to the day of the report, or to the day on which it ended unmet. */
function deadlineReport(subject: string, { timer, due, metOn, daysLate, state, endedOn }: TimerRecord, asOf: CivilDate): DeadlineReport {
  const lateFor = state === 'MISSED' && due !== null ? Math.max(0, daysBetween(due, endedOn ?? asOf)) : daysLate;
  return { timer, subject, due, metOn, daysLate: lateFor, state };
}

function bySubjectDueTimer(a: DeadlineReport, b: DeadlineReport): number {
  return compare(a.subject, b.subject) || compare(a.due ?? '', b.due ?? '') || compare(a.timer, b.timer);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
