import {
  addDays, type CivilDate, createHindsightChecker, createInvariantChecker, type FailedClose, type FoundViolation, type HindsightBreach, INVARIANTS, type InvariantNo, MOST_VIOLATIONS_TOLD,
  type RecordedSchemeEvent, type Violation,
} from '@zhubao/domain';

const ALL_INVARIANTS = Object.keys(INVARIANTS).map(Number) as InvariantNo[];

/**
 * What the invariants find in a log that is shown event by event, from its first one. It counts all and keeps a few: its
 * memory is that of the checkers.
 */
export class AuditBook {
  readonly #checker = createInvariantChecker();
  readonly #hindsight = createHindsightChecker();
  readonly #first: FoundViolation[] = [];
  /** Found since the last close. */
  #new: FoundViolation[] = [];
  #newCount = 0;
  position = -1;
  events = 0;
  violationCount = 0;

  /** What the event breaks, or shows to have been broken. */
  see(event: RecordedSchemeEvent): readonly Violation[] {
    const violations = this.#checker.check(event);
    this.#hindsight.see(event);
    this.position = event.position;
    this.events += 1;
    for (const violation of violations) this.#note(violation);
    return violations;
  }

  /** By business day, as known up to the position. */
  hindsight(): readonly HindsightBreach[] {
    return this.#hindsight.breaches();
  }

  /** What is to be recorded of the day that the opening of `opened` closes. What is found from here on is new to the next close. */
  close(opened: CivilDate): FailedClose {
    const { events, position, violationCount } = this;
    const older = this.#first.filter((found) => !this.#new.includes(found));
    const close = {
      closedDay: addDays(opened, -1), events, position, invariants: ALL_INVARIANTS, hindsightCount: this.hindsight().length,
      violationCount, newCount: this.#newCount, violations: [...this.#new, ...older].slice(0, MOST_VIOLATIONS_TOLD),
    };
    this.#new = [];
    this.#newCount = 0;
    return close;
  }

  #note({ invariant, subject, stream, eventId, position, figures }: Violation): void {
    const found = { invariant, subject, stream, eventId, position, figures };
    this.violationCount += 1;
    this.#newCount += 1;
    if (this.#first.length < MOST_VIOLATIONS_TOLD) this.#first.push(found);
    if (this.#new.length < MOST_VIOLATIONS_TOLD) this.#new.push(found);
  }
}
