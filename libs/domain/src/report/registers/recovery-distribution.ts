import type { CivilDate } from '../../calendar/index.js';
import type { Fen } from '../../money/index.js';
import type { Dues, RecoveryApplied } from '../../pool/events.js';
import { poolOfStream } from '../../views/streams-of-events.js';
import { type MoneyEvent, standing } from './money-events.js';

/** One receipt and the step that each fen of it served (追偿资金分配表, Art. 28). */
export interface RecoveryRow {
  readonly eventId: string;
  readonly position: number;
  readonly agreementId: string;
  readonly loanId: string;
  readonly recoveryId: string;
  readonly receivedOn: CivilDate;
  readonly source: string;
  readonly grossFen: Fen;
  readonly steps: RecoveryApplied['steps'];
  readonly dueBefore: Dues;
  readonly dueAfter: Dues;
}

/** The receipts that stand, in the order of the log. */
export function recoveryDistribution(events: readonly MoneyEvent[]): readonly RecoveryRow[] {
  return standing(events).flatMap((event) => {
    if (event.type !== 'RecoveryApplied') return [];
    const { loanId, recoveryId, receivedOn, source, grossFen, steps, dueBefore, dueAfter } = event.data;
    return [{ eventId: event.id, position: event.position, agreementId: poolOfStream(event), loanId, recoveryId, receivedOn, source, grossFen, steps, dueBefore, dueAfter }];
  });
}
