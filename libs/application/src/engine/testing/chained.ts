import type { EventStore, NewEvent } from '@zhubao/event-store';
import { START_OF_STREAM } from '@zhubao/evidence';
import { streamHash } from '../chain.js';

/** Appends events as the engine would have: each with the hash of its stream up to it. */
export async function appendChained(log: EventStore, stream: string, events: readonly NewEvent[]): Promise<void> {
  const standing = (await log.readAll({ limit: 10_000 })).filter((event) => event.stream === stream);
  let previous = String(standing.at(-1)?.metadata['streamHash'] ?? START_OF_STREAM);
  const chained = events.map((event, index) => {
    previous = streamHash(previous, { ...event, stream, revision: standing.length + index });
    return { ...event, metadata: { ...event.metadata, streamHash: previous } };
  });
  await log.append(stream, 'any', chained);
}
