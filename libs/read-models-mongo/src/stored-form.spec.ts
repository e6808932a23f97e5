import { describe, expect, it } from '@jest/globals';
import type { Document, DocumentWrite } from '@zhubao/read-models';
import fc from 'fast-check';
import { BSON } from 'mongodb';
import { formOf, storedIn, type StoredForm, writeOf } from './stored-form.js';

/** What a server keeps and sends is BSON. */
function overTheWire(write: DocumentWrite): StoredForm {
  return BSON.deserialize(BSON.serialize(formOf(write))) as StoredForm;
}

function comesBack(document: Document): void {
  expect(storedIn(overTheWire({ key: 'L1', position: 7, document }))).toEqual([{ key: 'L1', position: 7, document }]);
}

describe('the stored form of a document', () => {
  const asItIs: Readonly<Record<string, Document>> = {
    'the largest whole numbers': { most: Number.MAX_SAFE_INTEGER, least: Number.MIN_SAFE_INTEGER, beyond32Bits: 2 ** 31, fen: 3_000_000_00 },
    fractions: { half: 0.5, tiny: Number.MIN_VALUE, huge: Number.MAX_VALUE, negative: -1.5 },
    'Chinese text': { 借款人: '沅江米业', note: '助保贷 🌾' },
    'null beside what is missing': { closedOn: null, list: [null], nested: { a: null } },
    'empty values': { text: '', list: [], nested: {} },
    'lists and objects in one another': { steps: [{ on: '2026-03-01', fen: [1, 2] }], on: true },
  };
  it.each(Object.keys(asItIs))('keeps %s as a document', (what) => {
    const document = asItIs[what] ?? {};
    expect(formOf({ key: 'L1', position: 7, document })).toEqual({ _id: 'L1', position: 7, live: true, document });
    comesBack(document);
  });

  let deep: Document = {};
  for (let level = 0; level < 150; level += 1) deep = { deep };
  const awkward: Readonly<Record<string, Document>> = {
    'names with dots': { rates: { '2026.03': 1 }, 'a.b': 2 },
    'names with dollar signs': { $set: { $gt: 1 }, nested: [{ $oid: 'x' }] },
    'names that are empty or hold a zero': { '': 1, 'a\0b': 2 },
    'names that mean something to JavaScript': JSON.parse('{"__proto__":{"a":1},"_bsontype":"Long"}') as Document,
    'half a character': { text: '\ud800', nested: { '\udc00': 1 } },
    'lists in lists': { rows: [[1, 2], [3]] },
    'more levels than a server takes': deep,
  };
  it.each(Object.keys(awkward))('packs %s', (what) => {
    const document = { ...awkward[what] };
    expect(formOf({ key: 'L1', position: 7, document }).packed).toEqual(JSON.stringify(document));
    comesBack(document);
  });

  it('can be queried when it is packed, by what can be queried at all', () => {
    const document = { status: 'active', overdue: false, closedOn: null, text: 'a\ud800', rows: [[1]], Other: 1, 'a.b': 1 };
    expect(formOf({ key: 'L1', position: 7, document }).document).toEqual({ status: 'active', overdue: false, closedOn: null, text: 'a\ufffd', rows: {} });
  });

  it('gives back any JSON as the other stores do', () => {
    fc.assert(fc.property(fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue({ depthSize: 'medium', stringUnit: 'binary' })), (document) => {
      comesBack(JSON.parse(JSON.stringify(document)) as Document);
    }));
  });

  it('holds what JSON holds of numbers and of what is undefined', () => {
    const loose: Record<string, never> = JSON.parse('{}');
    const document: Document = { ...loose, zero: -0, none: Number.NaN };
    expect(storedIn(overTheWire({ key: 'L1', position: 1, document }))).toEqual([{ key: 'L1', position: 1, document: { zero: 0, none: null } }]);
  });

  it('keeps the position of a deletion, and no document', () => {
    const deletion = { key: 'L1', position: Number.MAX_SAFE_INTEGER, document: null };
    expect(storedIn(overTheWire(deletion))).toEqual([]);
    expect(writeOf(overTheWire(deletion))).toEqual(deletion);
  });

  it('refuses a key that no server could find again, and a document that none can keep, naming them', () => {
    const refusal = (message: string): unknown => expect.objectContaining({ name: 'InvalidRequestError', message: expect.stringContaining(message) });
    expect(() => formOf({ key: 'L\ud800', position: 1, document: {} })).toThrow(refusal('L\ufffd'));
    expect(() => formOf({ key: 'L1', position: 1, document: { text: 'x'.repeat(16 * 1024 * 1024) } })).toThrow(refusal('"L1"'));
    expect(() => formOf({ key: 'L1', position: 1, document: { list: Array.from({ length: 1_200_000 }, () => 0.1) } })).toThrow(refusal('16777216'));
  });
});
