import type { CivilDate } from '../../calendar/index.js';
import type { Timer } from '../../loan/events.js';
import type { DeadlineDocument } from '../../views/deadlines/deadline-document.js';
import { deadlineReport } from '../deadline-report.js';
import type { DeadlineReport } from '../report.js';
import { type Ratio, ratio } from './ratio.js';

export interface DeadlineOfPool extends DeadlineReport {
  readonly agreementId: string | null;
}

/** How one kind of deadline was kept: those that fell due in the period. */
export interface TimerExecution {
  readonly timer: Timer;
  readonly due: number;
  readonly met: number;
  readonly metLate: number;
  readonly missed: number;
  readonly open: number;
  /** Met in time, of those that are not open any more. */
  readonly onTime: Ratio;
}

/** Deadlines T1 to T4 that fell due in a period (时限执行情况表), by loan, day and timer, and counted by timer. */
export interface DeadlineExecution {
  readonly timers: readonly TimerExecution[];
  readonly rows: readonly DeadlineOfPool[];
}

const TIMERS: readonly Timer[] = ['T1', 'T2', 'T3', 'T4'];

export function deadlineExecution(documents: readonly DeadlineDocument[], from: CivilDate, asOf: CivilDate): DeadlineExecution {
  const rows = documents.flatMap(({ loanId, agreementId, timers }) => timers.flatMap((record): readonly DeadlineOfPool[] => {
    const one = deadlineReport(loanId, record, asOf);
    return one === undefined || one.due === null || one.due < from || one.due > asOf ? [] : [{ ...one, agreementId }];
  })).sort(byDue);
  return { timers: TIMERS.map((timer) => executionOf(timer, rows.filter((row) => row.timer === timer))), rows };
}

function executionOf(timer: Timer, rows: readonly DeadlineOfPool[]): TimerExecution {
  const count = (state: DeadlineReport['state']): number => rows.filter((row) => row.state === state).length;
  const [met, metLate, missed, open] = [count('MET'), count('MET_LATE'), count('MISSED'), count('OPEN')];
  return { timer, due: rows.length, met, metLate, missed, open, onTime: ratio(met, met + metLate + missed) };
}

function byDue(a: DeadlineOfPool, b: DeadlineOfPool): number {
  const key = ({ due, subject, timer }: DeadlineOfPool): string => `${due ?? ''} ${subject} ${timer}`;
  return key(a) < key(b) ? -1 : 1;
}
