import type { Point } from '@zhubao/domain';
import type { Document, Page, Query, StoredDocument } from '@zhubao/read-models';

/**
 * Read models at a point in time: each answer equals the fold, from the start of the log, of exactly the events that
 * count there (06 §5). A collection is named as its live one is. `position` is that of the last event that changed the document.
 */
export interface PointInTime {
  get<D extends Document>(collection: string, key: string, point: Point): Promise<StoredDocument<D> | undefined>;
  /** Filters and sorts by the values as they were; a cursor belongs to one point. */
  find<D extends Document>(collection: string, query: Query, point: Point): Promise<Page<D>>;
  /** Every document, in the order of keys. */
  all<D extends Document>(collection: string, point: Point): AsyncIterable<StoredDocument<D>>;
}
