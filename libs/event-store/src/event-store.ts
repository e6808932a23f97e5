/**
 * The event store port: an append-only log of streams with the semantics of EventStoreDB,
 * small enough to be honoured exactly by every adapter.
 */

/** Plain JSON, as it is stored. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

/** An event on its way into a stream. `id` is a UUID, unique within its stream: it makes a repeated append the same append. */
export interface NewEvent {
  readonly id: string;
  readonly type: string;
  readonly data: JsonObject;
  readonly metadata: JsonObject;
}

/**
 * An event as the log holds it.
 * `revision` counts from 0 within the stream; `position` rises strictly over the whole log, without being dense.
 * `data` and `metadata` may be decoded on first use: do not spread a recorded event, read its fields.
 */
export interface RecordedEvent extends NewEvent {
  readonly stream: string;
  readonly revision: number;
  readonly position: number;
  /** `metadata.schema`, the version of the type's shape, where the store can tell without decoding the metadata. */
  readonly schema?: number | undefined;
  /** Data and metadata as they stand in the log, where the store keeps text and has not decoded it yet. */
  readonly texts?: { readonly data: string; readonly metadata: string } | undefined;
}

/** Where an event stands, in its stream and in the log. */
export type RecordedPlace = Pick<RecordedEvent, 'stream' | 'revision' | 'position'>;

/** What a writer believes about the stream it appends to. */
export type ExpectedRevision = number | 'any' | 'no-stream' | 'stream-exists';

export interface AppendResult {
  /** Revision of the last event of this append (of the original one, when this is a repeat). */
  readonly revision: number;
  /** Position of the last event of this append. */
  readonly position: number;
}

export type Direction = 'forwards' | 'backwards';

export interface ReadStreamOptions {
  readonly direction?: Direction;
  /** First revision to read, inclusive. Default: the first event forwards, the last backwards. */
  readonly from?: number;
  /** At most this many events. */
  readonly limit: number;
}

export interface ReadAllOptions {
  readonly direction?: Direction;
  /** Position beyond which reading starts, exclusive. Default: the beginning forwards, the end backwards. */
  readonly after?: number;
  readonly limit: number;
}

/** Receives events in log order, in batches; the next batch waits until the promise settles. A rejection drops the subscription. */
export type EventsHandler = (events: readonly RecordedEvent[]) => Promise<void>;

export interface SubscribeOptions {
  /** Position beyond which events are delivered, exclusive. Default: from the beginning. */
  readonly after?: number;
  /** Upper bound on the events of one batch. */
  readonly batchSize?: number;
  /** Called each time everything that was in the log when it was looked at has been handled. */
  readonly onCaughtUp?: () => void;
}

export interface Subscription {
  /**
   * Settles when the subscription ended: fulfilled after `stop`, rejected with the cause after a drop; with LogChangedError
   * when the log does not hold the event any more after which it was to go on.
   */
  readonly closed: Promise<void>;
  /** Stops after the batch in hand; no handler runs once it has settled. */
  stop(): Promise<void>;
}

export interface EventStore {
  /**
   * Appends all events or none. Acknowledged means durable.
   * @throws WrongExpectedRevisionError when the stream is not where `expected` says, unless the same events
   *   (by id) already stand there: then the first answer is given again and nothing is written.
   * @throws InvalidAppendError for no events, a malformed id or type, or more than the store takes in one append.
   */
  append(stream: string, expected: ExpectedRevision, events: readonly NewEvent[]): Promise<AppendResult>;

  /** Reads one stream; a stream that does not exist reads as empty. */
  readStream(stream: string, options: ReadStreamOptions): Promise<readonly RecordedEvent[]>;

  /** Reads the log of all streams in order of position. */
  readAll(options: ReadAllOptions): Promise<readonly RecordedEvent[]>;

  /** The events at these places, in their order; `undefined` where the log does not hold that one. The places of one stream must rise. */
  readPlaces(places: readonly RecordedPlace[]): Promise<readonly (RecordedEvent | undefined)[]>;

  /** Position of the last event of the log, or `undefined` when it is empty. */
  head(): Promise<number | undefined>;

  /** Delivers every event after a position, past ones first, then live ones, without gap or repeat. */
  subscribeToAll(handler: EventsHandler, options?: SubscribeOptions): Subscription;

  /** Makes everything accepted so far durable, ends subscriptions and releases what the store holds. */
  close(): Promise<void>;
}
