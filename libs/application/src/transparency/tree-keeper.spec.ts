import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { NewEvent } from '@zhubao/event-store';
import { CompactTree, isConsistent, isIncluded } from '@zhubao/evidence';
import { openMemoryReadModelStore, type ReadModelStore } from '@zhubao/read-models';
import { crashingStore } from '../projections/testing/crashing-store.js';
import { haltingStore } from '../projections/testing/halting-store.js';
import { MemoryEventStore } from '../projections/testing/memory-event-store.js';
import { leafOf } from './leaf.js';
import { LogTree } from './log-tree.js';
import { StoredTiles, TREE_CHECKPOINT } from './stored-tiles.js';
import { type LogAtClose, TreeKeeper } from './tree-keeper.js';


const eventNo = (no: number, story: string): NewEvent =>
  ({ id: `${story}-${no}`, type: no % 100 === 99 ? 'BusinessDayOpened' : 'FundContributed', data: {}, metadata: { streamHash: createHash('sha256').update(`${story} ${no}`).digest('hex') } });

async function logWith(events: number, story = 'first'): Promise<MemoryEventStore> {
  const log = new MemoryEventStore();
  await grow(log, events, story);
  return log;
}

async function grow(log: MemoryEventStore, events: number, story = 'first'): Promise<void> {
  const from = log.length;
  await log.append('pool-ccb', 'any', Array.from({ length: events }, (_, index) => eventNo(from + index, story)));
}

/** The tree by the plainest road. */
async function plainTree(log: MemoryEventStore): Promise<CompactTree> {
  const tree = new CompactTree();
  for (const event of await log.readAll({ limit: log.length })) tree.append(leafOf(event));
  return tree;
}

/** Follows the log to its end, and stops. */
async function keep(log: MemoryEventStore, store: ReadModelStore, onClose?: (close: LogAtClose) => Promise<void>): Promise<TreeKeeper> {
  const keeper = new TreeKeeper({ events: log, store, ...(onClose === undefined ? {} : { onClose }) });
  await keeper.start();
  while (keeper.size < log.length && keeper.failure === undefined) await new Promise((resolve) => setImmediate(resolve));
  await keeper.stop();
  return keeper;
}

async function expectTree(log: MemoryEventStore, store: ReadModelStore): Promise<void> {
  const [plain, tree] = [await plainTree(log), await LogTree.of(log, store)];
  expect([tree.size, tree.root()]).toEqual([plain.size, plain.root()]);
}

