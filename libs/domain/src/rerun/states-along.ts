import { AGGREGATES, type StateOf } from '../aggregates.js';
import { epochMs, type Instant } from '../calendar/index.js';
import type { RecordedSchemeEvent } from '../event-catalogue.js';
import { type AggregateName, partsOf, streamOf } from '../kernel/streams.js';
import type { KnownStates } from './known-states.js';

/** A fold whose types are known by name only; an aggregate and its state belong together by construction. */
interface Fold {
  readonly initial: unknown;
  evolve(state: unknown, event: unknown): unknown;
}

interface Standing {
  /** Place in the log of the event that made it. */
  readonly index: number;
  readonly state: unknown;
}

/**
 * How far back another stream's state may lie on which a decision was taken. Writers side by side see one another late, but by no
 * more than a moment: who could go back further could find a day on which almost anything was allowed.
 */
const MOST_EVENTS_BEHIND = 256;
const LONGEST_BEHIND_MS = 60_000;

/** Events kept to be named by later ones: as causes, and as entries that are reversed. */
const EVENTS_KEPT = 250_000;

/** States of all streams along the log, as they stand and as they stood a little earlier. */
export class StatesAlong {
  readonly #streams = new Map<string, readonly Standing[]>();
  readonly #events = new Map<string, RecordedSchemeEvent>();
  readonly #recent: { readonly index: number; readonly recordedAt: Instant }[] = [];
  #schemeId = '';

  /** Folds an event at its place in the log. */
  add(event: RecordedSchemeEvent, index: number): void {
    const { aggregate, id } = partsOf(event.stream);
    if (!isAggregate(aggregate)) throw new Error(`a stream ${event.stream} is none of the scheme`);
    const fold = AGGREGATES[aggregate] as Fold;
    if (this.#schemeId === '' && ['policy', 'clock', 'governance'].includes(aggregate)) this.#schemeId = id;
    const before = this.#streams.get(event.stream) ?? [];
    const state = fold.evolve(before.at(-1)?.state ?? fold.initial, event);
    const from = before.findLastIndex((standing) => standing.index < index - MOST_EVENTS_BEHIND);
    this.#streams.set(event.stream, [...before.slice(Math.max(0, from)), { index, state }]);
    this.#keep(event);
    this.#recent.push({ index, recordedAt: event.metadata.recordedAt });
    if (this.#recent.length > 2 * MOST_EVENTS_BEHIND) this.#recent.splice(0, MOST_EVENTS_BEHIND);
  }

  /** Places in the log, from the last one back, up to which a decision may have seen other streams. */
  placesBefore(index: number, recordedAt: Instant): readonly number[] {
    const earliest = epochMs(recordedAt) - LONGEST_BEHIND_MS;
    const places: number[] = [];
    for (const before of this.#recent.toReversed()) {
      if (before.index < index - MOST_EVENTS_BEHIND || epochMs(before.recordedAt) < earliest) break;
      places.push(before.index);
    }
    return places;
  }

  /** What a decision on a stream saw when others had come up to a place in the log, which is not included; its own stream is always whole. */
  asOf(own: string, place: number): KnownStates {
    const streams = this.#streams;
    const events = this.#events;
    return {
      schemeId: this.#schemeId === '' ? partsOf(own).id : this.#schemeId,
      state<A extends AggregateName>(aggregate: A, id: string): StateOf<A> {
        const stream = streamOf(aggregate, id);
        const found = streams.get(stream) ?? [];
        const standing = stream === own ? found.at(-1) : found.findLast(({ index }) => index < place);
        return (standing === undefined ? AGGREGATES[aggregate].initial : standing.state) as StateOf<A>;
      },
      event: (id) => events.get(id),
    };
  }

  #keep(event: RecordedSchemeEvent): void {
    this.#events.set(event.id, event);
    if (this.#events.size <= EVENTS_KEPT) return;
    const [oldest] = this.#events.keys();
    if (oldest !== undefined) this.#events.delete(oldest);
  }
}

function isAggregate(name: string): name is AggregateName {
  return Object.hasOwn(AGGREGATES, name);
}
