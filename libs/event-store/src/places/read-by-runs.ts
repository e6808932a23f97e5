import type { EventStore, RecordedEvent, RecordedPlace } from '../event-store.js';

/** The most events of one read. */
const LONGEST_RUN = 1_000;

/** Consecutive events of one stream. */
interface Run {
  readonly stream: string;
  readonly from: number;
  /** Where each of them is asked for, in their order. */
  readonly asked: number[];
}

/** Events at places, for a store that finds them by their streams: one read for each run of consecutive events of a stream. */
export async function readByRuns({ readStream }: Pick<EventStore, 'readStream'>, places: readonly RecordedPlace[]): Promise<readonly (RecordedEvent | undefined)[]> {
  const found: (RecordedEvent | undefined)[] = places.map(() => undefined);
  await Promise.all(runsOf(places).map(async ({ stream, from, asked }) => {
    const read = await readStream(stream, { from, limit: asked.length });
    for (const event of read) {
      const place = asked[event.revision - from];
      if (place !== undefined && event.position === places[place]?.position) found[place] = event;
    }
  }));
  return found;
}

function runsOf(places: readonly RecordedPlace[]): readonly Run[] {
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
