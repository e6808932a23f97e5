import type { EventStore, RecordedEvent } from '@zhubao/event-store';
import type { ProjectedEvent, ReadModelStore } from '@zhubao/read-models';
import { beforeAll } from './fold-event.js';
import type { FoldPass } from './fold-pass.js';
import type { Lane } from './lane.js';
import { type Backoff, type FeedStatus, LiveFeed } from './live-feed.js';
import { openLive, type Past } from './open-lanes.js';
import { finishSwitch } from './switch.js';
import type { TermOf } from './terms.js';
import { Turns } from './turns.js';

export interface LiveOptions<E extends ProjectedEvent> {
  readonly events: EventStore;
  readonly store: ReadModelStore;
  readonly pass: FoldPass<E>;
  readonly batchSize: number;
  readonly backoff: Backoff;
  readonly termOf: TermOf;
  readonly past: Past;
  readonly signal: AbortSignal;
  /** Called whenever a projection has moved, stopped or joined. */
  readonly onMoved: () => void;
  /** Which projections are stored after a batch; the others when memory asks for it, or at the end. */
  readonly storedAtOnce: () => ReadonlySet<string> | 'all';
}

/** The projections that follow the log. Batches, and projections that join, take turns. */
export class LiveProjections<E extends ProjectedEvent> {
  readonly #options: LiveOptions<E>;
  readonly #feed: LiveFeed;
  readonly #turns = new Turns();
  /** Everything up to here was handed to the lanes of now. */
  #delivered = beforeAll;
  /** What the lanes hold in memory may differ from the store: they must be opened again before the next event. */
  #mustReopen = false;

  constructor(options: LiveOptions<E>) {
    this.#options = options;
    this.#feed = new LiveFeed(options.events, options.batchSize, options.backoff);
  }

  get feed(): FeedStatus {
    return this.#feed.status;
  }

  /** Why no projection goes on, if so. */
  get failure(): Error | undefined {
    return this.#feed.failure;
  }

  lane(name: string): Lane<E> | undefined {
    return this.#options.pass.lanes.find(({ projection }) => projection.name === name);
  }

  /** Follows the log from the lane that is furthest behind. */
  follow(lanes: readonly Lane<E>[]): void {
    const { pass, signal, onMoved } = this.#options;
    pass.setLanes(lanes);
    this.#feed.start(() => this.#turns.take(() => this.#open()), (batch) => this.#turns.take(() => this.#handle(batch)), signal, onMoved);
    onMoved();
  }

  /**
   * Between two batches, lets `catchUp` bring other lanes to the end of the log; each lane that `enter` then
   * yields takes the place of the one that its projection had.
   */
  async join(catchUp: () => Promise<void>, enter: () => AsyncIterable<Lane<E>>): Promise<void> {
    await this.#turns.take(async () => {
      await catchUp();
      // Should the change end halfway, the lane in place no longer matches what is stored.
      this.#mustReopen = true;
      for await (const lane of enter()) this.follow([...this.#others(lane), lane]);
      this.#mustReopen = false;
    });
  }

  /** Stores what was folded of those that are stored at once, without waiting for the next batch. */
  async store(): Promise<void> {
    await this.#turns.take(() => this.#consistently(() => this.#store()));
  }

  async stop(): Promise<void> {
    await this.#feed.stop();
    await this.#turns.take(() => this.#consistently(() => this.#options.pass.commit()));
  }

  #others(lane: Lane<E>): readonly Lane<E>[] {
    return this.#options.pass.lanes.filter(({ projection }) => projection.name !== lane.projection.name);
  }

  /** Begins again at what is stored, whatever was in memory; a projection that stopped stays so. */
  async #open(): Promise<number> {
    const { pass, store, termOf, past } = this.#options;
    const lanes: Lane<E>[] = [];
    for (const lane of pass.lanes) {
      if (lane.poison === undefined || lane.position > lane.stored) {
        await finishSwitch(store, lane.projection, termOf);
        lanes.push(await openLive(store, lane.projection, past));
      } else lanes.push(lane);
    }
    pass.setLanes(lanes);
    this.#mustReopen = false;
    this.#delivered = pass.position ?? this.#delivered;
    return this.#delivered;
  }

  async #handle(batch: readonly RecordedEvent[]): Promise<void> {
    if (this.#mustReopen) throw new Error('A projection was not put in place or stored completely: all are opened again.');
    await this.#consistently(async () => {
      await this.#options.pass.fold(batch);
      this.#delivered = batch.at(-1)?.position ?? this.#delivered;
      await this.#store();
    });
  }

  /** Work that may end halfway; nothing is done on lanes that must be opened again first. */
  async #consistently(work: () => Promise<void>): Promise<void> {
    if (this.#mustReopen) return;
    this.#mustReopen = true;
    await work();
    this.#mustReopen = false;
  }

  async #store(): Promise<void> {
    const { pass, storedAtOnce, onMoved } = this.#options;
    const names = pass.full ? 'all' : storedAtOnce();
    await pass.commit(names === 'all' ? pass.lanes : pass.lanes.filter(({ projection }) => names.has(projection.name)));
    onMoved();
  }
}
