import { afterEach } from '@jest/globals';
import { openEsdbEventStore, type EsdbEventStore, type EsdbEventStoreOptions, type EsdbNotice } from '../index.js';

/** Short enough for a spec, long enough for a busy machine where nothing is wrong. */
const impatient = { appendTimeoutMs: 400, readTimeoutMs: 400, firstDelayMs: 2, maximumDelayMs: 50, silenceMs: 150, graceMs: 100 };

export interface OpenedStore {
  readonly store: EsdbEventStore;
  readonly notices: readonly EsdbNotice[];
}

/** Opens stores for one test at a time and closes them after it. */
export function stores(): (options: EsdbEventStoreOptions) => Promise<OpenedStore> {
  const open: EsdbEventStore[] = [];
  afterEach(async () => {
    await Promise.all(open.splice(0).map((store) => store.close()));
  });
  return async (options) => {
    const notices: EsdbNotice[] = [];
    const store = await openEsdbEventStore({ ...impatient, onNotice: (notice) => notices.push(notice), ...options });
    open.push(store);
    return { store, notices };
  };
}
