import { randomUUID } from 'node:crypto';
import type { EventStore } from '@zhubao/event-store';
import { openSqliteEventStore } from '@zhubao/event-store-sqlite';
import type { BareEventStoreDB, Following } from '../limit/bare-eventstoredb.js';
import { countAll } from '../limit/bare-log.js';
import { interleaved, perSecond } from '../measure.js';
import type { AdapterContext } from './adapter-context.js';
import { type AdapterFigures, type AdapterRow, figuresOf, NO_EVENT_STORE } from './adapter-row.js';

const PAGE = 1_000;
const STREAMS = 64;
const UNIT = 'events/s';

/** A2: a subscription from the beginning to the end of a log; its handler counts. */
export async function measureSubscriptionsOf(context: AdapterContext): Promise<readonly AdapterRow[]> {
  const work = `a subscription catches up over ${context.log.events} events`;
  return [
    {
      id: 'A2', store: 'SQLite', work, figures: await inFile(context),
      note: 'The bare client selects the rows in order and counts them; it knows streams by their numbers alone.',
    },
    {
      id: 'A2', store: 'EventStoreDB', work, figures: await onServer(context),
      note: 'The bare client counts what its `subscribeToAll` yields, with the same filter and the same read-ahead. Both decode the JSON.',
    },
  ];
}

async function inFile({ log, runs, progress }: AdapterContext): Promise<AdapterFigures> {
  const store = await openSqliteEventStore({ path: log.path, mode: 'read-only' });
  try {
    const engine = (): Promise<number> => rateOf(log.events, () => follow(store, undefined, log.events));
    const limit = (): Promise<number> => perSecond(() => countAll(log.path));
    return figuresOf(await interleaved(runs, { engine, limit }, progress('A2 SQLite', runs + 1)), UNIT);
  } finally {
    await store.close();
  }
}

async function onServer({ log, runs, servers, progress }: AdapterContext): Promise<AdapterFigures | string> {
  if (servers.eventStoreDB === undefined) return NO_EVENT_STORE;
  const { connection, user } = servers.eventStoreDB.options;
  const [{ openEsdbEventStore }, { BareEventStoreDB }] = await Promise.all([import('@zhubao/event-store-esdb'), import('../limit/bare-eventstoredb.js')]);
  const prefix = `bench_${randomUUID()}_`;
  const bare = new BareEventStoreDB({ connection, login: user?.credentials() });
  const store = await openEsdbEventStore({ ...servers.eventStoreDB.options, streamPrefixes: [prefix] });
  try {
    // What others have written before is not read by either.
    const after = await bare.end();
    const streams = await takeIn(bare, prefix, log.path);
    const engine = (): Promise<number> => rateOf(log.events, () => follow(store, after, log.events));
    const limit = (): Promise<number> => rateOf(log.events, () => bare.follow(prefix, after, log.events));
    const figures = await interleaved(runs, { engine, limit }, progress('A2 EventStoreDB', runs + 1));
    await bare.deleteStreams(streams);
    return figuresOf(figures, UNIT);
  } finally {
    await store.close();
    await bare.close();
  }
}

/** Copies a log to a server, page by page to one stream after the other. */
async function takeIn(bare: BareEventStoreDB, prefix: string, path: string): Promise<readonly string[]> {
  const log = await openSqliteEventStore({ path, mode: 'read-only' });
  const streams = new Set<string>();
  for (let after = 0, page = 0; ; page += 1) {
    const events = await log.readAll({ after, limit: PAGE });
    const last = events.at(-1);
    if (last === undefined) break;
    const stream = `${prefix}${page % STREAMS}`;
    await bare.add(stream, events);
    streams.add(stream);
    after = last.position;
  }
  await log.close();
  return [...streams];
}

function follow(store: EventStore, after: number | undefined, events: number): Following {
  const last = Promise.withResolvers<void>();
  let count = 0;
  const handler = async (batch: readonly unknown[]): Promise<void> => {
    if ((count += batch.length) >= events) last.resolve();
  };
  const subscription = store.subscribeToAll(handler, after === undefined ? {} : { after });
  // A drop before the last event is what ends the wait.
  subscription.closed.catch(last.reject);
  return { arrived: last.promise, stop: () => subscription.stop() };
}

/** Until the last event has arrived; ending it is not counted. */
async function rateOf(events: number, start: () => Following): Promise<number> {
  const began = performance.now();
  const following = start();
  await following.arrived;
  const seconds = (performance.now() - began) / 1_000;
  await following.stop();
  return events / seconds;
}
