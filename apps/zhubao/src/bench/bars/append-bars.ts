import { randomUUID } from 'node:crypto';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Answer, ExecuteCommand, ScriptedClock, validateCommandData } from '@zhubao/application';
import { type Actor, type CivilDate, type CommandName, instant } from '@zhubao/domain';
import { type Running, withEngine } from '../../cli/with-engine.js';
import { filesAt, openStores } from '@zhubao/stores';
import { byCallers } from '../callers.js';
import { bankOf } from '../data/line.js';
import { blockTag, loanOf, poolOf } from '../data/names.js';
import { seedLog, type SeededLog } from '../data/seeded-log.js';
import { BareLog, rowsAfter, type Row } from '../limit/bare-log.js';
import { compared, interleaved, perSecond } from '../measure.js';
import type { PeerAppend } from '../peer/peer.js';
import type { Bar, BarResult } from './bar.js';
import type { BenchContext } from './bench-context.js';

/** Commands of one run, at most; with everything beside them, fewer. Their rate does not hang on their number. */
const MOST_COMMANDS = 20_000;
const MOST_FOLLOWED = 5_000;
const LOANS_A_POOL = 100;
const NOW = '2025-06-02T04:00:00Z';
const TODAY = NOW.slice(0, 10) as CivilDate;

/** One kind of command, by its number in the run. */
export interface Asked {
  readonly name: CommandName;
  readonly actor: Actor;
  readonly data: object;
}

interface AppendWork {
  readonly id: string;
  readonly work: string;
  readonly note: string;
  readonly bar?: Bar;
  /** Whether processes and read models run beside. */
  readonly everything: boolean;
  ask(no: number): Asked;
  readonly peer?: PeerAppend;
}

const repayment = (principalFen: number) => (no: number): Asked => {
  const tag = blockTag(Math.floor(no / LOANS_A_POOL) % 10);
  const loanId = loanOf(tag, no % LOANS_A_POOL);
  return {
    name: 'RecordRepayment', actor: bankOf(poolOf(tag)),
    data: { loanId, receivedOn: TODAY, principalFen, interestFen: 100, penaltyFen: 0, compoundFen: 0, payer: 'x' },
  };
};

const interest = (): Asked => ({
  name: 'CreditAccountInterest', actor: bankOf(poolOf(blockTag(0))), data: { agreementId: poolOf(blockTag(0)), fund: 'RISK', amountFen: 1, period: '2025Q2' },
});

const WORK: readonly AppendWork[] = [
  {
    id: 'P1', work: '64 callers over 1,000 loans', bar: { ofLimit: 0.6, timesPeer: 10 }, everything: false, ask: repayment(0), peer: 'loans',
    note: 'RecordRepayment: validated, through the command bus, decided, appended, acknowledged on disk.',
  },
  {
    id: 'P1+', work: 'the same, with follow-up steps and read models beside', everything: true, ask: repayment(1),
    note: 'RecordRepayment of principal: processes take two more steps for each, every read model follows; the limit writes the rows of all three.',
  },
  {
    id: 'P2', work: '64 callers on one pool', bar: { ofLimit: 0.5, timesPeer: 100 }, everything: false, ask: interest, peer: 'pool',
    note: 'CreditAccountInterest; an answer that is a refusal would end the benchmark.',
  },
];

/** P1 and P2: what the pipeline takes in, against its own rows written bare. */
export async function measureAppends(context: BenchContext, ids: (id: string) => boolean): Promise<readonly BarResult[]> {
  const wanted = WORK.filter(({ id }) => ids(id.slice(0, 2)));
  if (wanted.length === 0) return [];
  const seeded = await seedLog(context.folder, 'running', { loansPerPool: LOANS_A_POOL, lives: 'disbursed' }, { blocks: 10 });
  const results: BarResult[] = [];
  for (const work of wanted) results.push(await measure(context, seeded, work));
  return results;
}

async function measure(context: BenchContext, seeded: SeededLog, work: AppendWork): Promise<BarResult> {
  const path = join(context.folder, `${work.id}.sqlite`);
  copyFileSync(seeded.path, path);
  const clock = new ScriptedClock(instant(NOW));
  const commands = Math.min(context.size, work.everything ? MOST_FOLLOWED : MOST_COMMANDS);
  const stores = await openStores(filesAt(path, `${path}.read-models`), 'on-disk');
  const bare = new BareLog(seeded.path, join(context.folder, `${work.id}.bare.sqlite`));
  const { peer } = context;
  const onPeer = typeof peer === 'string' || work.peer === undefined ? undefined : await peer.appends(work.peer, seeded.path, work.ask(0).data);
  const step = context.progress(`${work.id} ${work.work}`, context.runs + 1);
  try {
    return await withEngine(stores, { clock }, async (running) => {
      await running.engine.rest();
      if (!work.everything) await running.engine.stop();
      let rows: readonly Row[] = [];
      const engine = async (): Promise<number> => {
        const before = (await running.engine.events.head()) ?? 0;
        const rate = await perSecond(() => ask(running, commands, work));
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
      return { id, work: work.work, note, unit: 'commands/s', ...(bar ? { bar } : {}), ...compared(figures, typeof peer === 'string' ? peer : 'not measured') };
    });
  } finally {
    bare.close();
    await stores.close();
  }
}

function ask({ bus }: Running, commands: number, work: AppendWork): Promise<number> {
  return byCallers(commands, async (no) => {
    const { name, actor, data } = work.ask(no);
    const valid = validateCommandData(name, data);
    if (!valid.ok) throw new Error(`${name} is not valid: ${JSON.stringify(valid.faults)}`);
    const answer = await bus.execute<ExecuteCommand, Answer>(new ExecuteCommand(name, valid.data, actor, randomUUID(), TODAY));
    if (answer.rejected) throw new Error(`${name} was refused: ${answer.en}`);
  });
}
