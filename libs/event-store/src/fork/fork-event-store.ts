import { checkBound, checkLimit } from '../check-read.js';
import { encodeAppend } from '../encode-append.js';
import { EventStoreClosedError } from '../errors/event-store-closed-error.js';
import { WrongExpectedRevisionError } from '../errors/wrong-expected-revision-error.js';
import type {
  AppendResult, EventsHandler, EventStore, ExpectedRevision, NewEvent, ReadAllOptions, ReadStreamOptions, RecordedEvent, RecordedPlace, SubscribeOptions, Subscription,
} from '../event-store.js';
import { readByRuns } from '../places/read-by-runs.js';
import { Branch } from './branch.js';
import { ForkedSubscription } from './forked-subscription.js';
import { Stem } from './stem.js';

/** A log that reads through to another, as that stood at a position, and keeps in memory what is written to it. */
export interface Fork extends EventStore {
  /** Position up to which the other log is seen; `undefined` when nothing of it is. */
  readonly at: number | undefined;
  /** What was written to the fork, in order. */
  readonly written: readonly RecordedEvent[];
}

/**
 * Forks a log at a position. Nothing is copied: what a fork costs grows with what is read through it and written to it,
 * and the base is read only. Its own positions follow those of the base that it sees. Closing it leaves the base open.
 * @param at position of the last event of the base that is seen; `undefined`: none is
 */
export function forkOf(base: EventStore, at: number | undefined): Fork {
  return new ForkEventStore(base, at);
}

class ForkEventStore implements Fork {
  readonly #stem: Stem;
  readonly #branch: Branch;
  readonly #subscriptions = new Set<ForkedSubscription>();
  #isClosed = false;

  constructor(base: EventStore, readonly at: number | undefined) {
    this.#stem = new Stem(base, at);
    this.#branch = new Branch(at ?? -1);
  }

  get written(): readonly RecordedEvent[] {
    return this.#branch.events;
  }

  async append(stream: string, expected: ExpectedRevision, events: readonly NewEvent[]): Promise<AppendResult> {
    this.#requireOpen();
    const encoded = encodeAppend(stream, expected, events);
    const stemLast = await this.#stem.lastRevision(stream);
    const inStem = await this.#standingInStem(stream, expected, stemLast, events.length);
    // From here on nothing waits, so no other append comes between look and write.
    const own = this.#branch.stream(stream);
    const last = stemLast + own.length;
    const standing = [...inStem, ...own];
    const answer = last < 0 ? onNew(stream, expected) : onStanding(stream, expected, last, encoded.map(({ id }) => id), standing);
    if (answer !== 'write') return answer;
    const written = this.#branch.write(stream, last, encoded);
    for (const subscription of this.#subscriptions) subscription.wake();
    return written;
  }

  async readStream(stream: string, { direction = 'forwards', from, limit }: ReadStreamOptions): Promise<readonly RecordedEvent[]> {
    this.#requireOpen();
    checkLimit('limit', limit);
    checkBound('from', from);
    const stemLast = await this.#stem.lastRevision(stream);
    const own = this.#branch.stream(stream);
    if (direction === 'forwards') {
      const first = await this.#stem.stream(stream, from ?? 0, stemLast, limit);
      return [...first, ...own.filter(({ revision }) => revision >= (from ?? 0)).slice(0, limit - first.length)];
    }
    const to = Math.min(from ?? Infinity, stemLast + own.length);
    const last = own.filter(({ revision }) => revision <= to).reverse().slice(0, limit);
    return [...last, ...(await this.#stem.streamBackwards(stream, Math.min(to, stemLast), limit - last.length))];
  }

  async readAll({ direction = 'forwards', after, limit }: ReadAllOptions): Promise<readonly RecordedEvent[]> {
    this.#requireOpen();
    checkLimit('limit', limit);
    checkBound('after', after);
    return direction === 'forwards' ? this.#forwards(after, limit) : this.#backwards(after, limit);
  }

  async readPlaces(places: readonly RecordedPlace[]): Promise<readonly (RecordedEvent | undefined)[]> {
    return readByRuns({ readStream: (stream, options) => this.readStream(stream, options) }, places);
  }

  async head(): Promise<number | undefined> {
    this.#requireOpen();
    return this.#branch.events.at(-1)?.position ?? this.#stem.end;
  }

  subscribeToAll(handler: EventsHandler, options: SubscribeOptions = {}): Subscription {
    this.#requireOpen();
    checkLimit('batchSize', options.batchSize ?? 1);
    checkBound('after', options.after);
    const subscription: ForkedSubscription = new ForkedSubscription((after, limit) => this.#forwards(after, limit), handler, options, () => this.#subscriptions.delete(subscription));
    this.#subscriptions.add(subscription);
    return subscription;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all([...this.#subscriptions].map((subscription) => subscription.stop()));
  }

  async #forwards(after: number | undefined, limit: number): Promise<readonly RecordedEvent[]> {
    const first = await this.#stem.all(after, limit);
    return [...first, ...this.#branch.after(after ?? -1, limit - first.length)];
  }

  async #backwards(before: number | undefined, limit: number): Promise<readonly RecordedEvent[]> {
    const last = this.#branch.before(before ?? Infinity, limit);
    return [...last, ...(await this.#stem.allBackwards(before, limit - last.length))];
  }

  /** What of the stem an append must be compared with, should it be a repeat: nothing when it meets the end of the stream. */
  async #standingInStem(stream: string, expected: ExpectedRevision, stemLast: number, count: number): Promise<readonly RecordedEvent[]> {
    if (typeof expected === 'number') return this.#stem.stream(stream, expected + 1, stemLast, count);
    if (expected === 'no-stream') return this.#stem.stream(stream, 0, stemLast, count);
    return this.#stem.stream(stream, 0, stemLast, Number.MAX_SAFE_INTEGER);
  }

  #requireOpen(): void {
    if (this.#isClosed) throw new EventStoreClosedError('(fork)');
  }
}

function onNew(stream: string, expected: ExpectedRevision): 'write' {
  if (expected === 'any' || expected === 'no-stream') return 'write';
  throw new WrongExpectedRevisionError(stream, expected, 'no-stream');
}

/** Writes at the end of a stream, or gives the first answer to a repeat. */
function onStanding(stream: string, expected: ExpectedRevision, last: number, ids: readonly string[], standing: readonly RecordedEvent[]): AppendResult | 'write' {
  if (expected === last) return 'write';
  const first = firstOfRepeat(expected, ids, standing);
  if (first === 'none stands') return 'write';
  const original = standing.filter(({ revision }) => revision >= first).slice(0, ids.length);
  const end = original.at(-1);
  if (end !== undefined && ids.every((id, index) => original[index]?.id === id)) return { revision: end.revision, position: end.position };
  throw new WrongExpectedRevisionError(stream, expected, last);
}

/** Revision at which the original would begin. Without one to start from, the ids themselves are looked for. */
function firstOfRepeat(expected: ExpectedRevision, ids: readonly string[], standing: readonly RecordedEvent[]): number | 'none stands' {
  if (typeof expected === 'number') return expected + 1;
  if (expected === 'no-stream') return 0;
  const known = ids.map((id) => standing.find((event) => event.id === id)?.revision);
  return known.every((revision) => revision === undefined) ? 'none stands' : (known[0] ?? Infinity);
}
