import { describe, expect, it } from '@jest/globals';
import type { Answer } from '@zhubao/application';
import type { EventStore } from '@zhubao/event-store';
import { LiveEngine } from './testing/live-engine.js';
import { expectWhole, filingsThatHangInTheAir } from './testing/log-rules.js';
import { storesInMemory } from './testing/lived-scenario.js';
import { TREASURY } from './testing/diary.js';
import { aLine, aPool, aRecommendedLoan, aRosteredFirm, contribution, filing, theScheme } from './testing/pool-lines.js';
import { FIRMS } from './testing/scheme-papers.js';

const codes = (answers: readonly Answer[]): readonly string[] => answers.map((answer) => (answer.rejected ? answer.code : 'ACCEPTED')).sort();
const injection = (amountFen: number) => aLine('InjectRiskFund', TREASURY, { agreementId: 'ccb', amountFen, budgetDocNo: 'B', slipNo: 'S' });

describe('64 callers on one pool', () => {
  it('lose no update: the fund holds the sum of what all were told is accepted', async () => {
    const live = await LiveEngine.after([...theScheme(), ...aPool('ccb', 1_000)]);
    const answers = await Promise.all(Array.from({ length: 64 }, (_, index) => live.take(injection(index + 1))));
    expect(codes(answers)).toEqual(Array(64).fill('ACCEPTED'));
    const { state: pool } = await live.engine.pipeline.states.load('pool', 'ccb');
    expect(pool.funds.riskFen).toBe(1_000 + (64 * 65) / 2);
    expectWhole(await live.log());
    await live.end();
  });

  it('contribute under one contribution id, each by a command of its own: it is accepted once', async () => {
    const live = await LiveEngine.after([...theScheme(), ...aPool('ccb', 100_000_000), ...aRosteredFirm(FIRMS[0]), ...aRecommendedLoan('L1', 'ccb', 100_000_000), filing('L1')]);
    const answers = await Promise.all(Array.from({ length: 64 }, () => live.take(contribution('L1', 'ccb', 'K-1', 7))));
    expect(codes(answers)).toEqual(['ACCEPTED', ...Array(63).fill('DUPLICATE')]);
    const contributed = (await live.log()).filter(({ type }) => type === 'FundContributed');
    expect(contributed.map(({ data }) => data)).toMatchObject([{ amountFen: 7, cumulativeFen: 7, balanceBeforeFen: 0, balanceAfterFen: 7 }]);
    await live.end();
  });
});

describe('two filings at once', () => {
  it('for the last headroom of a pool: one gets it, the other is refused and holds nothing', async () => {
    // Ten times 40 000 000 carry one loan of 400 000 000, not two.
    const live = await LiveEngine.after([
      ...theScheme(), ...aPool('ccb', 40_000_000), ...aRosteredFirm(FIRMS[0]), ...aRosteredFirm(FIRMS[1]),
      ...aRecommendedLoan('L1', 'ccb', 400_000_000), ...aRecommendedLoan('L2', 'ccb', 400_000_000, FIRMS[1]),
    ]);
    expect(codes(await Promise.all([live.take(filing('L1')), live.take(filing('L2'))]))).toEqual(['ACCEPTED', 'LEVERAGE_EXCEEDED']);
    const { state: pool } = await live.engine.pipeline.states.load('pool', 'ccb');
    expect(pool.reservedFen).toBe(400_000_000);
    await live.end();
  });

  it('of one firm in two pools, beyond its cap together: one gets it; the other is refused and gives all back', async () => {
    const firm = FIRMS[0];
    const live = await LiveEngine.after([
      ...theScheme(), ...aPool('ccb', 100_000_000), ...aPool('icbc', 100_000_000), ...aRosteredFirm(firm),
      ...aRecommendedLoan('L1', 'ccb', 300_000_000, firm), ...aRecommendedLoan('L2', 'icbc', 300_000_000, firm),
    ]);
    expect(codes(await Promise.all([live.take(filing('L1')), live.take(filing('L2'))]))).toEqual(['ACCEPTED', 'CAP_EXCEEDED']);
    await live.engine.rest();
    const log = await live.log();
    expect(filingsThatHangInTheAir(log)).toEqual([]);
    expect(log.filter(({ type }) => type === 'CapacityReserved')).toHaveLength(2);
    const { state: enterprise } = await live.engine.pipeline.states.load('enterprise', firm);
    expect('exposures' in enterprise ? Object.values(enterprise.exposures).map(({ amountFen }) => amountFen) : []).toEqual([300_000_000]);
    const reserved = await Promise.all(['ccb', 'icbc'].map(async (pool) => (await live.engine.pipeline.states.load('pool', pool)).state.reservedFen));
    expect(reserved.toSorted()).toEqual([0, 300_000_000]);
    await live.end();
  });

  it('of one loan: it is filed once', async () => {
    const live = await LiveEngine.after([...theScheme(), ...aPool('ccb', 100_000_000), ...aRosteredFirm(FIRMS[0]), ...aRecommendedLoan('L1', 'ccb', 100_000_000)]);
    expect(codes(await Promise.all([live.take(filing('L1')), live.take(filing('L1'))]))).toEqual(['ACCEPTED', 'WRONG_STATE']);
    await live.engine.rest();
    expect(filingsThatHangInTheAir(await live.log())).toEqual([]);
    await live.end();
  });
});

describe('a log that another process writes too', () => {
  /** Lets somebody else append to the pool right before each of the first appends of this engine to it. */
  function contested(events: EventStore, stream: string, times: number, intrude: () => Promise<unknown>): EventStore {
    let left = times;
    return {
      append: async (to, expected, written) => {
        if (to === stream && left > 0) {
          left -= 1;
          await intrude();
        }
        return events.append(to, expected, written);
      },
      readStream: (from, options) => events.readStream(from, options),
      readPlaces: (places) => events.readPlaces(places),
      readAll: (options) => events.readAll(options),
      head: () => events.head(),
      subscribeToAll: (handler, options) => events.subscribeToAll(handler, options),
      close: () => events.close(),
    };
  }

  /** Two engines over one log; the first finds the pool changed before each of so many of its appends. */
  async function rivals(times: number): Promise<{ readonly one: LiveEngine; readonly other: LiveEngine }> {
    const stores = await storesInMemory();
    const other = await LiveEngine.over(stores, { soleWriter: false });
    for (const line of [...theScheme(), ...aPool('ccb', 1_000)]) await other.take(line);
    const one = await LiveEngine.over({ ...stores, readModels: (await storesInMemory()).readModels }, { soleWriter: false, events: contested(stores.events, 'pool-ccb', times, () => other.take(injection(1))) });
    return { one, other };
  }

  it('is decided on anew when it has changed meanwhile; both writes stand', async () => {
    const { one, other } = await rivals(3);
    expect(await one.take(injection(500))).toMatchObject({ rejected: false, repeated: false });
    const injected = (await one.log()).flatMap((event) => (event.type === 'RiskFundInjected' ? [event.data.amountFen] : []));
    expect(injected).toEqual([1_000, 1, 1, 1, 500]);
    expect((await one.engine.pipeline.states.load('pool', 'ccb')).state.funds.riskFen).toBe(1_503);
    await one.stop();
    await other.end();
  });

  it('and is given up with CONFLICT when it changes every time, which a later try of the same command may mend', async () => {
    const { one, other } = await rivals(10);
    const command = injection(500);
    expect(await one.take(command)).toMatchObject({ rejected: true, code: 'CONFLICT' });
    expect(await one.take(command)).toMatchObject({ rejected: false, repeated: false });
    await one.stop();
    await other.end();
  });
});
