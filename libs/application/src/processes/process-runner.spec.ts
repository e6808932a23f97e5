import { afterEach, describe, expect, it } from '@jest/globals';
import type { RecordedSchemeEvent } from '@zhubao/domain';
import { type EventStore, LogChangedError, type NewEvent, type RecordedEvent } from '@zhubao/event-store';
import { openMemoryReadModelStore } from '@zhubao/read-models';
/* eslint-disable @nx/enforce-module-boundaries -- subscriptions and positions are those of a real log. */
import { openSqliteEventStore, type SqliteEventStore } from '@zhubao/event-store-sqlite';
/* eslint-enable @nx/enforce-module-boundaries */
import { randomUUID } from 'node:crypto';
import { haltingStore } from '../projections/testing/halting-store.js';
import { ProcessRunner } from './process-runner.js';
import { Reactions } from './reactions.js';

const open: SqliteEventStore[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((log) => log.close()));
});

async function aLog(): Promise<SqliteEventStore> {
  const log = await openSqliteEventStore({ path: ':memory:', acknowledge: 'deferred' });
  open.push(log);
  return log;
}

function noted(loanId: string, text: string): NewEvent {
  return { id: randomUUID(), type: 'RiskSignalNoted', data: { loanId, source: 's', text }, metadata: { schema: 1 } };
}

async function write(log: SqliteEventStore, stream: string, ...notes: string[]): Promise<number> {
  const { position } = await log.append(stream, 'any', notes.map((text) => noted(stream.slice(5), text)));
  return position;
}

/** The same log, whose subscriptions end when it is found to be another. */
function losing(log: EventStore, changed: Promise<void>): EventStore {
  const subscribeToAll: EventStore['subscribeToAll'] = (handler, options) => {
    const subscription = log.subscribeToAll(handler, options);
    return { closed: changed, stop: () => subscription.stop() };
  };
  return { ...reading(log), subscribeToAll };
}

function reading(log: EventStore): Omit<EventStore, 'subscribeToAll'> {
  return {
    append: (stream, expected, events) => log.append(stream, expected, events),
    readStream: (stream, options) => log.readStream(stream, options),
    readPlaces: (places) => log.readPlaces(places),
    readAll: (options) => log.readAll(options),
    head: () => log.head(),
    close: () => log.close(),
  };
}

/** The same log with positions that lie apart, as those of a server do. */
function sparse(log: SqliteEventStore, apart: number): EventStore {
  const spread = ({ id, type, data, metadata, stream, revision, position }: RecordedEvent): RecordedEvent => ({ id, type, data, metadata, stream, revision, position: position * apart });
  return {
    ...reading(log),
    append: async (stream, expected, events) => {
      const { revision, position } = await log.append(stream, expected, events);
      return { revision, position: position * apart };
    },
    head: async () => ((await log.head()) ?? 0) * apart,
    subscribeToAll: (handler) => log.subscribeToAll((batch) => handler(batch.map(spread))),
  };
}

/** Writes down what it is shown, and does with it what a test asks. */
function noting(seen: string[], act: (text: string) => Promise<void> = async () => undefined): Reactions {
  return new Reactions([{ RiskSignalNoted: async (event: Extract<RecordedSchemeEvent, { type: 'RiskSignalNoted' }>) => {
    await act(event.data.text);
    seen.push(event.data.text);
  } }]);
}

