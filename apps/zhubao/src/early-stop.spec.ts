import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { Engine, systemClock } from '@zhubao/application';
import type { EventStore } from '@zhubao/event-store';
import { openMemoryReadModelStore } from '@zhubao/read-models';
import { exampleFile } from './testing/example-files.js';
import { livedFile } from './testing/lived-scenario.js';

/** The log, from which builds are given one event in each turn; `followed` settles once processes have events in hand. */
function slowToBuildFrom(events: EventStore): { readonly events: EventStore; readonly followed: Promise<void> } {
  const inHand = Promise.withResolvers<void>();
  const slow: EventStore = {
    append: (stream, expected, written) => events.append(stream, expected, written),
    readStream: (stream, options) => events.readStream(stream, options),
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
