import type { Condition, PageEnd, Scalar, SortField } from '@zhubao/read-models';
import type { SQLInputValue } from 'node:sqlite';

/** A piece of SQL and what its question marks stand for. */
export interface Sql {
  readonly text: string;
  readonly parameters: readonly SQLInputValue[];
}

/** The same text in indexes and in queries: SQLite uses an index on an expression only then. */
export function fieldExpression(field: string): string {
  return `json_extract(document, '$.${field}')`;
}

/** Deleted documents keep a row for their position. */
const exists: Sql = { text: 'document IS NOT NULL', parameters: [] };

export function whereClause(conditions: readonly Condition[], ...more: readonly Sql[]): Sql {
  return joined([exists, ...conditions.map(conditionSql), ...more]);
}

export function orderClause(sort: readonly SortField[]): string {
  const fields = sort.map(({ field, descending }) => `${fieldExpression(field)} ${descending === true ? 'DESC' : 'ASC'}`);
  return [...fields, `key ${sort.at(-1)?.descending === true ? 'DESC' : 'ASC'}`].join(', ');
}

/**
 * What lies behind the end of a page, as ranges that follow one another in the order of the query: first the rest
 * of the last document's equals, then one field after the other grows. Each range is one seek in an index, where a
 * single condition with OR would walk it from its start.
 */
export function rangesAfter(end: PageEnd, sort: readonly SortField[]): readonly Sql[] {
  const equalUpTo = (length: number): Sql[] =>
    sort.slice(0, length).map(({ field }, i) => ({ text: `${fieldExpression(field)} IS ?`, parameters: [bound(end.values[i] ?? null)] }));
  const keyBehind: Sql = { text: sort.at(-1)?.descending === true ? 'key < ?' : 'key > ?', parameters: [end.key] };
  const ranges = [joined([...equalUpTo(sort.length), keyBehind])];
  for (let i = sort.length - 1; i >= 0; i -= 1) {
    const field = sort[i];
    if (field === undefined) continue;
    ranges.push(...beyond(field, end.values[i] ?? null).map((range) => joined([...equalUpTo(i), range])));
  }
  return ranges;
}

/** Null comes first in ascending order and last in descending. */
function beyond({ field, descending }: SortField, value: Scalar): readonly Sql[] {
  const expression = fieldExpression(field);
  const isNull: Sql = { text: `${expression} IS NULL`, parameters: [] };
  if (descending === true) {
    return value === null ? [] : [{ text: `${expression} < ?`, parameters: [bound(value)] }, isNull];
  }
  return value === null ? [{ text: `${expression} IS NOT NULL`, parameters: [] }] : [{ text: `${expression} > ?`, parameters: [bound(value)] }];
}

function conditionSql(condition: Condition): Sql {
  const expression = fieldExpression(condition.field);
  if ('equals' in condition) return { text: `${expression} IS ?`, parameters: [bound(condition.equals)] };
  if ('in' in condition) {
    const list: Sql = { text: `${expression} IN (SELECT value FROM json_each(?))`, parameters: [JSON.stringify(condition.in)] };
    return condition.in.includes(null) ? { ...list, text: `(${list.text} OR ${expression} IS NULL)` } : list;
  }
  return joined(rangeSql(expression, condition.from, condition.to));
}

/** SQLite sorts every number before every string: a range open to one side ends where its type does. */
function rangeSql(expression: string, from: string | number | undefined, to: string | number | undefined): readonly Sql[] {
  const lower = from ?? (typeof to === 'string' ? '' : undefined);
  const sql: Sql[] = [];
  if (lower !== undefined) sql.push({ text: `${expression} >= ?`, parameters: [lower] });
  if (to !== undefined) sql.push({ text: `${expression} <= ?`, parameters: [to] });
  else if (typeof from === 'number') sql.push({ text: `${expression} < ''`, parameters: [] });
  return sql;
}

function joined(parts: readonly Sql[]): Sql {
  return { text: parts.map(({ text }) => text).join(' AND '), parameters: parts.flatMap(({ parameters }) => parameters) };
}

/** `json_extract` gives 1 and 0 for true and false. */
function bound(value: Scalar): SQLInputValue {
  return typeof value === 'boolean' ? Number(value) : value;
}
