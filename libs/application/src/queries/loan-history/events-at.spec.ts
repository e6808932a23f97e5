import { describe, expect, it } from '@jest/globals';
import type { EventPlace } from '@zhubao/domain';
import type { EventStore } from '@zhubao/event-store';
/* eslint-disable @nx/enforce-module-boundaries -- reads are counted on a real log. */
import { openSqliteEventStore } from '@zhubao/event-store-sqlite';
import { eventsAt } from './events-at.js';

/** A log of some streams, and every read of it. */
async function logOf(lengths: Readonly<Record<string, number>>) {
  const events = await openSqliteEventStore({ path: ':memory:', acknowledge: 'deferred' });
  for (const [stream, length] of Object.entries(lengths)) {
    for (let no = 0; no < length; no += 1) await events.append(stream, 'any', [{ id: crypto.randomUUID(), type: 'LoanClosed', data: {}, metadata: {} }]);
  }
  const reads: string[] = [];
  const log: Pick<EventStore, 'readStream'> = {
    readStream: (stream, options) => {
      reads.push(`${stream} ${options.from} +${options.limit}`);
      return events.readStream(stream, options);
    },
  };
  return { log, reads, close: () => events.close() };
}

const at = (stream: string, revision: number): EventPlace => ({ stream, revision });

describe('Events at places', () => {
  it('come in the order of the places, with one read for each run of a stream', async () => {
    const { log, reads, close } = await logOf({ 'loan-A': 4, 'pool-p': 9 });
    const found = await eventsAt(log, [at('loan-A', 0), at('pool-p', 3), at('loan-A', 1), at('pool-p', 4), at('loan-A', 3), at('pool-p', 8)]);
    expect(found.map(({ stream, revision }) => `${stream} ${revision}`)).toEqual(['loan-A 0', 'pool-p 3', 'loan-A 1', 'pool-p 4', 'loan-A 3', 'pool-p 8']);
    expect(reads).toEqual(['loan-A 0 +2', 'pool-p 3 +2', 'loan-A 3 +1', 'pool-p 8 +1']);
    await close();
  });

  it('that the log does not hold are named, with what to do', async () => {
    const { log, close } = await logOf({ 'loan-A': 1 });
    await expect(eventsAt(log, [at('loan-A', 0), at('loan-A', 1)])).rejects.toThrow('Event 1 of loan-A is named by a read model but not in the log; run "zhubao verify"');
    await close();
  });
});
