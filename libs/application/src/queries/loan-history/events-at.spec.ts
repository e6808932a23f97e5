import { describe, expect, it } from '@jest/globals';
import type { EventPlace } from '@zhubao/domain';
import type { EventStore } from '@zhubao/event-store';
import { eventsAt } from './events-at.js';

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

const at = (stream: string, revision: number): EventPlace => ({ stream, revision });

describe('Events at places', () => {
  it('come in the order of the places, with one read for each run of a stream', async () => {
    const { log, reads } = logOf({ 'loan-A': 4, 'pool-p': 9 });
    const found = await eventsAt(log, [at('loan-A', 0), at('pool-p', 3), at('loan-A', 1), at('pool-p', 4), at('loan-A', 3), at('pool-p', 8)]);
    expect(found.map(({ stream, revision }) => `${stream} ${revision}`)).toEqual(['loan-A 0', 'pool-p 3', 'loan-A 1', 'pool-p 4', 'loan-A 3', 'pool-p 8']);
    expect(reads).toEqual(['loan-A 0 +2', 'pool-p 3 +2', 'loan-A 3 +1', 'pool-p 8 +1']);
  });

  it('that the log does not hold are named, with what to do', async () => {
    const { log } = logOf({ 'loan-A': 1 });
    await expect(eventsAt(log, [at('loan-A', 0), at('loan-A', 1)])).rejects.toThrow('Event 1 of loan-A is named by a read model but not in the log; run "zhubao verify"');
  });
});
