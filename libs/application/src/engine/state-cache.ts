import { AGGREGATES, type AggregateName, type StateOf, streamOf } from '@zhubao/domain';
import type { EventStore } from '@zhubao/event-store';
import { decodeEvent } from './decode-event.js';

/** A stream folded up to a revision, with the place of every event id in it. */
export interface StreamState<S> {
  readonly stream: string;
  readonly state: S;
  /** -1 for a stream without events. */
  readonly revision: number;
  readonly revisionOf: Map<string, number>;
}

/** Folds over states whose types are known by name only; the aggregate and its state belong together by construction. */
export interface Fold {
  readonly initial: unknown;
  evolve(state: unknown, event: unknown): unknown;
}

export function foldOf(aggregate: AggregateName): Fold {
  return AGGREGATES[aggregate] as Fold;
}

const PAGE = 1_000;

/**
 * States of streams as they were last seen, least recently used ones forgotten. Where this process is the log's only
 * writer a state in the cache is current; elsewhere what was appended since is read first.
 */
export class StateCache {
  readonly #events: EventStore;
  readonly #soleWriter: boolean;
  readonly #capacity: number;
  readonly #streams = new Map<string, StreamState<unknown>>();

  constructor(events: EventStore, { soleWriter, capacity = 50_000 }: { readonly soleWriter: boolean; readonly capacity?: number }) {
    this.#events = events;
    this.#soleWriter = soleWriter;
    this.#capacity = capacity;
  }

  async load<A extends AggregateName>(aggregate: A, id: string): Promise<StreamState<StateOf<A>>> {
    const stream = streamOf(aggregate, id);
    const known = this.#streams.get(stream);
    const current = known !== undefined && this.#soleWriter ? known : await this.#catchUp(aggregate, stream, known);
    this.put(current);
    return current as StreamState<StateOf<A>>;
  }

  put(state: StreamState<unknown>): void {
    this.#streams.delete(state.stream);
    this.#streams.set(state.stream, state);
    if (this.#streams.size > this.#capacity) {
      const [oldest] = this.#streams.keys();
      if (oldest !== undefined) this.#streams.delete(oldest);
    }
  }

  /** After a failed append nothing in memory can be trusted: the next load reads the log. */
  forget(stream: string): void {
    this.#streams.delete(stream);
  }

  async #catchUp(aggregate: AggregateName, stream: string, known: StreamState<unknown> | undefined): Promise<StreamState<unknown>> {
    const fold = foldOf(aggregate);
    let state = known?.state ?? fold.initial;
    let revision = known?.revision ?? -1;
    const revisionOf = known?.revisionOf ?? new Map<string, number>();
    for (;;) {
      const page = await this.#events.readStream(stream, { from: revision + 1, limit: PAGE });
      for (const event of page) {
        state = fold.evolve(state, decodeEvent(event));
        revision = event.revision;
        revisionOf.set(event.id, event.revision);
      }
      if (page.length < PAGE) return { stream, state, revision, revisionOf };
    }
  }
}
