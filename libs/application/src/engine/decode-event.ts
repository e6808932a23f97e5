import { type EventMetadata, instant, isAboutLog, isSchemeEventType, type RecordedSchemeEvent, upcast } from '@zhubao/domain';
import type { RecordedEvent } from '@zhubao/event-store';

const LONG_AGO = instant('1970-01-01T00:00:00Z');

/** The log holds an event that this version does not know: it was written by a newer one. */
export class UnknownEventTypeError extends Error {
  constructor(event: RecordedEvent) {
    super(`Event ${event.id} at position ${event.position} of ${event.stream} has the unknown type ${event.type}; run the version that wrote it, or a newer one.`);
    this.name = 'UnknownEventTypeError';
  }
}

/** Both clocks of an event. One that is about the log itself moves neither: what is known of the scheme does not hang on when its log was looked at. */
export function timesOf({ type, metadata }: RecordedSchemeEvent): Pick<EventMetadata, 'occurredOn' | 'recordedAt'> {
  return isAboutLog(type) ? { occurredOn: metadata.occurredOn, recordedAt: LONG_AGO } : metadata;
}

/** Takes an event out of the log as the domain knows it, brought to its newest shape. The one cast between log and domain. */
export function decodeEvent(event: RecordedEvent): RecordedSchemeEvent {
  if (!isSchemeEventType(event.type)) throw new UnknownEventTypeError(event);
  return upcast(event) as unknown as RecordedSchemeEvent;
}
