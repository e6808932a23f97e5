import { randomUUID } from 'node:crypto';
import { type AnyEvent, CommandHandler, type Event } from '@event-driven-io/emmett';
import { getPostgreSQLEventStore, pongoMultiStreamProjection, type PostgresEventStore, rebuildPostgreSQLProjections } from '@event-driven-io/emmett-postgresql';
import { pongoClient } from '@event-driven-io/pongo';
import { AGGREGATES, type AggregateName, partsOf } from '@zhubao/domain';
import { foldOf } from '@zhubao/application';
import { openSqliteEventStore } from '@zhubao/event-store-sqlite';
import type { RecordedEvent } from '@zhubao/event-store';
import { perSecond } from '../measure.js';
import type { Peer, PeerAppend } from './peer.js';
import type { Postgres } from './postgres.js';

const CALLERS = 64;
/** How long its callers are at work in one run. */
const RUN_MS = 3_000;
/** As much of a log as it reads: taking it in is slow, and its rate does not depend on the length. */
const READ_EVENTS = 20_000;

/** Quicker than its defaults, for its own good: many callers fight over one stream. */
const RETRY = { retries: 10_000, minTimeout: 5, maxTimeout: 50, factor: 1.5 };

type PeerEvent = Event<string, Record<string, unknown>>;

/** emmett on PostgreSQL, with the same streams, events and folds. Its decisions are free: the event is given. */
export class EmmettPeer implements Peer {
  readonly name = 'emmett 0.42.0 on PostgreSQL';
  readonly server: string;
  readonly #postgres: Postgres;
  #store: PostgresEventStore | undefined;
  #rebuilds = 0;

  constructor(postgres: Postgres) {
    this.#postgres = postgres;
    this.server = postgres.program;
  }

  async appends(kind: PeerAppend, log: string, data: object): Promise<() => Promise<number>> {
    const store = await this.#fresh();
    const aggregate = kind === 'loans' ? 'loan' : 'pool';
    const streams = await streamsOf(log, (stream) => stream.startsWith(`${aggregate}-`), Number.POSITIVE_INFINITY);
    await takeIn(store, kind === 'loans' ? streams : streams.slice(0, 1));
    const { initial, evolve } = foldOf(aggregate);
    const handle = CommandHandler<unknown, PeerEvent>({ initialState: () => initial, evolve, retry: { onVersionConflict: RETRY } });
    const [like] = streams;
    const event = { type: kind === 'loans' ? 'RepaymentReceived' : 'AccountInterestCredited', data: { ...data }, metadata: { ...like?.events.at(-1)?.metadata, commandId: randomUUID() } };
    const names = (kind === 'loans' ? streams : streams.slice(0, 1)).map(({ name }) => name);
    return async () => {
      const began = performance.now();
      let done = 0;
      let seconds = 0;
      const caller = async (_: unknown, first: number): Promise<void> => {
        for (let no = first; performance.now() < began + RUN_MS; no += CALLERS) {
          await handle(store, names[no % names.length] ?? '', () => [event]);
          // What is still on its way when the time is up is not held against it.
          const now = performance.now();
          if (now > began + RUN_MS && seconds > 0) return;
          done += 1;
          seconds = (now - began) / 1_000;
        }
      };
      await Promise.all(Array.from({ length: CALLERS }, caller));
      return done / seconds;
    };
  }

  async reads(log: string): Promise<{ replay(): Promise<number>; rebuild(): Promise<number> }> {
    const store = await this.#fresh();
    const streams = await streamsOf(log, () => true, READ_EVENTS);
    await takeIn(store, streams);
    const events = streams.reduce((sum, stream) => sum + stream.events.length, 0);
    const types = [...new Set(streams.flatMap((stream) => stream.events.map(({ type }) => type)))];
    return {
      replay: () => perSecond(async () => {
        for (const { name } of streams) {
          const { initial, evolve } = foldOf(aggregateOf(name));
          await store.aggregateStream<unknown, PeerEvent>(name, { initialState: () => initial, evolve });
        }
        return events;
      }),
      rebuild: async () => {
        // A projection that has been built is not built again: each run has one of its own.
        const collection = `streams_${(this.#rebuilds += 1)}`;
        const rate = await perSecond(async () => {
          const consumer = rebuildPostgreSQLProjections({ connectionString: this.#postgres.url, projections: [countOf(collection, types)] });
          await consumer.start();
          await consumer.close();
          return events;
        });
        await this.#requireDocuments(collection, streams.length);
        return rate;
      },
    };
  }

  async stop(): Promise<void> {
    await this.#store?.close();
    await this.#postgres.stop();
  }

  async #requireDocuments(collection: string, expected: number): Promise<void> {
    const pongo = pongoClient(this.#postgres.url);
    const found = await pongo.db().collection<Counted>(collection).countDocuments();
    await pongo.close();
    if (Number(found) !== expected) throw new Error(`The peer's projection holds ${found} documents, not ${expected}: its rebuild did not take place.`);
  }

  /** A store without events. */
  async #fresh(): Promise<PostgresEventStore> {
    if (this.#store === undefined) {
      this.#store = getPostgreSQLEventStore(this.#postgres.url);
      await this.#store.schema.migrate();
    } else await this.#store.schema.dangerous.truncate({ resetSequences: true, truncateProjections: true });
    return this.#store;
  }
}

interface Stream {
  readonly name: string;
  readonly events: RecordedEvent[];
}

/** The beginning of a log by streams, of those that are wanted. */
async function streamsOf(log: string, wanted: (stream: string) => boolean, most: number): Promise<readonly Stream[]> {
  const store = await openSqliteEventStore({ path: log, mode: 'read-only' });
  const streams = new Map<string, Stream>();
  let count = 0;
  for (let after = 0; count < most; ) {
    const page = await store.readAll({ after, limit: 1_000 });
    for (const event of page) {
      if (!wanted(event.stream)) continue;
      const stream = streams.get(event.stream) ?? { name: event.stream, events: [] };
      stream.events.push(event);
      streams.set(event.stream, stream);
      count += 1;
    }
    const last = page.at(-1);
    if (last === undefined) break;
    after = last.position;
  }
  await store.close();
  return [...streams.values()];
}

async function takeIn(store: PostgresEventStore, streams: readonly Stream[]): Promise<void> {
  for (const { name, events } of streams) {
    await store.appendToStream<PeerEvent>(name, events.map(({ type, data, metadata }) => ({ type, data, metadata })) as PeerEvent[]);
  }
}

type Counted = { readonly events: number; readonly last: string };

/** One document a stream that counts what happened in it: far less than this engine's read models hold. */
function countOf(collectionName: string, canHandle: string[]) {
  return pongoMultiStreamProjection<Counted, AnyEvent>({
    collectionName, canHandle, getDocumentId: (event) => event.metadata.streamName,
    initialState: () => ({ events: 0, last: '' }), evolve: (document: Counted, { type }: AnyEvent) => ({ events: document.events + 1, last: type }),
  });
}

function aggregateOf(stream: string): AggregateName {
  const { aggregate } = partsOf(stream);
  if (aggregate in AGGREGATES) return aggregate as AggregateName;
  throw new Error(`${stream} is not a stream of this scheme`);
}
