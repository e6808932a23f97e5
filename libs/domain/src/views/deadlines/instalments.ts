import type { CivilDate } from '../../calendar/index.js';
import { drawnSchedule } from '../../loan/schedule.js';
import { add, type Fen, subtract, ZERO } from '../../money/index.js';
import { type DeadlineDocument, changing, withTimers } from './deadline-document.js';
import { isUnmet, met, type TimerRecord } from './timer-record.js';

// T4: one timer per instalment of the contract (Art. 17, 25). An instalment is met when the principal settled so far
// reaches the sum of all instalments up to it, which is how the loan itself judges arrears.

/** Money has left: the schedule now binds, as far as the contract was drawn. */
export function scheduled(document: DeadlineDocument, disbursedFen: Fen): DeadlineDocument {
  const lines = drawnSchedule(document.schedule, disbursedFen).filter((line) => line.principalFen > 0).map(({ no, dueDate, principalFen }): TimerRecord => (
    { timer: 'T4', due: dueDate, metOn: null, daysLate: 0, state: 'OPEN', scheduleNo: no, principalFen }
  ));
  return withTimers(document, [...document.timers, ...lines]);
}

/** Principal came in: instalments that it completes are met, or met late; not one that was reported for its interest alone. */
export function repaid(document: DeadlineDocument, principalFen: Fen, receivedOn: CivilDate): DeadlineDocument {
  return principalFen === 0 ? document : settled(document, principalFen, (line) => (line.awaitsCure === true ? line : met(line, receivedOn)));
}

/** The pool paid the bank, interest and all: an instalment whose principal is complete with it is no longer the firm's to meet (reading A30). */
export function takenOver(document: DeadlineDocument, principalFen: Fen, compensation: string, endedOn: CivilDate): DeadlineDocument {
  return settled(document, principalFen, (line) => ({ ...line, takenOverBy: compensation, endedOn }));
}

export function givenBack(document: DeadlineDocument, principalFen: Fen, compensation: string): DeadlineDocument {
  const after = { ...document, settledFen: subtract(document.settledFen, principalFen) };
  return changing(after, ({ takenOverBy }) => takenOverBy === compensation, ({ takenOverBy: _by, endedOn: _on, ...line }) => line);
}

function settled(document: DeadlineDocument, amountFen: Fen, settle: (line: TimerRecord) => TimerRecord): DeadlineDocument {
  const settledFen = add(document.settledFen, amountFen);
  let dueFen: Fen = ZERO;
  const reached = new Set<TimerRecord>();
  for (const line of document.timers) {
    if (line.timer !== 'T4') continue;
    dueFen = add(dueFen, line.principalFen ?? ZERO);
    if (dueFen <= settledFen && isUnmet(line)) reached.add(line);
  }
  return changing({ ...document, settledFen }, (line) => reached.has(line), settle);
}

/**
 * The bank reported the instalment, or the engine found it, unpaid after its day. A report of one that was paid late
 * meanwhile tells nothing new; of one that only a confirmed cure has settled it says that it is not.
 */
export function instalmentMissed(document: DeadlineDocument, no: number, principalDueFen: Fen): DeadlineDocument {
  return changing(
    document,
    ({ timer, scheduleNo, state, metByCure }) => timer === 'T4' && scheduleNo === no && (state !== 'MET_LATE' || metByCure === true),
    ({ metByCure: _cure, ...line }) => ({ ...line, metOn: null, daysLate: 0, state: 'MISSED', awaitsCure: principalDueFen === 0 }),
  );
}

/** The bank confirms that everything due before that day is paid, interest included. */
export function cured(document: DeadlineDocument, curedOn: CivilDate): DeadlineDocument {
  return changing(document, (line) => line.timer === 'T4' && isUnmet(line) && line.due !== null && line.due < curedOn, (line) => ({ ...met(line, curedOn), metByCure: true }));
}

/** What was to fall due later falls due that day (提前到期). */
export function accelerated(document: DeadlineDocument, declaredOn: CivilDate): DeadlineDocument {
  return changing(document, ({ timer, state, due }) => timer === 'T4' && state === 'OPEN' && due !== null && due > declaredOn, (line) => ({ ...line, due: declaredOn }));
}
