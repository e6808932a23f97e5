import { expect, it, jest } from '@jest/globals';
import { openMongoReadModelStore } from './index.js';
import { ownDatabase } from './testing/database.js';
import { describeOnMongoDB } from './testing/server.js';

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
