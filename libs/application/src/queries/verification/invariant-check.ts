import { createInvariantChecker, type RecordedSchemeEvent, type Violation } from '@zhubao/domain';
import type { FaultBook } from './fault-book.js';

/** Shows every event to the invariants of the scheme, and notes what it broke with the figures that say so. */
export class InvariantCheck {
  readonly #checker = createInvariantChecker();
  readonly #book: FaultBook;

  constructor(book: FaultBook) {
    this.#book = book;
  }

  check(event: RecordedSchemeEvent): void {
    this.#note(this.#checker.check(event));
  }

  end(): void {
    this.#note(this.#checker.end());
  }

  /** A fault stands at the event that broke the invariant, which later events may have shown. */
  #note(violations: readonly Violation[]): void {
    for (const { eventId: id, stream, revision, position, invariant, subject, figures, zh, en } of violations) {
      const said = JSON.stringify(figures);
      this.#book.at({ id, stream, revision, position }, 'INVARIANT_BROKEN', `不变量 ${invariant}(${subject}):${zh} ${said}`, `invariant ${invariant} of ${subject}: ${en} ${said}`);
    }
  }
}
