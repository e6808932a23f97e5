import { jest } from '@jest/globals';
import { readModelStoreContract } from '@zhubao/read-models/contract';
import { openMongoReadModelStore } from './index.js';
import { ownDatabase } from './testing/database.js';
import { describeOnServer } from './testing/server.js';

jest.setTimeout(30_000);

describeOnServer('on the MongoDB server', () => {
  const database = ownDatabase();
  readModelStoreContract('MongoDB', async () => openMongoReadModelStore(database()));
});
