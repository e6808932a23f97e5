import { expect, it, jest } from '@jest/globals';
import { type Condition, type Document, openMemoryReadModelStore, type Query, type ReadModelStore, type Scalar, type SortField, type StoredDocument } from '@zhubao/read-models';
import fc from 'fast-check';
import { openMongoReadModelStore } from './index.js';
import { ownDatabase } from './testing/database.js';
import { describeOnServer } from './testing/server.js';

jest.setTimeout(120_000);

/** Few values, so that many are equal; a field holds numbers and strings, or booleans, and null. */
const mixed = fc.constantFrom<Scalar>(null, 0, 1, -1.5, 2 ** 53 - 1, '', 'a', 'Z', '助', '😀', '～');
const truth = fc.constantFrom<Scalar>(null, true, false);
const document = fc.record({ rank: mixed, name: mixed, overdue: truth }, { requiredKeys: [] });
const field = fc.constantFrom('rank', 'name', 'overdue', 'unheardOf');
const sort = fc.array(fc.record<SortField>({ field, descending: fc.boolean() }), { maxLength: 3 });
const ends = (values: readonly (string | number)[]): fc.Arbitrary<Condition> =>
  fc.tuple(fc.constantFrom('rank', 'name'), fc.constantFrom(...values), fc.constantFrom(...values), fc.constantFrom('from', 'to', 'both')).map(([name, from, to, which]) => ({
    field: name, ...(which === 'to' ? {} : { from }), ...(which === 'from' ? {} : { to }),
  }));
const condition = fc.oneof<fc.Arbitrary<Condition>[]>(
  fc.record({ field, equals: fc.oneof(mixed, truth) }),
  fc.record({ field, in: fc.array(fc.oneof(mixed, truth), { maxLength: 3 }) }),
  ends([-2, 0, 1]),
  ends(['', 'a', '助']),
);

async function allOf(store: ReadModelStore, query: Query): Promise<readonly (readonly StoredDocument[])[]> {
  const pages: (readonly StoredDocument[])[] = [];
  let page = await store.find('loans', query);
  for (;;) {
    pages.push(page.documents);
    if (page.next === undefined) return pages;
    page = await store.find('loans', { ...query, cursor: page.next });
  }
}

describeOnServer('MongoDB', () => {
  const database = ownDatabase();

  it('answers every query, page by page, as the memory does', async () => {
    const mongo = await openMongoReadModelStore(database());
    const queries = fc.array(fc.record({ where: fc.array(condition, { maxLength: 2 }), sort, limit: fc.integer({ min: 1, max: 7 }) }), { minLength: 1, maxLength: 6 });
    await fc.assert(fc.asyncProperty(fc.array(fc.option(document), { maxLength: 25 }), queries, async (documents, asked) => {
      const memory = openMemoryReadModelStore();
      for (const store of [memory, mongo]) {
        await store.dropCollection('loans');
        await store.ensureCollection({ name: 'loans', indexes: [['rank', 'name']] });
        await store.write('loans', documents.map((content, i) => ({ key: `L${i}`, position: i, document: content as Document | null })));
      }
      for (const query of asked) {
        expect(await allOf(mongo, query)).toEqual(await allOf(memory, query));
        expect(await mongo.count('loans', query.where)).toBe(await memory.count('loans', query.where));
      }
    }), { numRuns: 60 });
    await mongo.close();
  });
});
