import { appendLimits, type RecordedEvent } from '@zhubao/event-store';

/** Half of what an append takes: sizes are of JSON before a store encodes it. */
const MOST_BYTES = appendLimits.maxBytes / 2;

/** Cuts a stretch of the log into appends: neighbours of one stream together, as far as one append takes them. */
export function runsOfOneStream(events: readonly RecordedEvent[]): readonly (readonly RecordedEvent[])[] {
  const runs: RecordedEvent[][] = [];
  let bytes = 0;
  for (const event of events) {
    const size = sizeOf(event);
    const run = runs.at(-1);
    if (run !== undefined && run[0]?.stream === event.stream && run.length < appendLimits.maxEvents && bytes + size <= MOST_BYTES) {
      run.push(event);
      bytes += size;
    } else {
      runs.push([event]);
      bytes = size;
    }
  }
  return runs;
}

function sizeOf({ type, data, metadata }: RecordedEvent): number {
  return type.length + Buffer.byteLength(JSON.stringify(data)) + Buffer.byteLength(JSON.stringify(metadata));
}
