import type { StoredRow } from './stored-past.js';
import { TextDigest } from './text-digest.js';

/** What every row of steps ends with. */
const ROW_END = ']}';

/** A row that begins, as it is stored. */
export interface BegunRow extends Pick<StoredRow, 'hasBase'> {
  readonly isFirst: boolean;
}

/** Writes rows of steps once more, cut as the stored ones are, and holds each against the digest of what is stored. */
export class RowsByText {
  /** The stored row that the next step belongs to. */
  #due = 0;
  #row: TextDigest | undefined;
  #isOther = false;

  constructor(private readonly stored: readonly StoredRow[]) {}

  /** @param begin text of a row up to its first step; asked for where one begins */
  add(begin: (row: BegunRow) => string, step: string, position: number): void {
    const due = this.stored[this.#due];
    if (due === undefined || position > due.last) this.#isOther = true;
    if (due === undefined || this.#isOther) return;
    if (this.#row === undefined) {
      this.#row = new TextDigest();
      this.#row.add(begin({ isFirst: this.#due === 0, hasBase: due.hasBase }));
    } else this.#row.add(',');
    this.#row.add(step);
    if (position < due.last) return;
    this.#row.add(ROW_END);
    if (this.#row.end() !== due.digest) this.#isOther = true;
    this.#row = undefined;
    this.#due += 1;
  }

  isAsStored(): boolean {
    return !this.#isOther && this.#due === this.stored.length;
  }
}
