import { describe, expect, it, jest } from '@jest/globals';
import { EsdbDouble } from '@zhubao/event-store-esdb-double';
import { drawFaults, IMPATIENT } from './testing/drawn-faults.js';
import { EXAMPLE_NAMES, exampleFile } from './testing/example-files.js';
import { livedFile, livedThrough, type Lived } from './testing/lived-scenario.js';
import { expectSameLife } from './testing/same-life.js';
import { seedsOf } from './testing/seeds.js';
import { storesServedAt } from './testing/served-stores.js';
import { shortLife } from './testing/short-life.js';
import { temporaryFolder } from './testing/temporary-files.js';

const file = temporaryFolder();
// Thousands of calls, and a moment for each that is never answered.
jest.setTimeout(240_000);

/** Lives a file on a server in trouble, and on one machine where nothing ever goes wrong. */
async function expectTroubleToChangeNothing(path: string, seed: number, undisturbed: Lived): Promise<void> {
  const double = await EsdbDouble.start({ systemEventEvery: 3 });
  drawFaults(double, seed);
  let troubles = 0;
  const served = await livedFile(path, await storesServedAt(double.url, { ...IMPATIENT, onNotice: () => (troubles += 1) }));
  await expectSameLife(served, undisturbed, { seed });
  // Whoever sees no trouble proves nothing.
  expect(troubles).toBeGreaterThan(0);
  await Promise.all([served.stores.close(), undisturbed.stores.close()]);
  await double.stop();
}

// Side by side, since each waits for much that never comes.
describe('while appends, reads and subscriptions fail at random, answers come late or never, and connections break', () => {
  const examples = EXAMPLE_NAMES.flatMap((name) => seedsOf([710_001]).map((seed) => [name, seed] as const));
  it.concurrent.each(examples)('the example %s comes to the same figures (seed %i)', async (name, seed) =>
    expectTroubleToChangeNothing(exampleFile(name), seed, await livedFile(exampleFile(name))));

  it.concurrent.each(seedsOf([720_001, 720_002, 720_003]))('a life of a scheme comes to the same figures (seed %i)', async (seed) => {
    const path = file(`${seed}.jsonl`);
    await expectTroubleToChangeNothing(path, seed, await livedThrough(path, shortLife(seed)));
  });
});
