import { openLoanHistories } from '@zhubao/application';
import { openSqliteEventStore } from '@zhubao/event-store-sqlite';
import type { ReadModelStore } from '@zhubao/read-models';
import { openSqliteReadModelStore } from '@zhubao/read-models-sqlite';
import { seedLog } from '../data/seeded-log.js';
import { seededRandom } from '../data/seeded-random.js';
import { BareRows, CACHE_KIB, type RowPlace } from '../limit/bare-history.js';
import { compared, interleaved, slowRate } from '../measure.js';
import type { BarResult } from './bar.js';
import type { BenchContext } from './bench-context.js';
import { buildReadModels } from './rebuild-all.js';
import { wholeLives } from '../data/whole-lives.js';

const MOST_ASKS = 1_000;
const TIMES = 2;

/** P6: histories of random loans, beside the bare reading of the rows that they are made of. */
export async function measureHistories(context: BenchContext, ids: (id: string) => boolean): Promise<readonly BarResult[]> {
  if (!ids('P6')) return [];
  const { path, events: count } = await seedLog(context.folder, 'histories', wholeLives(context.size), { events: context.size });
  const events = await openSqliteEventStore({ path, mode: 'read-only', cacheKiB: CACHE_KIB });
  const store = openSqliteReadModelStore({ path: `${path}.read-models` });
  await buildReadModels(events, store);
  const bare = new BareRows(path);
  const histories = await openLoanHistories(events, store);
  const asks = Math.min(MOST_ASKS, context.size);
  const loans = await drawLoans(store, asks);
  const places: (readonly RowPlace[])[] = [];
  for (const loanId of loans) places.push((await histories.of(loanId)).map((entry) => bare.placeOf(entry)));
  const engine = (): Promise<number> => slowRate(asks, (no) => histories.of(loans[no] ?? ''));
  const limit = (): Promise<number> => slowRate(asks, (no) => bare.read(places[no] ?? []));
  const figures = await interleaved(context.runs, { engine, limit }, context.progress('P6 history of a loan', context.runs + 1));
  bare.close();
  await store.close();
  await events.close();
  const rows = places.flat().length / loans.length;
  return [{
    ...compared(figures, 'none'), id: 'P6', work: `history of a loan among ${count} events`, unit: 'a second at the 95th percentile', bar: { ofLimit: 1 / TIMES },
    note: `Every event that touched a random loan, over all streams, with the balances of its pool and its principal after each. Limit: the same rows (${rows.toFixed(1)} a loan) selected one by one at places known beforehand, and JSON.parse. Both with the page cache of a server. ${asks} loans a run.`,
  }];
}

async function drawLoans(store: ReadModelStore, count: number): Promise<readonly string[]> {
  const keys: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await store.find('loans', { limit: 1_000, ...(cursor === undefined ? {} : { cursor }) });
    keys.push(...page.documents.map(({ key }) => key));
    cursor = page.next;
  } while (cursor !== undefined);
  const random = seededRandom(6);
  return Array.from({ length: count }, () => keys[random(keys.length)] ?? '');
}
