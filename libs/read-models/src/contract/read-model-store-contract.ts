import { describe } from '@jest/globals';
import { checkpointsContract } from './checkpoints.js';
import { collectionsContract } from './collections.js';
import type { OpenStore } from './fixture.js';
import { leasesContract } from './leases.js';
import { pagesContract } from './pages.js';
import { queriesContract } from './queries.js';
import { writesContract } from './writes.js';

/** What every read-model store must do; `openStore` gives an empty one each time. */
export function readModelStoreContract(name: string, openStore: OpenStore): void {
  describe(`${name} as a read-model store`, () => {
    writesContract(openStore);
    queriesContract(openStore);
    pagesContract(openStore);
    collectionsContract(openStore);
    checkpointsContract(openStore);
    leasesContract(openStore);
  });
}
