import { type CivilDate, daysBetween } from '../../calendar/index.js';
import type { Timer } from '../../loan/events.js';
import type { Fen } from '../../money/index.js';

/** How a duty with a day stands. `MISSED`: somebody has found the day gone by; `MET_LATE`: done after its day. */
export type TimerState = 'OPEN' | 'MET' | 'MET_LATE' | 'MISSED';

/** One duty of a loan and its day. */
export interface TimerRecord {
  readonly timer: Timer;
  /** `null` while the calendar that it needs is not published. */
  readonly due: CivilDate | null;
  readonly metOn: CivilDate | null;
  /** Civil days from the due day to the day it was met, 0 when met in time or not yet met. */
  readonly daysLate: number;
  readonly state: TimerState;
  /** The engine has found it missed, whatever became of it since. */
  readonly foundMissed?: boolean;
  /** T2, T3: the event by which the loan joined the queue; it may join again for what a paid claim left behind. */
  readonly queuedBy?: string;
  /** T3: the compensation that met it. */
  readonly metBy?: string;
  /** T4: the instalment, its principal, and what of it only a confirmed cure can settle. */
  readonly scheduleNo?: number;
  readonly principalFen?: Fen;
  readonly awaitsCure?: boolean;
  /** T4: met by the bank's word that the arrears are cured (Art. 8), and so by its word not met after all. */
  readonly metByCure?: boolean;
  /** T4: the compensation by which the pool took the instalment over; the firm can no longer meet it (Art. 28). */
  readonly takenOverBy?: string;
  /** The day on which a duty ended without being met: the arrears were cured, or the pool took them over. */
  readonly endedOn?: CivilDate;
}

export function isUnmet({ metOn, takenOverBy }: TimerRecord): boolean {
  return metOn === null && takenOverBy === undefined;
}

/** Whether somebody still has to act by its day. */
export function isOpen(record: TimerRecord): boolean {
  return record.state === 'OPEN' && record.endedOn === undefined;
}

/** Met by its day, it is met in time even when the engine learned of it too late and had found it missed. */
export function met(record: TimerRecord, on: CivilDate): TimerRecord {
  const daysLate = record.due === null ? 0 : Math.max(0, daysBetween(record.due, on));
  return { ...record, metOn: on, daysLate, state: daysLate > 0 ? 'MET_LATE' : 'MET' };
}

/** What met the timer is taken back: it is open again, or missed if the engine had found it so. */
export function unmet(record: TimerRecord): TimerRecord {
  return { ...record, metOn: null, daysLate: 0, state: record.foundMissed === true ? 'MISSED' : 'OPEN' };
}

/** A timer found missed; one that was met stays as it is, with the days that it was late. */
export function missed(record: TimerRecord): TimerRecord {
  return { ...record, foundMissed: true, state: record.metOn === null ? 'MISSED' : record.state };
}
