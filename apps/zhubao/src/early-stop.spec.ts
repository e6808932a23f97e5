import { once } from 'node:events';
import { createServer } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { Engine, RunnerEndedError, systemClock } from '@zhubao/application';
import type { EventStore } from '@zhubao/event-store';
import { openMemoryReadModelStore, type ReadModelStore } from '@zhubao/read-models';
import { exampleFile } from './testing/example-files.js';
import { livedFile } from './testing/lived-scenario.js';
import { temporaryFolder } from './testing/temporary-files.js';
import { zhubao } from './testing/zhubao-process.js';

const file = temporaryFolder();

/** The log, from which builds are given one event in each turn; `followed` settles once processes have events in hand. */
function slowToBuildFrom(events: EventStore): { readonly events: EventStore; readonly followed: Promise<void> } {
  const inHand = Promise.withResolvers<void>();
  const slow: EventStore = {
    append: (stream, expected, written) => events.append(stream, expected, written),
    readStream: (stream, options) => events.readStream(stream, options),
    readPlaces: (places) => events.readPlaces(places),
    readAll: async (options) => {
      await setImmediate();
      return events.readAll({ ...options, limit: 1 });
    },
    head: () => events.head(),
    subscribeToAll: (handler, options) =>
      events.subscribeToAll(async (batch) => {
        const handled = handler(batch);
        inHand.resolve();
        await handled;
      }, options),
    close: () => events.close(),
  };
  return { events: slow, followed: inHand.promise };
}

/** Read models that take everything but the tree over the log. */
function withoutRoomForTheTree(): ReadModelStore {
  const readModels = openMemoryReadModelStore();
  const commit = readModels.commit.bind(readModels);
  readModels.commit = async (commits) => {
    if (commits.checkpoints.some(({ name }) => name === 'log-tree')) throw new Error('the disk is full');
    await commit(commits);
  };
  return readModels;
}

describe('an engine whose read models are gone', () => {
  it('ends when it is told to, and not when it has built them', async () => {
    const { stores } = await livedFile(exampleFile('spring-festival'));
    const { events, followed } = slowToBuildFrom(stores.events);
    const readModels = openMemoryReadModelStore();
    const engine = await Engine.start({ events, readModels, soleWriter: true, clock: systemClock });
    await followed;
    await engine.stop();
    expect(await readModels.checkpoint('loans')).toBeUndefined();
    await stores.close();
  });
});

describe('an engine of which one part fails', () => {
  it('ends all others all the same, and says why', async () => {
    const { stores } = await livedFile(exampleFile('late-fact'));
    const readModels = withoutRoomForTheTree();
    const engine = await Engine.start({ events: stores.events, readModels, soleWriter: true, clock: systemClock });
    await engine.rest();
    while (engine.tree?.size === 0) await setImmediate();
    await expect(engine.stop()).rejects.toThrow('the disk is full');
    await expect(engine.projections?.settled(0)).rejects.toThrow(RunnerEndedError);
    await stores.close();
  });

  it('does not leave behind what it had begun', async () => {
    const { stores } = await livedFile(exampleFile('late-fact'));
    const readModels = openMemoryReadModelStore();
    readModels.dropCollection = async (name) => {
      if (name === 'logTiles') throw new Error('the disk is full');
    };
    await expect(Engine.start({ events: stores.events, readModels, soleWriter: true, clock: systemClock })).rejects.toThrow('the disk is full');
    // A build of so short a log takes a few turns, where it goes on.
    for (let turn = 0; turn < 100; turn += 1) await setImmediate();
    expect(await readModels.checkpoint('loans')).toBeUndefined();
    await stores.close();
  });

  it('ends the server that could not be started, which says why', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const address = taken.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    const ended = await zhubao('serve', '--store', `sqlite:${file('log.sqlite')}`, '--port', port);
    taken.close();
    expect([ended.code, ended.stderr]).toEqual([2, expect.stringContaining(`address already in use 127.0.0.1:${port}`)]);
  }, 60_000);
});
