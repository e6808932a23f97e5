import type { CollectionDefinition, Document, ReadModelStore, StoredDocument } from '@zhubao/read-models';
import { type Patch, patched } from '../projections/history/patch.js';
import { historyOf, type SegmentRow } from '../projections/history/rows.js';

/** A document as it was at a log time: one look-up, whatever came before and after. */
export async function versionAt(store: ReadModelStore, collection: CollectionDefinition, key: string, logTime: string): Promise<StoredDocument | undefined> {
  const page = await store.find<SegmentRow>(historyOf(collection).segments.name, {
    where: [{ field: 'versionOf', equals: key }, { field: 'from', to: logTime }],
    sort: [{ field: 'from', descending: true }],
    limit: 1,
  });
  const [segment] = page.documents;
  return segment === undefined ? undefined : versionIn(key, segment.document, logTime);
}

function versionIn(key: string, { base, steps }: SegmentRow, logTime: string): StoredDocument | undefined {
  let document = base === null ? undefined : (JSON.parse(base) as Document);
  let position = 0;
  for (const text of steps) {
    const [at, changedAt, patch] = JSON.parse(text) as [at: string, position: number, patch: Patch | null];
    if (at > logTime) break;
    position = changedAt;
    document = patch === null ? undefined : (patched(document ?? {}, patch) as Document);
  }
  return document === undefined ? undefined : { key, position, document };
}