describe('the runner of processes', () => {
  it('shows every event once, in order for each subject, those of before first', async () => {
    const [log, seen] = [await aLog(), [] as string[]];
    await write(log, 'loan-L1', 'a', 'b');
    const runner = new ProcessRunner(log, openMemoryReadModelStore(), noting(seen));
    await runner.start();
    await runner.settled(await write(log, 'loan-L1', 'c', 'd'));
    expect(seen).toEqual(['a', 'b', 'c', 'd']);
    await runner.stop();
  });

  it('lets one subject wait without holding up another', async () => {
    const [log, seen] = [await aLog(), [] as string[]];
    const held = Promise.withResolvers<void>();
    await write(log, 'loan-L1', 'slow', 'after slow');
    const last = await write(log, 'loan-L2', 'quick');
    const runner = new ProcessRunner(log, openMemoryReadModelStore(), noting(seen, async (text) => {
      if (text === 'quick') held.resolve();
      if (text === 'slow') await held.promise;
    }));
    await runner.start();
    await runner.settled(last);
    expect(seen.indexOf('quick')).toBeLessThan(seen.indexOf('slow'));
    expect(seen.indexOf('slow')).toBeLessThan(seen.indexOf('after slow'));
    await runner.stop();
  });

  it('stops at an event that cannot be acted upon: it says so to all who wait, and to all who ask later', async () => {
    const [log, seen] = [await aLog(), [] as string[]];
    await write(log, 'loan-L1', 'good');
    const bad = await write(log, 'loan-L1', 'bad');
    const runner = new ProcessRunner(log, openMemoryReadModelStore(), noting(seen, async (text) => {
      if (text === 'bad') throw new Error('out of order');
    }));
    await runner.start();
    const why = /Processes stopped at RiskSignalNoted .* \(position 2, loan-L1\): out of order/;
    await expect(runner.settled(bad)).rejects.toThrow(why);
    await expect(runner.rest()).rejects.toThrow(why);
    await expect(runner.settled(await write(log, 'loan-L2', 'later'))).rejects.toThrow(why);
    expect(await runner.status()).toMatchObject({ stopped: expect.stringMatching(why) });
    expect((await runner.status()).position).toBeLessThan(bad);
    await runner.stop();
    expect(seen).toEqual(['good']);
  });

  it('takes it up again at a restart, once it is mended, and leaves out nothing', async () => {
    const [log, store, seen] = [await aLog(), openMemoryReadModelStore(), [] as string[]];
    const before = new ProcessRunner(log, store, noting(seen));
    await before.start();
    await before.settled(await write(log, 'loan-L1', 'good'));
    await before.stop();
    const broken = new ProcessRunner(log, store, noting([], () => Promise.reject(new Error('out of order'))));
    await broken.start();
    const bad = await write(log, 'loan-L1', 'bad', 'next');
    await expect(broken.settled(bad)).rejects.toThrow('out of order');
    await broken.stop();
    const mended = new ProcessRunner(log, store, noting(seen));
    await mended.start();
    await mended.settled(bad);
    expect(seen).toEqual(['good', 'bad', 'next']);
    await mended.stop();
  });

  it('begins at no checkpoint that is its successor\'s by the time it wakes up', async () => {
    const [log, store] = [await aLog(), openMemoryReadModelStore()];
    const last = await write(log, 'loan-L1', 'a', 'b');
    const termAt = async (nowMs: number): Promise<number> => (await store.acquireLease('processes', `from ${nowMs}`, { nowMs, forMs: 1 }))?.term ?? 0;
    const view = haltingStore(store, 2);
    const waking = new ProcessRunner(log, view.store, noting([]), { term: await termAt(0) }).start();
    expect(await view.halted).toBe('dropCheckpoint "processes"');
    const successor = new ProcessRunner(log, store, noting([]), { checkpointEvery: 1, term: await termAt(10_000) });
    await successor.start();
    await successor.settled(last);
    view.wake();
    await expect(waking).rejects.toMatchObject({ name: 'LeaseLostError', lease: 'processes' });
    await successor.stop();
    expect(await store.checkpoint('processes')).toEqual({ position: last, version: 1 });
  });

  it('stops when the log does not hold any more what it has acted upon: then nothing counts as done', async () => {
    const log = await aLog();
    const changed = Promise.withResolvers<void>();
    const runner = new ProcessRunner(losing(log, changed.promise), openMemoryReadModelStore(), noting([]));
    await runner.start();
    const last = await write(log, 'loan-L1', 'a');
    await runner.settled(last);
    changed.reject(new LogChangedError('this log', last));
    await expect(runner.settled(last + 1)).rejects.toBeInstanceOf(LogChangedError);
    await expect(runner.settled(last)).rejects.toBeInstanceOf(LogChangedError);
    expect(await runner.status()).toEqual({ position: -1, stopped: expect.stringContaining('restored from an older backup') });
    await runner.stop();
  });

  it('begins anew when its checkpoint lies beyond the log', async () => {
    const [log, store, seen] = [await aLog(), openMemoryReadModelStore(), [] as string[]];
    await store.storeCheckpoint('processes', { position: 1_000, version: 1 });
    const last = await write(log, 'loan-L1', 'a');
    const runner = new ProcessRunner(log, store, noting(seen));
    await runner.start();
    await runner.settled(last);
    expect(seen).toEqual(['a']);
    await runner.stop();
  });

  it('begins anew when the log lost its end and has grown again beyond the checkpoint, and then goes on from there', async () => {
    const [log, store, seen] = [await aLog(), openMemoryReadModelStore(), [] as string[]];
    const before = new ProcessRunner(log, store, noting([]));
    await before.start();
    await before.settled(await write(log, 'loan-L1', 'a', 'lost'));
    await before.stop();
    const restored = await aLog();
    await write(restored, 'loan-L1', 'a', 'other', 'more');
    for (const expected of [['a', 'other', 'more'], ['a', 'other', 'more']]) {
      const runner = new ProcessRunner(restored, store, noting(seen));
      await runner.start();
      await runner.rest();
      expect(seen).toEqual(expected);
      await runner.stop();
    }
  });

  it('stores a checkpoint after so many events, however far apart their positions are', async () => {
    const store = openMemoryReadModelStore();
    const log = sparse(await aLog(), 1_000);
    const runner = new ProcessRunner(log, store, noting([]), { checkpointEvery: 3 });
    await runner.start();
    const checkpoints: unknown[] = [];
    for (const text of ['a', 'b', 'c', 'd']) {
      await log.append('loan-L1', 'any', [noted('L1', text)]);
      await runner.rest();
      checkpoints.push((await store.checkpoint('processes'))?.position);
    }
    expect(checkpoints).toEqual([undefined, undefined, 3_000, 3_000]);
    await runner.stop();
  });

  it('stops at an event whose type it does not know, before it acts upon it', async () => {
    const log = await aLog();
    const runner = new ProcessRunner(log, openMemoryReadModelStore(), noting([]));
    await runner.start();
    const { position } = await log.append('loan-L1', 'any', [{ id: randomUUID(), type: 'RiskSignalNoted', data: { loanId: 'L1' }, metadata: { schema: 9 } }]);
    await expect(runner.settled(position)).rejects.toThrow('in version 9');
    await runner.stop();
  });

  it('rests when the steps of steps are done', async () => {
    const [log, seen] = [await aLog(), [] as string[]];
    const runner = new ProcessRunner(log, openMemoryReadModelStore(), noting(seen, async (text) => {
      if (text.length < 4) await write(log, 'loan-L1', `${text}x`);
    }));
    await runner.start();
    await write(log, 'loan-L1', 'x');
    await runner.rest();
    expect(seen).toEqual(['x', 'xx', 'xxx', 'xxxx']);
    await runner.stop();
  });
});
