import { describe, expect, it } from '@jest/globals';
import { openMemoryReadModelStore, type ReadModelStore } from '@zhubao/read-models';
import { RemoteReadModels } from './remote-read-models.js';
import { noted, record } from './testing/ledger.js';
import { MemoryEventStore } from './testing/memory-event-store.js';

/** Read models that come one event further, in what is built beside them, each time somebody looks, and are served at the end. */
function building(head: number): ReadModelStore {
  const store = openMemoryReadModelStore();
  let built = -1;
  store.checkpoint = async (name) => {
    if (name.endsWith('__next')) return { position: (built += 1), version: 1 };
    return built < head ? undefined : { position: head, version: 1 };
  };
  return store;
}

describe('read models that are kept elsewhere', () => {
  it('are waited for while their build comes further, longer than patience lasts', async () => {
    const log = new MemoryEventStore();
    const head = await record(log, ...Array.from({ length: 20 }, () => noted));
    await new RemoteReadModels(log, building(head), { patience: 2, pollMs: 1 }).upToDate(['loans']);
  });

  it('are given up once nothing moves, with where they stand', async () => {
    const log = new MemoryEventStore();
    const store = openMemoryReadModelStore();
    const head = await record(log, noted, noted);
    await store.storeCheckpoint('loans__next', { position: 0, version: 1 });
    await expect(new RemoteReadModels(log, store, { patience: 2, pollMs: 1 }).upToDate(['loans'])).rejects.toMatchObject({
      name: 'NotSettledError', message: `Position ${head} is not reflected after 2 ms in which nothing was stored, by: loans (at -1, built up to 0). See whether a worker runs.`,
    });
  });

  it('are waited for without an end where that was asked for, until whoever waits is stopped', async () => {
    const log = new MemoryEventStore();
    const ending = new AbortController();
    await record(log, noted);
    const waiting = new RemoteReadModels(log, openMemoryReadModelStore(), { patience: 'until-it-stops', signal: ending.signal }).upToDate(['deadlines']);
    ending.abort();
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
  });
});
