import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import type { Commit, Leases, ReadModelStore } from '@zhubao/read-models';
import { openMongoReadModelStore } from './index.js';
import { ownDatabase } from './testing/database.js';
import { type Command, Gate } from './testing/gate.js';
import { describeOnServer } from './testing/server.js';

jest.setTimeout(60_000);

const writesTo = (collection: string) => (command: Command): boolean => command['insert'] === collection || command['update'] === collection;
const asks = (name: string) => (command: Command): boolean => name in command;

describeOnServer('the read models on a server', () => {
  const database = ownDatabase();
  let gate: Gate;
  let store: ReadModelStore & Leases;

  const through = async (timeouts = { selectionMs: 2_000, answerMs: 10_000 }): Promise<ReadModelStore & Leases> => openMongoReadModelStore({ ...database(), url: gate.through(database().url), timeouts });

  beforeEach(async () => {
    gate = await Gate.to(database().url);
    store = await through();
    await store.ensureCollection({ name: 'loans', indexes: [] });
  });
  afterEach(async () => {
    await store.close();
    await gate.close();
  });

  const commit: Commit = {
    documents: [{ collection: 'loans', writes: [{ key: 'L1', position: 8, document: { status: 'active' } }, { key: 'L2', position: 9, document: null }] }],
    checkpoints: [{ name: 'loans', checkpoint: { position: 9, version: 1 } }],
  };

  it('that stops between documents and checkpoint have the documents and no checkpoint; the commit repeated has both', async () => {
    const stopped = gate.when(writesTo('_checkpoints'), 'server stops');
    await expect(store.commit(commit)).rejects.toMatchObject({ name: 'ReadModelServerError', reason: 'unreachable' });
    await stopped;
    await expect(store.get('loans', 'L1')).rejects.toMatchObject({ reason: 'unreachable' });

    gate.reopen();
    const again = await through();
    expect(await again.checkpoint('loans')).toBeUndefined();
    expect(await again.get('loans', 'L1')).toEqual({ key: 'L1', position: 8, document: { status: 'active' } });
    await again.commit(commit);
    expect(await again.checkpoint('loans')).toEqual({ position: 9, version: 1 });
    expect(await again.lastWrites('loans', ['L1', 'L2'])).toEqual(commit.documents[0]?.writes);
    await again.close();
  });

  it('that comes back serve the store that was open all the time', async () => {
    void gate.when(asks('find'), 'server stops');
    await expect(store.get('loans', 'L1')).rejects.toMatchObject({ reason: 'unreachable' });
    gate.reopen();
    await store.commit(commit);
    expect(await store.count('loans')).toBe(1);
  });

  it.each(['connection breaks', 'answer is lost'] as const)('take a write once whose %s', async (fate) => {
    const met = gate.when(writesTo('loans'), fate);
    await store.commit(commit);
    await met;
    expect(await store.lastWrites('loans', ['L1', 'L2'])).toEqual(commit.documents[0]?.writes);
    expect(await store.checkpoint('loans')).toEqual({ position: 9, version: 1 });
  });

  it.each(['connection breaks', 'answer is lost'] as const)('put a collection in place whose renaming meets: %s', async (fate) => {
    await store.commit(commit);
    const met = gate.when(asks('renameCollection'), fate);
    await store.replaceCollection('loans', 'credits');
    await met;
    expect(await store.count('credits')).toBe(1);
    await expect(store.count('loans')).rejects.toThrow('loans');
  });

  it('that stop anywhere in a replacement keep the new collection whole, and finish when it is repeated', async () => {
    for (let step = 1; ; step += 1) {
      await store.ensureCollection({ name: 'loans', indexes: [] });
      await store.ensureCollection({ name: 'loans__next', indexes: [] });
      await store.write('loans', [{ key: 'old', position: step, document: {} }]);
      await store.write('loans__next', [{ key: 'new', position: step, document: {} }]);
      let steps = 0;
      void gate.when((command) => (asks('renameCollection')(command) || asks('drop')(command)) && (steps += 1) === step, 'server stops');
      const outcome = await store.replaceCollection('loans__next', 'loans').catch((error: unknown) => error);
      gate.reopen();
      if (outcome === undefined) {
        expect(step).toBeGreaterThan(1);
        return;
      }
      expect(outcome).toMatchObject({ reason: 'unreachable' });
      expect(await store.count('loans__next')).toBe(1);
      await store.replaceCollection('loans__next', 'loans');
      expect((await store.find('loans', { limit: 9 })).documents).toEqual([{ key: 'new', position: step, document: {} }]);
      await expect(store.replaceCollection('loans__next', 'loans')).rejects.toMatchObject({ name: 'UnknownCollectionError' });
      await store.dropCollection('loans');
    }
  });

  it('do not wait for ever for an answer', async () => {
    const hasty = await through({ selectionMs: 2_000, answerMs: 500 });
    void gate.when(asks('find'), 'swallowed');
    await expect(hasty.get('loans', 'L1')).rejects.toMatchObject({ name: 'ReadModelServerError', reason: 'late', message: expect.stringContaining('500 ms') });
    await hasty.close();
  });

  it.each([['the older one', 5, 9, 9], ['the newer one', 9, 5, 9]])('keep the newer of two documents when %s was overtaken on its way', async (_which, held, fast, kept) => {
    const heldUp = gate.when(writesTo('loans'), 'held');
    const late = store.write('loans', [{ key: 'L1', position: held, document: { by: held } }]);
    await heldUp;
    const other = await openMongoReadModelStore(database());
    await other.write('loans', [{ key: 'L1', position: fast, document: { by: fast } }]);
    gate.reopen();
    await late;
    expect(await other.get('loans', 'L1')).toEqual({ key: 'L1', position: kept, document: { by: kept } });
    await other.close();
  });

  it('refuse a checkpoint that was on its way when another took over, and keep the one there is', async () => {
    const time = { nowMs: 0, forMs: 1_000 };
    await store.storeCheckpoint('loans', { position: 7, version: 1 });
    const lease = await store.acquireLease('loans', 'a', time);
    const heldUp = gate.when(writesTo('_checkpoints'), 'held');
    const late = { ...commit, checkpoints: [{ name: 'loans', checkpoint: { position: 9, version: 1 }, term: lease?.term ?? 0 }] };
    const outcome = store.commit(late).catch((error: unknown) => error);
    await heldUp;
    const other = await openMongoReadModelStore(database());
    expect(await other.acquireLease('loans', 'b', { ...time, nowMs: 1_000 })).toMatchObject({ term: 2 });
    gate.reopen();
    expect(await outcome).toMatchObject({ name: 'LeaseLostError', lease: 'loans', term: 1 });
    expect(await other.checkpoint('loans')).toEqual({ position: 7, version: 1 });
    await other.close();
  });

  it('write nothing when a batch is repeated', async () => {
    await store.commit(commit);
    gate.commands.length = 0;
    await store.commit({ ...commit, checkpoints: [] });
    expect(gate.commands.filter(writesTo('loans'))).toEqual([]);
  });

  it('are not used any more once they are closed', async () => {
    await store.close();
    await expect(store.count('loans')).rejects.toMatchObject({ name: 'ReadModelServerError', reason: 'closed' });
  });
});
