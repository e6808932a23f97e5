import { fen, type Point, printInstant, type Sentence, sum } from '@zhubao/domain';
import type { Viewer } from '../access/viewer.js';
import { problem } from '../problems/problem.js';

/** What a column holds: amounts are fen in the data, rates ppm. */
export type ColumnKind = 'text' | 'fen' | 'ppm' | 'whole' | 'date' | 'instant' | 'flag';

/** A sentence is shown in the language of the reader; several codes or names stand in one cell. */
export type Cell = string | number | boolean | Sentence | readonly string[] | null;

export type Words = Readonly<Record<string, Sentence>>;

export interface Heading {
  readonly field: string;
  readonly title: Sentence;
  readonly kind: ColumnKind;
  /** What its codes are called, for people: the data hold the codes. */
  readonly words?: Words;
}

export interface Column<R> extends Heading {
  readonly value: (row: R) => Cell;
  /** Its amounts add up to something: a total stands below, added in fen. */
  readonly totalled?: boolean;
  /** Its values are keys of documents there, and it shows what those are called. */
  readonly namesOf?: 'enterprises' | 'pools';
}

/** A list as it is printed and filed: head, columns, rows, and totals added in fen. */
export interface Table {
  readonly title: Sentence;
  /** Lines above the table: 统计截止日期, both clocks, who made it. */
  readonly head: readonly (readonly [Sentence, string])[];
  /** Figures of the whole, below the head. */
  readonly notes?: Table['head'];
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

/** A column of codes with what they are called. */
export function coded<F extends string>(field: F, zh: string, en: string, words: Words): Column<{ readonly [N in F]: string | boolean | readonly string[] | null }> {
  return { field, title: { zh, en }, kind: 'text', value: (row) => row[field], words };
}

/** Whether something holds, in words of its own. */
export function flagged<F extends string>(field: F, zh: string, en: string, holds: Sentence, not: Sentence): Column<{ readonly [N in F]: boolean | null }> {
  return { field, title: { zh, en }, kind: 'flag', value: (row) => row[field], words: { true: holds, false: not } };
}

/** What the enterprise of a row is called, beside its code. */
export const enterpriseName: Column<{ readonly uscc: string | null }> = { field: 'enterpriseName', title: { zh: '企业', en: 'Enterprise' }, kind: 'text', value: ({ uscc }) => uscc, namesOf: 'enterprises' };

/** The bank that the agreement of a row is with. */
export const bankName: Column<{ readonly agreementId: string | null }> = { field: 'bankName', title: { zh: '合作银行', en: 'Bank' }, kind: 'text', value: ({ agreementId }) => agreementId, namesOf: 'pools' };

export function tableOf<R>(title: Sentence, head: Table['head'], columns: readonly Column<R>[], rows: readonly R[]): Table {
  const cells = rows.map((row) => columns.map(({ value }) => value(row)));
  const headings = columns.map(({ field, title: said, kind, words }, index): Heading => ({ field, title: said, kind, ...(words && { words: usedIn(cells, index, words) }) }));
  return { title, head, columns: headings, rows: cells, ...(columns.some(({ totalled }) => totalled) && { totals: totals(columns, cells) }) };
}

/** Of all words for the codes of a column those that its rows need. */
function usedIn(rows: readonly (readonly Cell[])[], column: number, words: Words): Words {
  const codes = new Set(rows.flatMap((row) => row[column] ?? []).map(String));
  return Object.fromEntries(Object.entries(words).filter(([code]) => codes.has(code)));
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
