import type { CollectionDefinition, Document, ReadModelStore, StoredDocument } from '@zhubao/read-models';
import { patched } from '../projections/history/patch.js';
import { documentKeyOf, historyOf, type Moment, rowsUpTo, type Segment, segmentsUpTo } from '../projections/history/rows.js';

/** Documents as they were at a log time, by key, where they were: one look-up each, whatever came before and after. */
export async function versionsAt(store: ReadModelStore, collection: CollectionDefinition, keys: readonly string[], logTime: string): Promise<ReadonlyMap<string, StoredDocument>> {
  const found = new Map<string, StoredDocument>();
  const ranges = keys.map((key) => rowsUpTo(key, logTime));
  for (const { key: row, document } of await store.lastInRanges(historyOf(collection).segments.name, ranges)) {
    const key = documentKeyOf(row);
    const version = versionIn(key, document as unknown as Segment, { at: logTime, position: Number.POSITIVE_INFINITY });
    if (version !== undefined) found.set(key, version);
  }
  return found;
}

/** One document as it was at a moment of the log. */
export async function versionUpTo(store: ReadModelStore, collection: CollectionDefinition, key: string, moment: Moment): Promise<StoredDocument | undefined> {
  const [row] = await store.lastInRanges(historyOf(collection).segments.name, [segmentsUpTo(key, moment)]);
  return row && versionIn(key, row.document as unknown as Segment, moment);
}

function versionIn(key: string, { base, steps }: Segment, moment: Moment): StoredDocument | undefined {
  let document = base ?? undefined;
  let position = 0;
  for (const [at, changedAt, change] of steps) {
    if (at > moment.at || changedAt > moment.position) break;
    position = changedAt;
    document = change === null ? undefined : (patched(document ?? {}, change) as Document);
  }
  return document === undefined ? undefined : { key, position, document };
}
