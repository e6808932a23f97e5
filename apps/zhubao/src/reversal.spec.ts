import { describe, expect, it } from '@jest/globals';
import { eventId, verify } from '@zhubao/application';
import { LiveEngine } from './testing/live-engine.js';
import { storesInMemory } from './testing/lived-scenario.js';
import { FIRMS } from './testing/scheme-papers.js';
import { aLentLoan, aPaidClaim, aRecovery, aRepaidHalf, reversing } from './testing/settled-life.js';

const receipt = aRecovery('2026-06-01', 50_000_000);
const closed = [...aLentLoan(), ...aPaidClaim(), aRepaidHalf('2026-03-10'), receipt];
const reversed = reversing('2026-06-02', eventId(receipt.commandId, 0));

const firmOf = async (live: LiveEngine): Promise<unknown> => {
  const { state } = await live.engine.pipeline.states.load('enterprise', FIRMS[0]);
  return 'exposures' in state ? { exposures: state.exposures, memberOf: state.memberOf } : undefined;
};

describe('Art. 28 a receipt that closed a loan is taken back', () => {
  it('and its enterprise is exposed to it and in the pool again, as before', async () => {
    const before = await LiveEngine.after(closed.slice(0, -1));
    const standing = await firmOf(before);
    const live = await LiveEngine.after(closed);
    expect(await firmOf(live)).toEqual({ exposures: {}, memberOf: [] });
    expect(await live.take(reversed)).toMatchObject({ rejected: false });
    await live.engine.rest();
    expect(await firmOf(live)).toEqual(standing);
    expect(standing).toEqual({ exposures: { L1: { agreementId: 'ccb', amountFen: 50_000_000 } }, memberOf: ['ccb'] });
    const stores = await live.stop();
    expect(await verify(stores.events, stores.readModels)).toMatchObject({ verdict: 'PASSED', faults: [] });
    await Promise.all([stores.close(), before.end()]);
  });

  it('and processes that begin anew at the first event take no step a second time', async () => {
    const first = await LiveEngine.after([...closed, reversed, aRecovery('2026-06-03', 50_000_000, 'V-2')]);
    const written = await first.log();
    const { events } = await first.stop();
    const again = await LiveEngine.over({ ...(await storesInMemory()), events });
    await again.engine.rest();
    expect((await again.log()).slice(written.length).map(({ type, data }) => ({ type, data }))).toEqual([]);
    await again.end();
  });
});
