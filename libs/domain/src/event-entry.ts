import { type CivilDate, civilDateAt, type Instant } from './calendar/index.js';
import type { Actor } from './commands/index.js';
import { EVENT_CATALOGUE, type RecordedSchemeEvent, type SchemeEventType } from './event-catalogue.js';

/** An event as a list shows it: where it stands, what it is called, both its clocks, and by whom. */
export interface EventEntry {
  readonly position: number;
  readonly stream: string;
  readonly revision: number;
  readonly eventId: string;
  readonly type: SchemeEventType;
  readonly zh: string;
  readonly occurredOn: CivilDate;
  readonly recordedAt: Instant;
  /** Recorded on a later day than that on which it took effect. */
  readonly late: boolean;
  readonly actor: Actor;
}

export function eventEntry(event: RecordedSchemeEvent): EventEntry {
  const { position, stream, revision, id: eventId, type, metadata: { occurredOn, recordedAt, actor } } = event;
  return { position, stream, revision, eventId, type, zh: EVENT_CATALOGUE[type].zh, occurredOn, recordedAt, late: isLate(event), actor };
}

/** Recorded on a later day than that on which it took effect. */
export function isLate({ metadata: { occurredOn, recordedAt } }: RecordedSchemeEvent): boolean {
  return occurredOn < civilDateAt(recordedAt);
}
