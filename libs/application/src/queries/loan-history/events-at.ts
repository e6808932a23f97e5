import type { EventPlace, RecordedSchemeEvent } from '@zhubao/domain';
import type { EventStore } from '@zhubao/event-store';
import { decodeEvent } from '../../engine/decode-event.js';

/** The most events of one read. */
const LONGEST_RUN = 1_000;

/** Consecutive events of one stream. */
interface Run {
  readonly stream: string;
  readonly from: number;
  /** Where each of them is asked for, in their order. */
  readonly asked: number[];
}

/**
 * The events at these places, in their order: one read for each run of consecutive events of a stream. The places of one stream
 * must rise.
 */
export async function eventsAt(events: Pick<EventStore, 'readStream'>, places: readonly EventPlace[]): Promise<readonly RecordedSchemeEvent[]> {
  const found: RecordedSchemeEvent[] = [];
  await Promise.all(runsOf(places).map(async ({ stream, from, asked }) => {
    const read = await events.readStream(stream, { from, limit: asked.length });
    for (const [index, place] of asked.entries()) {
      const event = read[index];
      if (event === undefined) throw new Error(`Event ${from + index} of ${stream} is named by a read model but not in the log; run "zhubao verify".`);
      found[place] = decodeEvent(event);
    }
  }));
  return found;
}

function runsOf(places: readonly EventPlace[]): readonly Run[] {
  const runs: Run[] = [];
  const lastOf = new Map<string, Run>();
  for (const [index, { stream, revision }] of places.entries()) {
    const last = lastOf.get(stream);
    if (last !== undefined && revision === last.from + last.asked.length && last.asked.length < LONGEST_RUN) {
      last.asked.push(index);
      continue;
    }
    const run = { stream, from: revision, asked: [index] };
    runs.push(run);
    lastOf.set(stream, run);
  }
  return runs;
}
