import { systemClock } from '@zhubao/application';
import { openStores } from '../stores/open-stores.js';
import { locateStores } from '../stores/store-location.js';
import { Progress } from '../terminal/progress.js';
import { withEngine } from './with-engine.js';

/** `zhubao rebuild [NAME…]`: builds read models beside the live ones, then switches. */
export async function rebuild(names: readonly string[], options: { readonly store?: string; readonly readModels?: string }): Promise<void> {
  const stores = await openStores(locateStores(options), 'on-disk');
  try {
    await withEngine(stores, { clock: systemClock }, async ({ engine }) => {
      const head = (await engine.events.head()) ?? 0;
      const progress = new Progress('rebuilding', head);
      await engine.rest();
      await engine.projections.rebuild(names.length === 0 ? 'all' : names, ({ position }) => progress.update(position));
      progress.end();
      process.stderr.write(`${names.length === 0 ? 'All read models' : names.join(', ')} rebuilt from the log up to position ${head}\n`);
    });
  } finally {
    await stores.close();
  }
}
