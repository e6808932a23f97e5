import { describe, expect, it } from '@jest/globals';
import { decodeEvent, reportOf, verify } from '@zhubao/application';
import { foldProjections, PROJECTIONS } from '@zhubao/domain';
import type { ReadModelStore } from '@zhubao/read-models';
import { expectWhole, filingsThatHangInTheAir } from './testing/log-rules.js';
import { type Lived, livedThrough } from './testing/lived-scenario.js';
import { randomScenario } from './testing/random-scenario.js';
import { temporaryFolder } from './testing/temporary-files.js';

const file = temporaryFolder();
const SEEDS = [2, 5, 8, 13, 34];

async function documentsOf(store: ReadModelStore, collection: string): Promise<Record<string, object>> {
  const documents: Record<string, object> = {};
  let cursor: string | undefined;
  do {
    const page = await store.find(collection, { limit: 1_000, ...(cursor === undefined ? {} : { cursor }) });
    for (const { key, document } of page.documents) documents[key] = document;
    cursor = page.next;
  } while (cursor !== undefined);
  return documents;
}

describe.each(SEEDS)('any life of a scheme, such as that of seed %i', (seed) => {
  const lives = async (): Promise<Lived> => livedThrough(file(`life-${seed}.jsonl`), randomScenario(seed));

  it('leaves a whole log, in which every accepted filing ended in a notice or in the release of all it reserved', async () => {
    const { log, stores } = await lives();
    expectWhole(log);
    expect({ seed, hanging: filingsThatHangInTheAir(log) }).toEqual({ seed, hanging: [] });
    expect({ seed, ...(await verify(stores.events, stores.readModels)) }).toMatchObject({ seed, verdict: 'PASSED', faults: [] });
    await stores.close();
  });

  it('is seen the same by every read model, by a fold of the log, and by the report', async () => {
    const { log, stores, report } = await lives();
    const folded = foldProjections(log, PROJECTIONS);
    for (const [collection, documents] of folded) {
      const plain: unknown = JSON.parse(JSON.stringify(Object.fromEntries(documents)));
      expect({ seed, collection, documents: await documentsOf(stores.readModels, collection) }).toEqual({ seed, collection, documents: plain });
    }
    expect({ seed, ...(await reportOf(stores.events, {})) }).toEqual({ seed, ...report });
    await stores.close();
  });

  it('is written the same twice, byte for byte, as JSON that comes back as it went in', async () => {
    const [one, two] = [await lives(), await lives()];
    const bytesOf = async ({ stores }: Lived): Promise<readonly string[]> =>
      (await stores.events.readAll({ limit: 100_000 })).map(({ id, stream, revision, position, type, data, metadata }) => JSON.stringify({ id, stream, revision, position, type, data, metadata }));
    expect({ seed, log: await bytesOf(two) }).toEqual({ seed, log: await bytesOf(one) });
    expect({ seed, report: JSON.stringify(two.report) }).toEqual({ seed, report: JSON.stringify(one.report) });
    for (const event of await one.stores.events.readAll({ limit: 100_000 })) {
      const { type, data, metadata } = decodeEvent(event);
      expect(JSON.parse(JSON.stringify({ type, data, metadata }))).toEqual({ type, data, metadata });
    }
    await Promise.all([one.stores.close(), two.stores.close()]);
  });

  it('changes nothing when it is told a second time', async () => {
    const first = await lives();
    const again = await livedThrough(file(`life-${seed}.jsonl`), randomScenario(seed), first.stores);
    expect({ seed, events: again.log.length }).toEqual({ seed, events: first.log.length });
    expect({ seed, ...again.report }).toEqual({ seed, ...first.report });
    expect({ seed, ...again.result }).toEqual({ seed, ...first.result });
    await again.stores.close();
  });
});
