import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Condition, Document } from '../read-model-store.js';
import { deletion, freshStore, keysOf, type OpenStore, put } from './fixture.js';

export function queriesContract(openStore: OpenStore): void {
  describe('queries', () => {
    const store = freshStore(openStore);

    beforeEach(async () => {
      await store().write('loans', [
        put('L1', { status: 'active', openedOn: '2024-03-01', amountFen: 100, overdue: false }),
        put('L2', { status: 'active', openedOn: '2024-01-15', amountFen: 250, overdue: true }),
        put('L3', { status: 'closed', openedOn: '2024-02-01', amountFen: -5, overdue: false }),
        put('L4', { status: null, amountFen: 99.5 }),
        put('L5', { status: 'closed', openedOn: '2024-12-31', amountFen: 'unknown' }),
        put('gone', { status: 'active' }),
        deletion('gone', 2),
      ]);
    });

    it('finds the last document of each range of keys', async () => {
      const ranges = [{ from: 'L', to: 'L3' }, { from: 'L2', to: 'L2' }, { from: 'L31', to: 'L39' }, { from: 'gone', to: 'gone' }, { from: 'A', to: 'Z' }];
      expect((await store().lastInRanges('loans', ranges)).map(({ key }) => key).sort()).toEqual(['L2', 'L3', 'L5']);
      expect(await store().lastInRanges('loans', [])).toEqual([]);
      await expect(store().lastInRanges('none', [{ from: '', to: 'z' }])).rejects.toThrow('There is no collection "none"');
    });

    const found = async (...where: Condition[]): Promise<readonly string[]> => keysOf(await store().find('loans', { where, limit: 10 }));

    it.each<[string, Condition[], string[]]>([
      ['everything that is not deleted', [], ['L1', 'L2', 'L3', 'L4', 'L5']],
      ['an equal string', [{ field: 'status', equals: 'active' }], ['L1', 'L2']],
      ['an equal number', [{ field: 'amountFen', equals: 99.5 }], ['L4']],
      ['a number, not its digits', [{ field: 'amountFen', equals: '100' }], []],
      ['true', [{ field: 'overdue', equals: true }], ['L2']],
      ['false, not what is missing', [{ field: 'overdue', equals: false }], ['L1', 'L3']],
      ['null and what is missing', [{ field: 'openedOn', equals: null }], ['L4']],
      ['one of several', [{ field: 'status', in: ['closed', 'none'] }], ['L3', 'L5']],
      ['one of several, null among them', [{ field: 'status', in: ['closed', null] }], ['L3', 'L4', 'L5']],
      ['one of numbers and strings', [{ field: 'amountFen', in: [100, 'unknown'] }], ['L1', 'L5']],
      ['none of nothing', [{ field: 'status', in: [] }], []],
      ['a closed range, ends included', [{ field: 'openedOn', from: '2024-01-15', to: '2024-03-01' }], ['L1', 'L2', 'L3']],
      ['numbers from', [{ field: 'amountFen', from: 99.5 }], ['L1', 'L2', 'L4']],
      ['numbers to', [{ field: 'amountFen', to: 99.5 }], ['L3', 'L4']],
      ['strings from', [{ field: 'amountFen', from: 'a' }], ['L5']],
      ['strings to', [{ field: 'openedOn', to: '2024-02-01' }], ['L2', 'L3']],
      ['all conditions together', [{ field: 'status', equals: 'closed' }, { field: 'openedOn', from: '2024-06-01' }], ['L5']],
      ['both bounds of one field', [{ field: 'amountFen', from: 0 }, { field: 'amountFen', to: 100 }], ['L1', 'L4']],
      ['nothing in a field that no document has', [{ field: 'unheardOf', equals: 1 }], []],
    ])('finds and counts %s', async (_what, where, keys) => {
      expect(await found(...where)).toEqual(keys);
      expect(await store().count('loans', where)).toBe(keys.length);
    });

    it('compares field names and strings with their case', async () => {
      await store().write('loans', [put('L6', { Status: 'active', status: 'ACTIVE' })]);
      expect(await found({ field: 'status', equals: 'active' })).toEqual(['L1', 'L2']);
    });

    it.each<[string, Document, Document]>([
      ['what comes before the field', { status: 'a', rank: 2, more: { x: 1 }, last: 3 }, { status: 'a', rank: 2 }],
      ['all of a document without the field', { status: 'a', rank: 2 }, { status: 'a', rank: 2 }],
      ['nothing of one that begins with it', { more: [1], status: 'a', deep: { x: 1, more: 2 } }, {}],
      ['fields that hold one of that name, in themselves or in a text', { status: ',"more":1', rank: { x: 1, more: 2 }, list: [{ a: 1, more: 2 }], more: 3 }, { status: ',"more":1', rank: { x: 1, more: 2 }, list: [{ a: 1, more: 2 }] }],
    ])('leaves out a field and all that come after it: %s', async (_what, document, head) => {
      await store().write('loans', [put('M1', document, 9)]);
      expect((await store().find('loans', { limit: 10, fieldsBefore: 'more' })).documents.at(-1)).toEqual({ key: 'M1', position: 9, document: head });
      expect((await store().get('loans', 'M1'))?.document).toEqual(document);
    });

    it('goes on behind the last document of a page by a field that was left out of it', async () => {
      await store().write('loans', [put('M1', { more: 1, last: 3 }), put('M2', { more: 1, last: 5 })]);
      const query = { where: [{ field: 'last', from: 0 }], sort: [{ field: 'last' }], limit: 1, fieldsBefore: 'more' };
      const first = await store().find('loans', query);
      expect(first.documents).toEqual([{ key: 'M1', position: 1, document: {} }]);
      expect(keysOf(await store().find('loans', { ...query, cursor: first.next ?? '' }))).toEqual(['M2']);
    });

    it.each<[string, Condition, string]>([
      ['a malformed field', { field: "a') OR 1=1 --", equals: 1 }, "a') OR 1=1 --"],
      ['a nested field', { field: 'a.b', equals: 1 }, 'a.b'],
      ['a range without ends', { field: 'amountFen' }, 'amountFen'],
      ['a range of two types', { field: 'amountFen', from: 1, to: 'z' }, 'amountFen'],
      ['what is no number', { field: 'amountFen', equals: Number.NaN }, 'amountFen'],
    ])('refuses %s, naming it', async (_what, condition, name) => {
      const refusal = { name: 'InvalidRequestError', message: expect.stringContaining(name) };
      await expect(store().find('loans', { where: [condition], limit: 1 })).rejects.toMatchObject(refusal);
      await expect(store().count('loans', [condition])).rejects.toMatchObject(refusal);
    });
  });
}
