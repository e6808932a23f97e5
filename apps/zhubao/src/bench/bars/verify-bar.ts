import { openSqliteEventStore } from '@zhubao/event-store-sqlite';
import { openSqliteReadModelStore } from '@zhubao/read-models-sqlite';
import { filesAt } from '@zhubao/stores';
import { verifyStores } from '../../verification/verify-stores.js';
import { seedLog } from '../data/seeded-log.js';
import { hashAll } from '../limit/bare-log.js';
import { compared, interleaved, perSecond } from '../measure.js';
import type { BarResult } from './bar.js';
import type { BenchContext } from './bench-context.js';
import { replay } from './read-bars.js';
import { buildReadModels } from './rebuild-all.js';
import { wholeLives } from '../data/whole-lives.js';

/** P7: everything that `zhubao verify` proves, beside hashing the same bytes and replaying the same events. */
export async function measureVerify(context: BenchContext, ids: (id: string) => boolean): Promise<readonly BarResult[]> {
  if (!ids('P7')) return [];
  const { path, events: count } = await seedLog(context.folder, 'verified', wholeLives(context.size), { events: context.size });
  const events = await openSqliteEventStore({ path, mode: 'read-only' });
  const store = openSqliteReadModelStore({ path: `${path}.read-models` });
  await buildReadModels(events, store);
  await store.close();
  await events.close();
  const engine = (): Promise<number> => perSecond(async () => {
    const { verdict, faults, notCovered } = await verifyStores(filesAt(path, `${path}.read-models`));
    if (verdict !== 'PASSED') throw new Error(`The log of the benchmark does not verify: ${(faults[0] ?? notCovered[0])?.en ?? verdict}`);
    return count;
  });
  const limit = (): Promise<number> => perSecond(async () => {
    hashAll(path);
    return replay(path);
  });
  const figures = await interleaved(context.runs, { engine, limit }, context.progress('P7 verify', context.runs + 1));
  return [{
    ...compared(figures, 'none'), id: 'P7', work: `verify ${count} events`, unit: 'events/s', bar: { ofLimit: 0.4, atLeast: 100_000 },
    note: 'Places, ids, causes, envelopes, hashes of streams, invariants on every prefix, the books, every document and its past. As many threads as there are processors, up to four. Limit: SHA-256 over the same bytes, and the replay of P3, in one. The bar is met by either figure.',
  }];
}
