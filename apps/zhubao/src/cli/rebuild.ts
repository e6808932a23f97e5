import { systemClock } from '@zhubao/application';
import { locateStores, openStores } from '@zhubao/stores';
import { Progress } from '../terminal/progress.js';
import { printTable } from '../terminal/table.js';
import { withEngine } from './with-engine.js';

const BEFORE = { AGREED: 'the same', DIFFERED: 'DIFFERENT, replaced', NOT_COMPARED: 'not comparable' } as const;

/** `zhubao rebuild [NAME…]`: builds read models beside the live ones, then switches. */
export async function rebuild(names: readonly string[], options: { readonly store?: string; readonly readModels?: string }): Promise<void> {
  const stores = await openStores(locateStores(options), 'on-disk');
  try {
    await withEngine(stores, { clock: systemClock }, async ({ engine }) => {
      const head = (await engine.events.head()) ?? 0;
      const progress = new Progress('rebuilding', head);
      await engine.rest();
      const built = await engine.projections.rebuild(names.length === 0 ? 'all' : names, ({ position }) => progress.update(position));
      progress.end();
      const rows = built.map(({ projection, documents, served }) => [projection, String(documents), BEFORE[served]]);
      printTable(`Rebuilt from the log up to position ${head}`, ['read model', 'documents', 'what was served before'], rows);
    });
  } finally {
    await stores.close();
  }
}
