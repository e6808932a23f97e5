/* eslint-disable @nx/enforce-module-boundaries -- a copy is made between real logs. */
import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { EventStore, NewEvent, RecordedEvent } from '@zhubao/event-store';
import { openSqliteEventStore } from '@zhubao/event-store-sqlite';
import { appendChained } from '../engine/testing/chained.js';
import { CopyDiffersError, copyLog, CopyRefusedError } from './copy-log.js';
/* eslint-enable @nx/enforce-module-boundaries */

const open: EventStore[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((log) => log.close()));
});

async function aLog(): Promise<EventStore> {
  const log = await openSqliteEventStore({ path: ':memory:', acknowledge: 'deferred' });
  open.push(log);
  return log;
}

const event = (text = ''): NewEvent => ({ id: randomUUID(), type: 'RiskSignalNoted', data: { text }, metadata: { schema: 1, recordedAt: '2025-08-01T01:00:00.000Z' } });

/** Streams whose events lie between each other. */
async function aLivedLog(rounds: number): Promise<EventStore> {
  const log = await aLog();
  for (let round = 0; round < rounds; round += 1) {
    for (const stream of ['pool-ccb', `loan-L${round % 7}`]) await appendChained(log, stream, [event(`${stream} ${round}`), event('企业助保金')]);
  }
  return log;
}

const bare = ({ stream, revision, id, type, data, metadata }: RecordedEvent) => ({ stream, revision, id, type, data, metadata });
const all = async (log: EventStore) => (await log.readAll({ limit: 100_000 })).map(bare);

/** A store that stops taking events after so many appends. */
function failingAfter(log: EventStore, appends: number): EventStore {
  let left = appends;
  return {
    append: async (...append) => {
      if ((left -= 1) < 0) throw new Error('the connection is gone');
      return log.append(...append);
    },
    readStream: (...read) => log.readStream(...read), readPlaces: (places) => log.readPlaces(places), readAll: (read) => log.readAll(read), head: () => log.head(),
    subscribeToAll: (...subscribe) => log.subscribeToAll(...subscribe), close: () => log.close(),
  };
}

describe('a copy of a log', () => {
  it('holds every event with its id, data, metadata and revision, in the order of the log', async () => {
    const [source, target] = [await aLivedLog(400), await aLog()];
    expect(await copyLog(source, target)).toEqual({ events: 1_600, copied: 1_600 });
    expect(await all(target)).toEqual(await all(source));
  });

  it('of nothing is nothing', async () => {
    expect(await copyLog(await aLog(), await aLog())).toEqual({ events: 0, copied: 0 });
  });

  it('goes on where it was interrupted', async () => {
    const [source, target] = [await aLivedLog(50), await aLog()];
    await expect(copyLog(source, failingAfter(target, 37))).rejects.toThrow('the connection is gone');
    expect(await copyLog(source, target)).toEqual({ events: 200, copied: 200 - 37 * 2 });
    expect(await copyLog(source, target)).toEqual({ events: 200, copied: 0 });
    expect(await all(target)).toEqual(await all(source));
  });

  it('takes up what the source has been given since', async () => {
    const [source, target] = [await aLivedLog(3), await aLog()];
    await copyLog(source, target);
    await appendChained(source, 'pool-ccb', [event('later')]);
    expect(await copyLog(source, target)).toEqual({ events: 13, copied: 1 });
  });

  it('cuts what is too large for one append', async () => {
    const [source, target] = [await aLog(), await aLog()];
    for (let count = 0; count < 5; count += 1) await appendChained(source, 'pool-ccb', [event('x'.repeat(300_000))]);
    expect(await copyLog(source, target)).toEqual({ events: 5, copied: 5 });
  });

  it('tells how far it has come', async () => {
    const steps: string[] = [];
    await copyLog(await aLivedLog(300), await aLog(), ({ step, position, head }) => steps.push(`${step} ${position} of ${head}`));
    expect(steps).toEqual(['copying 500 of 1200', 'copying 1000 of 1200', 'copying 1200 of 1200', 'comparing 500 of 1200', 'comparing 1000 of 1200']);
  });

  it('is not made over events of another log', async () => {
    const [source, target] = [await aLivedLog(3), await aLivedLog(1)];
    const before = await all(target);
    await expect(copyLog(source, target)).rejects.toThrow(CopyRefusedError);
    expect(await all(target)).toEqual(before);
  });

  it.each([
    ['with no hash', (lived: NewEvent) => lived], ['with the hash of another', (lived: NewEvent) => ({ ...lived, metadata: { ...lived.metadata, streamHash: '0'.repeat(64) } })],
  ])('ends before an event %s, which is not what was written', async (_hash, change) => {
    const [source, target] = [await aLivedLog(3), await aLog()];
    const before = await all(source);
    await source.append('pool-ccb', 'any', [change(event('forged'))]);
    await appendChained(source, 'loan-L0', [event('behind')]);
    const copy = copyLog(source, target);
    await expect(copy).rejects.toThrow(CopyRefusedError);
    await expect(copy).rejects.toThrow(/chain of pool-ccb is broken at revision 6: RiskSignalNoted .*, position 13, .*zhubao verify/);
    expect(await all(target)).toEqual(before);
    await expect(copyLog(source, target)).rejects.toThrow('chain of pool-ccb is broken at revision 6');
  });

  it.each([
    ['an event that was changed on the way', (events: readonly NewEvent[]) => events.map((each) => ({ ...each, data: { text: 'forged' } })), 'data of event'],
    ['metadata that were lost on the way', (events: readonly NewEvent[]) => events.map((each) => ({ ...each, metadata: {} })), 'metadata of event'],
  ])('is found to differ by %s', async (_what, change, said) => {
    const [source, target] = [await aLivedLog(2), await aLog()];
    const lossy: EventStore = { ...failingAfter(target, 1_000), append: (stream, expected, events) => target.append(stream, expected, change(events)) };
    const copy = copyLog(source, lossy);
    await expect(copy).rejects.toThrow(CopyDiffersError);
    await expect(copy).rejects.toThrow(said);
  });

  it('is found to differ when it holds a stream of its own between', async () => {
    const [source, target] = [await aLivedLog(2), await aLog()];
    await target.append('loan-other', 'no-stream', [event()]);
    await source.readAll({ limit: 1 }).then(async ([first]) => first && target.append(first.stream, 'no-stream', [bare(first)]));
    await expect(copyLog(source, target)).rejects.toThrow('stream of event');
  });
});
