import type { DatabaseSync } from 'node:sqlite';
import {
  checkBound,
  checkLimit,
  encodeAppend,
  EventStoreClosedError,
  StoreReadOnlyError,
  type AppendResult,
  type EventsHandler,
  type EventStore,
  type ExpectedRevision,
  type NewEvent,
  type ReadAllOptions,
  type ReadStreamOptions,
  type RecordedEvent,
  type RecordedPlace,
  type SubscribeOptions,
  type Subscription,
} from '@zhubao/event-store';
import type { LogWriter, WriterCounters } from './append/log-writer.js';
import type { WriterLock } from './file/writer-lock.js';
import type { EventLog } from './log/event-log.js';
import type { CommitPoll } from './subscribe/commit-poll.js';
import type { Subscriptions } from './subscribe/subscriptions.js';

/** Counters for metrics. They rise from the opening of the store. */
export interface SqliteEventStoreStats extends WriterCounters {
  readonly subscriptions: number;
}

/** What a store is made of; `openSqliteEventStore` puts it together. */
export interface SqliteEventStoreParts {
  readonly path: string;
  readonly db: DatabaseSync;
  readonly log: EventLog;
  readonly subscriptions: Subscriptions;
  /** Absent in a store that only reads. */
  readonly writer?: LogWriter;
  readonly lock?: WriterLock;
  readonly poll?: CommitPoll;
}

/** The event store port on one SQLite file of this machine. */
export class SqliteEventStore implements EventStore {
  readonly #parts: SqliteEventStoreParts;
  #closing: Promise<void> | undefined;
  #closed = false;

  constructor(parts: SqliteEventStoreParts) {
    this.#parts = parts;
  }

  async append(stream: string, expected: ExpectedRevision, events: readonly NewEvent[]): Promise<AppendResult> {
    this.#assertOpen();
    const { writer, path } = this.#parts;
    if (writer === undefined) throw new StoreReadOnlyError(path);
    return writer.append(stream, expected, encodeAppend(stream, expected, events));
  }

  async readStream(stream: string, options: ReadStreamOptions): Promise<readonly RecordedEvent[]> {
    const { direction = 'forwards', from, limit } = options;
    checkLimit('limit', limit);
    checkBound('from', from);
    this.#assertOpen();
    return this.#parts.log.readStream(stream, direction, from, limit);
  }

  async readAll(options: ReadAllOptions): Promise<readonly RecordedEvent[]> {
    const { direction = 'forwards', after, limit } = options;
    checkLimit('limit', limit);
    checkBound('after', after);
    this.#assertOpen();
    return this.#parts.log.readAll(direction, after, limit);
  }

  async readPlaces(places: readonly RecordedPlace[]): Promise<readonly (RecordedEvent | undefined)[]> {
    this.#assertOpen();
    return this.#parts.log.readPlaces(places);
  }

  async head(): Promise<number | undefined> {
    this.#assertOpen();
    const { log, writer } = this.#parts;
    if (writer === undefined) return log.readHead();
    // Nobody else appends to a log that is open for writing here.
    return log.lastPosition === 0 ? undefined : log.lastPosition;
  }

  subscribeToAll(handler: EventsHandler, options: SubscribeOptions = {}): Subscription {
    this.#assertOpen();
    checkBound('after', options.after);
    if (options.batchSize !== undefined) checkLimit('batchSize', options.batchSize);
    this.#parts.poll?.start();
    return this.#parts.subscriptions.start(handler, options);
  }

  /** Puts on disk what `acknowledge: 'deferred'` has answered; an on-disk store has nothing to add. @throws StoreFailedError */
  async flush(): Promise<void> {
    this.#assertOpen();
    await this.#parts.writer?.flush();
  }

  stats(): SqliteEventStoreStats {
    const { writer, subscriptions } = this.#parts;
    return { commits: 0, appends: 0, events: 0, ...writer?.counters(), subscriptions: subscriptions.count };
  }

  close(): Promise<void> {
    return (this.#closing ??= this.#close());
  }

  async #close(): Promise<void> {
    const { db, lock, poll, subscriptions, writer } = this.#parts;
    // Batches in hand may still read and append; the store refuses only from here on.
    await subscriptions.stopAll();
    this.#closed = true;
    poll?.stop();
    try {
      await writer?.flush();
    } finally {
      db.close();
      lock?.release();
    }
  }

  #assertOpen(): void {
    if (this.#closed) throw new EventStoreClosedError(this.#parts.path);
  }
}
