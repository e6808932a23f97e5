import { describe, expect, it, jest } from '@jest/globals';
import { foldProjections, PROJECTIONS } from '@zhubao/domain';
import type { EventStore, RecordedEvent } from '@zhubao/event-store';
import type { EsdbDouble } from '@zhubao/event-store-esdb-double';
import { Chance } from './testing/chance.js';
import { type Line, TREASURY } from './testing/diary.js';
import { documentsOf } from './testing/documents.js';
import { servers } from './testing/doubles.js';
import { dropSubscriptions, IMPATIENT } from './testing/drawn-faults.js';
import { LiveEngine } from './testing/live-engine.js';
import { aLine, aPool, aRecommendedLoan, aRosteredFirm, contribution, filing, theScheme } from './testing/pool-lines.js';
import { expectSound } from './testing/same-life.js';
import { FIRMS } from './testing/scheme-papers.js';
import { seedsOf } from './testing/seeds.js';
import { storesServedAt } from './testing/served-stores.js';

const aServer = servers();
jest.setTimeout(240_000);

const CALLERS = 64;
const ROUNDS = 6;
const POOLS = ['ccb', 'icbc', 'abc'] as const;

/** What one subscriber was given. */
class Given {
  readonly ids: string[] = [];
  #more = Promise.withResolvers<void>();

  /** @param after what the subscriber had already: a first build reads what is there */
  constructor(readonly after: number) {}

  add(batch: readonly RecordedEvent[]): void {
    this.ids.push(...batch.map(({ id }) => id));
    this.#more.resolve();
    this.#more = Promise.withResolvers();
  }

  /** Not all that follows the log is waited for by an engine at rest: the tree over the log comes after. */
  async until(id: string | undefined): Promise<void> {
    while (this.ids.at(-1) !== id) await this.#more.promise;
  }
}

/** Notes what each subscription of an engine is given. */
function watched(events: EventStore): { readonly events: EventStore; readonly given: readonly Given[] } {
  const given: Given[] = [];
  const subscribeToAll: EventStore['subscribeToAll'] = (handler, options) => {
    const subscriber = new Given(options?.after ?? -1);
    given.push(subscriber);
    return events.subscribeToAll(async (batch) => {
      await handler(batch);
      subscriber.add(batch);
    }, options);
  };
  return {
    given,
    events: {
      append: (stream, expected, written) => events.append(stream, expected, written),
      readStream: (stream, options) => events.readStream(stream, options),
      readPlaces: (places) => events.readPlaces(places),
      readAll: (options) => events.readAll(options),
      head: () => events.head(),
      subscribeToAll,
      close: () => events.close(),
    },
  };
}

/** What a caller does in turn: pays into funds; some also have a loan filed and contribute to it, which processes carry on. */
function workOf(caller: number, chance: Chance): readonly Line[] {
  const agreementId = chance.pick(POOLS);
  const payments = Array.from({ length: ROUNDS }, (_, round) =>
    aLine('InjectRiskFund', TREASURY, { agreementId: chance.pick(POOLS), amountFen: chance.between(1, 90_000), budgetDocNo: 'B', slipNo: `S-${caller}-${round}` }));
  if (caller >= FIRMS.length) return payments;
  const loanId = `L${caller}`;
  const loan = [...aRecommendedLoan(loanId, agreementId, chance.between(10_000_000, 90_000_000), FIRMS[caller]), filing(loanId), contribution(loanId, agreementId, `K-${caller}`, 7)];
  return loan.flatMap((line, index) => [line, ...payments.slice(index, index + 1)]);
}

async function live(double: EsdbDouble, chance: Chance): Promise<void> {
  const stores = await storesServedAt(double.url, IMPATIENT);
  const { events, given } = watched(stores.events);
  const engine = await LiveEngine.over(stores, { events, soleWriter: false });
  for (const line of [...theScheme(), ...POOLS.flatMap((pool) => aPool(pool, 1_000_000_000)), ...FIRMS.flatMap(aRosteredFirm)]) await engine.take(line);
  dropSubscriptions(double, chance.seed);
  const works = Array.from({ length: CALLERS }, (_, caller) => workOf(caller, chance));
  await Promise.all(works.map(async (lines) => {
    for (const line of lines) expect({ seed: chance.seed, line, answer: await engine.take(line) }).toMatchObject({ answer: { rejected: false, repeated: false } });
  }));
  await engine.engine.rest();

  const log = await engine.log();
  const told = { seed: chance.seed };
  expect(double.calls.filter(({ method }) => method === 'subscribe-all').length).toBeGreaterThan(given.length + 4);
  await Promise.all(given.map((subscriber) => subscriber.until(log.at(-1)?.id)));
  for (const { after, ids } of given) expect({ ...told, ids }).toEqual({ ...told, ids: log.filter(({ position }) => position > after).map(({ id }) => id) });
  for (const [collection, documents] of foldProjections(log, PROJECTIONS)) {
    const plain: unknown = JSON.parse(JSON.stringify(Object.fromEntries(documents)));
    expect({ ...told, collection, documents: await documentsOf(stores.readModels, collection) }).toEqual({ ...told, collection, documents: plain });
  }
  await expectSound(stores, told);
  await engine.end();
}

describe(`${CALLERS} callers write while what follows the log is dropped at random`, () => {
  it.each(seedsOf([781, 782]))('every event is seen once and in order, and every read model equals the fold (seed %i)', async (seed) => live(await aServer(), new Chance(seed)));
});
