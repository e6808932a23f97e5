import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { EventStore, NewEvent } from '@zhubao/event-store';
import { openSqliteEventStore } from '@zhubao/event-store-sqlite';
import { type Append, byCallers, CALLERS } from '../callers.js';
import type { AppendBy } from '../limit/bare-eventstoredb.js';
import { sampleOf } from '../data/sample.js';
import { BareLog, type Row, rowsAfter } from '../limit/bare-log.js';
import { interleaved, perSecond } from '../measure.js';
import type { AdapterContext } from './adapter-context.js';
import { type AdapterFigures, type AdapterRow, figuresOf, NO_EVENT_STORE } from './adapter-row.js';

const MOST_TO_A_FILE = 20_000;
const MOST_TO_A_SERVER = 10_000;
const UNIT = 'appends/s';

/** A1: single events, each caller on a stream of its own, each append at the revision of the last. */
export async function measureAppendsOf(context: AdapterContext): Promise<readonly AdapterRow[]> {
  const work = `${CALLERS} callers append single events to ${CALLERS} streams`;
  return [
    {
      id: 'A1', store: 'SQLite', work, figures: await toFile(context),
      note: 'The bare client inserts the very rows that the adapter wrote by one prepared statement, `synchronous=FULL`, in groups of 64.',
    },
    {
      id: 'A1', store: 'EventStoreDB', work, figures: await toServer(context, 'batch'),
      note: 'The bare client sends its appends as it prefers to, over one call for all; the adapter makes a call of each ([why](decisions/esdb-classic-append.md)).',
    },
    {
      id: 'A1+', store: 'EventStoreDB', work: 'the same, the bare client with one call for each append too', figures: await toServer(context, 'call'),
      note: 'What the adapter adds to the calls that it decided for: checks, deadlines, repeats.',
    },
  ];
}

async function toFile({ folder, size, runs, samples, progress }: AdapterContext): Promise<AdapterFigures> {
  const appends = Math.min(size, MOST_TO_A_FILE);
  const path = join(folder, 'A1.sqlite');
  await (await openSqliteEventStore({ path })).close();
  const bare = new BareLog(path, join(folder, 'A1.bare.sqlite'));
  const store = await openSqliteEventStore({ path });
  try {
    const append = throughPort(store, 'bench-', samples);
    let rows: readonly Row[] = [];
    const engine = async (): Promise<number> => {
      const before = (await store.head()) ?? 0;
      const rate = await perSecond(() => byCallers(appends, append));
      rows = rowsAfter(path, before);
      return rate;
    };
    const limit = (): Promise<number> => perSecond(() => {
      bare.insert(rows);
      return rows.length;
    });
    return figuresOf(await interleaved(runs, { engine, limit }, progress('A1 SQLite', runs + 1)), UNIT);
  } finally {
    await store.close();
    bare.close();
  }
}

async function toServer({ size, runs, samples, servers, progress }: AdapterContext, by: AppendBy): Promise<AdapterFigures | string> {
  if (servers.eventStoreDB === undefined) return NO_EVENT_STORE;
  const { connection, user } = servers.eventStoreDB.options;
  const [{ openEsdbEventStore }, { BareEventStoreDB }] = await Promise.all([import('@zhubao/event-store-esdb'), import('../limit/bare-eventstoredb.js')]);
  const appends = Math.max(CALLERS, Math.min(size, MOST_TO_A_SERVER));
  const prefix = `bench_${randomUUID()}_`;
  const store = await openEsdbEventStore({ ...servers.eventStoreDB.options, streamPrefixes: [prefix] });
  const bare = new BareEventStoreDB({ connection, login: user?.credentials() }, by);
  try {
    const append = throughPort(store, `${prefix}adapter-`, samples);
    const bareAppend = bare.appender(`${prefix}bare-`, samples);
    const engine = (): Promise<number> => perSecond(() => byCallers(appends, append));
    const limit = (): Promise<number> => perSecond(() => byCallers(appends, bareAppend));
    const figures = await interleaved(runs, { engine, limit }, progress(`A1 EventStoreDB by ${by}`, runs + 1));
    for (const side of ['adapter', 'bare']) await bare.deleteStreams(Array.from({ length: CALLERS }, (_, caller) => `${prefix}${side}-${caller}`));
    return figuresOf(figures, UNIT);
  } finally {
    await store.close();
    await bare.close();
  }
}

function throughPort(store: EventStore, prefix: string, samples: readonly NewEvent[]): Append {
  const revisions = new Map<number, number>();
  return async (no, caller) => {
    const { revision } = await store.append(`${prefix}${caller}`, revisions.get(caller) ?? 'no-stream', [{ ...sampleOf(samples, no), id: randomUUID() }]);
    revisions.set(caller, revision);
  };
}
