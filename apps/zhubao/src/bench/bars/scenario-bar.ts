import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { runLines } from '../data/run-lines.js';
import { scenarioLines } from '../data/scenario-lines.js';
import { compared, interleaved } from '../measure.js';
import type { BarResult } from './bar.js';
import type { BenchContext } from './bench-context.js';

const LOANS_A_POOL = 100;
/** A whole life and its share of days and settlements, in events. */
const EVENTS_A_LOAN = 40;

/** `zhubao run` on whole lives: lines per second, from the first line to the report. */
export async function measureScenario(context: BenchContext, pipeline: BarResult | undefined): Promise<readonly BarResult[]> {
  const pools = Math.min(20, Math.max(1, Math.round(context.size / EVENTS_A_LOAN / LOANS_A_POOL)));
  const lines = scenarioLines({ pools, loansPerPool: LOANS_A_POOL, lives: 'whole' });
  const step = context.progress('run whole lives', context.runs + 1);
  const engine = async (): Promise<number> => {
    const { stores, seconds } = await runLines(await mkdtemp(join(context.folder, 'run-')), 'lives', lines);
    await stores.close();
    return lines.length / seconds;
  };
  const p1 = pipeline?.engine.median ?? Number.NaN;
  const figures = await interleaved(context.runs, { engine, limit: async () => p1 }, step);
  return [{
    ...compared(figures, '–'), id: 'run', work: `zhubao run, ${pools * LOANS_A_POOL} whole lives, ${lines.length} lines`, unit: 'lines/s', bar: { ofLimit: 1 / 3 },
    note: 'One line after another, processes at rest after each, the report at the end. Its limit is the median of P1 in the same call.',
  }];
}
