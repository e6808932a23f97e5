import { describe, expect, it } from '@jest/globals';
import { deletion, freshStore, keysOf, loans, type OpenStore, put } from './fixture.js';

export function collectionsContract(openStore: OpenStore): void {
  describe('collections', () => {
    const store = freshStore(openStore);

    it('keeps what a collection holds when it is ensured again', async () => {
      await store().write('loans', [put('L1', {})]);
      await store().ensureCollection(loans);
      expect(await store().count('loans')).toBe(1);
    });

    it('adds an index that was declared later, and queries answer as before', async () => {
      await store().write('loans', [put('a', { rank: 2 }), put('b', { rank: 1 })]);
      await store().ensureCollection({ ...loans, indexes: [['rank'], ['rank', 'status'], ['Rank'.toLowerCase(), 'rAnk']] });
      await store().write('loans', [put('c', { rank: 3, rAnk: 0 })]);
      expect(keysOf(await store().find('loans', { sort: [{ field: 'rank' }], limit: 3 }))).toEqual(['b', 'a', 'c']);
    });

    it('keeps collections apart, even when their names differ only in case', async () => {
      await store().ensureCollection({ name: 'lOANS', indexes: [] });
      await store().write('loans', [put('L1', {})]);
      expect(await store().count('lOANS')).toBe(0);
    });

    it.each(['', 'Loans', '1loans', 'loans"', 'loans; DROP TABLE loans', 'lo-ans', '贷款'])('refuses "%s" as a name', async (name) => {
      const refusal = { name: 'InvalidRequestError', message: expect.stringContaining(`"${name}"`) };
      await expect(store().ensureCollection({ name, indexes: [] })).rejects.toMatchObject(refusal);
      await expect(store().get(name, 'L1')).rejects.toMatchObject(refusal);
      await expect(store().write(name, [])).rejects.toMatchObject(refusal);
      await expect(store().replaceCollection('loans', name)).rejects.toMatchObject(refusal);
      await expect(store().dropCollection(name)).rejects.toMatchObject(refusal);
    });

    it('refuses a malformed or empty index', async () => {
      await expect(store().ensureCollection({ name: 'pools', indexes: [['a b']] })).rejects.toThrow('"a b"');
      await expect(store().ensureCollection({ name: 'pools', indexes: [[]] })).rejects.toThrow('"pools"');
      await expect(store().count('pools')).rejects.toThrow('pools');
    });

    it('does not take a collection that was never ensured for an empty one', async () => {
      const unknown = { name: 'UnknownCollectionError', message: expect.stringContaining('"pools"') };
      await expect(store().get('pools', 'P1')).rejects.toMatchObject(unknown);
      await expect(store().getMany('pools', ['P1'])).rejects.toMatchObject(unknown);
      await expect(store().lastWrites('pools', ['P1'])).rejects.toMatchObject(unknown);
      await expect(store().find('pools', { limit: 1 })).rejects.toMatchObject(unknown);
      await expect(store().count('pools')).rejects.toMatchObject(unknown);
      await expect(store().write('pools', [put('P1', {})])).rejects.toMatchObject(unknown);
    });

    it('replaces one collection by another, deletions and all, and forgets the first name', async () => {
      await store().ensureCollection({ ...loans, name: 'loans__next' });
      await store().write('loans', [put('old', {}, 90), put('both', { v: 1 }, 90)]);
      await store().write('loans__next', [put('both', { v: 2 }, 50), deletion('gone', 60)]);
      await store().replaceCollection('loans__next', 'loans');
      expect(keysOf(await store().find('loans', { limit: 10 }))).toEqual(['both']);
      expect(await store().get('loans', 'both')).toEqual(put('both', { v: 2 }, 50));
      await store().write('loans', [put('gone', {}, 60), put('both', { v: 3 }, 51)]);
      expect(await store().get('loans', 'gone')).toBeUndefined();
      expect((await store().get('loans', 'both'))?.document).toEqual({ v: 3 });
      await expect(store().count('loans__next')).rejects.toThrow('loans__next');
    });

    it('replaces again and again under the same names', async () => {
      for (const round of [1, 2, 3]) {
        await store().ensureCollection({ ...loans, name: 'loans__next' });
        await store().write('loans__next', [put('L1', { status: `round ${round}` })]);
        await store().replaceCollection('loans__next', 'loans');
        await store().ensureCollection(loans);
        expect(await store().count('loans', [{ field: 'status', equals: `round ${round}` }])).toBe(1);
      }
    });

    it('moves a collection to a name that is free', async () => {
      await store().write('loans', [put('L1', {})]);
      await store().replaceCollection('loans', 'credits');
      expect(await store().count('credits')).toBe(1);
    });

    it('leaves everything as it is when the collection to put in place does not exist', async () => {
      await store().write('loans', [put('L1', {})]);
      await expect(store().replaceCollection('loans__next', 'loans')).rejects.toMatchObject({ name: 'UnknownCollectionError', message: expect.stringContaining('loans__next') });
      expect(await store().count('loans')).toBe(1);
    });

    it('drops a collection with its deletions, and one that is not there', async () => {
      await store().write('loans', [deletion('L1', 9)]);
      await store().dropCollection('loans');
      await store().dropCollection('loans');
      await store().ensureCollection(loans);
      await store().write('loans', [put('L1', {}, 1)]);
      expect(await store().count('loans')).toBe(1);
    });
  });
}
