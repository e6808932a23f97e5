import type { ReadModelStore } from '@zhubao/read-models';

/** All documents of a collection by key. */
export async function documentsOf(store: ReadModelStore, collection: string): Promise<Record<string, object>> {
  const documents: Record<string, object> = {};
  let cursor: string | undefined;
  do {
    const page = await store.find(collection, { limit: 1_000, ...(cursor === undefined ? {} : { cursor }) });
    for (const { key, document } of page.documents) documents[key] = document;
    cursor = page.next;
  } while (cursor !== undefined);
  return documents;
}
