import { type AggregateName, type Decision, type DomainEvent, isRejection, type Issued, type Policy, reject, type Rejection } from '@zhubao/domain';
import { type AppendResult, type EventStore, type NewEvent, WrongExpectedRevisionError } from '@zhubao/event-store';
import type { Answer } from './answer.js';
import { type Cause, enclose } from './envelope.js';
import { eventId } from './event-id.js';
import { firstAnswer, positionsOf } from './read-back.js';
import { foldOf, type StateCache, type StreamState } from './state-cache.js';

/** A command that waits for its turn on a stream. */
export interface Job {
  readonly command: Issued;
  readonly cause: Cause;
  /** Gathers surroundings and decides on the state that stands when the turn comes. */
  decide(state: unknown): Promise<{ readonly decision: Decision<DomainEvent>; readonly policy: Policy | undefined }>;
}

interface Waiting {
  readonly job: Job;
  settle(answer: Answer): void;
  fail(error: unknown): void;
}

type Outcome = { readonly waiting: Waiting } & (
  | { readonly refused: Rejection }
  | { readonly written: readonly NewEvent[] }
  | { readonly repeatedAt: number }
);

/** A round takes on this many events at the most, so that one append stays within every store's limit. */
const EVENTS_A_ROUND = 256;
const ATTEMPTS = 10;

/**
 * The desk of one stream: commands are decided one after another on the state in memory, and what a round of them
 * decides leaves in one append. A crowd on one stream queues here and never fights over revisions.
 */
export class StreamDesk {
  readonly #stream: string;
  readonly #aggregate: AggregateName;
  readonly #id: string;
  readonly #cache: StateCache;
  readonly #events: EventStore;
  readonly #queue: Waiting[] = [];
  #serving = false;

  constructor(aggregate: AggregateName, id: string, cache: StateCache, events: EventStore) {
    this.#stream = `${aggregate}-${id}`;
    this.#aggregate = aggregate;
    this.#id = id;
    this.#cache = cache;
    this.#events = events;
  }

  get idle(): boolean {
    return !this.#serving;
  }

  submit(job: Job): Promise<Answer> {
    return new Promise((settle, fail) => {
      this.#queue.push({ job, settle, fail });
      if (!this.#serving) {
        this.#serving = true;
        queueMicrotask(() => void this.#serve());
      }
    });
  }

  async #serve(): Promise<void> {
    while (this.#queue.length > 0) await this.#round(this.#queue.splice(0));
    this.#serving = false;
  }

  /** Decides as many as fit, appends once, answers all; who did not fit goes back to the head of the queue. */
  async #round(waiting: readonly Waiting[]): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const before = await this.#cache.load(this.#aggregate, this.#id);
        const { outcomes, state, events, hash } = await this.#decideInTurn(before, waiting);
        const appended = events.length === 0 ? undefined : await this.#events.append(this.#stream, before.revision < 0 ? 'no-stream' : before.revision, events);
        if (appended !== undefined) this.#advance(before, state, events, hash);
        this.#queue.unshift(...waiting.slice(outcomes.length));
        await this.#answer(outcomes, before.revision, appended);
        return;
      } catch (error) {
        this.#cache.forget(this.#stream);
        if (!(error instanceof WrongExpectedRevisionError)) return waiting.forEach(({ fail }) => fail(error));
        if (attempt === ATTEMPTS) return waiting.forEach(({ settle }) => settle(reject('CONFLICT', { stream: this.#stream, attempts: ATTEMPTS })));
      }
    }
  }

  async #decideInTurn(before: StreamState<unknown>, waiting: readonly Waiting[]) {
    const fold = foldOf(this.#aggregate);
    const outcomes: Outcome[] = [];
    const events: NewEvent[] = [];
    const decidedHere = new Map<string, number>();
    let { state, hash } = before;
    for (const each of waiting) {
      if (events.length >= EVENTS_A_ROUND) break;
      const { command, cause } = each.job;
      const first = eventId(command.commandId, 0);
      const repeatedAt = before.revisionOf.get(first) ?? decidedHere.get(first);
      if (repeatedAt !== undefined) {
        outcomes.push({ waiting: each, repeatedAt });
        continue;
      }
      const { decision, policy } = await each.job.decide(state);
      if (isRejection(decision)) {
        outcomes.push({ waiting: each, refused: decision });
        continue;
      }
      const written = decision.map((event, index) => {
        const id = index === 0 ? first : eventId(command.commandId, index);
        const enclosed = enclose(event, id, command, cause, policy, { stream: this.#stream, revision: before.revision + 1 + events.length + index, previous: hash });
        hash = enclosed.metadata.streamHash;
        return enclosed;
      });
      decidedHere.set(first, before.revision + 1 + events.length);
      for (const event of written) state = fold.evolve(state, event);
      events.push(...written);
      outcomes.push({ waiting: each, written });
    }
    return { outcomes, state, events, hash };
  }

  #advance(before: StreamState<unknown>, state: unknown, events: readonly NewEvent[], hash: string): void {
    events.forEach((event, index) => before.revisionOf.set(event.id, before.revision + 1 + index));
    this.#cache.put({ ...before, state, hash, revision: before.revision + events.length });
  }

  /** Each with the position of its own last event, as a repeat of it is answered. */
  async #answer(outcomes: readonly Outcome[], before: number, appended: AppendResult | undefined): Promise<void> {
    const shared = outcomes.filter((outcome) => 'written' in outcome && outcome.written.length > 0).length > 1;
    const positions = appended === undefined ? Promise.resolve(new Map<number, number>()) : positionsOf(this.#events, this.#stream, before + 1, appended, shared);
    // Whoever waits is told: they send the command again, and are answered from the log.
    positions.catch(() => undefined);
    let revision = before;
    for (const outcome of outcomes) {
      const { settle, fail, job } = outcome.waiting;
      if ('refused' in outcome) settle(outcome.refused);
      else if ('repeatedAt' in outcome) await firstAnswer(this.#events, this.#stream, job.command, outcome.repeatedAt).then(settle, fail);
      else {
        revision += outcome.written.length;
        const own = revision;
        const events = outcome.written.map(({ id, type }) => ({ id, type }));
        await positions.then((of) => settle({ rejected: false, stream: this.#stream, revision: own, position: of.get(own) ?? -1, events, repeated: false }), fail);
      }
    }
  }
}
