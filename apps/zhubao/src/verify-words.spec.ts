import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Verification, verify } from '@zhubao/application';
import type { EventStore } from '@zhubao/event-store';
import type { Document, ReadModelStore } from '@zhubao/read-models';
import { foldedAnew } from './testing/folded-anew.js';
import { liveExample, storesIn, withStores } from './testing/lived-example.js';
import { temporaryFolder } from './testing/temporary-files.js';

const SLOW_MS = 60_000;
const file = temporaryFolder();
const sound = storesIn(file, 'sound');
/** So that there are many of them. */
const SHORT_EPOCHS = { spansPerEpoch: 20, liveBatchSize: 10, buildBatchSize: 10 };

beforeAll(() => liveExample('recovery-surplus', sound), SLOW_MS);

interface Row {
  readonly key: string;
  readonly position: number;
  readonly json: string;
}

const rowsOf = (store: ReadModelStore, collection: string): Promise<readonly Row[]> => store.texts(collection, { limit: 1_000 });

/** Read models of the sound log, of which some rows were put in other words or changed. */
async function after(change: (store: ReadModelStore) => Promise<void>): Promise<Verification> {
  return withStores(sound, async ({ events }: { readonly events: EventStore }) => {
    const store = await foldedAnew(events, SHORT_EPOCHS);
    await change(store);
    return verify(events, store);
  });
}

/** Writes rows anew, in a store that takes no row of a position that it has. */
async function rewrite(store: ReadModelStore, collection: string, indexes: readonly (readonly string[])[], change: (row: Row) => Row): Promise<void> {
  const rows = await rowsOf(store, collection);
  await store.dropCollection(collection);
  await store.ensureCollection({ name: collection, indexes });
  await store.write(collection, rows.map(change));
}

/** The same values in another order of fields, with spaces between. */
function inOtherWords(json: string): string {
  const turned = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    return Array.isArray(value) ? value.map(turned) : Object.fromEntries(Object.entries(value).reverse().map(([field, inner]) => [field, turned(inner)]));
  };
  return JSON.stringify(turned(JSON.parse(json)), null, 1);
}

describe('read models in other words', () => {
  it.each(['loans', 'loansSegments', 'loansSpans', 'enterprisesSegments', 'poolsSpans'])('pass when every row of %s says the same', async (collection) => {
    const found = await after((store) => rewrite(store, collection, [], (row) => ({ ...row, json: inOtherWords(row.json) })));
    expect(found).toMatchObject({ verdict: 'PASSED', faults: [], notCovered: [] });
  });

  it('fail where one of them says something else', async () => {
    const found = await after((store) => rewrite(store, 'loansSegments', [], (row) => ({ ...row, json: inOtherWords(row.json).replace('"DISBURSED"', '"REPAID"') })));
    expect(found.faults[0]).toMatchObject({ what: 'READ_MODEL_DIFFERS', collection: 'loans', field: '(past)' });
  });
});

describe('a row of the past', () => {
  it('that stands under the key of another document is named by the document that it speaks of', async () => {
    const found = await after(async (store) => {
      const [row] = (await rowsOf(store, 'loansSpans')).filter(({ key }) => key.startsWith('X'));
      if (row === undefined) throw new Error('The example has no loan X.');
      await store.write('loansSpans', [{ ...row, key: `Z${row.key.slice(1)} more` }, { ...row, key: 'astray' }]);
    });
    expect(found.faults).toContainEqual(expect.objectContaining({ what: 'READ_MODEL_DIFFERS', collection: 'loans', key: 'X', en: expect.stringContaining('stands under the key of Z') }));
    expect(found.faults).toContainEqual(expect.objectContaining({ what: 'READ_MODEL_DIFFERS', collection: 'loans', key: 'X', en: expect.stringContaining('stands under the key of astray') }));
  });

  it('is not found by lists when its epoch is said to begin at another time', async () => {
    const found = await after((store) => rewrite(store, 'loansSpans', [], (row) => (row.key.startsWith('\u0000') ? { ...row, json: laterEpochs(row.json) } : row)));
    expect(found.faults[0]).toMatchObject({ what: 'READ_MODEL_DIFFERS', collection: 'loans', field: '(past)' });
  });
});

/** The table of epochs with the second one said to begin a year after all that is known. */
function laterEpochs(json: string): string {
  const table = JSON.parse(json) as Document & { readonly epochs: readonly Document[] };
  return JSON.stringify({ ...table, epochs: table.epochs.map((epoch, index) => (index === 1 ? { ...epoch, from: '2029-01-01T00:00:00.000Z' } : epoch)) });
}
