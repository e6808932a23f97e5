import { livedStore } from '../data/lived-store.js';
import { interleaved, ratiosOf, spreadOf } from '../measure.js';
import type { BarResult } from './bar.js';
import type { BenchContext } from './bench-context.js';
import { startServer } from './served.js';

const MOST_SECONDS = 3;
/** More than that is growth, and not the mood of the machine. */
const MOST_TIMES = 1.3;
const SMALLER = 10;

/** P10: the start of a server on a store that it has followed before, beside the same on a tenth of the log. */
export async function measureStart({ folder, size, runs, progress }: BenchContext, ids: (id: string) => boolean): Promise<readonly BarResult[]> {
  if (!ids('P10')) return [];
  const [store, tenth] = [await livedStore(folder, 'served', size), await livedStore(folder, 'served-tenth', Math.ceil(size / SMALLER))];
  const liveSeconds: number[] = [];
  const figures = await interleaved(runs, {
    engine: async () => {
      const start = await startServer(store);
      liveSeconds.push(start.liveSeconds);
      return start.readySeconds;
    },
    limit: async () => (await startServer(tenth)).readySeconds,
  }, progress('P10 start', runs + 1));
  return [{
    id: 'P10', work: `start of zhubao serve on ${store.events} events to its first answer`, unit: 's', engine: spreadOf(figures.engine),
    beside: `/health/live after ${spreadOf(liveSeconds.slice(1)).median.toFixed(2)} s`, limit: spreadOf(figures.limit), ofLimit: ratiosOf(figures.engine, figures.limit), peer: '–',
    bar: { atMost: MOST_SECONDS, timesLimit: MOST_TIMES },
    note: `From the start of the process to 200 from /health/ready; read models, processes and the tree had seen the whole log before. Its limit is the same start on a log of ${tenth.events} events.`,
  }];
}
