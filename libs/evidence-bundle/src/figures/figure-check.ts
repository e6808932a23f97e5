import { canonicalJson, differences } from '@zhubao/evidence';
import type { FaultBook } from '../fault-book.js';
import type { Figure } from '../format/bundle-line.js';
import { printed, printedApart } from '../printed.js';

/** Fields named of one figure that differs. */
const FIELDS_NAMED = 10;

/** Holds the figures of a bundle against those that its events yield, one after another in their order. */
export class FigureCheck {
  readonly #book: FaultBook;
  readonly #expected: ReadonlyMap<string, Figure>;
  readonly #seen = new Set<string>();
  readonly #versions: ReadonlyMap<string, number>;
  readonly #otherVersions = new Set<string>();
  #last = '';

  constructor(expected: readonly Figure[], book: FaultBook) {
    this.#expected = new Map(expected.map((figure) => [nameOf(figure), figure]));
    this.#versions = new Map(expected.map(({ of, version }) => [of, version]));
    this.#book = book;
  }

  check(figure: Figure, line: number): void {
    const name = nameOf(figure);
    if (name <= this.#last) this.#book.atLine(line, 'WRONG_PLACE', `数据 ${shown(figure)} 不在其次序,或重复出现。`, `figure ${shown(figure)} is out of order, or stands twice.`);
    this.#last = name;
    this.#seen.add(name);
    const version = this.#versions.get(figure.of);
    if (version !== undefined && version !== figure.version) {
      this.#leaveOut(figure, version);
      return;
    }
    const expected = this.#expected.get(name);
    if (expected === undefined) {
      this.#book.atLine(line, 'FIGURE_UNFOUNDED', `数据 ${shown(figure)} 不由包内事件得出。`, `figure ${shown(figure)} does not follow from the events.`);
      return;
    }
    if (canonicalJson(expected.value) === canonicalJson(figure.value)) return;
    for (const { field, expected: due, actual } of differences(expected.value, figure.value, FIELDS_NAMED)) {
      const [should, is] = printedApart(due, actual);
      this.#book.atLine(line, 'FIGURE_DIFFERS',
        `数据 ${shown(figure)} 的 ${field} 按事件应为 ${should},所载为 ${is}。`, `${field} of figure ${shown(figure)} should be ${should} by the events and is ${is}.`, field);
    }
  }

  /** What another version has made of the same events is neither right nor wrong here. */
  #leaveOut({ of, version }: Figure, ours: number): void {
    if (this.#otherVersions.has(of)) return;
    this.#otherVersions.add(of);
    this.#book.leaveOut({
      what: 'OTHER_VERSION',
      zh: `${printed(of)} 的数据为第 ${version} 版,本程序为第 ${ours} 版,未比较;请用写出该包的版本核验。`,
      en: `The figures of ${printed(of)} are of version ${version} and this program makes version ${ours}: they were not compared. Verify them with the release that wrote the bundle.`,
    });
  }

  end(line: number): void {
    for (const [name, figure] of this.#expected) {
      if (!this.#seen.has(name) && !this.#otherVersions.has(figure.of)) this.#book.atLine(line, 'FIGURE_MISSING', `缺少由事件得出的数据 ${shown(figure)}。`, `figure ${shown(figure)}, which follows from the events, is missing.`);
    }
  }
}

/** A line feed stands in no name. */
function nameOf({ of, key }: Figure): string {
  return `${of}\n${key}`;
}

function shown({ of, key }: Figure): string {
  return printed(`${of} ${key}`);
}
