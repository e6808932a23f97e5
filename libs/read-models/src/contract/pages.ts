import { describe, expect, it } from '@jest/globals';
import { type Document, maximumPageSize, type SortField } from '../read-model-store.js';
import { deletion, freshStore, keysOf, type OpenStore, pagesOf, put } from './fixture.js';

const mixed: Readonly<Record<string, Document>> = {
  a: { status: 'b', rank: 2 },
  b: { status: 'a', rank: 10 },
  c: { status: 'a', rank: null },
  d: { status: 'b', rank: -1.5 },
  e: { rank: 2 },
  f: { status: 'a', rank: 'ten' },
  g: { status: null, rank: 'Ten' },
  h: { status: 'b' },
};

export function pagesContract(openStore: OpenStore): void {
  describe('pages', () => {
    const store = freshStore(openStore);

    it('gives documents as text in the order of their keys, as they were written', async () => {
      await store().write('loans', [put('b', { z: 1, a: '一' }, 7), put('\u{1f600}', {}), put('a', { x: [null] }), put('\uffee', {}), deletion('c', 2)]);
      await store().write('loans', [{ key: 'd', position: 3, json: '{"b":1,"a":{"c":2}}' }]);
      const texts = await store().texts('loans', { limit: 10 });
      expect(texts).toEqual([
        { key: 'a', position: 1, json: '{"x":[null]}' }, { key: 'b', position: 7, json: '{"z":1,"a":"一"}' }, { key: 'd', position: 3, json: '{"b":1,"a":{"c":2}}' },
        { key: '\uffee', position: 1, json: '{}' }, { key: '\u{1f600}', position: 1, json: '{}' },
      ]);
      expect(await store().texts('loans', { limit: 2 })).toEqual(texts.slice(0, 2));
      expect(await store().texts('loans', { after: 'b', limit: 2 })).toEqual(texts.slice(2, 4));
      expect(await store().texts('loans', { after: 'c', limit: 9 })).toEqual(texts.slice(2));
      expect(await store().texts('loans', { after: '\u{1f600}', limit: 1 })).toEqual([]);
      await expect(store().texts('none', { limit: 1 })).rejects.toThrow('There is no collection "none"');
      await expect(store().texts('loans', { limit: 0 })).rejects.toThrow('A page holds 1 to 1000 documents, not 0');
    });

    it.each<[string, SortField[], string]>([
      ['the key alone', [], 'abcdefgh'],
      ['numbers and strings, null first', [{ field: 'rank' }], 'chdaebgf'],
      ['the same downwards, null last, keys too', [{ field: 'rank', descending: true }], 'fgbeadhc'],
      ['several fields', [{ field: 'status' }, { field: 'rank' }], 'egcbfhda'],
      ['several fields downwards', [{ field: 'status', descending: true }, { field: 'rank', descending: true }], 'adhfbcge'],
      ['fields up and down', [{ field: 'status' }, { field: 'rank', descending: true }], 'gefbcadh'],
      ['fields down and up', [{ field: 'status', descending: true }, { field: 'rank' }], 'hdacbfeg'],
      ['a field that no document has', [{ field: 'unheardOf' }], 'abcdefgh'],
    ])('sorts by %s, whatever the size of the page', async (_what, sort, expected) => {
      await store().write('loans', Object.entries(mixed).map(([key, document]) => put(key, document)));
      for (const limit of [1, 2, 3, 7, 8, 100]) {
        const pages = await pagesOf(store(), { sort, limit });
        expect(pages.flat().join('')).toBe(expected);
        expect(pages).toHaveLength(Math.ceil(8 / limit));
      }
    });

    it('sorts false before true', async () => {
      await store().write('loans', [put('a', { overdue: true }), put('b', { overdue: false }), put('c', {})]);
      expect((await pagesOf(store(), { sort: [{ field: 'overdue' }], limit: 1 })).flat()).toEqual(['c', 'b', 'a']);
    });

    it('sorts strings and keys by code point', async () => {
      await store().write('loans', ['😀', '～', 'é', 'Z', 'a', '贷'].map((key) => put(key, { name: key })));
      const expected = ['Z', 'a', 'é', '贷', '～', '😀'];
      expect((await pagesOf(store(), { limit: 2 })).flat()).toEqual(expected);
      expect((await pagesOf(store(), { sort: [{ field: 'name' }], limit: 2 })).flat()).toEqual(expected);
    });

    it('pages through what the conditions leave', async () => {
      await store().write('loans', Object.entries(mixed).map(([key, document]) => put(key, document)));
      const pages = await pagesOf(store(), { where: [{ field: 'status', equals: 'a' }], sort: [{ field: 'rank', descending: true }], limit: 2 });
      expect(pages).toEqual([['f', 'b'], ['c']]);
    });

    it('neither repeats nor skips a document while others are written and deleted', async () => {
      const rest = { sort: [{ field: 'amountFen' }], limit: 2 };
      await store().write('loans', [10, 20, 30, 40].map((amountFen) => put(`L${amountFen}`, { amountFen })));
      const first = await store().find('loans', rest);
      await store().write('loans', [put('L5', { amountFen: 5 }), put('L15', { amountFen: 15 }), put('L35', { amountFen: 35 }), deletion('L20', 2), deletion('L10', 2)]);
      const second = await store().find('loans', { ...rest, cursor: first.next ?? 'missing' });
      const third = await store().find('loans', { ...rest, cursor: second.next ?? 'missing' });
      expect([first, second, third].map(keysOf)).toEqual([['L10', 'L20'], ['L30', 'L35'], ['L40']]);
      expect(third.next).toBeUndefined();
    });

    it('has no next page after the last document', async () => {
      await store().write('loans', [put('a', {}), put('b', {})]);
      expect((await store().find('loans', { limit: 2 })).next).toBeUndefined();
      expect(await store().find('loans', { where: [{ field: 'x', equals: 1 }], limit: 2 })).toEqual({ documents: [] });
    });

    it.each([0, -1, 1.5, maximumPageSize + 1, Number.NaN])('refuses a page of %d documents', async (limit) => {
      await expect(store().find('loans', { limit })).rejects.toMatchObject({ name: 'InvalidRequestError', message: expect.stringContaining(String(limit)) });
    });

    it('gives a page of the largest size', async () => {
      await store().write('loans', Array.from({ length: maximumPageSize + 1 }, (_, i) => put(`L${i}`, {})));
      expect((await store().find('loans', { limit: maximumPageSize })).documents).toHaveLength(maximumPageSize);
    });

    it.each(['', 'nonsense', Buffer.from('[1,2,3]').toString('base64url')])('refuses the cursor "%s"', async (cursor) => {
      await expect(store().find('loans', { limit: 1, cursor })).rejects.toMatchObject({ name: 'InvalidRequestError', message: expect.stringContaining('cursor') });
    });

    it('refuses the cursor of another sort, naming both', async () => {
      await store().write('loans', [put('a', { rank: 1 }), put('b', { rank: 2 })]);
      const { next = 'missing' } = await store().find('loans', { sort: [{ field: 'rank' }], limit: 1 });
      const other = store().find('loans', { sort: [{ field: 'rank', descending: true }], limit: 1, cursor: next });
      await expect(other).rejects.toThrow('sorted by "rank", not by "rank descending"');
    });

    it('refuses to sort by a malformed field', async () => {
      await expect(store().find('loans', { sort: [{ field: 'Rank' }], limit: 1 })).rejects.toMatchObject({ name: 'InvalidRequestError', message: expect.stringContaining('"Rank"') });
    });
  });
}
