import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { ScriptedClock } from '@zhubao/application';
import { instant } from '@zhubao/domain';
import { filesAt, openStores } from '@zhubao/stores';
import { type Running, withEngine } from '../../cli/with-engine.js';
import { byCallers } from '../callers.js';
import { seedLog, type SeededLog } from '../data/seeded-log.js';
import { BareLog, rowsAfter, type Row } from '../limit/bare-log.js';
import { compared, interleaved, perSecond } from '../measure.js';
import type { PeerAppend } from '../peer/peer.js';
import type { Bar, BarResult } from './bar.js';
import type { BenchContext } from './bench-context.js';
import { interest, loansAPool, NOW, type Order, place, POOLS, repayment } from './orders.js';

/** Commands of one run with everything beside them, at most. Their rate does not hang on their number. */
const MOST_FOLLOWED = 5_000;

interface AppendWork {
  readonly id: string;
  readonly work: (loans: string) => string;
  readonly note: string;
  readonly bar?: Bar;
  /** Whether processes and read models run beside. */
  readonly everything: boolean;
  /** Of pools of so many loans each. */
  order(no: number, ofEach: number): Order;
  readonly peer?: PeerAppend;
}

const P1: AppendWork = {
  id: 'P1', work: (loans) => `64 callers over ${loans} loans`, bar: { ofLimit: 0.6, timesPeer: 10 }, everything: false, order: repayment(0), peer: 'loans',
  note: 'RecordRepayment: validated, through the command bus, decided, appended, acknowledged on disk.',
};

const WORK: readonly AppendWork[] = [
  P1,
  {
    id: 'P1+', work: () => 'the same, with follow-up steps and read models beside', everything: true, order: repayment(1),
    note: 'RecordRepayment of principal: processes take two more steps for each, every read model follows; the limit writes the rows of all three.',
  },
  {
    id: 'P2', work: () => '64 callers on one pool', bar: { ofLimit: 0.5, timesPeer: 100 }, everything: false, order: interest, peer: 'pool',
    note: 'CreditAccountInterest; an answer that is a refusal would end the benchmark.',
  },
];

/** P1 and P2: what the pipeline takes in, against its own rows written bare; P1+ where the log is short. */
export async function measureAppends(context: BenchContext, ids: (id: string) => boolean): Promise<readonly BarResult[]> {
  // What follows commands is behind a long log that nobody has followed yet: it would catch up for minutes.
  const wanted = WORK.filter(({ id, everything }) => ids(id.slice(0, 2)) && !(everything && context.storedEvents > 0));
  if (wanted.length === 0) return [];
  const seeded = await seedRunningLoans(context, 'running');
  const results: BarResult[] = [];
  for (const work of wanted) results.push(await measure(context, seeded, work));
  return results;
}

/** The rate of P1 alone, for who rests upon it where no row of it is asked for. */
export async function rateOfPipeline(context: BenchContext, seeded: SeededLog): Promise<number> {
  return (await measure({ ...context, peer: 'left out' }, seeded, P1)).engine.median;
}

/** Loans that were disbursed and have repaid nothing, 1,000 or as many as there are commands, and as many others beside them as the log must hold. */
export function seedRunningLoans({ folder, storedEvents, commands }: BenchContext, name: string): Promise<SeededLog> {
  return seedLog(folder, name, { loansPerPool: loansAPool(commands), lives: 'disbursed' }, { events: storedEvents, leastBlocks: POOLS });
}

async function measure(context: BenchContext, seeded: SeededLog, work: AppendWork): Promise<BarResult> {
  const path = join(context.folder, `${work.id}.sqlite`);
  copyFileSync(seeded.path, path);
  const clock = new ScriptedClock(instant(NOW));
  const commands = work.everything ? Math.min(context.commands, MOST_FOLLOWED) : context.commands;
  const stores = await openStores(filesAt(path, `${path}.read-models`), 'on-disk');
  const ofEach = loansAPool(context.commands);
  const name = work.work((ofEach * POOLS).toLocaleString('en'));
  const bare = new BareLog(seeded.path, join(context.folder, `${work.id}.bare.sqlite`));
  const { peer } = context;
  const onPeer = typeof peer === 'string' || work.peer === undefined ? undefined : await peer.appends(work.peer, seeded.path, work.order(0, ofEach).data);
  const step = context.progress(`${work.id} ${name}`, context.runs + 1);
  try {
    return await withEngine(stores, { clock }, async (running) => {
      await running.engine.rest();
      if (!work.everything) await running.engine.stop();
      let rows: readonly Row[] = [];
      const engine = async (): Promise<number> => {
        const before = (await running.engine.events.head()) ?? 0;
        const rate = await perSecond(() => placeAll(running, commands, (no) => work.order(no, ofEach)));
        if (work.everything) await running.engine.rest();
        rows = rowsAfter(path, before);
        return rate;
      };
      // The rows of every command, but counted in commands: follow-up steps are its cost, not its number.
      const limit = async (): Promise<number> => perSecond(() => {
        bare.insert(rows);
        return commands;
      });
      const figures = await interleaved(context.runs, { engine, limit, peer: onPeer }, step);
      const { id, note, bar } = work;
      return { id, work: name, note, unit: 'commands/s', ...(bar ? { bar } : {}), ...compared(figures, typeof peer === 'string' ? peer : 'not measured') };
    });
  } finally {
    bare.close();
    await stores.close();
  }
}

function placeAll(running: Running, commands: number, order: (no: number) => Order): Promise<number> {
  return byCallers(commands, async (no) => void (await place(running, order(no))));
}
