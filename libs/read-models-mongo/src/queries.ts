import type { Condition, PageEnd, Scalar, SortField } from '@zhubao/read-models';
import type { Filter, SortDirection } from 'mongodb';
import type { StoredForm } from './stored-form.js';

export type StoredFilter = Filter<StoredForm>;

export function pathOf(field: string): string {
  return `document.${field}`;
}

/** All that exists and meets the conditions. */
export function filterOf(conditions: readonly Condition[], ...more: readonly StoredFilter[]): StoredFilter {
  const all = [...conditions.map(conditionFilter), ...more];
  return all.length === 0 ? { live: true } : { $and: [{ live: true }, ...all] };
}

/** BSON puts null and what is missing first, then numbers, then strings by their UTF-8 bytes, as the port does. */
export function orderOf(sort: readonly SortField[]): Map<string, SortDirection> {
  const order = new Map<string, SortDirection>();
  for (const { field, descending } of sort) if (!order.has(pathOf(field))) order.set(pathOf(field), descending === true ? -1 : 1);
  return order.set('_id', sort.at(-1)?.descending === true ? -1 : 1);
}

/**
 * What lies behind the end of a page, as filters whose documents follow one another in the order of the query: first
 * the rest of the last document's equals, then one field after the other grows. Each is one stretch of an index, where
 * a single filter with `$or` may walk it from its start.
 */
export function filtersAfter(end: PageEnd, conditions: readonly Condition[], sort: readonly SortField[]): readonly StoredFilter[] {
  const equalUpTo = (length: number): StoredFilter[] => sort.slice(0, length).map(({ field }, i) => ({ [pathOf(field)]: { $eq: end.values[i] ?? null } }));
  const behindField = ({ field, descending }: SortField, i: number): readonly StoredFilter[] =>
    valuesBehind(end.values[i] ?? null, descending === true).map((values) => filterOf(conditions, ...equalUpTo(i), { [pathOf(field)]: values }));
  const behindKey: StoredFilter = { _id: sort.at(-1)?.descending === true ? { $lt: end.key } : { $gt: end.key } };
  return [filterOf(conditions, ...equalUpTo(sort.length), behindKey), ...sort.map(behindField).reverse().flat()];
}

type Values = Readonly<Record<string, Scalar | readonly string[]>>;

/** BSON's order of types. A comparison finds values of its own type only, so the types that follow are named. */
const types = ['number', 'string', 'bool'];

function valuesBehind(value: Scalar, descending: boolean): readonly Values[] {
  if (value === null) return descending ? [] : [{ $ne: null }];
  const place = types.indexOf(typeof value === 'boolean' ? 'bool' : typeof value);
  const others = descending ? types.slice(0, place) : types.slice(place + 1);
  const following: Values[] = others.length === 0 ? [] : [{ $type: others }];
  return descending ? [{ $lt: value }, ...following, { $eq: null }] : [{ $gt: value }, ...following];
}

function conditionFilter(condition: Condition): StoredFilter {
  const path = pathOf(condition.field);
  if ('equals' in condition) return { [path]: { $eq: condition.equals } };
  if ('in' in condition) return { [path]: { $in: condition.in } };
  const { from, to } = condition;
  return { [path]: { ...(from === undefined ? {} : { $gte: from }), ...(to === undefined ? {} : { $lte: to }) } };
}
