import type { KeyRange, ReadModelStore, StoredDocument } from '@zhubao/read-models';
import { joined, keysBefore } from '../projections/history/joined.js';
import { documentKeyOf, rowKey, segmentsUpTo, type Segment, type WholeSegment } from '../projections/history/rows.js';

/** The last segment in each range, by the key of its row, with those that it goes on from in front of it. */
export async function wholeSegments(store: ReadModelStore, segments: string, ranges: readonly KeyRange[]): Promise<ReadonlyMap<string, WholeSegment>> {
  const found = new Map<string, WholeSegment>();
  for (let left = ranges; left.length > 0; ) {
    const rows = await store.lastInRanges(segments, left);
    const wanted = rows.flatMap(({ key, document }) => keysBefore(key, segmentOf(document)));
    const others = new Map((wanted.length === 0 ? [] : await store.getMany(segments, wanted)).map(({ key, document }) => [key, segmentOf(document)]));
    const unfounded: KeyRange[] = [];
    for (const { key, document } of rows) {
      const whole = joined(key, segmentOf(document), (row) => others.get(row));
      if (whole === undefined) unfounded.push(rowsBefore(key, segmentOf(document)));
      else found.set(key, whole);
    }
    left = unfounded;
  }
  return found;
}

function segmentOf(document: StoredDocument['document']): Segment {
  return document as unknown as Segment;
}

/** Those of the same document that begin earlier. */
function rowsBefore(row: string, { steps }: Segment): KeyRange {
  const key = documentKeyOf(row);
  const [first] = steps;
  return first === undefined ? { from: rowKey(key, ''), to: rowKey(key, '') } : segmentsUpTo(key, { at: first[0], position: first[1] - 1 });
}
