import type { RecordedSchemeEvent } from '../event-catalogue.js';
import { type EventEntry, eventEntry, isLate } from '../event-entry.js';
import type { Point } from '../report/counts-at.js';
import { type JournalLine, journalLines } from '../views/journal/journal-lines.js';
import { countsIn, type KnownEvent } from './known-events.js';

/**
 * Why an event counts at one end only. Of those that count at the later end, `ARRIVED_LATE` had taken effect by the day
 * of the first and was recorded on a later day than its own, everything else is `NEW_BUSINESS`. Going back,
 * `NOT_YET_IN_EFFECT` took effect after the day of the second end, `NOT_YET_KNOWN` was only not recorded by then.
 */
export type Cause = 'NEW_BUSINESS' | 'ARRIVED_LATE' | 'NOT_YET_IN_EFFECT' | 'NOT_YET_KNOWN';

/** An event that counts at one end of a difference and not at the other. */
export interface CausingEvent extends KnownEvent {
  readonly cause: Cause;
}

/** The same for a reader, with the lines that it has in the books, in fen. */
export interface CauseEntry extends EventEntry {
  readonly cause: Cause;
  readonly lines: readonly JournalLine[];
}

/** The events that count at one end only, in the order of the log. */
export function causesBetween(events: Iterable<KnownEvent>, from: Point, to: Point): readonly CausingEvent[] {
  const causes: CausingEvent[] = [];
  for (const known of events) {
    const counted = countsIn(known, from);
    if (counted !== countsIn(known, to)) causes.push({ ...known, cause: counted ? causeOfCeasing(known.event, to) : causeOfBeginning(known.event, from) });
  }
  return causes;
}

function causeOfBeginning(event: RecordedSchemeEvent, from: Point): Cause {
  return event.metadata.occurredOn <= from.asOf && isLate(event) ? 'ARRIVED_LATE' : 'NEW_BUSINESS';
}

function causeOfCeasing(event: RecordedSchemeEvent, to: Point): Cause {
  return event.metadata.occurredOn > to.asOf ? 'NOT_YET_IN_EFFECT' : 'NOT_YET_KNOWN';
}

export function causeEntry({ event, cause }: CausingEvent): CauseEntry {
  return { ...eventEntry(event), cause, lines: journalLines(event) };
}
