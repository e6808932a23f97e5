import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ADAPTER_IDS, measureAdapters } from './adapters/measure-adapters.js';
import { namedServers } from './adapters/named-servers.js';
import { EXIT } from '../terminal/failure.js';
import { Progress } from '../terminal/progress.js';
import { measureAppends } from './bars/append-bars.js';
import type { BarResult } from './bars/bar.js';
import type { BenchContext, MeasureBars } from './bars/bench-context.js';
import { growthOf } from './bars/growth-bar.js';
import { measureHistories } from './bars/history-bar.js';
import { measureLag } from './bars/lag-bar.js';
import { measurePast } from './bars/past-bars.js';
import { measureReads } from './bars/read-bars.js';
import { measureStart } from './bars/start-bar.js';
import { measureVerify } from './bars/verify-bar.js';
import { measureScenario } from './bars/scenario-bar.js';
import { type BenchReport, benchmarkDocument } from './report/document.js';
import { thisMachine } from './report/machine.js';
import { startPeer } from './peer/start-peer.js';
import { terminalTable, terminalTableOfAdapters } from './report/tables.js';

/** Of one run that writes. Their rate does not hang on their number. */
const MOST_COMMANDS = 20_000;

export interface BenchOptions {
  readonly size: string;
  /** Measures the bars of P1 to P7 at this size, too, and adds what an operation costs at both. */
  readonly growthFrom?: string;
  readonly runs: string;
  readonly only?: string;
  readonly peer: boolean;
  readonly json?: string;
  readonly doc?: string;
}

/** `zhubao bench`: this engine, its peer and the bare limit side by side, and each adapter beside its bare client. */
export async function bench(options: BenchOptions): Promise<void> {
  const report = await measure(options);
  if (report.results.length > 0) process.stdout.write(`${terminalTable(report.results)}\n`);
  if (report.adapters !== undefined) process.stdout.write(`${terminalTableOfAdapters(report.adapters.rows)}\n`);
  if (options.json !== undefined) await writeFile(options.json, `${JSON.stringify(report, null, 2)}\n`);
  if (options.doc !== undefined) await writeFile(options.doc, benchmarkDocument(report));
  process.exitCode = EXIT.done;
}

/** @param environment names the servers of the adapters */
export async function measure({ size: named, growthFrom, runs: asked, only, peer: withPeer }: BenchOptions, environment: NodeJS.ProcessEnv = process.env): Promise<BenchReport> {
  const size = sizeOf(named, '--size');
  const from = growthFrom === undefined ? undefined : sizeOf(growthFrom, '--growth-from');
  if (from !== undefined && from >= size) throw new RangeError(`--growth-from must be smaller than --size: growth from ${growthFrom} to ${named} is none.`);
  const runs = wholeNumber(asked, '--runs');
  const wanted = only?.split(',').map((id) => id.trim());
  const ids = (id: string): boolean => wanted === undefined || wanted.includes(id);
  const servers = ADAPTER_IDS.some(ids) ? await namedServers(environment) : undefined;
  const folder = await mkdtemp(join(tmpdir(), 'zhubao-bench-'));
  const peer = withPeer ? await startPeer(folder) : 'left out';
  try {
    const context: BenchContext = { folder, size, commands: Math.min(from ?? size, MOST_COMMANDS), storedEvents: from === undefined ? 0 : size, runs, peer, progress };
    const smaller = from === undefined ? undefined : { ...context, folder: await mkdtemp(join(folder, 'smaller-')), size: from, storedEvents: from, peer: 'left out' };
    const results: BarResult[] = [];
    const grown: BarResult[] = [];
    const add = async (measureBars: MeasureBars): Promise<void> => {
      const before = smaller && (await measureBars(smaller, ids));
      const now = await measureBars(context, ids);
      results.push(...now);
      if (before !== undefined) grown.push(...growthOf(before, now, `from ${growthFrom} to ${named}`));
    };
    const pipeline = (): BarResult | undefined => results.find(({ id }) => id === 'P1');
    await add(measureAppends);
    if (ids('run')) results.push(...(await measureScenario(context, pipeline())));
    for (const measureBars of [measureReads, measurePast, measureHistories, measureVerify]) await add(measureBars);
    results.push(...(await measureLag(context, ids, pipeline())), ...grown, ...(await measureStart(context, ids)));
    const adapters = servers && { rows: await measureAdapters(context, ids, servers), eventStoreDB: servers.eventStoreDB?.answered, mongoDB: servers.mongoDB?.answered };
    const command = `zhubao bench --size ${named}${growthFrom === undefined ? '' : ` --growth-from ${growthFrom}`} --runs ${runs}${only === undefined ? '' : ` --only ${only}`}`;
    return { command, date: new Date().toISOString().slice(0, 10), size, runs, machine: thisMachine(typeof peer === 'string' ? undefined : peer.server), results, adapters };
  } finally {
    if (typeof peer !== 'string') await peer.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

function progress(label: string, steps: number): () => void {
  const bar = new Progress(label, steps);
  let done = 0;
  return () => {
    bar.update((done += 1));
    if (done === steps) bar.end();
  };
}

/** `10k`, `100k`, `1m`, or a plain number. */
function sizeOf(text: string, option: string): number {
  const [, digits = '', unit = ''] = /^(\d+)([km]?)$/i.exec(text) ?? [];
  return wholeNumber(digits, option) * ({ k: 1_000, m: 1_000_000 }[unit.toLowerCase()] ?? 1);
}

function wholeNumber(text: string, option: string): number {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new RangeError(`${option} must be a whole number such as 3, or a size such as 10k; it is "${text}".`);
}
