import { fen, type Point, printInstant, type Sentence, sum } from '@zhubao/domain';
import type { Viewer } from '../access/viewer.js';
import { problem } from '../problems/problem.js';

/** What a column holds: amounts are fen in the data, rates ppm. */
export type ColumnKind = 'text' | 'fen' | 'ppm' | 'whole' | 'date' | 'instant' | 'flag';

/** A sentence is shown in the language of the reader, and stands in a file in both. */
export type Cell = string | number | boolean | Sentence | null;

export interface Heading {
  readonly field: string;
  readonly title: Sentence;
  readonly kind: ColumnKind;
}

export interface Column<R> extends Heading {
  readonly value: (row: R) => Cell;
  /** Its amounts add up to something: a total stands below, added in fen. */
  readonly totalled?: boolean;
}

/** A list as people print it: head, columns, rows, and totals added in fen. */
export interface Table {
  readonly title: Sentence;
  /** Lines above the table: 统计截止日期, both clocks, who made it. */
  readonly head: readonly (readonly [Sentence, string])[];
  readonly columns: readonly Heading[];
  readonly rows: readonly (readonly Cell[])[];
  readonly totals?: readonly Cell[];
}

/** A column that shows a field as it is. */
export function column<F extends string>(field: F, zh: string, en: string, kind: ColumnKind = 'text'): Column<{ readonly [N in F]: Cell }> {
  return { field, title: { zh, en }, kind, value: (row) => row[field] };
}

/** A column of amounts whose sum means something. */
export function summed<F extends string>(field: F, zh: string, en: string): Column<{ readonly [N in F]: number | null }> {
  return { field, title: { zh, en }, kind: 'fen', value: (row) => row[field], totalled: true };
}

export function tableOf<R>(title: Sentence, head: Table['head'], columns: readonly Column<R>[], rows: readonly R[]): Table {
  const cells = rows.map((row) => columns.map(({ value }) => value(row)));
  return { title, head, columns, rows: cells, ...(columns.some(({ totalled }) => totalled) && { totals: totals(columns, cells) }) };
}

/** Most rows of a spreadsheet: more are asked for in parts. */
const MOST_ROWS = 100_000;

/** @throws Problem TOO_LARGE */
export function refuseTooLong(rows: number): void {
  if (rows > MOST_ROWS) throw problem('TOO_LARGE', { zh: `超过 ${MOST_ROWS} 行；请用筛选条件分次导出。`, en: `There are more than ${MOST_ROWS} rows; export them in parts by the filters.` });
}

const TOTAL: Sentence = { zh: '合计', en: 'Total' };

function totals(columns: readonly { readonly totalled?: boolean }[], rows: readonly (readonly Cell[])[]): readonly Cell[] {
  return columns.map(({ totalled }, index) => {
    if (totalled !== true) return index === 0 ? TOTAL : null;
    return sum(rows.flatMap((row) => (typeof row[index] === 'number' ? [fen(row[index])] : [])));
  });
}

/** Both clocks, and who prints it. */
export function pointHead({ asOf, knownAt }: Point, { org }: Viewer): Table['head'] {
  return [[{ zh: '统计截止日期', en: 'As of' }, asOf], [{ zh: '当时已知', en: 'As known at' }, printInstant(knownAt)], [{ zh: '填报单位', en: 'Prepared by' }, org]];
}

/** The period of a report that has one, above both clocks. */
export function periodHead(from: string, point: Point, viewer: Viewer): Table['head'] {
  return [[{ zh: '统计期间', en: 'Period' }, `${from} — ${point.asOf}`], ...pointHead(point, viewer)];
}
