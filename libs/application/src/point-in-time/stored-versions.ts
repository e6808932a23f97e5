import type { CollectionDefinition, Document, ReadModelStore, StoredDocument } from '@zhubao/read-models';
import { patched } from '../projections/history/patch.js';
import { documentKeyOf, historyOf, type Moment, rowsUpTo, segmentsUpTo, type WholeSegment } from '../projections/history/rows.js';
import { wholeSegments } from './stored-segments.js';

/** Documents as they were at a log time, by key, where they were: a look-up or two each, whatever came before and after. */
export async function versionsAt(store: ReadModelStore, collection: CollectionDefinition, keys: readonly string[], logTime: string): Promise<ReadonlyMap<string, StoredDocument>> {
  const found = new Map<string, StoredDocument>();
  for (const [row, segment] of await wholeSegments(store, historyOf(collection).segments.name, keys.map((key) => rowsUpTo(key, logTime)))) {
    const key = documentKeyOf(row);
    const version = versionIn(key, segment, { at: logTime, position: Number.POSITIVE_INFINITY });
    if (version !== undefined) found.set(key, version);
  }
  return found;
}

/** One document as it was at a moment of the log. */
export async function versionUpTo(store: ReadModelStore, collection: CollectionDefinition, key: string, moment: Moment): Promise<StoredDocument | undefined> {
  const [segment] = (await wholeSegments(store, historyOf(collection).segments.name, [segmentsUpTo(key, moment)])).values();
  return segment && versionIn(key, segment, moment);
}

function versionIn(key: string, { base, steps }: WholeSegment, moment: Moment): StoredDocument | undefined {
  let document = base ?? undefined;
  let position = 0;
  for (const [at, changedAt, change] of steps) {
    if (at > moment.at || changedAt > moment.position) break;
    position = changedAt;
    document = change === null ? undefined : (patched(document ?? {}, change) as Document);
  }
  return document === undefined ? undefined : { key, position, document };
}
