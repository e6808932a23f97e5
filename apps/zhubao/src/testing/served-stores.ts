import { type EsdbEventStore, type EsdbEventStoreOptions, openEsdbEventStore } from '@zhubao/event-store-esdb';
import { openMemoryReadModelStore } from '@zhubao/read-models';
import type { OpenStores } from '@zhubao/stores';
import { drawnKeys } from './drawn-keys.js';

/** Stores whose log a server keeps, with read models in memory. */
export interface ServedStores extends OpenStores {
  readonly events: EsdbEventStore;
}

/** What is repeated is repeated at once; what goes wrong on purpose is not told. */
const QUICK = { firstDelayMs: 2, maximumDelayMs: 50, onNotice: () => undefined };

export async function storesServedAt(url: string, options: Partial<EsdbEventStoreOptions> = {}, readModels: OpenStores['readModels'] = openMemoryReadModelStore()): Promise<ServedStores> {
  const events = await openEsdbEventStore({ connection: url, ...QUICK, ...options });
  return {
    events,
    readModels,
    keys: drawnKeys(),
    soleWriter: false, lifetime: 'lasting',
    flush: async () => undefined,
    close: async () => {
      await events.close();
      await readModels.close();
    },
  };
}
