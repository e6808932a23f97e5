import type { FaultBook } from '../fault-book.js';
import type { BundleLine, EndLine } from './bundle-line.js';

/** What has begun does not come again after what follows it. */
const ORDER = ['bundle', 'event', 'proof', 'tail', 'tailProof', 'figure', 'end'] as const;
export type Part = (typeof ORDER)[number];

/** Where in a bundle each kind of line may stand, and how many of it there were. */
export class LineOrder {
  readonly #book: FaultBook;
  readonly #seen = { bundle: 0, event: 0, proof: 0, tail: 0, tailProof: 0, figure: 0, end: 0 };
  #place = 0;

  constructor(book: FaultBook) {
    this.#book = book;
  }

  count(part: Part): number {
    return this.#seen[part];
  }

  /** Whether a line may stand here: one beginning before all, one end, and between them each kind after the one before it. */
  admits(read: BundleLine, line: number): boolean {
    const part = ORDER.find((name) => name in read) ?? 'end';
    const place = ORDER.indexOf(part);
    const only = part === 'bundle' || part === 'end';
    if ((this.#seen.bundle === 0) !== (part === 'bundle') || place < this.#place || (only && this.#seen[part] > 0)) {
      this.#book.atLine(line, 'WRONG_PLACE', `此处不应有 ${part} 行。`, `a line with "${part}" does not belong here; the order is ${ORDER.join(', ')}.`);
      return false;
    }
    this.#place = place;
    this.#seen[part] += 1;
    return true;
  }

  /** The last line says how many there were of each. */
  compare(said: EndLine['end'], line: number): void {
    const { event: events, figure: figures, proof: proofs, tail: tails, tailProof: tailProofs } = this.#seen;
    const found: EndLine['end'] = { events, figures, proofs, tailProofs, tails };
    for (const name of ['events', 'figures', 'proofs', 'tailProofs', 'tails'] as const) {
      if (said[name] !== found[name]) this.#book.atLine(line, 'COUNT_DIFFERS', `结束行称 ${name} 有 ${said[name]} 行,实有 ${found[name]} 行。`, `it says that there are ${said[name]} lines of ${name}, and there are ${found[name]}.`, name);
    }
  }
}
