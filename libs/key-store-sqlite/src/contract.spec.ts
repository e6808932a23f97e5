import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { keyStoreContract } from '@zhubao/key-store/contract';
import { openSqliteKeyStore } from './index.js';

const folder = mkdtempSync(join(tmpdir(), 'key-store-contract-'));
afterAll(() => rmSync(folder, { recursive: true }));

function inFiles(masterKey?: Uint8Array) {
  let files = 0;
  const current = () => openSqliteKeyStore({ path: join(folder, `${masterKey === undefined ? 'plain' : 'wrapped'}-${files}.sqlite`), masterKey });
  return {
    open: () => {
      files += 1;
      return current();
    },
    hooks: {
      reopen: async (store: { close(): Promise<void> }) => {
        await store.close();
        return current();
      },
      beside: current,
    },
  };
}

const [plain, wrapped] = [inFiles(), inFiles(randomBytes(32))];
keyStoreContract('SQLite file', plain.open, plain.hooks);
keyStoreContract('SQLite file under a master key', wrapped.open, wrapped.hooks);
