import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Engine, systemClock } from '@zhubao/application';
import type { EventStore } from '@zhubao/event-store';
import { openMemoryReadModelStore } from '@zhubao/read-models';
import { exampleFile } from './testing/example-files.js';
import { livedFile } from './testing/lived-scenario.js';

const DAY_MS = 86_400_000;
/** Enough for processes to come to an event that makes them look at the deadlines. */
const TURNS = 200;
const SLOW_MS = 60_000;

/** The log, whose builds come no further until they are let go on; subscriptions go on as ever. */
function heldBuilds(events: EventStore): { readonly events: EventStore; readonly goOn: () => void } {
  const gate = Promise.withResolvers<void>();
  const held: EventStore = {
    append: (stream, expected, written) => events.append(stream, expected, written),
    readStream: (stream, options) => events.readStream(stream, options),
    readPlaces: (places) => events.readPlaces(places),
    readAll: async (options) => {
      if (options.limit > 1 && options.direction !== 'backwards') await gate.promise;
      return events.readAll(options);
    },
    head: () => events.head(),
    subscribeToAll: (handler, options) => events.subscribeToAll(handler, options),
    close: () => events.close(),
  };
  return { events: held, goOn: () => gate.resolve() };
}

async function turns(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn += 1) await setImmediate();
}

describe('a build of read models that takes a day', () => {
  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask', 'performance', 'Date', 'hrtime'] });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('is waited for by the processes, which then go on', async () => {
    const { stores } = await livedFile(exampleFile('spring-festival'));
    const { events, goOn } = heldBuilds(stores.events);
    const engine = await Engine.start({ events, readModels: openMemoryReadModelStore(), soleWriter: true, clock: systemClock });
    await turns();
    const head = (await stores.events.head()) ?? -1;
    expect((await engine.processes.status()).position).toBeLessThan(head);
    jest.advanceTimersByTime(DAY_MS);
    await turns();
    goOn();
    await engine.processes.rest();
    expect(await engine.processes.status()).toEqual({ position: head, stopped: null });
    await engine.stop();
    await stores.close();
  }, SLOW_MS);

  it('is not waited for by whoever asks once it stands still, and goes on all the same', async () => {
    const { stores } = await livedFile(exampleFile('spring-festival'));
    const { events, goOn } = heldBuilds(stores.events);
    const engine = await Engine.start({ events, readModels: openMemoryReadModelStore(), soleWriter: true, clock: systemClock });
    const asked = engine.upToDate(['loans']);
    const told = expect(asked).rejects.toThrow(/is not reflected after 600000 ms in which nothing moved, by: loans \(built up to -1\)/);
    await turns();
    jest.advanceTimersByTime(DAY_MS);
    await told;
    goOn();
    await engine.upToDate(['loans']);
    await engine.stop();
    await stores.close();
  }, SLOW_MS);
});
