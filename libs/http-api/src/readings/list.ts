import type { AskedPoint, Role, Sentence } from '@zhubao/domain';
import { printInstant } from '@zhubao/domain';
import type { JsonSchema } from '@zhubao/application';
import { type Condition, maximumPageSize, type SortField } from '@zhubao/read-models';
import type { Viewer } from '../access/viewer.js';
import { type Parameter, text, whole } from './parameter.js';
import { type Reading, reading } from './reading.js';
import { scopeOf } from './scope.js';
import type { Sources } from './sources.js';
import type { Column, Table } from './table.js';

export interface Filter {
  readonly parameter: Parameter<string | number | boolean>;
  readonly field: string;
  readonly is: 'equal' | 'from' | 'to';
}

/** A list over one collection: what it may be filtered and sorted by, whose rows a viewer sees, and its columns in print. */
export interface ListDeclaration<D extends object> {
  readonly name: string;
  readonly path: string;
  readonly admits: readonly Role[];
  readonly summary: Sentence;
  readonly collection: string;
  readonly filters: Readonly<Record<string, Filter>>;
  /** Fields; `-field` is descending. The first is how the list comes by itself. */
  readonly sorts: readonly [string, ...string[]];
  /** Always there, such as `listed = true`. */
  readonly where?: readonly Condition[];
  /** The field that binds a row to a bank's agreement; `none` where rows are everybody's. */
  readonly agreementField: string | 'none';
  readonly item: JsonSchema;
  readonly columns: readonly Column<D>[];
  /** What of a document a viewer may see. */
  readonly shown?: (document: D, viewer: Viewer) => object;
}

export interface Listed {
  readonly asOf: string;
  readonly knownAt: string;
  readonly items: readonly object[];
  readonly next: string | null;
}

/** Most rows of a spreadsheet: more are asked for in parts. */
export const MOST_ROWS = 100_000;

export function list<D extends object>(declared: ListDeclaration<D>): Reading {
  const { name, path, admits, summary, columns } = declared;
  const filters = Object.fromEntries(Object.entries(declared.filters).map(([filter, { parameter }]) => [filter, parameter]));
  const parameters = { ...filters, sort: sortParameter(declared.sorts), limit: whole(1, maximumPageSize), cursor: { ...text('上一页的 next', 'the "next" of the page before'), schema: { type: 'string', maxLength: 2_000 } } };
  return reading({
    name, path, admits, summary, parameters, clocks: 'both',
    answer: listSchema(declared.item),
    async read(sources, { viewer, point, query }): Promise<Listed> {
      const { sort, limit = 50, cursor, ...filtered } = query as Readonly<Record<string, string | number | undefined>>;
      const page = await onePage(sources, declared, viewer, point, filtered, String(sort ?? declared.sorts[0]), Number(limit), cursor === undefined ? undefined : String(cursor));
      const { asOf, knownAt } = await sources.spokenOf(point);
      return { asOf, knownAt: printInstant(knownAt), items: page.rows.map((row) => declared.shown?.(row, viewer) ?? row), next: page.next ?? null };
    },
    async table({ asOf, knownAt }, sources, { viewer, point, query }): Promise<Table> {
      const { sort, limit: _, cursor: __, ...filtered } = query as Readonly<Record<string, string | number | undefined>>;
      const rows: D[] = [];
      let cursor: string | undefined;
      do {
        const page = await onePage(sources, declared, viewer, point, filtered, String(sort ?? declared.sorts[0]), maximumPageSize, cursor);
        rows.push(...page.rows);
        cursor = page.next;
        if (rows.length > MOST_ROWS) throw new RangeError(`more than ${MOST_ROWS} rows`);
      } while (cursor !== undefined);
      const shown = rows.map((row) => (declared.shown?.(row, viewer) ?? row) as D);
      return { title: summary, head: pointHead(asOf, knownAt), columns, rows: shown.map((row) => columns.map(({ value }) => value(row))) };
    },
  });
}

async function onePage<D extends object>(
  sources: Sources, { collection, where = [], filters, agreementField }: ListDeclaration<D>, viewer: Viewer, point: AskedPoint | undefined,
  filtered: Readonly<Record<string, string | number | boolean | undefined>>, sort: string, limit: number, cursor: string | undefined,
): Promise<{ readonly rows: readonly D[]; readonly next?: string }> {
  const scope = agreementField === 'none' ? 'all' : await scopeOf(sources, viewer);
  if (scope !== 'all' && scope.size === 0) return { rows: [] };
  const conditions: Condition[] = [...where, ...conditionsOf(filters, filtered), ...(scope === 'all' ? [] : [{ field: agreementField, in: [...scope] }])];
  const page = await sources.find(collection, { where: conditions, sort: [sortField(sort)], limit, ...(cursor === undefined ? {} : { cursor }) }, point);
  return { rows: page.documents.map(({ document }) => document as unknown as D), ...(page.next === undefined ? {} : { next: page.next }) };
}

/** Two ends of a range over one field become one condition. */
function conditionsOf(filters: Readonly<Record<string, Filter>>, values: Readonly<Record<string, string | number | boolean | undefined>>): readonly Condition[] {
  const ranges = new Map<string, { from?: string | number; to?: string | number }>();
  const equal: Condition[] = [];
  for (const [name, { field, is }] of Object.entries(filters)) {
    const value = values[name];
    if (value === undefined) continue;
    if (is === 'equal') equal.push({ field, equals: value });
    else if (typeof value !== 'boolean') ranges.set(field, { ...ranges.get(field), [is]: value });
  }
  return [...equal, ...[...ranges].map(([field, range]) => ({ field, ...range }))];
}

function sortParameter(sorts: readonly [string, ...string[]]): Parameter<string> {
  const choices = sorts.flatMap((sort) => (sort.startsWith('-') ? [sort, sort.slice(1)] : [sort, `-${sort}`]));
  return { schema: { type: 'string', enum: choices, default: sorts[0] }, zh: `下列之一：${choices.join('、')}`, en: `one of ${choices.join(', ')}`, read: (written) => choices.find((choice) => choice === written) };
}

function sortField(sort: string): SortField {
  return sort.startsWith('-') ? { field: sort.slice(1), descending: true } : { field: sort };
}

export function pointHead(asOf: string, knownAt: string): Table['head'] {
  return [[{ zh: '统计截止日期', en: 'As of' }, asOf], [{ zh: '当时已知', en: 'As known at' }, knownAt]];
}

function listSchema(item: JsonSchema): JsonSchema {
  return {
    type: 'object', additionalProperties: false, required: ['asOf', 'knownAt', 'items', 'next'],
    properties: { asOf: { type: 'string', format: 'date' }, knownAt: { type: 'string', format: 'date-time' }, items: { type: 'array', items: item }, next: { type: ['string', 'null'] } },
  };
}
