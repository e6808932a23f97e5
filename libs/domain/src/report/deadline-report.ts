import { type CivilDate, daysBetween } from '../calendar/index.js';
import type { DeadlineDocument } from '../views/deadlines/deadline-document.js';
import type { TimerRecord } from '../views/deadlines/timer-record.js';
import type { DeadlineReport } from './report.js';

/** Every timer of every loan by subject, day and timer; a duty that ended before its day is none any more. */
export function deadlineReports(documents: Iterable<DeadlineDocument>, asOf: CivilDate): readonly DeadlineReport[] {
  const reports: DeadlineReport[] = [];
  for (const { loanId, timers } of documents) {
    for (const record of timers) {
      const report = deadlineReport(loanId, record, asOf);
      if (report !== undefined) reports.push(report);
    }
  }
  return reports.sort(bySubjectDueTimer);
}

/**
 * What is not met by the end of its day is missed from the next day on, whether or not a business day has been opened
 * since. It is late by the days up to the day of the report, or to the day on which the duty ended unmet.
 */
export function deadlineReport(subject: string, { timer, due, metOn, daysLate, state, endedOn }: TimerRecord, asOf: CivilDate): DeadlineReport | undefined {
  if (metOn !== null) return { timer, subject, due, metOn, daysLate, state };
  const lateFor = due === null ? 0 : Math.max(0, daysBetween(due, endedOn ?? asOf));
  if (lateFor === 0 && endedOn !== undefined) return undefined;
  return { timer, subject, due, metOn, daysLate: lateFor, state: lateFor > 0 ? 'MISSED' : 'OPEN' };
}

function bySubjectDueTimer(a: DeadlineReport, b: DeadlineReport): number {
  return compare(a.subject, b.subject) || compare(a.due ?? '', b.due ?? '') || compare(a.timer, b.timer);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
