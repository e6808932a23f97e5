import { AGGREGATES, type AggregateName, type RecordedSchemeEvent, type StateOf, streamOf } from '@zhubao/domain';
import type { EventStore } from '@zhubao/event-store';
import { START_OF_STREAM } from '@zhubao/evidence';
import { checkedHash } from './chain.js';
import { decodeEvent } from './decode-event.js';

/** A stream folded up to a revision, with the place of every event id in it. */
export interface StreamState<S> {
  readonly stream: string;
  readonly state: S;
  /** -1 for a stream without events. */
  readonly revision: number;
  readonly revisionOf: Map<string, number>;
  /** Of the stream up to that revision. */
  readonly hash: string;
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

export interface StateCacheOptions {
  readonly soleWriter: boolean;
  readonly capacity?: number;
  /** Of a log that this one was forked from: streams that both hold need not be folded again. */
  readonly borrowed?: StateCache;
  /** An event out of the log in the form that decisions compare; as it stands by default. */
  readonly comparable?: (event: RecordedSchemeEvent) => Promise<RecordedSchemeEvent>;
}

/**
 * States of streams as they were last seen. Where this process is the log's only writer a state in the cache is current;
 * elsewhere what was appended since is read first, together with the last event known: should it not stand there any more,
 * the log was restored from an older backup, and nothing that was folded from it counts. Every event that is read must carry the
 * hash of its stream up to it; a state is never folded from a log that was changed (ChainBrokenError). Two generations bound it: when the young one is full the old one is
 * forgotten, so that a state in use costs one look-up and no bookkeeping.
 */
export class StateCache {
  readonly #events: EventStore;
  readonly #soleWriter: boolean;
  readonly #capacity: number;
  readonly #comparable: NonNullable<StateCacheOptions['comparable']>;
  readonly #borrowed: StateCache | undefined;
  #young = new Map<string, StreamState<unknown>>();
  #old = new Map<string, StreamState<unknown>>();

  constructor(events: EventStore, { soleWriter, capacity = 25_000, comparable = async (event) => event, borrowed }: StateCacheOptions) {
    this.#events = events;
    this.#soleWriter = soleWriter;
    this.#capacity = capacity;
    this.#comparable = comparable;
    this.#borrowed = borrowed;
  }

  async load<A extends AggregateName>(aggregate: A, id: string): Promise<StreamState<StateOf<A>>> {
    const stream = streamOf(aggregate, id);
    const young = this.#young.get(stream);
    if (young !== undefined && this.#soleWriter) return young as StreamState<StateOf<A>>;
    const known = young ?? this.#old.get(stream);
    const current = known !== undefined && this.#soleWriter ? known : await this.#catchUp(aggregate, stream, known ?? this.#borrowed?.lend(stream));
    this.put(current);
    return current as StreamState<StateOf<A>>;
  }

  /**
   * The state with the stream up to a revision at the least: who follows the log sees an event before its writer has put
   * the state after it here.
   */
  async loadUpTo<A extends AggregateName>(aggregate: A, id: string, revision: number): Promise<StreamState<StateOf<A>>> {
    const known = await this.load(aggregate, id);
    return known.revision >= revision ? known : ((await this.#catchUp(aggregate, known.stream, known)) as StreamState<StateOf<A>>);
  }

  /** A state as it is in memory, for another cache to go on from: current or not, that one looks whether its log holds it. */
  lend(stream: string): StreamState<unknown> | undefined {
    const known = this.#young.get(stream) ?? this.#old.get(stream);
    return known && { ...known, revisionOf: new Map(known.revisionOf) };
  }

  /** Keeps a state, unless a later one is kept already. */
  put(state: StreamState<unknown>): void {
    const young = this.#young.get(state.stream);
    if (young !== undefined && young.revision > state.revision) return;
    this.#young.set(state.stream, state);
    if (this.#young.size < this.#capacity) return;
    this.#old = this.#young;
    this.#young = new Map();
  }

  /** After a failed append nothing in memory can be trusted: the next load reads the log. */
  forget(stream: string): void {
    this.#young.delete(stream);
    this.#old.delete(stream);
  }

  async #catchUp(aggregate: AggregateName, stream: string, known: StreamState<unknown> | undefined): Promise<StreamState<unknown>> {
    const fold = foldOf(aggregate);
    let state = known?.state ?? fold.initial;
    let revision = known?.revision ?? -1;
    const revisionOf = known?.revisionOf ?? new Map<string, number>();
    let hash = known?.hash ?? START_OF_STREAM;
    for (let from = Math.max(0, revision); ; from = revision + 1) {
      const page = await this.#events.readStream(stream, { from, limit: PAGE });
      if (from === revision && revisionOf.get(page[0]?.id ?? '') !== revision) {
        this.forget(stream);
        return this.#catchUp(aggregate, stream, undefined);
      }
      for (const event of from === revision ? page.slice(1) : page) {
        hash = checkedHash(hash, event);
        state = fold.evolve(state, await this.#comparable(decodeEvent(event)));
        revision = event.revision;
        revisionOf.set(event.id, event.revision);
      }
      if (page.length < PAGE) return { stream, state, revision, revisionOf, hash };
    }
  }
}
