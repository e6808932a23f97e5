import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Patch, patched, patchText } from './patch.js';

const json = fc.dictionary(fc.string({ unit: 'grapheme', maxLength: 3 }), fc.jsonValue({ maxDepth: 3 }), { maxKeys: 5 });
const patchOf = (before: object, after: object): Patch => JSON.parse(patchText(before, after)) as Patch;
const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe('a patch', () => {
  it('makes any document of any other, and survives being stored', () => {
    fc.assert(fc.property(json, json, (a, b) => {
      const [before, after] = [copyOf(a), copyOf(b)];
      expect(copyOf(patched(before, patchOf(before, after)))).toEqual(after);
    }));
  });

  it('is empty between documents that are equal, whether they share their parts or not', () => {
    fc.assert(fc.property(json, (a) => {
      expect(patchOf(a, copyOf(a))).toEqual({});
      expect(patchOf(a, a)).toEqual({});
    }));
  });

  it('holds what changed and nothing beside it', () => {
    const before = { status: 'OVERDUE', flags: ['LATE_CLAIM'], loan: { step: 'OVERDUE', contract: { no: 'H-1' } }, gone: 1 };
    const after = { ...before, flags: ['LATE_CLAIM'], loan: { ...before.loan, step: 'CLOSED' }, paidFen: 5, gone: undefined };
    expect(patchOf(before, after)).toEqual({ set: { paidFen: 5 }, cut: ['gone'], in: { loan: { set: { step: 'CLOSED' } } } });
  });

  it('holds of a list that has grown what was added, and of any other the whole', () => {
    const before = { receipts: [{ no: 1 }, { no: 2 }], flags: ['A', 'B'], waived: [], queue: [{ no: 1 }] };
    const after = { receipts: [{ no: 1 }, { no: 2 }, { no: 3 }], flags: ['B', 'A', 'C'], waived: ['X', 'Y'], queue: [] };
    const patch = patchOf(before, after);
    expect(patch).toEqual({ set: { flags: ['B', 'A', 'C'], queue: [] }, add: { receipts: [{ no: 3 }], waived: ['X', 'Y'] } });
    expect(patched(before, patch)).toEqual(after);
  });

  it('grows with what is added to a list, and not with the list', () => {
    fc.assert(fc.property(fc.array(fc.jsonValue({ maxDepth: 2 }), { maxLength: 20 }), fc.array(fc.jsonValue({ maxDepth: 2 }), { minLength: 1, maxLength: 5 }), (some, more) => {
      const [before, after] = [copyOf({ list: some }), copyOf({ list: [...some, ...more] })];
      expect(patchOf(before, after)).toEqual({ add: { list: after.list.slice(some.length) } });
      expect(copyOf(patched(before, patchOf(before, after)))).toEqual(after);
    }));
  });

  it('takes fields for what they are, whatever they are named', () => {
    const [before, after] = [{ a: 1, toString: 'x' }, { constructor: 5, toString: 'y' }];
    expect(patched(before, patchOf(before, after))).toEqual(after);
  });

  it('does not change what it is made of', () => {
    const before = Object.freeze({ a: Object.freeze({ b: 1 }) });
    expect(patched(before, patchOf(before, { a: { b: 2 } }))).toEqual({ a: { b: 2 } });
    expect(before).toEqual({ a: { b: 1 } });
  });
});
