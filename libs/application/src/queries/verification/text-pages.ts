import { maximumPageSize, type ReadModelStore, type StoredText } from '@zhubao/read-models';

/** A collection as text, page by page in the order of keys. */
export async function* textPages(store: ReadModelStore, collection: string): AsyncGenerator<readonly StoredText[]> {
  for (let after: string | undefined; ; ) {
    const page = await store.texts(collection, { limit: maximumPageSize, ...(after === undefined ? {} : { after }) });
    yield page;
    after = page.at(-1)?.key;
    if (page.length < maximumPageSize) return;
  }
}
