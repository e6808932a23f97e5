import { sortValue } from '../cursor.js';
import type { Condition, Document, Json, Scalar, SortField, StoredDocument } from '../read-model-store.js';

export function meets(document: Document, condition: Condition): boolean {
  const value = document[condition.field] ?? null;
  if ('equals' in condition) return value === condition.equals;
  if ('in' in condition) return condition.in.some((wanted) => value === wanted);
  return reaches(value, condition.from, 1) && reaches(value, condition.to, -1);
}

/** Whether the value lies at the end of a range or beyond it in the given direction. */
function reaches(value: Json, end: string | number | undefined, direction: 1 | -1): boolean {
  if (end === undefined) return true;
  if (typeof value === 'number' && typeof end === 'number') return (value - end) * direction >= 0;
  if (typeof value === 'string' && typeof end === 'string') return compareStrings(value, end) * direction >= 0;
  return false;
}

/** Order of a page: the sort fields, then the key in the direction of the last of them. */
export function comparison(sort: readonly SortField[]): (a: StoredDocument, b: StoredDocument) => number {
  const keySign = sort.at(-1)?.descending === true ? -1 : 1;
  return (a, b) => {
    for (const { field, descending } of sort) {
      const order = compareScalars(sortValue(a, field), sortValue(b, field));
      if (order !== 0) return descending === true ? -order : order;
    }
    return keySign * compareStrings(a.key, b.key);
  };
}

const ranks: Record<string, number> = { object: 0, boolean: 1, number: 1, string: 2 };

function compareScalars(a: Scalar, b: Scalar): number {
  if (typeof a === 'string' && typeof b === 'string') return compareStrings(a, b);
  const rank = (ranks[typeof a] ?? 0) - (ranks[typeof b] ?? 0);
  return rank !== 0 ? rank : Number(a) - Number(b);
}

/** By code point, as databases compare UTF-8; JavaScript's own order is by UTF-16 unit. */
export function compareStrings(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  for (let i = 0; i < shorter; i += 1) {
    const [one, other] = [a.charCodeAt(i), b.charCodeAt(i)];
    if (one !== other) return rankOf(one) - rankOf(other);
  }
  return a.length - b.length;
}

/** A surrogate begins or ends a code point beyond all that one unit holds. */
function rankOf(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
