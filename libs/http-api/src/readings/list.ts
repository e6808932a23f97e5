import type { JsonSchema } from '@zhubao/application';
import { type AskedPoint, type Point, printInstant, type Role, type Sentence } from '@zhubao/domain';
import { type Condition, maximumPageSize, type SortField } from '@zhubao/read-models';
import type { Viewer } from '../access/viewer.js';
import { conditionsOf, type Filters, type FilterValues } from './list-conditions.js';
import { type Parameter, text, whole } from './parameter.js';
import { type Reading, reading } from './reading.js';
import { DAY, INSTANT, listOf, objectOf, orNull, TEXT } from './schemas.js';
import { withNames } from './names.js';
import { scopeOf } from './scope.js';
import type { Sources } from './sources.js';
import { type Column, pointHead, refuseTooLong, type Table, tableOf } from './table.js';

/** Whose rows are shown, and as of when. */
export interface About {
  readonly sources: Sources;
  readonly viewer: Viewer;
  readonly asked: AskedPoint | undefined;
  readonly point: Point;
  readonly values: FilterValues;
}

/** A list over one collection: what it may be filtered and sorted by, whose rows a viewer sees, and its columns in print. */
export interface ListDeclaration<D extends object, S extends object> {
  readonly name: string;
  readonly path: string;
  readonly admits: readonly Role[];
  readonly summary: Sentence;
  readonly collection: string;
  /** The field that holds the key of a document. Documents are found in the order of their keys with any filter; by a field, each that meets the filter is looked at. */
  readonly keyField?: string;
  /** The field with which begins what no row shows; nothing of it is read. */
  readonly fieldsBefore?: string;
  readonly filters: Filters;
  /** Fields; `-field` is descending. The first is how the list comes by itself. */
  readonly sorts: readonly [string, ...string[]];
  /** Always there, such as `queued = true`. */
  readonly where?: readonly Condition[];
  /** What more must hold of a row for this viewer to see it. */
  readonly seenBy?: (viewer: Viewer) => readonly Condition[];
  /** The field that binds a row to a bank's agreement; `none` where rows are everybody's. */
  readonly agreementField: string | 'none';
  readonly item: JsonSchema;
  /** In print and in files a row is a row, or laid out as several. */
  readonly columns: readonly Column<S>[] | ((rows: readonly S[], lay: Lay) => Promise<Table>);
  /** What of the documents of a page a viewer is shown. */
  present(documents: readonly D[], about: About): Promise<readonly S[]> | readonly S[];
}

/** Makes a table of rows under columns. */
export type Lay = <R>(columns: readonly Column<R>[], rows: readonly R[]) => Promise<Table>;

export interface Listed {
  readonly asOf: string;
  readonly knownAt: string;
  readonly items: readonly object[];
  readonly next: string | null;
}

const PAGE = 50;

export function list<D extends object, S extends object>(declared: ListDeclaration<D, S>): Reading {
  const { name, path, admits, summary, columns } = declared;
  const filters = Object.fromEntries(Object.entries(declared.filters).map(([filter, { parameter }]) => [filter, parameter]));
  const parameters = { ...filters, sort: sortParameter(declared.sorts), limit: whole(1, maximumPageSize), cursor: { ...text('上一页的 next', 'the "next" of the page before'), schema: { type: 'string', maxLength: 2_000 } } };
  return reading({
    name, path, admits, summary, parameters, clocks: 'both',
    answer: listSchema(declared.item),
    async read(sources, { viewer, point: asked, query }): Promise<Listed> {
      const { sort, limit = PAGE, cursor, ...values } = query as FilterValues;
      const about = { sources, viewer, asked, point: await sources.spokenOf(asked), values };
      const page = await onePage(declared, about, String(sort ?? declared.sorts[0]), Number(limit), cursor === undefined ? undefined : String(cursor));
      return { asOf: about.point.asOf, knownAt: printInstant(about.point.knownAt), items: page.rows, next: page.next ?? null };
    },
    async table(_answer, sources, { viewer, point: asked, query }): Promise<Table> {
      const { sort, limit: _, cursor: __, ...values } = query as FilterValues;
      const about = { sources, viewer, asked, point: await sources.spokenOf(asked), values };
      const rows: S[] = [];
      let cursor: string | undefined;
      do {
        const page = await onePage(declared, about, String(sort ?? declared.sorts[0]), maximumPageSize, cursor);
        rows.push(...page.rows);
        cursor = page.next;
        refuseTooLong(rows.length);
      } while (cursor !== undefined);
      const lay: Lay = async (headed, cells) => tableOf(summary, pointHead(about.point, viewer), await withNames(sources, asked, headed, cells), cells);
      return typeof columns === 'function' ? columns(rows, lay) : lay(columns, rows);
    },
  });
}

async function onePage<D extends object, S extends object>(
  { collection, keyField, fieldsBefore, where = [], seenBy, filters, agreementField, present }: ListDeclaration<D, S>, about: About, sort: string, limit: number, cursor: string | undefined,
): Promise<{ readonly rows: readonly S[]; readonly next?: string }> {
  const { sources, viewer, asked, values } = about;
  const scope = agreementField === 'none' ? 'all' : await scopeOf(sources, viewer);
  if (scope !== 'all' && scope.size === 0) return { rows: [] };
  const conditions: Condition[] = [...where, ...(seenBy?.(about.viewer) ?? []), ...(await conditionsOf(sources, filters, values)), ...(scope === 'all' ? [] : [{ field: agreementField, in: [...scope] }])];
  const page = await sources.find(collection, { where: conditions, sort: sort === keyField ? [] : [sortedBy(sort)], limit, ...(fieldsBefore !== undefined && { fieldsBefore }), ...(cursor !== undefined && { cursor }) }, asked);
  const rows = await present(page.documents.map(({ document }) => document as unknown as D), about);
  return { rows, ...(page.next === undefined ? {} : { next: page.next }) };
}

function sortedBy(sort: string): SortField {
  return sort.startsWith('-') ? { field: sort.slice(1), descending: true } : { field: sort };
}

function sortParameter(sorts: readonly [string, ...string[]]): Parameter<string> {
  const choices = sorts.flatMap((sort) => (sort.startsWith('-') ? [sort, sort.slice(1)] : [sort, `-${sort}`]));
  return { schema: { type: 'string', enum: choices, default: sorts[0] }, zh: `下列之一：${choices.join('、')}`, en: `one of ${choices.join(', ')}`, read: (written) => choices.find((choice) => choice === written) };
}

function listSchema(item: JsonSchema): JsonSchema {
  return objectOf({ asOf: DAY, knownAt: INSTANT, items: listOf(item), next: orNull(TEXT) });
}
