import { afterEach, beforeEach } from '@jest/globals';
import type { Leases } from '../leases.js';
import type { CollectionDefinition, Document, DocumentWrite, Page, Query, ReadModelStore } from '../read-model-store.js';

type LeasingStore = ReadModelStore & Leases;
export type OpenStore = () => Promise<LeasingStore>;

export const loans: CollectionDefinition = { name: 'loans', indexes: [['status'], ['status', 'openedOn'], ['amountFen']] };

/** A fresh store with an empty collection `loans` for each test. */
export function freshStore(openStore: OpenStore): () => LeasingStore {
  let store: LeasingStore | undefined;
  beforeEach(async () => {
    store = await openStore();
    await store.ensureCollection(loans);
  });
  afterEach(async () => {
    await store?.close();
    store = undefined;
  });
  return () => {
    if (store === undefined) throw new Error('The store is open only during a test.');
    return store;
  };
}

export function put(key: string, document: Document, position = 1): DocumentWrite {
  return { key, position, document };
}

export function deletion(key: string, position: number): DocumentWrite {
  return { key, position, document: null };
}

export function keysOf(page: Page): readonly string[] {
  return page.documents.map(({ key }) => key);
}

/** Every page to the end, as keys. */
export async function pagesOf(store: ReadModelStore, query: Query): Promise<readonly (readonly string[])[]> {
  const pages: (readonly string[])[] = [];
  let cursor: string | undefined;
  do {
    const page = await store.find('loans', cursor === undefined ? query : { ...query, cursor });
    pages.push(keysOf(page));
    cursor = page.next;
  } while (cursor !== undefined);
  return pages;
}
