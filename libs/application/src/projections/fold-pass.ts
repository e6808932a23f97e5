import type { RecordedEvent } from '@zhubao/event-store';
import type { Commit, ProjectedEvent, ReadModelStore } from '@zhubao/read-models';
import { BEFORE_ALL_TIME } from './anchor.js';
import type { CachedDocument } from './document-cache.js';
import { withStoredSpan } from './history/span-writer.js';
import { openSpanKey } from './history/rows.js';
import type { Lane } from './lane.js';
import { advance, type Batch, type LaneStep, type LaneWork, later, takeStep, type TimesOf } from './lane-step.js';
import { reach, takeWrites } from './lane-writes.js';
import { keysOf } from './fold-event.js';
import { inTerm, NO_LEASES, type TermOf } from './terms.js';

/** Brings a recorded event to its newest shape, typed. What it throws stops every projection at the event. */
export type DecodeEvent<E extends ProjectedEvent> = (recorded: RecordedEvent) => E;

/** What a pass may hold in memory, over all its lanes. */
export interface MemoryLimits {
  /** Documents as objects. */
  readonly openDocuments: number;
  /** Documents, and changes that their past is still collecting, as JSON, written to the store or not: one byte a character, two when they hold Chinese. */
  readonly packedCharacters: number;
  /** Rows of the past that wait to be stored, as JSON. */
  readonly waitingCharacters: number;
  /** Documents of one write to the store, per collection. */
  readonly documentsPerWrite: number;
  /** Spans that an epoch holds at the least before the next one begins. */
  readonly spansPerEpoch: number;
}

/** Of what is packed; then of all else, which is packed for that: in two steps, as there are two generations. */
const FORGOTTEN_SHARES = [0.5, 1, 1, 1];

/** Several lanes that go along the log together: each event is decoded once, each document written once per commit. */
export class FoldPass<E extends ProjectedEvent> {
  readonly #store: ReadModelStore;
  readonly #termOf: TermOf;
  readonly #decode: DecodeEvent<E>;
  readonly #limits: MemoryLimits;
  readonly #timesOf: TimesOf<E> | undefined;
  #lanes: readonly Lane<E>[] = [];
  #lanesByType = new Map<string, Lane<E>[]>();

  constructor(store: ReadModelStore, decode: DecodeEvent<E>, timesOf: TimesOf<E> | undefined, limits: MemoryLimits, termOf: TermOf = NO_LEASES) {
    this.#store = store;
    this.#termOf = termOf;
    this.#decode = decode;
    this.#limits = limits;
    this.#timesOf = timesOf;
  }

  get lanes(): readonly Lane<E>[] {
    return this.#lanes;
  }

  /** Where reading must begin: the lane that is furthest behind, of those that still move. */
  get position(): number | undefined {
    const positions = this.#lanes.filter(({ poison }) => poison === undefined).map(({ position }) => position);
    return positions.length === 0 ? undefined : Math.min(...positions);
  }

  /** Whether so much is held that it must be stored and forgotten. */
  get full(): boolean {
    return this.#sum(({ documents, history }) => documents.packedCharacters + (history?.openCharacters ?? 0)) >= this.#limits.packedCharacters;
  }

  /** Whether a commit must come before the next batch, for want of memory or because an epoch is over. */
  get isDue(): boolean {
    return this.full || this.#lanes.some((lane) => this.#isEpochOver(lane));
  }

  setLanes(lanes: readonly Lane<E>[]): void {
    this.#lanes = lanes;
    this.#lanesByType = new Map();
    for (const lane of lanes) {
      for (const type of new Set<string>(lane.projection.handles)) {
        const sameType = this.#lanesByType.get(type);
        if (sameType === undefined) this.#lanesByType.set(type, [lane]);
        else sameType.push(lane);
      }
    }
  }

