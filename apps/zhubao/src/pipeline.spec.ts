import { describe, expect, it } from '@jest/globals';
import { decodeEvent, reportOf, verify } from '@zhubao/application';
import { foldProjections, PROJECTIONS, stopLossChange } from '@zhubao/domain';
import { documentsOf } from './testing/documents.js';
import { LiveEngine } from './testing/live-engine.js';
import { expectWhole, filingsThatHangInTheAir } from './testing/log-rules.js';
import { type Lived, livedThrough } from './testing/lived-scenario.js';
import { randomScenario } from './testing/random-scenario.js';
import type { SchemeName } from './testing/scheme-terms.js';
import { temporaryFolder } from './testing/temporary-files.js';

const file = temporaryFolder();
/** Every scheme, each with lives of its own. */
const LIVES: readonly [SchemeName, number][] = [['ulanhot', 2], ['ulanhot', 5], ['ulanhot', 8], ['dongfang', 57], ['dongfang', 63], ['gansu', 34], ['gansu', 63], ['farmGuarantee', 58], ['farmGuarantee', 61]];

describe.each(LIVES)('any life of a scheme, such as that of %s from seed %i', (scheme, seed) => {
  const lives = async (): Promise<Lived> => livedThrough(file(`life-${seed}.jsonl`), randomScenario(seed, 10, scheme));

  it('leaves a whole log, in which every accepted filing ended in a notice or in the release of all it reserved', async () => {
    const { log, stores } = await lives();
    expectWhole(log);
    expect({ seed, hanging: filingsThatHangInTheAir(log) }).toEqual({ seed, hanging: [] });
    expect({ seed, ...(await verify(stores.events, stores.readModels)) }).toMatchObject({ seed, verdict: 'PASSED', faults: [] });
    await stores.close();
  });

  it('leaves the stop-loss rule nothing to say: its last word is on every pool as it stands', async () => {
    const { log, stores, report } = await lives();
    const policy = log.flatMap((event) => (event.type === 'PolicyAdopted' ? [event.data.policy] : []))[0];
    if (policy === undefined) throw new Error(`seed ${seed} has no policy`);
    const live = await LiveEngine.over(stores);
    for (const pool of Object.keys(report.pools)) {
      const { state } = await live.engine.pipeline.states.load('pool', pool);
      expect({ seed, pool, change: stopLossChange(state, policy) }).toEqual({ seed, pool, change: [] });
    }
    await live.end();
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
    const again = await livedThrough(file(`life-${seed}.jsonl`), randomScenario(seed, 10, scheme), first.stores);
    expect({ seed, events: again.log.length }).toEqual({ seed, events: first.log.length });
    expect({ seed, ...again.report }).toEqual({ seed, ...first.report });
    expect({ seed, ...again.result }).toEqual({ seed, ...first.result });
    await again.stores.close();
  });
});
