import { once } from 'node:events';
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { decodeEvent, foldOf } from '@zhubao/application';
import { AGGREGATES, type AggregateName, partsOf } from '@zhubao/domain';
import { openSqliteEventStore } from '@zhubao/event-store-sqlite';
import { seedLog } from '../data/seeded-log.js';
import { parseAll } from '../limit/bare-log.js';
import { compared, interleaved, perSecond } from '../measure.js';
import type { BarResult } from './bar.js';
import type { BenchContext } from './bench-context.js';
import { rebuildAll, type Rebuilt } from './rebuild-all.js';
import { wholeLives } from '../data/whole-lives.js';

/** Few enough that events are gone before the collector moves them. */
const PAGE = 250;
const MOST_RSS_MB = 512;

/** P3 and P4: replay and rebuild, against the bare reading of the same log. */
export async function measureReads(context: BenchContext, ids: (id: string) => boolean): Promise<readonly BarResult[]> {
  const [replays, rebuilds] = [ids('P3'), ids('P4')];
  if (!replays && !rebuilds) return [];
  const log = await seedLog(context.folder, 'whole-lives', wholeLives(context.size), { events: context.size });
  const { peer, runs } = context;
  const onPeer = typeof peer === 'string' ? undefined : await peer.reads(log.path);
  const noPeer = typeof peer === 'string' ? peer : 'not measured';
  const results: BarResult[] = [];
  const limit = (): Promise<number> => perSecond(() => parseAll(log.path));
  if (replays) {
    const step = context.progress('P3 replay', runs + 1);
    const engine = (): Promise<number> => perSecond(() => replay(log.path));
    const figures = await interleaved(runs, { engine, limit, peer: onPeer?.replay }, step);
    results.push({
      ...compared(figures, noPeer), id: 'P3', work: `replay ${log.events} events through the deciders`, unit: 'events/s', bar: { ofLimit: 0.6 },
      note: `Every event read in order, decoded and folded into its stream's state (${log.blocks} pools of 100 loans). Limit: SELECT in order and JSON.parse.`,
    });
  }
  if (rebuilds) {
    const step = context.progress('P4 rebuild', runs + 1);
    const rss: number[] = [];
    const engine = async (): Promise<number> => {
      const rebuilt = await rebuildApart(log.path);
      rss.push(rebuilt.rssMb);
      return rebuilt.events / rebuilt.seconds;
    };
    const figures = await interleaved(runs, { engine, limit, peer: onPeer?.rebuild }, step);
    results.push({
      ...compared(figures, noPeer), id: 'P4', work: `rebuild all read models from ${log.events} events`, unit: 'events/s', bar: { ofLimit: 0.3, mostRssMb: MOST_RSS_MB },
      note: 'All projections from an empty read-model file to stored documents and indexes, in a process of its own. Limit: as for P3; the peer keeps one small document a stream.',
      rssMb: Math.max(...rss),
    });
  }
  return results;
}

/** Every event folded into its stream's state, as the deciders see it. */
export async function replay(log: string): Promise<number> {
  const store = await openSqliteEventStore({ path: log, mode: 'read-only' });
  const states = new Map<string, unknown>();
  let events = 0;
  for (let after = 0; ; ) {
    const page = await store.readAll({ after, limit: PAGE });
    for (const recorded of page) {
      const fold = foldOf(aggregateOf(recorded.stream));
      states.set(recorded.stream, fold.evolve(states.get(recorded.stream) ?? fold.initial, decodeEvent(recorded)));
    }
    events += page.length;
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) break;
    after = last.position;
  }
  await store.close();
  return events;
}

function aggregateOf(stream: string): AggregateName {
  const { aggregate } = partsOf(stream);
  if (aggregate in AGGREGATES) return aggregate as AggregateName;
  throw new Error(`${stream} is not a stream of this scheme`);
}

/** In a process of its own, whose memory is the rebuild's alone. From source, where there is none to start, in this one. */
async function rebuildApart(log: string): Promise<Rebuilt> {
  const script = fileURLToPath(new URL('./rebuild-process.js', import.meta.url));
  if (!import.meta.url.endsWith('.js')) return rebuildAll(log);
  const child = fork(script, [log]);
  const [answer] = (await once(child, 'message')) as [Rebuilt];
  await once(child, 'exit');
  return answer;
}
