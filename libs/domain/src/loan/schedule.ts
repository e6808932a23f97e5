import type { CivilDate } from '../calendar/index.js';
import type { Instalment } from '../commands/index.js';
import { type Fen, least, subtract } from '../money/index.js';

// What becomes of the schedule of a contract (Art. 17) when the loan is drawn and when it is accelerated.

/** What of the contract is not drawn shortens the last instalments, to nothing if need be; the firm owes the early ones as agreed. */
export function drawnSchedule(schedule: readonly Instalment[], drawnFen: Fen): readonly Instalment[] {
  let leftFen = drawnFen;
  return schedule.map((line) => {
    const principalFen = least(line.principalFen, leftFen);
    leftFen = subtract(leftFen, principalFen);
    return { ...line, principalFen };
  });
}

/** Acceleration (提前到期): what was to fall due later falls due that day. */
export function acceleratedSchedule(schedule: readonly Instalment[], declaredOn: CivilDate): readonly Instalment[] {
  return schedule.map((line) => (line.dueDate > declaredOn ? { ...line, dueDate: declaredOn } : line));
}
