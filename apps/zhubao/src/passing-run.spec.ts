import { describe, expect, it } from '@jest/globals';
import { openTemporaryStores } from '@zhubao/stores';
import { EXAMPLE_NAMES, exampleFile } from './testing/example-files.js';
import { livedFile } from './testing/lived-scenario.js';

describe('a run whose stores are gone afterwards', () => {
  it.each(EXAMPLE_NAMES)('reports of %s what one that is kept does', async (name) => {
    const [kept, passing] = [await livedFile(exampleFile(name)), await livedFile(exampleFile(name), await openTemporaryStores())];
    try {
      expect(passing.report).toEqual(kept.report);
      expect(await passing.stores.readModels.checkpoint('journal')).toBeUndefined();
    } finally {
      await kept.stores.close();
      await passing.stores.close();
    }
  });
});
