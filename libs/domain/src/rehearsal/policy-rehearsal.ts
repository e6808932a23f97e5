import type { CivilDate } from '../calendar/index.js';
import { isAboutLog, type RecordedSchemeEvent } from '../event-catalogue.js';
import type { KnownStates } from '../rerun/known-states.js';
import { type Policy, type PolicyRef, policyRef } from '../policy/policy.js';
import type { Append } from '../rerun/append.js';
import { readingsOf, type StepId } from '../rerun/decide-anew.js';
import { StatesAlong } from '../rerun/states-along.js';
import { placeOf, rehearseAppend, understood } from './rehearse-append.js';
import type { RehearsedAppend } from './rehearsed-append.js';
import { type RehearsalSums, SummedRehearsal } from './sums.js';

export interface RehearsalTerms {
  readonly candidate: Policy;
  /** Business days of the appends that are decided, both included; all where they are left out. */
  readonly from?: CivilDate;
  readonly to?: CivilDate;
  /** Appends that are listed; the rest are counted. */
  readonly mostRows: number;
  readonly stepId: StepId;
}

/** What a candidate would have decided of the past, append by append, each on the history as it was. */
export interface Rehearsed extends RehearsalSums {
  readonly candidate: PolicyRef;
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
  /** Versions in whose place the candidate stood. */
  readonly inPlaceOf: readonly PolicyRef[];
  readonly appends: { readonly decided: number; readonly same: number; readonly other: number; readonly refused: number; readonly notDecided: number };
  /** What is not the same, in the order of the log. */
  readonly rows: readonly RehearsedAppend[];
  /** Further ones, which are in the sums. */
  readonly moreRows: number;
}

/** From here on earlier states are no longer tried: a log that does not fit its rules must not cost more than it shows. */
const NOT_DECIDED_EXAMINED = 100;

/** Takes the events of a log in their order, from the first on. Memory grows with streams, and with the rows that are listed. */
export class PolicyRehearsal {
  readonly #terms: RehearsalTerms;
  readonly #states = new StatesAlong();
  readonly #sums = new SummedRehearsal();
  readonly #rows: RehearsedAppend[] = [];
  readonly #replaced = new Set<PolicyRef>();
  #append: RecordedSchemeEvent[] = [];
  #index = 0;
  #reached: number | undefined;
  #notDecided = 0;
  #decided = 0;
  #different = 0;

  constructor(terms: RehearsalTerms) {
    this.#terms = terms;
  }

  add(event: RecordedSchemeEvent): void {
    const [first] = this.#append;
    if (first !== undefined && (first.stream !== event.stream || first.metadata.commandId !== event.metadata.commandId)) this.#close();
    this.#append.push(event);
  }

  /** Position of the last event of an append that is whole; none before the first. */
  get reached(): number | undefined {
    return this.#reached;
  }

  /** All events of the log have been taken. */
  end(): Rehearsed {
    this.#close();
    return this.soFar();
  }

  /** What has been found up to `reached`: of an append that may still go on nothing is said. */
  soFar(): Rehearsed {
    const { candidate, from = null, to = null } = this.#terms;
    const sums = this.#sums.sums();
    const { other, refused } = sums.total;
    return {
      candidate: policyRef(candidate), from, to, inPlaceOf: [...this.#replaced],
      appends: { decided: this.#decided, same: this.#decided - other - refused, other, refused, notDecided: this.#notDecided },
      ...sums, rows: [...this.#rows], moreRows: this.#different - this.#rows.length,
    };
  }

  #close(): void {
    const [first, ...more] = this.#append;
    this.#append = [];
    if (first === undefined) return;
    if (!isAboutLog(first.type) && this.#counts(first)) this.#rehearse([first, ...more]);
    for (const event of [first, ...more]) {
      this.#states.add(event, this.#index);
      this.#index += 1;
      this.#reached = event.position;
    }
  }

  #counts({ metadata: { occurredOn } }: RecordedSchemeEvent): boolean {
    const { from, to } = this.#terms;
    return (from === undefined || occurredOn >= from) && (to === undefined || occurredOn <= to);
  }

  #rehearse(append: Append): void {
    const [first] = append;
    const now = this.#states.asOf(first.stream, this.#index);
    const readings = readingsOf(append, now, this.#terms.stepId);
    const decision = understood(readings, append, this.#statesSeen(first, now));
    if (decision === undefined) {
      this.#note({
        ...placeOf(append, readings.given[0]?.name ?? '', now), is: 'NOT_DECIDED',
        zh: '按当时的规则也得不出所载内容，故不作比较；请运行 zhubao verify。', en: 'Under the rules of then it does not come out as it is written, so that nothing is compared; run "zhubao verify".',
      });
      return;
    }
    this.#remember(first);
    const found = this.#decide(decision, append);
    if (found !== undefined) this.#note(found);
    if (found?.is !== 'NOT_DECIDED') this.#decided += 1;
  }

  #decide(decision: NonNullable<ReturnType<typeof understood>>, append: Append): RehearsedAppend | undefined {
    try {
      return rehearseAppend(decision, append, this.#terms.candidate);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return { ...placeOf(append, decision.given.name, decision.states), is: 'NOT_DECIDED', zh: `在拟议方案下无法决定：${message}`, en: `It cannot be decided under the candidate: ${message}` };
    }
  }

  /** Writers side by side see one another a moment late. */
  *#statesSeen({ stream, metadata: { recordedAt } }: RecordedSchemeEvent, now: KnownStates): Generator<KnownStates> {
    yield now;
    if (this.#notDecided >= NOT_DECIDED_EXAMINED) return;
    for (const place of this.#states.placesBefore(this.#index, recordedAt)) yield this.#states.asOf(stream, place);
  }

  #remember({ metadata: { policyVersion } }: RecordedSchemeEvent): void {
    if (policyVersion !== undefined) this.#replaced.add(policyVersion);
  }

  #note(found: RehearsedAppend): void {
    if (found.is === 'NOT_DECIDED') this.#notDecided += 1;
    else this.#sums.add(found);
    this.#different += 1;
    if (this.#rows.length < this.#terms.mostRows) this.#rows.push(found);
  }
}
