import { canonicalJson, differences } from '@zhubao/evidence';
import type { FaultBook } from '../fault-book.js';
import type { Figure } from '../format/bundle-line.js';
import { printed } from '../printed.js';

/** Fields named of one figure that differs. */
const FIELDS_NAMED = 10;

/** Holds the figures of a bundle against those that its events yield, one after another in their order. */
export class FigureCheck {
  readonly #book: FaultBook;
  readonly #expected: ReadonlyMap<string, Figure>;
  readonly #seen = new Set<string>();
  #last = '';

  constructor(expected: readonly Figure[], book: FaultBook) {
    this.#expected = new Map(expected.map((figure) => [nameOf(figure), figure]));
    this.#book = book;
  }

  check(figure: Figure, line: number): void {
    const name = nameOf(figure);
    if (name <= this.#last) this.#book.atLine(line, 'WRONG_PLACE', `数据 ${printed(name)} 不在其次序,或重复出现。`, `figure ${printed(name)} is out of order, or stands twice.`);
    this.#last = name;
    this.#seen.add(name);
    const expected = this.#expected.get(name);
    if (expected === undefined) {
      this.#book.atLine(line, 'FIGURE_UNFOUNDED', `数据 ${printed(name)} 不由包内事件得出。`, `figure ${printed(name)} does not follow from the events.`);
      return;
    }
    if (canonicalJson(expected.value) === canonicalJson(figure.value)) return;
    for (const { field, expected: due, actual } of differences(expected.value, figure.value, FIELDS_NAMED)) {
      this.#book.atLine(line, 'FIGURE_DIFFERS',
        `数据 ${printed(name)} 的 ${field} 按事件应为 ${printed(due)},所载为 ${printed(actual)}。`, `${field} of figure ${printed(name)} should be ${printed(due)} by the events and is ${printed(actual)}.`, field);
    }
  }

  end(line: number): void {
    for (const name of this.#expected.keys()) {
      if (!this.#seen.has(name)) this.#book.atLine(line, 'FIGURE_MISSING', `缺少由事件得出的数据 ${printed(name)}。`, `figure ${printed(name)}, which follows from the events, is missing.`);
    }
  }
}

/** A line feed stands in no name. */
function nameOf({ of, key }: Figure): string {
  return `${of}\n${key}`;
}
