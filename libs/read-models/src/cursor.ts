import { InvalidRequestError } from './errors.js';
import type { Document, Scalar, SortField, StoredDocument } from './read-model-store.js';

/** Where a page ended: the sort values and the key of its last document. */
export interface PageEnd {
  readonly values: readonly Scalar[];
  readonly key: string;
}

/** A cursor carries values, not an offset: documents written between two pages neither shift nor repeat the others. */
export function cursorAfter(last: StoredDocument, sort: readonly SortField[]): string {
  const values = sort.map(({ field }) => sortValue(last, field));
  return Buffer.from(JSON.stringify([sort.map(orderOf), values, last.key])).toString('base64url');
}

/** @throws InvalidRequestError when the cursor is not one, or belongs to a query with another sort. */
export function pageEndOf(cursor: string, sort: readonly SortField[]): PageEnd {
  const [order, values, key] = decoded(cursor);
  if (!isScalars(order) || !isScalars(values) || typeof key !== 'string' || order.length !== values.length) {
    throw new InvalidRequestError(`"${cursor}" is not a cursor: pass the "next" of the page before.`);
  }
  const wanted = sort.map(orderOf).join(', ');
  if (order.join(', ') !== wanted) {
    throw new InvalidRequestError(`The cursor belongs to a query sorted by "${order.join(', ')}", not by "${wanted}".`);
  }
  return { values, key };
}

/** The value a document is sorted by; a missing field sorts as null. */
export function sortValue(stored: StoredDocument<Document>, field: string): Scalar {
  const value = stored.document[field] ?? null;
  if (isScalar(value)) return value;
  throw new InvalidRequestError(`Document "${stored.key}" cannot be sorted by "${field}": it holds an object or an array.`);
}

function orderOf({ field, descending }: SortField): string {
  return descending === true ? `${field} descending` : field;
}

function decoded(cursor: string): readonly unknown[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(parsed) ? parsed : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

function isScalars(values: unknown): values is readonly Scalar[] {
  return Array.isArray(values) && values.every(isScalar);
}

function isScalar(value: unknown): value is Scalar {
  return value === null || typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string';
}
