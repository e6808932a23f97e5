/** Rows of a list, and where the next begin. */
export interface Page<Row> {
  readonly items: readonly Row[];
  readonly next: string | null;
}
