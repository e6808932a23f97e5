import { describe, expect, it } from '@jest/globals';
import type { EventStore, RecordedEvent } from '@zhubao/event-store';
/* eslint-disable @nx/enforce-module-boundaries -- a cache is only as good as the real log that it is read from. */
import { openSqliteEventStore } from '@zhubao/event-store-sqlite';
/* eslint-enable @nx/enforce-module-boundaries */
import { randomUUID } from 'node:crypto';
import { ChainBrokenError } from './chain.js';
import { StateCache } from './state-cache.js';
import { appendChained } from './testing/chained.js';

interface WatchedLog extends EventStore {
  /** Streams that were read, in order. */
  readonly reads: string[];
}

async function aLog(): Promise<WatchedLog> {
  const events = await openSqliteEventStore({ path: ':memory:', acknowledge: 'deferred' });
  const reads: string[] = [];
  return {
    reads,
    append: (stream, expected, written) => events.append(stream, expected, written),
    readStream: (stream, options) => {
      reads.push(stream);
      return events.readStream(stream, options);
    },
    readAll: (options) => events.readAll(options),
    readPlaces: (places) => events.readPlaces(places),
    head: () => events.head(),
    subscribeToAll: (handler, options) => events.subscribeToAll(handler, options),
    close: () => events.close(),
  };
}

function plain({ id, type, data, metadata, stream, revision, position }: RecordedEvent): RecordedEvent {
  return { id, type, data, metadata, stream, revision, position };
}

/** Opens these days on the clock of a scheme. */
async function open(log: EventStore, scheme: string, ...dates: string[]): Promise<void> {
  if (dates.length === 0) return;
  await appendChained(log, `clock-${scheme}`, dates.map((date) => ({ id: randomUUID(), type: 'BusinessDayOpened', data: { date }, metadata: { schema: 1 } })));
}

