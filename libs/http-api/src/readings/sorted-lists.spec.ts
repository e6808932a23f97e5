import { describe, expect, it } from '@jest/globals';
import { PROJECTIONS } from '@zhubao/domain';
import type { Document, Page, Query } from '@zhubao/read-models';
import { queryPlan } from '@zhubao/read-models-sqlite';
import { servedApi } from '../testing/served-api.js';
import { OFFICE } from '../testing/viewers.js';
import { READINGS } from './all-readings.js';
import type { Reading } from './reading.js';
import { Sources } from './sources.js';

const { engine } = servedApi();

/** Remembers what is asked of a collection, and answers with nothing. */
class Asked extends Sources {
  readonly queries: { readonly collection: string; readonly query: Query }[] = [];

  override async find(collection: string, query: Query): Promise<Page<Document>> {
    this.queries.push({ collection, query });
    return { documents: [] };
  }
}

const choicesOf = ({ parameters: { sort } }: Reading): readonly string[] => (Array.isArray(sort?.schema['enum']) ? sort.schema['enum'].map(String) : []);
const SORTED = READINGS.flatMap((reading) => choicesOf(reading).map((sort) => [reading.name, sort, reading] as const));

describe('A list as it comes, in an order that is offered', () => {
  it.each(SORTED)('%s by %s is read from an index: nothing is sorted, whatever there is beside it', async (_name, sort, reading) => {
    const sources = new Asked(engine());
    await reading.read(sources, { viewer: OFFICE, point: undefined, path: {}, query: { sort } });
    const [{ collection, query } = { collection: 'none', query: { limit: 1 } }] = sources.queries;
    const definition = PROJECTIONS.find((one) => one.collection.name === collection)?.collection;
    expect(definition).toBeDefined();
    expect(definition && queryPlan(definition, query)).toEqual([expect.stringMatching(/^(SEARCH|SCAN) \S+ USING INDEX/)]);
  });
});