describe('the tree that is kept over a log', () => {
  it.each([0, 1, 255, 256, 257, 700])('is that of its %i events', async (events) => {
    const [log, store] = [await logWith(events), openMemoryReadModelStore()];
    await keep(log, store);
    expect((await StoredTiles.of(store, log))?.size ?? 0).toBe(events);
    await expectTree(log, store);
  });

  it('is kept anew where an earlier release kept it in another way', async () => {
    const [log, store] = [await logWith(300), openMemoryReadModelStore()];
    await keep(log, store);
    await store.dropCollection('logTails');
    const position = (await store.checkpoint(TREE_CHECKPOINT))?.position ?? -1;
    await store.commit({ documents: [], checkpoints: [{ name: TREE_CHECKPOINT, checkpoint: { position, version: 1 } }] });
    await grow(log, 10);
    expect((await keep(log, store)).failure).toBeUndefined();
    await expectTree(log, store);
  });

  it('is left as it is by one that lost its lease before it dropped what there was, and begun anew where a part is gone', async () => {
    const [log, store] = [await logWith(300), openMemoryReadModelStore()];
    const lost = await store.acquireLease(TREE_CHECKPOINT, 'sleeper', { nowMs: 0, forMs: 1 });
    const view = haltingStore(store, 0);
    const waking = new TreeKeeper({ events: log, store: view.store, term: lost?.term ?? 0 }).start();
    expect(await view.halted).toBe('dropCheckpoint "log-tree"');
    await store.acquireLease(TREE_CHECKPOINT, 'successor', { nowMs: 10_000, forMs: 1 });
    await keep(log, store);
    view.wake();
    await expect(waking).rejects.toMatchObject({ name: 'LeaseLostError', lease: TREE_CHECKPOINT });
    expect((await StoredTiles.of(store, log))?.size).toBe(300);
    await store.dropCollection('logTails');
    expect(await StoredTiles.of(store, log)).toBeUndefined();
    expect((await keep(log, store)).failure).toBeUndefined();
    expect((await StoredTiles.of(store, log))?.size).toBe(300);
    await expectTree(log, store);
  });

  it('goes on where it was when it starts again, and what came since is read from the log', async () => {
    const [log, store] = [await logWith(300), openMemoryReadModelStore()];
    await keep(log, store);
    await grow(log, 90);
    await expectTree(log, store);
    await keep(log, store);
    await grow(log, 400);
    await keep(log, store);
    await expectTree(log, store);
  });

  it('proves every event and every earlier size, whether it is kept or only read', async () => {
    const [log, store] = [await logWith(520), openMemoryReadModelStore()];
    await keep(log, store);
    await grow(log, 30);
    const plain = new CompactTree();
    const roots = [plain.root()];
    const all = await log.readAll({ limit: 1_000 });
    for (const event of all) {
      plain.append(leafOf(event));
      roots.push(plain.root());
    }
    for (const tree of [await LogTree.of(log, store), await LogTree.of(log)]) {
      for (const [at, event] of all.entries()) {
        const index = await tree.indexOf(event);
        expect(index).toBe(at);
        if (at % 41 === 0) expect(isIncluded(leafOf(event), at, 550, await tree.inclusion(at, 550), plain.root())).toBe(true);
      }
      for (const size of [1, 256, 300, 521, 550]) {
        expect(await tree.rootAt(size)).toEqual(roots[size]);
        expect(isConsistent(size, await tree.rootAt(size), 550, plain.root(), await tree.consistency(size, 550))).toBe(true);
      }
    }
  });

  it('is whole again after a crash at any change of what is stored', async () => {
    for (let changes = 0; changes < 24; changes += 1) {
      const [log, store] = [await logWith(280), openMemoryReadModelStore()];
      await keep(log, store);
      await grow(log, 300);
      await keep(log, crashingStore(store, changes)).catch(() => undefined);
      await grow(log, 10);
      await keep(log, store);
      expect((await StoredTiles.of(store, log))?.size).toBe(590);
      await expectTree(log, store);
    }
  });

  it('is made anew for a log that was restored from an older backup and has grown since', async () => {
    const [log, store] = [await logWith(600), openMemoryReadModelStore()];
    await keep(log, store);
    log.truncate(400);
    await grow(log, 300, 'second');
    await expectTree(log, store);
    await keep(log, store);
    await expectTree(log, store);
  });

  it('stops at an event that carries no hash, and says which', async () => {
    const [log, store] = [await logWith(3), openMemoryReadModelStore()];
    await log.append('pool-ccb', 'any', [{ id: 'bare', type: 'FundContributed', data: {}, metadata: {} }]);
    expect((await keep(log, store)).failure?.message).toContain('Event bare (FundContributed)');
  });
});

describe('the close of a business day', () => {
  it('is told with the events before the opening of the next, and the root of their tree', async () => {
    const [log, store] = [await logWith(250), openMemoryReadModelStore()];
    const closes: LogAtClose[] = [];
    await keep(log, store, async (close) => void closes.push(close));
    expect(closes.map(({ size, opened: { id } }) => [size, id])).toEqual([[99, 'first-99'], [199, 'first-199']]);
    const tree = await LogTree.of(log, store);
    for (const { size, root } of closes) expect(root).toEqual(await tree.rootAt(size));
  });

  it('is told again when nobody could act upon it', async () => {
    const [log, store] = [await logWith(150), openMemoryReadModelStore()];
    const failed = await keep(log, store, async () => Promise.reject(new Error('no signer')));
    expect(failed.failure?.message).toBe('no signer');
    const closes: number[] = [];
    await keep(log, store, async ({ size }) => void closes.push(size));
    expect(closes).toEqual([99]);
  });
});
