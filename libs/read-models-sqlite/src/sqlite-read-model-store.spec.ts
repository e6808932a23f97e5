import { readModelStoreContract } from '@zhubao/read-models/contract';
import { openSqliteReadModelStore } from './index.js';

readModelStoreContract('SQLite in memory', async () => openSqliteReadModelStore({ path: ':memory:' }));
