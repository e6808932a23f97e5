import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import { eventStoreContract } from '@zhubao/event-store/contract';
import { openSqliteEventStore } from './index.js';

let folder: string;
let files = 0;
let path: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'event-store-contract-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const openFile = (acknowledge: 'on-disk' | 'deferred') => () => {
  path = join(folder, `log-${(files += 1)}.sqlite`);
  return openSqliteEventStore({ path, acknowledge });
};
const reopen = async (store: { close(): Promise<void> }) => {
  await store.close();
  return openSqliteEventStore({ path });
};

eventStoreContract('SQLite file', openFile('on-disk'), { reopen });
eventStoreContract('SQLite file, acknowledged before it is on disk', openFile('deferred'), { reopen });
eventStoreContract('SQLite in memory', () => openSqliteEventStore({ path: ':memory:' }));
