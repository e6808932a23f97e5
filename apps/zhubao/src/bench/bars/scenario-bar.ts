import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { filesAt, openStores, openTemporaryStores, type OpenStores } from '@zhubao/stores';
import { runLines } from '../data/run-lines.js';
import { scenarioLines } from '../data/scenario-lines.js';
import { compared, interleaved } from '../measure.js';
import type { BarResult } from './bar.js';
import type { BenchContext } from './bench-context.js';
import { EVENTS_A_LOAN, wholeLives } from '../data/whole-lives.js';

/** `zhubao run` on whole lives: lines per second, from the first line to the report. */
export async function measureScenario(context: BenchContext, pipeline: BarResult | undefined): Promise<readonly BarResult[]> {
  const shape = wholeLives(context.size);
  const pools = Math.min(20, Math.max(1, Math.round(context.size / EVENTS_A_LOAN / shape.loansPerPool)));
  const lines = scenarioLines({ ...shape, pools });
  const p1 = pipeline?.engine.median ?? Number.NaN;
  const lives = `${pools * shape.loansPerPool} whole lives, ${lines.length} lines`;
  const measure = async (label: string, open: (folder: string) => Promise<OpenStores>) => {
    const step = context.progress(label, context.runs + 1);
    const engine = async (): Promise<number> => {
      const folder = await mkdtemp(join(context.folder, 'run-'));
      const stores = await open(folder);
      const seconds = await runLines(folder, 'lives', lines, stores);
      await stores.close();
      return lines.length / seconds;
    };
    return { ...compared(await interleaved(context.runs, { engine, limit: async () => p1 }, step), '–'), unit: 'lines/s' };
  };
  return [{
    ...(await measure('run whole lives', () => openTemporaryStores())), id: 'run', work: `zhubao run, ${lives}`, bar: { ofLimit: 1 / 3 },
    note: 'One line after another, processes at rest after each, the report at the end. Its limit is the median of P1 in the same call.',
  }, {
    ...(await measure('run --store whole lives', (folder) => openStores(filesAt(join(folder, 'lives.sqlite'), join(folder, 'lives.read-models.sqlite')), 'deferred'))),
    id: 'run+', work: 'the same into a store that is kept', note: 'Every read model is stored at the end, with what its documents were at any time.',
  }];
}
