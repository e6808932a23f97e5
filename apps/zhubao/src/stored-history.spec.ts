import { describe, expect, it } from '@jest/globals';
import { loanHistory } from '@zhubao/application';
import { type AskedPoint, loansProjection, loanTouchedBy, type RecordedSchemeEvent, trialBalanceProjection } from '@zhubao/domain';
import type { EventStore } from '@zhubao/event-store';
import { openMemoryReadModelStore, type ReadModelStore } from '@zhubao/read-models';
import { openSqliteReadModelStore } from '@zhubao/read-models-sqlite';
import { Chance } from './testing/chance.js';
import { type Lived, livedThrough } from './testing/lived-scenario.js';
import { randomScenario } from './testing/random-scenario.js';
import { any, drawPoint, firstOf, foldedInPieces } from './testing/stored-past.js';
import { temporaryFolder } from './testing/temporary-files.js';

const SLOW_MS = 240_000;
const file = temporaryFolder();

/** Random lives with facts that came late, and the loans of them. */
async function lives(seed: number, chance: Chance): Promise<Lived & { readonly loans: readonly string[] }> {
  const lived = await livedThrough(file(`${seed}.jsonl`), randomScenario(seed, chance.between(2, 8)));
  return { ...lived, loans: [...new Set(lived.log.flatMap((event) => loanTouchedBy(event) ?? [])), 'nobody'] };
}

/** Either clock may be left out. */
function drawAsked(log: readonly RecordedSchemeEvent[], chance: Chance): AskedPoint {
  const { asOf, knownAt } = drawPoint(log, chance);
  return { ...(chance.inHundred(80) ? { asOf } : {}), ...(chance.inHundred(80) ? { knownAt } : {}) };
}

/** A log that refuses to be read from its beginning. */
function unscanned(events: EventStore): EventStore {
  return {
    append: (...asked) => events.append(...asked),
    readStream: (...asked) => events.readStream(...asked),
    readPlaces: (places) => events.readPlaces(places),
    readAll: async (options) => {
      if (options.after === undefined && options.direction !== 'backwards') throw new Error('The log is read from its beginning.');
      return events.readAll(options);
    },
    head: () => events.head(),
    subscribeToAll: (...asked) => events.subscribeToAll(...asked),
    close: () => events.close(),
  };
}

/** Asks for histories at random points out of read models, and of the log alone. */
async function compare({ log, loans, stores: { events } }: Lived & { readonly loans: readonly string[] }, store: ReadModelStore, chance: Chance, rounds: number): Promise<number> {
  let entries = 0;
  for (let round = 0; round < rounds; round += 1) {
    const at = { loanId: any(loans, chance), point: drawAsked(log, chance) };
    const stored = await loanHistory(unscanned(events), store, at.loanId, at.point);
    expect({ ...at, history: stored }).toEqual({ ...at, history: await loanHistory(events, undefined, at.loanId, at.point) });
    entries += stored.length;
  }
  return entries;
}

describe('the history of a loan out of read models', () => {
  it('is that of the log, entry by entry and fen by fen, at 1,000 random points of 20 random logs', async () => {
    let entries = 0;
    for (let seed = 1; seed <= 20; seed += 1) {
      const chance = new Chance(seed);
      const lived = await lives(seed, chance);
      const store = seed % 2 === 0 ? openMemoryReadModelStore() : openSqliteReadModelStore({ path: file(`${seed}.db`) });
      await foldedInPieces(lived.stores.events, store, chance);
      entries += await compare(lived, store, chance, 50);
      await store.close();
      await lived.stores.close();
    }
    expect(entries).toBeGreaterThan(1_000);
  }, SLOW_MS);

  it('is that of the log also where they are behind it, each as far as it goes', async () => {
    for (let seed = 101; seed <= 112; seed += 1) {
      const chance = new Chance(seed);
      const lived = await lives(seed, chance);
      const store = openMemoryReadModelStore();
      const behind = chance.between(1, lived.log.length);
      const ahead = chance.between(behind, lived.log.length);
      const [first, more] = [await firstOf(lived.stores.events, behind), await firstOf(lived.stores.events, ahead)];
      await foldedInPieces(first, store, chance);
      await foldedInPieces(more, store, chance, [seed % 2 === 0 ? loansProjection : trialBalanceProjection]);
      await compare(lived, store, chance, 30);
      for (const one of [store, first, more, lived.stores]) await one.close();
    }
  }, SLOW_MS);

  it.each<readonly [string, (store: ReadModelStore, events: EventStore) => Promise<void>]>([
    ['hold nothing', async () => undefined],
    ['are of another version', async (store, events) => {
      await foldedInPieces(events, store, new Chance(1));
      const { position = 0, version = 0 } = (await store.checkpoint('loans')) ?? {};
      await store.storeCheckpoint('loans', { position, version: version - 1 });
    }],
    ['lack the accounts', async (store, events) => {
      await foldedInPieces(events, store, new Chance(1));
      await store.dropCheckpoint('trial-balance');
    }],
    ['were folded from another log', async (store) => {
      const other = await lives(302, new Chance(302));
      await foldedInPieces(other.stores.events, store, new Chance(1));
      await other.stores.close();
    }],
  ])('comes from the log where they %s', async (_what, prepare) => {
    const { log, loans, stores } = await lives(301, new Chance(301));
    const store = openMemoryReadModelStore();
    await prepare(store, stores.events);
    const [loanId = ''] = loans;
    const history = await loanHistory(stores.events, store, loanId);
    expect(history.map(({ position }) => position)).toEqual(log.filter((event) => loanTouchedBy(event) === loanId).map(({ position }) => position));
    await expect(loanHistory(unscanned(stores.events), store, loanId)).rejects.toThrow('from its beginning');
    await store.close();
    await stores.close();
  }, SLOW_MS);
});
