import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { ScriptedClock } from '@zhubao/application';
import { instant } from '@zhubao/domain';
import { filesAt, openStores } from '@zhubao/stores';
import { type Running, withEngine } from '../../cli/with-engine.js';
import { spreadOf } from '../measure.js';
import { rateOfPipeline, seedRunningLoans } from './append-bars.js';
import type { BarResult } from './bar.js';
import type { BenchContext } from './bench-context.js';
import { loansAPool, NOW } from './orders.js';
import { type Pace, paced } from './paced-orders.js';

const MOST_LAG_MS = 100;
const SECONDS_A_RUN = 3;
/** Read models keep up with a rate when this share of it comes out of them, from the first command to the last. */
const KEPT_UP = 0.95;
const NEXT_SLOWER = 0.8;
const MOST_TRIES = 5;
const HOW = 'Commands come by an open schedule and count their own lateness; visible is the stored document that is read back.';

/** P8: from acknowledged to visible, with processes and all read models in the same process. */
export async function measureLag(context: BenchContext, ids: (id: string) => boolean, pipeline: BarResult | undefined): Promise<readonly BarResult[]> {
  if (!ids('P8')) return [];
  const seeded = await seedRunningLoans(context, 'paced');
  const asked = Math.round((pipeline?.engine.median ?? (await rateOfPipeline({ ...context, runs: 1 }, seeded))) / 2);
  const path = join(context.folder, 'P8.sqlite');
  copyFileSync(seeded.path, path);
  const stores = await openStores(filesAt(path, `${path}.read-models`), 'on-disk');
  try {
    return await withEngine(stores, { clock: new ScriptedClock(instant(NOW)) }, async (running) => {
      await running.engine.rest();
      const half = await runsAt(context, running, asked);
      const bar = { atMost: MOST_LAG_MS };
      const rows: BarResult[] = [{ ...rowOf(half, asked), id: 'P8', bar, note: `At half of P1: ${saidOf(half, asked)} ${HOW}` }];
      const sustained = keptUp(half, asked) ? undefined : await highestSustained(context, running, medianSeen(half));
      if (sustained === undefined) return rows;
      const { paces, perSecond } = sustained;
      return [...rows, { ...rowOf(paces, perSecond), id: 'P8+', note: `At the highest rate of a short search that the read models keep up with: ${saidOf(paces, perSecond)}` }];
    });
  } finally {
    await stores.close();
  }
}

async function runsAt({ commands, runs, progress }: BenchContext, running: Running, perSecond: number): Promise<readonly Pace[]> {
  const step = progress(`P8 lag at ${perSecond} commands/s`, runs + 1);
  const paces: Pace[] = [];
  for (let run = 0; run <= runs; run += 1) {
    paces.push(await paced(running, Math.min(commands, perSecond * SECONDS_A_RUN), perSecond, loansAPool(commands)));
    await running.engine.rest();
    step();
  }
  // The first warms up.
  return paces.slice(1);
}

/** Downwards from a rate that left a backlog, which is what came out when everything was busy. */
async function highestSustained(context: BenchContext, running: Running, from: number): Promise<{ readonly perSecond: number; readonly paces: readonly Pace[] } | undefined> {
  let perSecond = Math.round(from);
  for (let tried = 0; tried < MOST_TRIES; tried += 1) {
    perSecond = Math.max(1, Math.round(perSecond * NEXT_SLOWER));
    const paces = await runsAt(context, running, perSecond);
    if (keptUp(paces, perSecond)) return { perSecond, paces };
  }
  return undefined;
}

function keptUp(paces: readonly Pace[], perSecond: number): boolean {
  return medianSeen(paces) >= KEPT_UP * perSecond;
}

function medianSeen(paces: readonly Pace[]): number {
  return spreadOf(paces.map(({ seenPerSecond }) => seenPerSecond)).median;
}

function rowOf(paces: readonly Pace[], perSecond: number) {
  const p50Ms = spreadOf(paces.map((pace) => pace.p50Ms)).median;
  const mostMs = Math.max(...paces.map((pace) => pace.mostMs));
  return {
    work: `from acknowledged to visible, at ${perSecond} commands/s`, unit: 'ms (p99)', engine: spreadOf(paces.map(({ p99Ms }) => p99Ms)),
    beside: `p50 ${p50Ms.toFixed(1)}, most ${mostMs.toFixed(1)}`, peer: '–',
  };
}

function saidOf(paces: readonly Pace[], perSecond: number): string {
  const seen = `${Math.round(medianSeen(paces))} commands/s came out of the loans' read model`;
  return keptUp(paces, perSecond) ? `${seen}, which kept up.` : `${seen}, which did not keep up: the backlog grows for as long as the rate lasts, and the lag with it.`;
}
