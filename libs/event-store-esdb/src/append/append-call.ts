import { jsonEvent, type AppendExpectedRevision, type AppendResult as ClientResult, type JSONEventData, type JSONType } from '@eventstore/db-client';
import type { EncodedEvent, ExpectedRevision } from '@zhubao/event-store';

/** The events of one append as the client wants them: parsed from our own JSON, so nothing in them can fail while they are sent. */
export function clientEvents(events: readonly EncodedEvent[]): JSONEventData[] {
  return events.map((event) => {
    const data: JSONType = JSON.parse(event.data);
    const metadata: JSONType = JSON.parse(event.metadata);
    return jsonEvent({ id: event.id, type: event.type, data, metadata });
  });
}

export function clientRevision(expected: ExpectedRevision): AppendExpectedRevision {
  switch (expected) {
    case 'any':
      return 'any';
    case 'no-stream':
      return 'no_stream';
    case 'stream-exists':
      return 'stream_exists';
    default:
      return BigInt(expected);
  }
}

/** Position of the last event, if the server told it: of a repeat it may not know any more. */
export function toldPosition({ position }: ClientResult): bigint | undefined {
  const unknown = 2n ** 63n;
  return position === undefined || position.commit >= unknown ? undefined : position.commit;
}
