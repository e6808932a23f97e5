import { describe, expect, it } from '@jest/globals';
import { reportAtPoint, StoredPast } from '@zhubao/application';
import { type Point, PROJECTIONS, type RecordedSchemeEvent, reportAt } from '@zhubao/domain';
import { comparison, type Document, meets, openMemoryReadModelStore, type Query, type StoredDocument } from '@zhubao/read-models';
import { openSqliteReadModelStore } from '@zhubao/read-models-sqlite';
import { Chance } from './testing/chance.js';
import { livedThrough } from './testing/lived-scenario.js';
import { plainDocuments } from './testing/plain-point.js';
import { randomScenario } from './testing/random-scenario.js';
import { any, drawPoint, foldedInPieces } from './testing/stored-past.js';
import { temporaryFolder } from './testing/temporary-files.js';

const SLOW_MS = 240_000;
/** A thousand points in all. */
const LOGS = Array.from({ length: 40 }, (_, index) => index + 1);
const file = temporaryFolder();

function expectedDocuments(folded: ReturnType<typeof plainDocuments>, collection: string): readonly StoredDocument[] {
  const documents = folded.get(collection) ?? new Map<string, object>();
  const found = [...documents].map(([key, document]) => ({ key, position: 0, document: JSON.parse(JSON.stringify(document)) as Document }));
  return found.sort(comparison([]));
}

/** A filter on a value that some document has, sorted by some listed field. */
function drawQuery(documents: readonly StoredDocument[], fields: readonly string[], chance: Chance): Query {
  const limit = chance.between(1, 4);
  const sort = chance.inHundred(70) && fields.length > 0 ? [{ field: any(fields, chance), descending: chance.inHundred(50) }] : [];
  const value = documents.length > 0 && fields.length > 0 ? any(documents, chance).document[any(fields, chance)] : undefined;
  const field = fields.find((one) => documents.some(({ document }) => document[one] === value));
  const isScalar = value === null || typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number';
  return { sort, limit, ...(chance.inHundred(60) && field !== undefined && isScalar ? { where: [{ field, equals: value }] } : {}) };
}

async function pages(past: StoredPast, collection: string, query: Query, point: Point): Promise<readonly (readonly [string, Document])[]> {
  const found: (readonly [string, Document])[] = [];
  let cursor: string | undefined;
  do {
    const page = await past.find(collection, { ...query, ...(cursor === undefined ? {} : { cursor }) }, point);
    found.push(...page.documents.map(({ key, document }) => [key, document] as const));
    cursor = page.next;
  } while (cursor !== undefined);
  return found;
}

/** What is the same text is the same; only what is not is looked at value by value, which takes ten times as long. */
function expectSame(told: object, found: unknown, expected: unknown): void {
  if (JSON.stringify(found) !== JSON.stringify(expected)) expect({ ...told, found }).toEqual({ ...told, found: expected });
}

async function checkPoint(past: StoredPast, log: readonly RecordedSchemeEvent[], point: Point, chance: Chance, seed: number): Promise<void> {
  const folded = plainDocuments(log, point);
  for (const { collection: { name, indexes } } of PROJECTIONS) {
    const at = { seed, collection: name, ...point };
    const expected = expectedDocuments(folded, name);
    const all: StoredDocument[] = [];
    for await (const document of past.all(name, point)) all.push(document);
    expectSame(at, all.map(({ key, document }) => [key, document]), expected.map(({ key, document }) => [key, document]));
    const query = drawQuery(expected, [...new Set(indexes.flat())], chance);
    const matching = expected.filter(({ document }) => (query.where ?? []).every((condition) => meets(document, condition))).sort(comparison(query.sort ?? []));
    expectSame({ ...at, query }, await pages(past, name, query, point), matching.map(({ key, document }) => [key, document]));
    const key = expected.length > 0 ? any(expected, chance).key : 'nobody';
    expectSame({ ...at, key }, (await past.get(name, key, point))?.document, expected.find((one) => one.key === key)?.document);
  }
}

describe('read models at a point in time', () => {
  it.each(LOGS)('equal a fold from the start over exactly the events that count, at 25 random points of random log %i', async (seed) => {
    const chance = new Chance(seed);
    const { log, stores } = await livedThrough(file(`${seed}.jsonl`), randomScenario(seed, chance.between(2, 8)));
    const store = seed % 2 === 0 ? openMemoryReadModelStore() : openSqliteReadModelStore({ path: file(`${seed}.db`) });
    await foldedInPieces(stores.events, store, chance);
    const past = new StoredPast(store, stores.events, PROJECTIONS);
    for (let round = 0; round < 25; round += 1) {
      const point = drawPoint(log, chance);
      await checkPoint(past, log, point, chance, seed);
      expectSame({ seed, report: point }, await reportAtPoint(stores.events, store, point), reportAt(log, point));
    }
    await store.close();
    await stores.close();
  }, SLOW_MS);
});
