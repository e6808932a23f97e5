import { afterEach, jest } from '@jest/globals';
import { openEsdbEventStore, type EsdbEventStore, type EsdbEventStoreOptions, type EsdbNotice } from '../index.js';

const quick = { firstDelayMs: 2, maximumDelayMs: 50 };

/** For specs in which the server is silent on purpose. A busy machine may take longer than this with nothing wrong: they must not count. */
export const impatient = { appendTimeoutMs: 300, readTimeoutMs: 300, silenceMs: 150, graceMs: 100 };

export interface OpenedStore {
  readonly store: EsdbEventStore;
  readonly notices: readonly EsdbNotice[];
}

/** Opens stores for one test at a time and closes them after it. */
export function stores(): (options: EsdbEventStoreOptions) => Promise<OpenedStore> {
  // Sockets and timers on a machine that does much else.
  jest.setTimeout(120_000);
  const open: EsdbEventStore[] = [];
  afterEach(async () => {
    await Promise.all(open.splice(0).map((store) => store.close()));
  });
  return async (options) => {
    const notices: EsdbNotice[] = [];
    const store = await openEsdbEventStore({ ...quick, onNotice: (notice) => notices.push(notice), ...options });
    open.push(store);
    return { store, notices };
  };
}
