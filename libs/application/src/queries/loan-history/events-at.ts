import type { RecordedSchemeEvent } from '@zhubao/domain';
import type { EventStore, RecordedPlace } from '@zhubao/event-store';
import { decodeEvent } from '../../engine/decode-event.js';

/** The most events of one read. */
const MOST_PLACES = 1_000;

/** The events at these places, in their order. The places of one stream must rise. */
export async function eventsAt(events: Pick<EventStore, 'readPlaces'>, places: readonly RecordedPlace[]): Promise<readonly RecordedSchemeEvent[]> {
  const found: RecordedSchemeEvent[] = [];
  for (let from = 0; from < places.length; from += MOST_PLACES) {
    const asked = places.slice(from, from + MOST_PLACES);
    const read = await events.readPlaces(asked);
    for (const [index, { stream, revision }] of asked.entries()) {
      const event = read[index];
      if (event === undefined) throw new Error(`Event ${revision} of ${stream} is named by a read model but not in the log; run "zhubao verify".`);
      found.push(decodeEvent(event));
    }
  }
  return found;
}
