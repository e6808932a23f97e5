import { describe, expect, it } from '@jest/globals';
import { deletion, freshStore, type OpenStore, put } from './fixture.js';

export function writesContract(openStore: OpenStore): void {
  describe('writes', () => {
    const store = freshStore(openStore);

    it('gives back a document as it was written, with its position', async () => {
      const document = { borrower: '沅江米业', amountFen: 3_000_000_00, tags: ['农业', '🌾'], nested: { 'odd key': [null, true, 0.5] }, closedOn: null };
      await store().write('loans', [put('L1', document, 7)]);
      expect(await store().get('loans', 'L1')).toEqual({ key: 'L1', position: 7, document });
    });

    it('takes a document that is JSON text already', async () => {
      const document = { borrower: '沅江米业', steps: [['a', [1, null]], ['b', { c: true }]], 'odd key': 'x' };
      await store().write('loans', [{ key: 'L1', position: 7, json: JSON.stringify(document) }, { key: 'L1', position: 6, json: '{}' }]);
      await store().commit({ documents: [{ collection: 'loans', writes: [{ key: 'L1', position: 5, json: '{}' }] }], checkpoints: [] });
      expect(await store().get('loans', 'L1')).toEqual({ key: 'L1', position: 7, document });
    });

    it('has nothing under a key that was never written', async () => {
      expect(await store().get('loans', 'L1')).toBeUndefined();
    });

    it('replaces a document by one of a later position', async () => {
      await store().write('loans', [put('L1', { a: 1, b: 1 }, 1)]);
      await store().write('loans', [put('L1', { a: 2 }, 2)]);
      expect(await store().get('loans', 'L1')).toEqual({ key: 'L1', position: 2, document: { a: 2 } });
    });

    it.each([['an older', 4], ['an equal', 5]])('changes nothing by a document of %s position', async (_which, position) => {
      await store().write('loans', [put('L1', { a: 'kept' }, 5)]);
      await store().write('loans', [put('L1', { a: 'late' }, position)]);
      expect(await store().get('loans', 'L1')).toEqual({ key: 'L1', position: 5, document: { a: 'kept' } });
    });

    it('deletes a document by a later position', async () => {
      await store().write('loans', [put('L1', {}, 1)]);
      await store().write('loans', [deletion('L1', 2)]);
      expect(await store().get('loans', 'L1')).toBeUndefined();
    });

    it('keeps a document that is deleted by an older position', async () => {
      await store().write('loans', [put('L1', {}, 5)]);
      await store().write('loans', [deletion('L1', 5), deletion('L1', 3)]);
      expect(await store().get('loans', 'L1')).toBeDefined();
    });

    it('does not bring a deleted document back by an older write', async () => {
      await store().write('loans', [deletion('L1', 5)]);
      await store().write('loans', [put('L1', { a: 'late' }, 4), put('L1', { a: 'equal' }, 5)]);
      expect(await store().get('loans', 'L1')).toBeUndefined();
      await store().write('loans', [put('L1', { a: 'new' }, 6)]);
      expect(await store().get('loans', 'L1')).toEqual({ key: 'L1', position: 6, document: { a: 'new' } });
    });

    it('takes the highest position of several writes of one key in one batch', async () => {
      await store().write('loans', [put('L1', { a: 2 }, 2), put('L1', { a: 3 }, 3), put('L1', { a: 1 }, 1)]);
      expect((await store().get('loans', 'L1'))?.document).toEqual({ a: 3 });
    });

    it('takes any text as a key', async () => {
      const keys = ['', "L'1", '贷款/1', '$where', 'a.b', '🀄'];
      await store().write('loans', keys.map((key, i) => put(key, { i })));
      for (const [i, key] of keys.entries()) expect((await store().get('loans', key))?.document).toEqual({ i });
    });

    it('writes a batch of thousands and reads them by key', async () => {
      const keys = Array.from({ length: 5_000 }, (_, i) => `L${i}`);
      await store().write('loans', keys.map((key, i) => put(key, { i })));
      expect(await store().count('loans')).toBe(5_000);
      expect(await store().getMany('loans', keys)).toHaveLength(5_000);
    });

    it('gets many: those that exist, once each', async () => {
      await store().write('loans', [put('L1', { a: 1 }), put('L2', { a: 2 }), put('L3', {}), deletion('L3', 2)]);
      const found = await store().getMany('loans', ['L2', 'missing', 'L1', 'L3', 'L2']);
      expect(found.map(({ key }) => key).sort()).toEqual(['L1', 'L2']);
      expect(await store().getMany('loans', [])).toEqual([]);
    });

    it('tells the last write of each key, deletions included', async () => {
      await store().write('loans', [put('L1', { a: 1 }, 3), put('L2', {}, 4), deletion('L2', 9)]);
      const writes = await store().lastWrites('loans', ['L1', 'L2', 'missing']);
      expect([...writes].sort((a, b) => a.position - b.position)).toEqual([put('L1', { a: 1 }, 3), deletion('L2', 9)]);
    });

    it('refuses a position that is not a whole number, naming the document', async () => {
      await expect(store().write('loans', [put('L1', {}, 1.5)])).rejects.toThrow('"L1"');
      expect(await store().get('loans', 'L1')).toBeUndefined();
    });

    it('shares no object with its callers', async () => {
      const document = { list: ['a'] };
      await store().write('loans', [put('L1', document)]);
      document.list.push('b');
      expect((await store().get('loans', 'L1'))?.document).toEqual({ list: ['a'] });
    });
  });
}
