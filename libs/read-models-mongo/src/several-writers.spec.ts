import { expect, it, jest } from '@jest/globals';
import { openMongoReadModelStore } from './index.js';
import { ownDatabase } from './testing/database.js';
import { describeOnMongoDB, describeOnServer } from './testing/server.js';

jest.setTimeout(30_000);

describeOnMongoDB('several writers at once', () => {
  const database = ownDatabase();

  it('leave the newest of each document', async () => {
    const writers = await Promise.all([1, 2, 3].map(async () => openMongoReadModelStore(database())));
    const [store] = writers;
    await store?.ensureCollection({ name: 'loans', indexes: [] });
    const keys = Array.from({ length: 40 }, (_, i) => `L${i}`);
    await Promise.all(writers.map(async (writer, by) => {
      for (let round = 0; round < 5; round += 1) await writer.write('loans', keys.map((key) => ({ key, position: round * 3 + by, document: { by, round } })));
    }));
    const found = await store?.getMany('loans', keys);
    expect(found).toHaveLength(keys.length);
    expect(found?.map(({ position, document }) => ({ position, document }))).toEqual(keys.map(() => ({ position: 14, document: { by: 2, round: 4 } })));
    await Promise.all(writers.map(async (writer) => writer.close()));
  });
});

describeOnServer('one who brings a checkpoint forward and renews its lease at the same time', () => {
  const database = ownDatabase();

  it('loses neither', async () => {
    const store = await openMongoReadModelStore(database());
    const lease = await store.acquireLease('loans', 'one', { nowMs: 0, forMs: 1_000 });
    if (lease === undefined) throw new Error('the lease is taken');
    for (let position = 1; position <= 50; position += 1) {
      const [, renewed] = await Promise.all([
        store.commit({ documents: [], checkpoints: [{ name: 'loans', checkpoint: { position, version: 1 }, term: lease.term }] }),
        store.renewLease(lease, { nowMs: position, forMs: 1_000 }),
      ]);
      expect([position, await store.checkpoint('loans'), renewed]).toEqual([position, { position, version: 1 }, { ...lease, expiresAtMs: position + 1_000 }]);
    }
    await store.close();
  });
});

describeOnServer('several that make sure of the same collections at once', () => {
  const database = ownDatabase();

  it('all have them', async () => {
    const stores = await Promise.all(Array.from({ length: 4 }, async () => openMongoReadModelStore(database())));
    const names = Array.from({ length: 10 }, (_, no) => `loans_${no}`);
    for (const name of names) await Promise.all(stores.map(async (store) => store.ensureCollection({ name, indexes: [['status'], ['status', 'dueDate'], ['bankId']] })));
    for (const name of names) expect(await stores[0]?.count(name)).toBe(0);
    await Promise.all(stores.map(async (store) => store.close()));
  });
});
