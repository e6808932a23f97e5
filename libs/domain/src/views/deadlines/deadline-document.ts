import type { CivilDate } from '../../calendar/index.js';
import { type Fen, ZERO } from '../../money/index.js';
import type { Instalment } from '../../commands/index.js';
import { isOpen, type TimerRecord } from './timer-record.js';

/** The timers of one loan, and the two figures by which the deadline process finds those that need it. */
export interface DeadlineDocument {
  readonly loanId: string;
  readonly agreementId: string | null;
  readonly timers: readonly TimerRecord[];
  /** Earliest due day of an open timer. */
  readonly nextOpenDue: CivilDate | null;
  /** Whether a day that rests on the working calendar (T1, T3) is open, or not even known, be it met or not. */
  readonly openCalendarTimers: boolean;
  /** As signed. */
  readonly schedule: readonly Instalment[];
  /** Principal that is repaid or covered by the pool. */
  readonly settledFen: Fen;
  /** The event by which the loan joined the pool's queue, while it is in it. */
  readonly queuedBy: string | null;
}

export function withoutTimers(loanId: string): DeadlineDocument {
  return {
    loanId, agreementId: null, timers: [], nextOpenDue: null, openCalendarTimers: false,
    schedule: [], settledFen: ZERO, queuedBy: null,
  };
}

/** Sets the timers and what follows from them. */
export function withTimers(document: DeadlineDocument, timers: readonly TimerRecord[]): DeadlineDocument {
  let nextOpenDue: CivilDate | null = null;
  let openCalendarTimers = false;
  for (const record of timers) {
    const { due, timer } = record;
    if (due === null) openCalendarTimers = true;
    if (!isOpen(record)) continue;
    if (due !== null && (nextOpenDue === null || due < nextOpenDue)) nextOpenDue = due;
    if (timer === 'T1' || timer === 'T3') openCalendarTimers = true;
  }
  return { ...document, timers, nextOpenDue, openCalendarTimers };
}

/** Changes those timers that fit, and leaves the rest as it stands. */
export function changing(document: DeadlineDocument, fits: (record: TimerRecord) => boolean, change: (record: TimerRecord) => TimerRecord): DeadlineDocument {
  return document.timers.some(fits) ? withTimers(document, document.timers.map((record) => (fits(record) ? change(record) : record))) : document;
}
