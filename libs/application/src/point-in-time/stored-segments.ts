import type { KeyRange, ReadModelStore, StoredDocument } from '@zhubao/read-models';
import { joined, keysBefore } from '../projections/history/joined.js';
import { documentKeyOf, rowKey, segmentsUpTo, type Segment, type WholeSegment } from '../projections/history/rows.js';

/** A row of segments, which need not be whole. */
export interface SegmentRow {
  readonly key: string;
  readonly segment: Segment;
}

/** The last segment in each range. */
export async function lastSegments(store: ReadModelStore, segments: string, ranges: readonly KeyRange[]): Promise<readonly SegmentRow[]> {
  return (await store.lastInRanges(segments, ranges)).map(rowOf);
}

/** The last segment in each range, by the key of its row, with those that it goes on from in front of it. */
export async function wholeSegments(store: ReadModelStore, segments: string, ranges: readonly KeyRange[]): Promise<ReadonlyMap<string, WholeSegment>> {
  return founded(store, segments, await lastSegments(store, segments, ranges));
}

/** Segments with those that they go on from in front of them, by the keys of their rows; of a document where those do not reach up to it, an earlier one. */
export async function founded(store: ReadModelStore, segments: string, rows: readonly SegmentRow[]): Promise<ReadonlyMap<string, WholeSegment>> {
  const found = new Map<string, WholeSegment>();
  for (let left = rows; left.length > 0; ) {
    const wanted = left.flatMap(({ key, segment }) => keysBefore(key, segment));
    const before = wanted.length === 0 ? [] : (await store.getMany(segments, wanted)).map(rowOf);
    const others = new Map(before.map(({ key, segment }) => [key, segment]));
    const unfounded: KeyRange[] = [];
    for (const { key, segment } of left) {
      const whole = joined(key, segment, (row) => others.get(row));
      if (whole === undefined) unfounded.push(rowsBefore(key, segment));
      else found.set(key, whole);
    }
    left = unfounded.length === 0 ? [] : await lastSegments(store, segments, unfounded);
  }
  return found;
}

function rowOf({ key, document }: StoredDocument): SegmentRow {
  return { key, segment: document as unknown as Segment };
}

/** Those of the same document that begin earlier. */
function rowsBefore(row: string, { steps }: Segment): KeyRange {
  const key = documentKeyOf(row);
  const [first] = steps;
  return first === undefined ? { from: rowKey(key, ''), to: rowKey(key, '') } : segmentsUpTo(key, { at: first[0], position: first[1] - 1 });
}
