import type { NewEvent } from '@zhubao/event-store';
import { openSqliteEventStore } from '@zhubao/event-store-sqlite';
import type { BenchContext } from '../bars/bench-context.js';
import { seedLog } from '../data/seeded-log.js';
import { wholeLives } from '../data/whole-lives.js';
import type { AdapterRow } from './adapter-row.js';
import { measureAppendsOf } from './append-rates.js';
import type { NamedServers } from './named-servers.js';
import { measureProjectionsOf } from './projection-rates.js';
import { measureSubscriptionsOf } from './subscription-rates.js';

/** Longer logs change no rate, and servers take their time. */
const MOST_EVENTS = 100_000;
const SAMPLES = 1_000;

export const ADAPTER_IDS = ['A1', 'A2', 'A3'];

/** A1 to A3: what the adapters of the ports take beside the clients that they are made of. */
export async function measureAdapters(context: BenchContext, ids: (id: string) => boolean, servers: NamedServers): Promise<readonly AdapterRow[]> {
  if (!ADAPTER_IDS.some(ids)) return [];
  const log = await seedLog(context.folder, 'adapters', wholeLives(context.size), { events: Math.min(context.size, MOST_EVENTS) });
  const inContext = { ...context, servers, log, samples: await samplesOf(log.path) };
  return [
    ...(ids('A1') ? await measureAppendsOf(inContext) : []),
    ...(ids('A2') ? await measureSubscriptionsOf(inContext) : []),
    ...(ids('A3') ? await measureProjectionsOf(inContext) : []),
  ];
}

async function samplesOf(log: string): Promise<readonly NewEvent[]> {
  const store = await openSqliteEventStore({ path: log, mode: 'read-only' });
  const events = await store.readAll({ direction: 'backwards', limit: SAMPLES });
  await store.close();
  return events.map(({ id, type, data, metadata }) => ({ id, type, data, metadata }));
}
