import type { Sentence } from '@zhubao/domain';

/** What a column holds: amounts are fen in the data, rates ppm. */
export type ColumnKind = 'text' | 'fen' | 'ppm' | 'whole' | 'date' | 'instant' | 'flag';

export interface Column<R> {
  readonly field: string;
  readonly title: Sentence;
  readonly kind: ColumnKind;
  readonly value: (row: R) => string | number | boolean | null;
}

export type Cell = string | number | boolean | null;

/** A list as people print it: head, columns, rows, and totals added in fen. */
export interface Table {
  readonly title: Sentence;
  /** Lines above the table: 统计截止日期, both clocks, who made it. */
  readonly head: readonly (readonly [Sentence, string])[];
  readonly columns: readonly { readonly field: string; readonly title: Sentence; readonly kind: ColumnKind }[];
  readonly rows: readonly (readonly Cell[])[];
  readonly totals?: readonly Cell[];
}
