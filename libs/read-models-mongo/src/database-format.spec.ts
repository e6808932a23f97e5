import { expect, it, jest } from '@jest/globals';
import { openMongoReadModelStore } from './index.js';
import { onDatabase, ownDatabase } from './testing/database.js';
import { describeOnServer } from './testing/server.js';

jest.setTimeout(30_000);

describeOnServer('a database on the server', () => {
  const database = ownDatabase();

  it('keeps documents, deletions and checkpoints when it is closed and opened again', async () => {
    const first = await openMongoReadModelStore(database());
    await first.ensureCollection({ name: 'loans', indexes: [['status']] });
    await first.commit({
      documents: [{ collection: 'loans', writes: [{ key: 'L1', position: 3, document: { status: 'active' } }, { key: 'L2', position: 4, document: null }] }],
      checkpoints: [{ name: 'loans', checkpoint: { position: 4, version: 1 } }],
    });
    await first.close();
    const second = await openMongoReadModelStore(database());
    await second.write('loans', [{ key: 'L2', position: 4, document: {} }]);
    expect((await second.find('loans', { limit: 5 })).documents).toEqual([{ key: 'L1', position: 3, document: { status: 'active' } }]);
    expect(await second.checkpoint('loans')).toEqual({ position: 4, version: 1 });
    await second.close();
  });

  it('is opened by several processes at the same moment', async () => {
    const stores = await Promise.all([1, 2, 3].map(async () => openMongoReadModelStore(database())));
    await Promise.all(stores.map(async (store) => store.ensureCollection({ name: 'loans', indexes: [['status'], ['amountFen']] })));
    for (const store of stores) expect(await store.count('loans')).toBe(0);
    await Promise.all(stores.map(async (store) => store.close()));
  });

  it('that holds something else is left alone', async () => {
    await onDatabase(database(), async (foreign) => foreign.collection('loans').insertOne({ amount: 1 }));
    await expect(openMongoReadModelStore(database())).rejects.toMatchObject({ name: 'ReadModelServerError', reason: 'foreign', message: expect.stringContaining('name another') });
    expect(await onDatabase(database(), async (foreign) => foreign.collection('loans').countDocuments())).toBe(1);
  });

  it('of a newer format is left alone, and both formats are named', async () => {
    await (await openMongoReadModelStore(database())).close();
    await onDatabase(database(), async (newer) => newer.collection('_format').updateMany({}, { $set: { version: 9 } }));
    await expect(openMongoReadModelStore(database())).rejects.toMatchObject({ reason: 'newer-format', message: expect.stringContaining('format 9; this release reads up to 1') });
  });

  it('shows documents as documents, and an index for every declared one', async () => {
    const store = await openMongoReadModelStore(database());
    await store.ensureCollection({ name: 'loans', indexes: [['status', 'openedOn']] });
    await store.ensureCollection({ name: 'loans', indexes: [['status', 'openedOn'], ['amountFen'], ['amountFen']] });
    await store.write('loans', [{ key: 'L1', position: 3, document: { 借款人: '沅江米业', amountFen: 2 ** 53 - 1 } }]);
    await store.close();
    const [shown, indexes] = await onDatabase(database(), async (raw) => Promise.all([raw.collection('loans').findOne(), raw.collection('loans').indexes()]));
    expect(shown).toEqual({ _id: 'L1', position: 3, live: true, document: { 借款人: '沅江米业', amountFen: 2 ** 53 - 1 } });
    expect(indexes.map(({ key }) => Object.keys(key).join(' ')).sort()).toEqual(['_id', 'live _id', 'live document.amountFen _id', 'live document.status document.openedOn _id']);
  });
});