describe('the states of streams', () => {
  it('are read once, and then known, by the only writer of a log', async () => {
    const log = await aLog();
    await open(log, 'a', '2025-08-01', '2025-08-02');
    const cache = new StateCache(log, { soleWriter: true });
    expect(await cache.load('clock', 'a')).toMatchObject({ stream: 'clock-a', state: { lastDay: '2025-08-02' }, revision: 1 });
    await cache.load('clock', 'a');
    expect(log.reads).toEqual(['clock-a']);
    await log.close();
  });

  it.each([
    ['the data of an event are', (event: RecordedEvent) => ({ ...event, data: { date: '2025-08-03' } }), 1],
    ['a text of an event, of which no hash can be made, is', (event: RecordedEvent) => ({ ...event, data: { date: '\ud800' } }), 1],
    ['the metadata of an event are', (event: RecordedEvent) => ({ ...event, metadata: { ...event.metadata, recordedBy: 'x' } }), 1],
    ['the hash of an event is', (event: RecordedEvent) => ({ ...event, metadata: { ...event.metadata, streamHash: '0'.repeat(64) } }), 1],
    ['the id of an event is', (event: RecordedEvent) => ({ ...event, id: randomUUID() }), 1],
  ])('are not folded where %s another than was written', async (_what, tamper, revision) => {
    const log = await aLog();
    await open(log, 'a', '2025-08-01', '2025-08-02', '2025-08-04');
    const readStream: EventStore['readStream'] = async (stream, options) => (await log.readStream(stream, options)).map((event) => (event.revision === revision ? tamper({ ...plain(event) }) : event));
    const cache = new StateCache({ ...log, readStream }, { soleWriter: true });
    const [, changed] = await log.readStream('clock-a', { limit: 2 });
    const broken = await cache.load('clock', 'a').catch((error: unknown) => error);
    expect(broken).toBeInstanceOf(ChainBrokenError);
    expect(broken).toMatchObject({ event: { stream: 'clock-a', revision, position: changed?.position } });
    expect(String(broken)).toMatch(/^ChainBrokenError: The chain of clock-a is broken at revision 1: BusinessDayOpened [-0-9a-f]{36}, position \d+, carries the hash/);
    await log.close();
  });

  it('are not folded from a stream that lacks an event', async () => {
    const log = await aLog();
    await open(log, 'a', '2025-08-01', '2025-08-02', '2025-08-04');
    const readStream: EventStore['readStream'] = async (stream, options) => (await log.readStream(stream, options)).filter(({ revision }) => revision !== 1);
    await expect(new StateCache({ ...log, readStream }, { soleWriter: true }).load('clock', 'a')).rejects.toThrow('The chain of clock-a is broken at revision 2');
    await log.close();
  });

  it('are brought up to date at each look where others write too', async () => {
    const log = await aLog();
    const cache = new StateCache(log, { soleWriter: false });
    expect(await cache.load('clock', 'a')).toMatchObject({ state: { lastDay: null }, revision: -1 });
    await open(log, 'a', '2025-08-01');
    expect(await cache.load('clock', 'a')).toMatchObject({ state: { lastDay: '2025-08-01' }, revision: 0 });
    await log.close();
  });

  it.each([
    { what: 'shorter than it was', dates: ['2025-08-01'], lastDay: '2025-08-01' },
    { what: 'empty', dates: [], lastDay: null },
    { what: 'longer again, with other events', dates: ['2025-08-01', '2025-08-04', '2025-08-05'], lastDay: '2025-08-05' },
  ])('are read anew where a stream is $what, since the log was restored from an older backup', async ({ dates, lastDay }) => {
    const [log, restored] = [await aLog(), await aLog()];
    await open(log, 'a', '2025-08-01', '2025-08-02');
    await open(restored, 'a', ...dates);
    let current = log;
    const cache = new StateCache({ ...log, readStream: (stream, options) => current.readStream(stream, options) }, { soleWriter: false });
    await cache.load('clock', 'a');
    current = restored;
    const held = (await restored.readStream('clock-a', { limit: 10 })).map(({ id }) => id);
    for (const look of ['first', 'second']) {
      const { state, revision, revisionOf } = await cache.load('clock', 'a');
      expect({ look, state, revision, known: [...revisionOf.keys()] }).toMatchObject({ look, state: { lastDay }, revision: dates.length - 1, known: held });
    }
    await Promise.all([log.close(), restored.close()]);
  });

  it('know where each event of the stream stands', async () => {
    const log = await aLog();
    await open(log, 'a', '2025-08-01', '2025-08-02');
    const events = await log.readStream('clock-a', { limit: 10 });
    const { revisionOf } = await new StateCache(log, { soleWriter: true }).load('clock', 'a');
    expect(events.map(({ id }) => revisionOf.get(id))).toEqual([0, 1]);
    await log.close();
  });

  it('are forgotten when they were not asked for through a whole generation, and only then', async () => {
    const log = await aLog();
    const cache = new StateCache(log, { soleWriter: true, capacity: 2 });
    for (const id of ['a', 'b']) await cache.load('clock', id); // a full generation: now the old one
    await cache.load('clock', 'a'); // carried over into the young one
    await cache.load('clock', 'c'); // the next full generation: b goes
    log.reads.length = 0;
    for (const id of ['a', 'c', 'b']) await cache.load('clock', id);
    expect(log.reads).toEqual(['clock-b']);
    await log.close();
  });

  it('are read anew after they were forgotten on purpose', async () => {
    const log = await aLog();
    const cache = new StateCache(log, { soleWriter: true });
    await cache.load('clock', 'a');
    await open(log, 'a', '2025-08-01');
    cache.forget('clock-a');
    expect(await cache.load('clock', 'a')).toMatchObject({ state: { lastDay: '2025-08-01' } });
    await log.close();
  });

  it('reach a revision that the log has and the writer has not put here yet', async () => {
    const log = await aLog();
    const cache = new StateCache(log, { soleWriter: true });
    await cache.load('clock', 'a');
    await open(log, 'a', '2025-08-01', '2025-08-02');
    expect(await cache.loadUpTo('clock', 'a', 1)).toMatchObject({ state: { lastDay: '2025-08-02' }, revision: 1 });
    await log.close();
  });

  it('never go back: an older one that comes late is not kept', async () => {
    const log = await aLog();
    const cache = new StateCache(log, { soleWriter: true });
    const early = await cache.load('clock', 'a');
    await open(log, 'a', '2025-08-01');
    cache.put(await cache.loadUpTo('clock', 'a', 0));
    cache.put(early);
    expect(await cache.load('clock', 'a')).toMatchObject({ revision: 0 });
    await log.close();
  });
});
