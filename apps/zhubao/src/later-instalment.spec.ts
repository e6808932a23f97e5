import { describe, expect, it } from '@jest/globals';
import { eventId, reportOf, verify } from '@zhubao/application';
import { type CivilDate, civilDate, instant } from '@zhubao/domain';
import { LiveEngine } from './testing/live-engine.js';
import { storesInMemory } from './testing/lived-scenario.js';
import { aLentLoan, aPaidClaim, aRepaidHalf, reversing } from './testing/settled-life.js';

const lines = [...aLentLoan(), ...aPaidClaim()];
const payment = lines.at(-1)?.commandId ?? '';

/** Timers of the queue as the report shows them at a point in time. */
async function queueTimers(live: LiveEngine, asOf: CivilDate, knownAt?: string): Promise<readonly string[]> {
  const report = await reportOf(live.stores.events, { asOf, ...(knownAt === undefined ? {} : { knownAt: instant(knownAt) }) });
  return report.deadlines.filter(({ timer }) => timer === 'T2' || timer === 'T3').map(({ timer, due, metOn, state }) => [timer, due, metOn ?? '-', state].join(' '));
}

const placeOf = async (live: LiveEngine): Promise<unknown> => (await live.engine.pipeline.states.load('pool', 'ccb')).state.ledgers.get('L1')?.queue?.overdueSince ?? null;

describe('Art. 26 the second instalment fell overdue behind the claim for the first', () => {
  it('and joins the queue on the day on which the first is paid, as any point in time shows', async () => {
    const live = await LiveEngine.after(lines);
    expect(await placeOf(live)).toBe('2026-03-01');
    const first = ['T2 2026-02-28 2026-02-01 MET', 'T3 2026-03-04 - OPEN'];
    expect(await queueTimers(live, civilDate('2026-03-01'))).toEqual(first);
    expect(await queueTimers(live, civilDate('2026-03-02'), '2026-03-02T08:59:59+08:00')).toEqual(first);
    expect(await queueTimers(live, civilDate('2026-03-02'))).toEqual(['T2 2026-02-28 2026-02-01 MET', 'T3 2026-03-04 2026-03-02 MET', 'T2 2026-03-28 - OPEN', 'T3 2026-04-01 - OPEN']);
    expect(await verify(live.stores.events, live.stores.readModels)).toMatchObject({ verdict: 'PASSED', faults: [] });
    await live.end();
  });

  it('and waits behind it again when that payment is taken back', async () => {
    const live = await LiveEngine.after([...lines, reversing('2026-03-03', eventId(payment, 0))]);
    expect(await placeOf(live)).toBe('2026-02-01');
    expect(await queueTimers(live, civilDate('2026-03-03'))).toEqual(['T2 2026-02-28 2026-02-01 MET', 'T3 2026-03-04 - OPEN']);
    await live.end();
  });

  it('and processes that begin anew do not put it there a second time, whether it waits or is repaid', async () => {
    for (const life of [lines, [...lines, aRepaidHalf('2026-03-10')]]) {
      const first = await LiveEngine.after(life);
      const [written, place] = [await first.log(), await placeOf(first)];
      const { events } = await first.stop();
      const again = await LiveEngine.over({ ...(await storesInMemory()), events });
      await again.engine.rest();
      expect((await again.log()).slice(written.length).map(({ type, data }) => ({ type, data }))).toEqual([]);
      expect(await placeOf(again)).toBe(place);
      await again.end();
    }
  });
});
