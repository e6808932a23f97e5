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

/** `from` leaves out the fields before it, which are equal in all rows. */
export function orderClause(sort: readonly SortField[], from = 0): string {
  const fields = sort.slice(from).map(({ field, descending }) => `${fieldExpression(field)} ${descending === true ? 'DESC' : 'ASC'}`);
  return [...fields, `key ${sort.at(-1)?.descending === true ? 'DESC' : 'ASC'}`].join(', ');
}

/** Of the rows, so many as its parameter says. A bare parameter would have SQLite plan the statement anew at every call, for the limit of that call. */
export const limitClause = 'LIMIT ? + 0';

/** A run of rows that follow one another. */
export interface Range {
  readonly where: Sql;
  readonly order: string;
}

/**
 * What lies behind the end of a page, as ranges that follow one another in the order of the query: first the rest
 * of the last document's equals, then one field after the other grows. Each range is one seek in an index, where a
 * single condition with OR would walk it from its start.
 */
export function rangesAfter(end: PageEnd, conditions: readonly Condition[], sort: readonly SortField[]): readonly Range[] {
  const equalUpTo = (length: number): Sql[] =>
    sort.slice(0, length).map(({ field }, i) => ({ text: `${fieldExpression(field)} IS ?`, parameters: [bound(end.values[i] ?? null)] }));
  const range = (equals: number, behind: Sql, ordered = equals): Range => ({ where: whereClause(conditions, ...equalUpTo(equals), behind), order: orderClause(sort, ordered) });
  const keyBehind: Sql = { text: sort.at(-1)?.descending === true ? 'key < ?' : 'key > ?', parameters: [end.key] };
  const fieldBehind = ({ field, descending }: SortField, i: number): readonly Range[] => {
    const expression = fieldExpression(field);
    const value = end.values[i] ?? null;
    // Null comes first upwards and last downwards.
    if (value === null) return descending === true ? [] : [range(i, { text: `${expression} IS NOT NULL`, parameters: [] })];
    if (descending !== true) return [range(i, { text: `${expression} > ?`, parameters: [bound(value)] })];
    return [range(i, { text: `${expression} < ?`, parameters: [bound(value)] }), range(i, { text: `${expression} IS NULL`, parameters: [] }, i + 1)];
  };
  return [range(sort.length, keyBehind), ...sort.map(fieldBehind).reverse().flat()];
}

function conditionSql(condition: Condition): Sql {
  const expression = fieldExpression(condition.field);
  if ('equals' in condition) return { text: `${expression} IS ?`, parameters: [bound(condition.equals)] };
  if ('in' in condition) {
    // One value is found in the order of an index, several are not.
    const [only] = condition.in;
    if (condition.in.length === 1 && only !== undefined) return conditionSql({ field: condition.field, equals: only });
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
