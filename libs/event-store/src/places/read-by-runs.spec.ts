import { describe, expect, it } from '@jest/globals';
import type { EventStore, RecordedPlace } from '../event-store.js';
import { readByRuns } from './read-by-runs.js';

/** A log of some streams, and every read of it. */
function logOf(lengths: Readonly<Record<string, number>>) {
  const reads: string[] = [];
  const log: Pick<EventStore, 'readStream'> = {
    async readStream(stream, { from = 0, limit }) {
      reads.push(`${stream} ${from} +${limit}`);
      const found = Math.max(0, Math.min(limit, (lengths[stream] ?? 0) - from));
      return Array.from({ length: found }, (_, index) => ({ id: `${stream} ${from + index}`, type: 'LoanClosed', data: {}, metadata: {}, stream, revision: from + index, position: from + index }));
    },
  };
  return { log, reads };
}

const at = (stream: string, revision: number, position = revision): RecordedPlace => ({ stream, revision, position });

describe('Events at places, by their streams', () => {
  it('come in the order of the places, with one read for each run of a stream', async () => {
    const { log, reads } = logOf({ 'loan-A': 4, 'pool-p': 9 });
    const found = await readByRuns(log, [at('loan-A', 0), at('pool-p', 3), at('loan-A', 1), at('pool-p', 4), at('loan-A', 3), at('pool-p', 8)]);
    expect(found.map((event) => event?.id)).toEqual(['loan-A 0', 'pool-p 3', 'loan-A 1', 'pool-p 4', 'loan-A 3', 'pool-p 8']);
    expect(reads).toEqual(['loan-A 0 +2', 'pool-p 3 +2', 'loan-A 3 +1', 'pool-p 8 +1']);
  });

  it('are none where the stream has not come so far, or another event stands at the position', async () => {
    const { log } = logOf({ 'loan-A': 2 });
    expect((await readByRuns(log, [at('loan-A', 0, 7), at('loan-A', 1), at('loan-A', 2)])).map((event) => event?.id)).toEqual([undefined, 'loan-A 1', undefined]);
  });
});
