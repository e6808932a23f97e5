import { createInvariantChecker, type RecordedSchemeEvent } from '@zhubao/domain';
import type { FaultBook } from './fault-book.js';

/** Shows every event to the invariants of the scheme, and notes what it broke with the figures that say so. */
export class InvariantCheck {
  readonly #checker = createInvariantChecker();
  readonly #book: FaultBook;

  constructor(book: FaultBook) {
    this.#book = book;
  }

  check(event: RecordedSchemeEvent): void {
    for (const { invariant, subject, figures, zh, en } of this.#checker.check(event)) {
      const said = JSON.stringify(figures);
      this.#book.at(event, 'INVARIANT_BROKEN', `不变量 ${invariant}(${subject}):${zh} ${said}`, `invariant ${invariant} of ${subject}: ${en} ${said}`);
    }
  }
}
