import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { keyStoreContract } from './contract/key-store-contract.js';
import { openMemoryKeyStore } from './memory-key-store.js';

keyStoreContract('memory', async () => openMemoryKeyStore());

describe('a key store in memory', () => {
  it('draws its keys from where it is told to', async () => {
    const drawn = (forWhat: string) => createHash('sha256').update(forWhat).digest();
    const store = openMemoryKeyStore(drawn);
    expect(await store.indexKey()).toEqual(drawn('index'));
    expect(await store.keyFor('one')).toEqual({ key: drawn('one/0'), generation: 0 });
  });
});
