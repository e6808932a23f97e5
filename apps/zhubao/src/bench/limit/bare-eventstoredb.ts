import { BACKWARDS, END, EventStoreDBClient, jsonEvent, START, streamNameFilter, type Credentials, type JSONEventData, type JSONType } from '@eventstore/db-client';
import type { NewEvent } from '@zhubao/event-store';
import { randomUUID } from 'node:crypto';
import type { Append } from '../callers.js';
import { sampleOf } from '../data/sample.js';

export interface BareAddress {
  readonly connection: string;
  readonly login: Credentials | undefined;
}

/** `batch`: all appends share one call, as the client itself prefers it. `call`: each is a call of its own, as the adapter does it. */
export type AppendBy = 'batch' | 'call';

/** Whether events arrive, and how to end it. */
export interface Following {
  readonly arrived: Promise<void>;
  stop(): Promise<void>;
}

const DEADLINE_MS = 5_000;
const READ_AHEAD = 500;
const CHECKPOINT_WINDOWS = 32;

/** The client of EventStoreDB as it comes, with the options that the adapter gives its own. */
export class BareEventStoreDB {
  readonly #client: EventStoreDBClient;

  constructor({ connection, login }: BareAddress, by: AppendBy = 'batch') {
    const user = login === undefined || connection.includes('@') ? '' : `${encodeURIComponent(login.username)}:${encodeURIComponent(login.password)}@`;
    this.#client = EventStoreDBClient.connectionString(connection.replace('://', `://${user}`));
    // It asks itself whether the server takes appends in batches, and is told that it does not, as the adapter tells its own.
    if (by === 'call') Object.assign(this.#client, { supports: async () => false });
  }

  /** For callers with a stream each: single events, at the revision that the caller was last told. */
  appender(prefix: string, samples: readonly NewEvent[]): Append {
    const events = samples.map(bareEvent);
    const revisions = new Map<number, bigint>();
    return async (no, caller) => {
      const expectedRevision = revisions.get(caller) ?? 'no_stream';
      const event = { ...sampleOf(events, no), id: randomUUID() };
      const { nextExpectedRevision } = await this.#client.appendToStream(`${prefix}${caller}`, event, { expectedRevision, requiresLeader: true, deadline: DEADLINE_MS });
      revisions.set(caller, nextExpectedRevision);
    };
  }

  /** To the end of a stream, whatever stands there. */
  async add(stream: string, events: readonly NewEvent[]): Promise<void> {
    await this.#client.appendToStream(stream, events.map(bareEvent), { requiresLeader: true });
  }

  /** Position of the last record of the whole log, whoever wrote it. */
  async end(): Promise<number | undefined> {
    let position: number | undefined;
    for await (const { event } of this.#client.readAll({ direction: BACKWARDS, fromPosition: END, maxCount: 1 })) position = Number(event?.position.commit);
    return position;
  }

  /** Follows the streams of a prefix from behind a position; `arrived` settles with the last of so many events. */
  follow(prefix: string, after: number | undefined, events: number): Following {
    const fromPosition = after === undefined ? START : { commit: BigInt(after), prepare: BigInt(after) };
    const filter = streamNameFilter({ prefixes: [prefix], checkpointInterval: CHECKPOINT_WINDOWS });
    const subscription = this.#client.subscribeToAll({ fromPosition, filter }, { highWaterMark: READ_AHEAD });
    const last = Promise.withResolvers<void>();
    let count = 0;
    subscription.on('error', last.reject).on('data', () => {
      if ((count += 1) === events) last.resolve();
    });
    return { arrived: last.promise, stop: () => subscription.unsubscribe() };
  }

  async deleteStreams(names: readonly string[]): Promise<void> {
    for (const name of names) await this.#client.deleteStream(name);
  }

  close(): Promise<void> {
    return this.#client.dispose();
  }
}

function bareEvent({ id, type, data, metadata }: NewEvent): JSONEventData {
  const plain: { readonly data: JSONType; readonly metadata: JSONType } = JSON.parse(JSON.stringify({ data, metadata }));
  return jsonEvent({ id, type, ...plain });
}
