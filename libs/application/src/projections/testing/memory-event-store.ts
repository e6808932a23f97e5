import type {
  AppendResult, EventsHandler, EventStore, ExpectedRevision, NewEvent, ReadAllOptions, ReadStreamOptions, RecordedEvent, RecordedPlace, SubscribeOptions, Subscription,
} from '@zhubao/event-store';

/** A log in memory, for tests of what reads one: positions have gaps, subscriptions can be cut, reads can be watched. */
export class MemoryEventStore implements EventStore {
  readonly #events: RecordedEvent[] = [];
  readonly #feeds = new Set<Feed>();
  /** Runs before each stretch of the log that is read; not before a look at a single event. */
  beforeRead: () => Promise<void> = async () => undefined;

  async append(stream: string, _expected: ExpectedRevision, events: readonly NewEvent[]): Promise<AppendResult> {
    let revision = this.#events.filter((event) => event.stream === stream).length - 1;
    let position = this.#events.at(-1)?.position ?? -1;
    for (const event of events) {
      revision += 1;
      position += 1 + (revision % 3);
      this.#events.push({ ...event, stream, revision, position });
    }
    for (const feed of this.#feeds) feed.wake();
    return { revision, position };
  }

  async readStream(stream: string, { limit }: ReadStreamOptions): Promise<readonly RecordedEvent[]> {
    return this.#events.filter((event) => event.stream === stream).slice(0, limit);
  }

  async readAll({ direction = 'forwards', after, limit }: ReadAllOptions): Promise<readonly RecordedEvent[]> {
    if (limit > 1) await this.beforeRead();
    if (direction === 'forwards') return this.after(after ?? -1, limit);
    return this.#events.filter(({ position }) => position < (after ?? Infinity)).reverse().slice(0, limit);
  }

  async readPlaces(places: readonly RecordedPlace[]): Promise<readonly (RecordedEvent | undefined)[]> {
    return places.map(({ stream, revision, position }) => this.#events.find((event) => event.stream === stream && event.revision === revision && event.position === position));
  }

  async head(): Promise<number | undefined> {
    return this.#events.at(-1)?.position;
  }

  subscribeToAll(handler: EventsHandler, options: SubscribeOptions = {}): Subscription {
    const feed = new Feed(this, handler, options);
    this.#feeds.add(feed);
    feed.wake();
    return { closed: feed.closed.finally(() => this.#feeds.delete(feed)), stop: () => feed.stop() };
  }

  async close(): Promise<void> {
    await Promise.all([...this.#feeds].map((feed) => feed.stop()));
  }

  after(position: number, limit: number): readonly RecordedEvent[] {
    return this.#events.filter((event) => event.position > position).slice(0, limit);
  }

  get subscriptions(): number {
    return this.#feeds.size;
  }

  get length(): number {
    return this.#events.length;
  }

  /** Cuts every subscription, as a broken connection does. */
  drop(cause: Error): void {
    for (const feed of this.#feeds) feed.fail(cause);
  }

  /** Loses the newest events, as a log that was restored from an older backup has. */
  truncate(length: number): void {
    this.#events.length = length;
  }
}

class Feed {
  readonly #log: MemoryEventStore;
  readonly #handler: EventsHandler;
  readonly #batchSize: number;
  readonly #settled = Promise.withResolvers<void>();
  #position: number;
  #running: Promise<void> = Promise.resolve();
  #ended = false;

  constructor(log: MemoryEventStore, handler: EventsHandler, { after = -1, batchSize = 100 }: SubscribeOptions) {
    this.#log = log;
    this.#handler = handler;
    this.#position = after;
    this.#batchSize = batchSize;
  }

  get closed(): Promise<void> {
    return this.#settled.promise;
  }

  wake(): void {
    this.#running = this.#running.then(() => this.#deliver()).catch((cause: unknown) => this.fail(cause));
  }

  async stop(): Promise<void> {
    this.#ended = true;
    await this.#running;
    this.#settled.resolve();
  }

  fail(cause: unknown): void {
    this.#ended = true;
    this.#settled.reject(cause);
  }

  async #deliver(): Promise<void> {
    for (;;) {
      const batch = this.#ended ? [] : this.#log.after(this.#position, this.#batchSize);
      const last = batch.at(-1);
      if (last === undefined) return;
      this.#position = last.position;
      await this.#handler(batch);
    }
  }
}
