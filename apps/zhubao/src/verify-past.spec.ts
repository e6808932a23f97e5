import { describe, expect, it } from '@jest/globals';
import { verify } from '@zhubao/application';
import { Chance } from './testing/chance.js';
import { foldedAnew } from './testing/folded-anew.js';
import { liveExample, storesIn, withStores } from './testing/lived-example.js';
import { temporaryFolder } from './testing/temporary-files.js';

const SLOW_MS = 120_000;
const file = temporaryFolder();

describe('read models that were folded as they should be', () => {
  it('pass, wherever commits fall and epochs of their past begin', async () => {
    const sound = storesIn(file, 'sound');
    await liveExample('recovery-surplus', sound);
    await withStores(sound, async ({ events }) => {
      for (let seed = 1; seed <= 60; seed += 1) {
        const chance = new Chance(seed);
        const limits = { liveBatchSize: chance.between(1, 20), buildBatchSize: chance.between(1, 20), openDocuments: chance.between(2, 60), packedCharacters: chance.between(1, 60_000), waitingCharacters: chance.between(1, 20_000), documentsPerWrite: chance.between(1, 50), spansPerEpoch: chance.between(1, 30) };
        const { verdict, faults, notCovered } = await verify(events, await foldedAnew(events, limits));
        expect({ seed, verdict, faults, notCovered }).toEqual({ seed, verdict: 'PASSED', faults: [], notCovered: [] });
      }
    });
  }, SLOW_MS);
});
