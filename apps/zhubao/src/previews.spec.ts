import { describe, expect, it } from '@jest/globals';
import { previewOf } from '@zhubao/application';
import { typesSince, withAClaim } from './testing/before-a-run.js';
import { aClaimedLoan, aRestatement, commandOf, morningOf, onRunDay, RUN_DAY, theRun } from './testing/claimed-life.js';
import { OFFICE, TREASURY } from './testing/diary.js';
import { LiveEngine } from './testing/live-engine.js';
import { propose, shown } from './testing/two-persons.js';

describe('a run that waits for its second person', () => {
  it('is shown with its events, the balances on both sides, and every loan that it changes', () => withAClaim(async (live, line, before) => {
    await propose(live, line);
    const { effects, position } = await shown(live, line);
    expect(position).toBe(await live.stores.events.head());
    expect(effects.events[0]).toMatchObject({ by: 'COMMAND', stream: 'pool-ccb', type: 'CompensatedFromEnterpriseFund', data: { paidFen: 2_000_000 } });
    expect(effects.balances).toEqual({ ccb: { before: { enterpriseFundFen: 2_000_000, riskFundFen: 100_000_000 }, after: { enterpriseFundFen: 0, riskFundFen: 100_000_000 } } });
    expect(effects.loans).toMatchObject([{ loanId: 'L1', changes: expect.arrayContaining([expect.objectContaining({ field: 'ledger.claimFen', before: 0, after: 50_000_000 })]) }]);
    expect(typesSince(await live.log(), before)).toEqual(['CommandProposed']);
  }));

  it('is shown the same at the same position, whatever came after it', () => withAClaim(async (live, line) => {
    await propose(live, line);
    const first = await shown(live, line);
    await live.take(aRestatement());
    await live.engine.rest();
    expect(await shown(live, line, first.position)).toEqual(first);
    expect((await shown(live, line)).effectsDigest).not.toBe(first.effectsDigest);
  }));
});

describe('a preview', () => {
  it('leaves log and read models as they were', () => withAClaim(async (live, line) => {
    const state = async (): Promise<string> => JSON.stringify([await live.log(), await live.stores.readModels.find('loans', { limit: 10 }), await live.stores.readModels.count('refusals'), await live.stores.readModels.find('deadlines', { limit: 10 })]);
    const before = await state();
    await previewOf(live.engine, commandOf(line));
    await previewOf(live.engine, commandOf(onRunDay('ShareRiskCompensation', OFFICE, { agreementId: 'ccb', valueDate: RUN_DAY })));
    await previewOf(live.engine, commandOf(morningOf('2026-03-02')));
    await live.engine.rest();
    expect(await state()).toBe(before);
  }));

  it('reads what it rests on, and not the log: no more of a pool that has seen four hundred deposits than of a new one', async () => {
    const read = async (deposits: number): Promise<number> => {
      const live = await LiveEngine.after(aClaimedLoan());
      for (let no = 0; no < deposits; no += 1) await live.take(onRunDay('InjectRiskFund', TREASURY, { agreementId: 'ccb', amountFen: 1, budgetDocNo: 'B', slipNo: `S-${no}` }));
      await live.engine.rest();
      const { stores: { events } } = live;
      let count = 0;
      const { readStream, readAll } = events;
      events.readStream = async (...asked) => { const found = await readStream.apply(events, asked); count += found.length; return found; };
      events.readAll = async (...asked) => { const found = await readAll.apply(events, asked); count += found.length; return found; };
      await previewOf(live.engine, commandOf(theRun()));
      await live.end();
      return count;
    };
    expect(await read(400)).toBeLessThanOrEqual(await read(0));
  });

  it('of a morning finds what that morning finds', async () => {
    const [...lines] = aClaimedLoan();
    const morning = lines.findLastIndex(({ command }) => command === 'OpenBusinessDay');
    const live = await LiveEngine.after(lines.slice(0, morning));
    const before = (await live.log()).length;
    const line = lines[morning] ?? morningOf(RUN_DAY);
    live.tell(line.at);
    const preview = await previewOf(live.engine, commandOf(line));
    await live.take(line);
    await live.engine.rest();
    const written = (await live.log()).slice(before).map(({ stream, type, data }) => JSON.stringify({ stream, type, data }));
    expect(written.length).toBeGreaterThan(20);
    expect('effects' in preview ? preview.effects.events.map(({ stream, type, data }) => JSON.stringify({ stream, type, data })).toSorted() : []).toEqual(written.toSorted());
    await live.end();
  });
});
