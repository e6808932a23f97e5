import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Request } from 'autocannon';
import { Progress } from '../../terminal/progress.js';
import { POOLS } from '../bars/orders.js';
import { seedLog } from '../data/seeded-log.js';
import { type Machine, thisMachine } from '../report/machine.js';
import { answerTo, type Callers, signedIn } from './callers-of-loans.js';
import { load, type Load } from './load.js';
import { ServerProcess } from './server-process.js';

export interface HttpBenchOptions {
  /** Events of the seeded log, at least. */
  readonly events: number;
  /** Of each of the ten pools that are asked for. */
  readonly loansAPool: number;
  /** Seconds of one measurement. */
  readonly seconds: number;
  /** Runs, beside one that warms up. */
  readonly runs: number;
  /** How many callers at once; each number is a row of its own. */
  readonly connections: readonly number[];
}

/** One request, by so many callers, of the engine's server and of a bare one. */
export interface HttpRow {
  readonly work: string;
  readonly connections: number;
  readonly answerBytes: number;
  readonly engine: readonly Load[];
  readonly bare: readonly Load[];
}

export interface HttpReport {
  readonly date: string;
  readonly machine: Machine;
  /** Processes that wanted a core in the minute before: what else the machine had to do. */
  readonly loadBefore: number;
  readonly events: number;
  readonly options: HttpBenchOptions;
  readonly rows: readonly HttpRow[];
}

const work = (loans: number): Readonly<Record<keyof Callers, string>> => ({
  command: `POST RecordRepayment over ${loans.toLocaleString('en')} loans`,
  one: 'GET one loan',
  page: 'GET a page of 50 loans',
});

/** `zhubao serve` on a store on disk, and a bare Nest server that sends the same answers, in turns. */
export async function measureHttp(options: HttpBenchOptions): Promise<HttpReport> {
  const [loadBefore = Number.NaN] = loadavg();
  const folder = await mkdtemp(join(tmpdir(), 'zhubao-bench-http-'));
  try {
    const seeded = await seedLog(folder, 'log', { loansPerPool: options.loansAPool, lives: 'disbursed' }, { events: options.events, leastBlocks: POOLS });
    const engine = await ServerProcess.engine(['--store', `sqlite:${seeded.path}`]);
    try {
      return { date: new Date().toISOString().slice(0, 10), machine: thisMachine(undefined), loadBefore, events: seeded.events, options, rows: await rowsOf(engine, folder, options) };
    } finally {
      await engine.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function rowsOf(engine: ServerProcess, folder: string, { connections, loansAPool, runs, seconds }: HttpBenchOptions): Promise<readonly HttpRow[]> {
  const callers = await signedIn(engine, loansAPool);
  const kinds = ['command', 'one', 'page'] as const;
  const command = await answerTo(engine, callers.command);
  const answers = { command, one: await answerTo(engine, afterwards(callers.one, command)), page: await answerTo(engine, afterwards(callers.page, command)) };
  const file = join(folder, 'answers.json');
  await writeFile(file, JSON.stringify(answers));
  const bare = await ServerProcess.bare(file);
  const bar = new Progress('API', kinds.length * connections.length * (runs + 1));
  let done = 0;
  try {
    const rows: HttpRow[] = [];
    for (const kind of kinds) {
      for (const count of connections) {
        const row = { work: work(loansAPool * POOLS)[kind], connections: count, answerBytes: Buffer.byteLength(answers[kind]), engine: [] as Load[], bare: [] as Load[] };
        for (let run = 0; run <= runs; run += 1) {
          const asked = { connections: count, seconds, request: callers[kind] };
          const [ours, theirs] = [await load({ url: engine.url, ...asked }), await load({ url: bare.url, ...asked })];
          bar.update((done += 1));
          if (run === 0) continue;
          row.engine.push(ours);
          row.bare.push(theirs);
        }
        rows.push(row);
      }
    }
    return rows;
  } finally {
    bar.end();
    await bare.stop();
  }
}

/** The same question, answered by read models that have seen what the command wrote. */
function afterwards(question: Request, command: string): Request {
  const { position } = JSON.parse(command) as { readonly position: string | number };
  const { path = '' } = question;
  return { ...question, path: `${path}${path.includes('?') ? '&' : '?'}after=${position}` };
}