  /** Folds the next events of the log, in memory. */
  async fold(batch: readonly RecordedEvent[]): Promise<void> {
    const last = batch.at(-1);
    if (last === undefined) return;
    const missing = new Map<Lane<E>, Set<CachedDocument>>();
    const { steps, times, latest } = this.#plan(batch, missing);
    for (const [lane, documents] of missing) await this.#load(lane, documents);
    for (const step of steps) takeStep(step, { events: batch, times, latest });
    for (const lane of this.#lanes) if (lane.poison === undefined) advance(lane, last, latest.at(-1));
    if (this.#sum(({ documents: { youngDocuments } }) => youngDocuments) * 2 >= this.#limits.openDocuments) for (const { documents } of this.#lanes) documents.age();
  }

  /** Stores what was folded by these lanes: how far they reach, then documents, before or with their checkpoints. */
  async commit(lanes: readonly Lane<E>[] = this.#lanes): Promise<void> {
    const advanced = lanes.filter(({ position, stored }) => position > stored);
    if (advanced.length === 0) return;
    const checkpoints = advanced.map(({ checkpoint: name, position, projection }) => inTerm(name, { position, version: projection.version }, this.#termOf));
    const { full } = this;
    const past = advanced.flatMap(({ history }) => history?.take() ?? []);
    let documents: Commit['documents'] = [...advanced.flatMap(reach), ...past, ...takeWrites(advanced, this.#limits.documentsPerWrite)];
    // All but the last part go without a checkpoint: after a crash their positions keep them from being folded twice.
    while (advanced.some((lane) => lane.documents.hasChanges)) {
      await this.#store.commit({ documents, checkpoints: [] });
      documents = takeWrites(advanced, this.#limits.documentsPerWrite);
    }
    await this.#store.commit({ documents, checkpoints });
    for (const lane of advanced) {
      lane.stored = lane.position;
      lane.storedLogTime = lane.logTime;
    }
    await this.#renewEpochs(advanced);
    if (full) this.#forget();
  }

  /**
   * Stores what a build need not keep until it commits: the rows of the past that are whole, where there are many of them, ahead
   * of the documents that they belong to. What a crash makes it fold again then finds them there, in the same epochs: those
   * change with a commit alone.
   */
  async relieve(): Promise<void> {
    if (this.#sum(({ history }) => history?.waitingCharacters ?? 0) < this.#limits.waitingCharacters) return;
    const relieved = this.#lanes.filter(({ history }) => (history?.waitingCharacters ?? 0) > 0);
    if (relieved.length > 0) await this.#store.commit({ documents: relieved.flatMap((lane) => [...reach(lane), ...(lane.history?.takeWaiting() ?? [])]), checkpoints: [] });
  }

  /** All spans of the epochs that end are stored. */
  async #renewEpochs(lanes: readonly Lane<E>[]): Promise<void> {
    for (const lane of lanes) if (this.#isEpochOver(lane)) await lane.history?.epochs.renew(this.#store, lane.logTime, lane.position);
  }

  /** A new epoch begins with copies of what is alive: not while the store is ahead, as after a crash, and holds what ended later as ended. */
  #isEpochOver({ history, position, anchor }: Lane<E>): boolean {
    return position >= anchor.furthest && history?.epochs.isFull(this.#limits.spansPerEpoch) === true;
  }

  #plan(batch: readonly RecordedEvent[], missing: Map<Lane<E>, Set<CachedDocument>>): { readonly steps: readonly LaneStep<E>[] } & Omit<Batch, 'events'> {
    const steps: LaneStep<E>[] = [];
    const times: Batch['times'][number][] = [];
    const latest: string[] = [];
    for (const [index, recorded] of batch.entries()) {
      let event: E;
      try {
        event = this.#decode(recorded);
      } catch (failure) {
        steps.push(...this.#lanes.map((lane) => ({ lane, index, work: { failure } })));
        times.push(undefined);
        latest.push(latest.at(-1) ?? BEFORE_ALL_TIME);
        continue;
      }
      const clocks = this.#timesOf?.(event);
      times.push(clocks);
      latest.push(later(latest.at(-1) ?? BEFORE_ALL_TIME, clocks?.recordedAt ?? BEFORE_ALL_TIME));
      for (const lane of this.#lanesByType.get(event.type) ?? []) {
        if (lane.position >= event.position || lane.poison !== undefined) continue;
        steps.push({ lane, index, work: workOf(lane, event, missing) });
      }
    }
    return { steps, times, latest };
  }

  async #load({ collection, documents, history, position }: Lane<E>, missing: ReadonlySet<CachedDocument>): Promise<void> {
    const keys = Array.from(missing, ({ key }) => key);
    documents.load(missing, await this.#store.lastWrites(collection, keys));
    if (history === undefined) return;
    const openSpan = (key: string): string => openSpanKey(key, history.epochs.current);
    const spans = new Map((await this.#store.lastWrites(history.spansCollection, keys.map(openSpan))).map((write) => [write.key, write]));
    for (const { key, chronicle } of missing) withStoredSpan(chronicle, spans.get(openSpan(key)));
    await history.load(this.#store, [...missing], position);
  }

  /** What was longest left alone, and no more than memory asks for: it must be loaded to go on. */
  #forget(): void {
    const stored = this.#lanes.filter(({ documents }) => !documents.hasChanges);
    for (const share of FORGOTTEN_SHARES) {
      for (const { documents, history } of stored) for (const forgotten of documents.forgetPacked(share)) history?.forget(forgotten);
      if (!this.full) return;
      for (const { documents } of stored) documents.age();
    }
  }

  #sum(measure: (lane: Lane<E>) => number): number {
    let sum = 0;
    for (const lane of this.#lanes) sum += measure(lane);
    return sum;
  }
}

function workOf<E extends ProjectedEvent>(lane: Lane<E>, event: E, missing: Map<Lane<E>, Set<CachedDocument>>): LaneWork<E> {
  try {
    const documents = keysOf(lane.projection, event).map((key) => lane.documents.touch(key));
    for (const document of documents) {
      if (document.isLoaded) continue;
      const others = missing.get(lane);
      if (others === undefined) missing.set(lane, new Set([document]));
      else others.add(document);
    }
    return { event, documents };
  } catch (failure) {
    return { failure };
  }
}
