import { rebuildReadModels } from '@zhubao/application';
import { locateStores, openStores } from '@zhubao/stores';
import { Progress } from '../terminal/progress.js';
import { printTable } from '../terminal/table.js';

const BEFORE = { AGREED: 'the same', DIFFERED: 'DIFFERENT, replaced', NOT_COMPARED: 'not comparable' } as const;

/** `zhubao rebuild [NAME…]`: builds read models beside the live ones, then switches. */
export async function rebuild(names: readonly string[], options: { readonly store?: string; readonly readModels?: string }): Promise<void> {
  // Also the log is opened as by its writer: who serves an embedded log keeps its read models, and must have ended.
  const { log, readModels } = locateStores(options);
  const stores = await openStores({ log, readModels }, 'on-disk');
  try {
    const head = (await stores.events.head()) ?? 0;
    const progress = new Progress('rebuilding', head);
    const built = await rebuildReadModels(stores.events, stores.readModels, names, ({ position }) => progress.update(position));
    progress.end();
    const rows = built.map(({ projection, documents, served }) => [projection, String(documents), BEFORE[served]]);
    printTable(`Rebuilt from the log up to position ${head}`, ['read model', 'documents', 'what was served before'], rows);
  } finally {
    await stores.close();
  }
}
