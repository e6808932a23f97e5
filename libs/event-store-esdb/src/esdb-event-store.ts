import {
  checkBound,
  checkLimit,
  encodeAppend,
  EventStoreClosedError,
  readByRuns,
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
import type { Appender } from './append/appender.js';
import type { Connection } from './connection/connection.js';
import type { LogReader } from './read/log-reader.js';
import type { Reader } from './read/reader.js';
import type { StreamReader } from './read/stream-reader.js';
import type { Subscriptions } from './subscribe/subscriptions.js';

/** What a store is made of; `openEsdbEventStore` puts it together. */
export interface EsdbEventStoreParts {
  /** The server as it may be shown. */
  readonly store: string;
  readonly connection: Connection;
  readonly appender: Appender;
  readonly reader: Reader;
  readonly streams: StreamReader;
  readonly log: LogReader;
  readonly subscriptions: Subscriptions;
}

/** The event store port on an EventStoreDB server or cluster. */
export class EsdbEventStore implements EventStore {
  readonly #parts: EsdbEventStoreParts;
  #closing: Promise<void> | undefined;
  #closed = false;

  constructor(parts: EsdbEventStoreParts) {
    this.#parts = parts;
  }

  /** @throws AppendOutcomeUnknownError when no answer could be had; repeating the append is safe. StreamDeletedError. */
  async append(stream: string, expected: ExpectedRevision, events: readonly NewEvent[]): Promise<AppendResult> {
    this.#assertOpen();
    return this.#parts.appender.append(stream, expected, encodeAppend(stream, expected, events));
  }

  async readStream(stream: string, options: ReadStreamOptions): Promise<readonly RecordedEvent[]> {
    const { direction = 'forwards', from, limit } = options;
    checkLimit('limit', limit);
    checkBound('from', from);
    this.#assertOpen();
    return this.#parts.streams.read(stream, direction, from, limit);
  }

  async readAll(options: ReadAllOptions): Promise<readonly RecordedEvent[]> {
    const { direction = 'forwards', after, limit } = options;
    checkLimit('limit', limit);
    checkBound('after', after);
    this.#assertOpen();
    return this.#parts.log.read(direction, after, limit);
  }

  async readPlaces(places: readonly RecordedPlace[]): Promise<readonly (RecordedEvent | undefined)[]> {
    return readByRuns({ readStream: (stream, options) => this.readStream(stream, options) }, places);
  }

  async head(): Promise<number | undefined> {
    this.#assertOpen();
    return this.#parts.log.head();
  }

  /** A drop by the server is no drop to the subscriber: it goes on after the last event handled. */
  subscribeToAll(handler: EventsHandler, options: SubscribeOptions = {}): Subscription {
    this.#assertOpen();
    checkBound('after', options.after);
    if (options.batchSize !== undefined) checkLimit('batchSize', options.batchSize);
    return this.#parts.subscriptions.start(handler, options);
  }

  /** What answers, for logs and evidence: address and version, or "unknown" for a server that does not tell its version. */
  async server(): Promise<string> {
    this.#assertOpen();
    return `${this.#parts.store}, version ${await this.#parts.connection.client.serverVersion()}`;
  }

  close(): Promise<void> {
    return (this.#closing ??= this.#close());
  }

  async #close(): Promise<void> {
    const { appender, connection, reader, subscriptions } = this.#parts;
    // Batches in hand may still read and append; the store refuses only from here on.
    await subscriptions.stopAll();
    this.#closed = true;
    await appender.idle();
    await reader.idle();
    await connection.close();
  }

  #assertOpen(): void {
    if (this.#closed) throw new EventStoreClosedError(this.#parts.store);
  }
}
