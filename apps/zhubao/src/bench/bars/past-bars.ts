import { currentReport, reportAtPoint, StoredPast } from '@zhubao/application';
import { addDays, civilDateAt, daysBetween, instantFromEpochMs, type Point, PROJECTIONS } from '@zhubao/domain';
import type { EventStore } from '@zhubao/event-store';
import { openSqliteEventStore } from '@zhubao/event-store-sqlite';
import type { Query, ReadModelStore } from '@zhubao/read-models';
import { openSqliteReadModelStore } from '@zhubao/read-models-sqlite';
import { seedLog } from '../data/seeded-log.js';
import { seededRandom } from '../data/seeded-random.js';
import { ratiosOf, slowRate, spreadOf } from '../measure.js';
import type { BarResult } from './bar.js';
import type { BenchContext } from './bench-context.js';
import { buildReadModels } from './rebuild-all.js';
import { wholeLives } from '../data/whole-lives.js';

/** One question, asked of a point in time and of the present. */
interface Question {
  readonly id: string;
  readonly work: string;
  readonly asks: number;
  readonly times: number;
  then(point: Point): Promise<unknown>;
  now(): Promise<unknown>;
}

const PAGE: Query = { where: [{ field: 'status', equals: 'REPAID' }], limit: 50 };

/** P5: the read models at random points of both clocks beside the same questions about the present. */
export async function measurePast(context: BenchContext, ids: (id: string) => boolean): Promise<readonly BarResult[]> {
  if (!ids('P5')) return [];
  const { path, events: count } = await seedLog(context.folder, 'past', wholeLives(context.size), { events: context.size });
  const events = await openSqliteEventStore({ path, mode: 'read-only' });
  const store = openSqliteReadModelStore({ path: `${path}.read-models` });
  await buildReadModels(events, store);
  const results: BarResult[] = [];
  const random = seededRandom(5);
  const points = await pointsIn(events, random);
  for (const question of await questions(events, store, random)) {
    const step = context.progress(`${question.id} ${question.work}`, context.runs + 1);
    const [past, live]: [number[], number[]] = [[], []];
    for (let run = 0; run <= context.runs; run += 1) {
      const now = await slowRate(question.asks, () => question.now());
      const then = await slowRate(question.asks, () => question.then(points()));
      step();
      if (run === 0) continue;
      past.push(then);
      live.push(now);
    }
    results.push({
      id: question.id, work: `${question.work}, ${count} events`, unit: 'a second at the 95th percentile', engine: spreadOf(past), limit: spreadOf(live), ofLimit: ratiosOf(past, live), peer: 'none',
      bar: { ofLimit: 1 / question.times }, note: `At random points of both clocks; the limit is the same question about the present. ${question.asks} questions a run.`,
    });
  }
  store.close();
  await events.close();
  return results;
}

async function questions(events: EventStore, store: ReadModelStore, random: (below: number) => number): Promise<readonly Question[]> {
  const past = new StoredPast(store, events, PROJECTIONS);
  const [loans, pools] = [await keysOf(store, 'loans'), await keysOf(store, 'pools')];
  const any = (keys: readonly string[]): string => keys[random(keys.length)] ?? '';
  return [
    { id: 'P5', work: 'one loan', asks: 2_000, times: 3, then: (point) => past.get('loans', any(loans), point), now: () => store.get('loans', any(loans)) },
    { id: 'P5', work: 'one pool', asks: 500, times: 3, then: (point) => past.get('pools', any(pools), point), now: () => store.get('pools', any(pools)) },
    { id: 'P5', work: 'a page of 50 loans of one status', asks: 200, times: 3, then: (point) => past.find('loans', PAGE, point), now: () => store.find('loans', PAGE) },
    { id: 'P5', work: 'the whole report', asks: 3, times: 10, then: (point) => reportAtPoint(events, store, point), now: () => currentReport({ readModels: store }) },
  ];
}

async function keysOf(store: ReadModelStore, collection: string): Promise<readonly string[]> {
  return (await store.find(collection, { limit: 1_000 })).documents.map(({ key }) => key);
}

/** Days and instants drawn from the whole length of the log; half of them with facts that may have come late. */
async function pointsIn(events: EventStore, random: (below: number) => number): Promise<() => Point> {
  const [first] = await events.readAll({ limit: 1 });
  const [last] = await events.readAll({ direction: 'backwards', limit: 1 });
  const [from, to] = [first, last].map((event) => Date.parse(String(event?.metadata['recordedAt'])));
  if (from === undefined || to === undefined) throw new Error('The log is empty.');
  return () => {
    const knownAt = instantFromEpochMs(from + random(to - from));
    const days = daysBetween(civilDateAt(instantFromEpochMs(from)), civilDateAt(knownAt));
    return { knownAt, asOf: addDays(civilDateAt(knownAt), -random(days + 1)) };
  };
}
