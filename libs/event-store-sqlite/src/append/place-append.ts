import { WrongExpectedRevisionError, type AppendResult, type EncodedEvent, type ExpectedRevision } from '@zhubao/event-store';
import type { EventLog } from '../log/event-log.js';
import type { StreamTail } from '../log/stream-registry.js';

/**
 * Writes the events at the end of the stream when it is where `expected` says; otherwise finds the original of a
 * repeat. Ids are compared only off the straight path, so an append that meets its expectation pays nothing for it.
 * Refuses before it writes anything, so one refusal leaves the transaction it shares with others unharmed.
 * @throws WrongExpectedRevisionError
 */
export function placeAppend(log: EventLog, name: string, expected: ExpectedRevision, events: readonly EncodedEvent[]): AppendResult {
  const stream = log.streams.tail(name);
  if (stream === undefined) {
    if (expected === 'any' || expected === 'no-stream') return write(log, log.streams.create(name), events);
    throw new WrongExpectedRevisionError(name, expected, 'no-stream');
  }
  if (expected === stream.lastRevision) return write(log, stream, events);
  const first = firstRevisionOfRepeat(log, stream, expected, events);
  if (first === 'none stands') return write(log, stream, events);
  if (first !== undefined && standsAt(log, stream, first, events)) {
    const revision = first + events.length - 1;
    return { revision, position: log.positionOf(stream, revision) };
  }
  throw new WrongExpectedRevisionError(name, expected, stream.lastRevision);
}

function write(log: EventLog, stream: StreamTail, events: readonly EncodedEvent[]): AppendResult {
  for (const event of events) log.insert(stream, event);
  return { revision: stream.lastRevision, position: log.lastPosition };
}

/** Where the original would begin. Without a revision to start from, the ids themselves are looked for. */
function firstRevisionOfRepeat(
  log: EventLog,
  stream: StreamTail,
  expected: ExpectedRevision,
  events: readonly EncodedEvent[],
): number | 'none stands' | undefined {
  if (typeof expected === 'number') return expected < stream.lastRevision ? expected + 1 : undefined;
  if (expected === 'no-stream') return 0;
  const known = events.map((event) => log.revisionOfId(stream, event.id));
  return known.every((revision) => revision === undefined) ? 'none stands' : known[0];
}

function standsAt(log: EventLog, stream: StreamTail, first: number, events: readonly EncodedEvent[]): boolean {
  const standing = log.idsFrom(stream, first, events.length);
  return events.every((event, index) => event.id === standing[index]);
}
