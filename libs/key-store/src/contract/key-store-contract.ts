import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { KeyStoreClosedError } from '../errors/key-store-closed-error.js';
import { KEY_BYTES, type KeyStore } from '../key-store.js';

export interface Hooks {
  /** Closes a store and opens what it kept again. */
  readonly reopen?: (store: KeyStore) => Promise<KeyStore>;
  /** A second store over the same keys, as of another process. */
  readonly beside?: () => Promise<KeyStore>;
}

/** The rules of the key store port, for every adapter the same. */
export function keyStoreContract(name: string, openStore: () => Promise<KeyStore>, { reopen, beside }: Hooks = {}): void {
  describe(`key store contract: ${name}`, () => {
    let store: KeyStore;
    let someone: string;
    beforeEach(async () => {
      store = await openStore();
      someone = randomBytes(16).toString('hex');
    });
    afterEach(() => store.close());

    it('has one index key', async () => {
      const first = await store.indexKey();
      expect(first).toHaveLength(KEY_BYTES);
      expect(await store.indexKey()).toEqual(first);
    });

    it('makes a key for a subject once', async () => {
      expect(await store.find(someone)).toBeUndefined();
      const made = await store.keyFor(someone);
      expect(made).toMatchObject({ generation: 0, key: { length: KEY_BYTES } });
      expect(await store.keyFor(someone)).toEqual(made);
      expect(await store.find(someone)).toEqual(made);
    });

    it('gives different subjects different keys', async () => {
      const keys = await Promise.all([someone, `${someone}0`, `${someone}1`].map((subject) => store.keyFor(subject)));
      const distinct = new Set([...keys.map(({ key }) => key), await store.indexKey()].map((key) => Buffer.from(key).toString('hex')));
      expect(distinct.size).toBe(4);
    });

    it('gives many who ask at once the same key', async () => {
      const asked = await Promise.all(Array.from({ length: 20 }, () => store.keyFor(someone)));
      expect(new Set(asked.map(({ key }) => Buffer.from(key).toString('hex'))).size).toBe(1);
    });

    it('never gives a destroyed key again, and makes a new one of the next generation', async () => {
      const { key } = await store.keyFor(someone);
      const before = Buffer.from(key);
      expect(await store.destroy(someone, 1)).toBe(true);
      expect(await store.find(someone)).toBeUndefined();
      const next = await store.keyFor(someone);
      expect(next.generation).toBe(1);
      expect(Buffer.from(next.key).equals(before)).toBe(false);
    });

    it('destroys again without harm: a key that was made since stays', async () => {
      await store.keyFor(someone);
      await store.destroy(someone, 1);
      const next = await store.keyFor(someone);
      expect(await store.destroy(someone, 1)).toBe(false);
      expect(await store.find(someone)).toEqual(next);
    });

    it('counts what was destroyed before it came to be', async () => {
      expect(await store.destroy(someone, 2)).toBe(false);
      expect(await store.find(someone)).toBeUndefined();
      expect((await store.keyFor(someone)).generation).toBe(2);
    });

    it('leaves the keys of others', async () => {
      const other = await store.keyFor(`${someone}0`);
      await store.keyFor(someone);
      await store.destroy(someone, 1);
      expect(await store.find(`${someone}0`)).toEqual(other);
    });

    it('says when it is closed', async () => {
      await store.close();
      await expect(store.keyFor(someone)).rejects.toThrow(KeyStoreClosedError);
      await expect(store.find(someone)).rejects.toThrow(KeyStoreClosedError);
      await expect(store.indexKey()).rejects.toThrow(KeyStoreClosedError);
      await expect(store.destroy(someone, 1)).rejects.toThrow(KeyStoreClosedError);
      await expect(store.close()).resolves.toBeUndefined();
    });

    if (reopen !== undefined) it('keeps keys, and what is destroyed, over its end', async () => {
      const [index, kept] = [await store.indexKey(), await store.keyFor(`${someone}0`)];
      await store.keyFor(someone);
      await store.destroy(someone, 1);
      store = await reopen(store);
      expect(await store.indexKey()).toEqual(index);
      expect(await store.find(`${someone}0`)).toEqual(kept);
      expect(await store.find(someone)).toBeUndefined();
      expect((await store.keyFor(someone)).generation).toBe(1);
    });

    if (beside !== undefined) it('agrees with another over the same keys, at once', async () => {
      const other = await beside();
      try {
        expect(await other.indexKey()).toEqual(await store.indexKey());
        const [here, there] = await Promise.all([store.keyFor(someone), other.keyFor(someone)]);
        expect(there).toEqual(here);
        await other.destroy(someone, 1);
        expect(await store.find(someone)).toBeUndefined();
        expect(await other.keyFor(someone)).toEqual(await store.keyFor(someone));
      } finally {
        await other.close();
      }
    });
  });
}
