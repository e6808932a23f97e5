import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Projection } from '@zhubao/read-models';
import { accounts, decodeLedger, type LedgerEvent, ledgerProjections, moved, noted, opened, record, turnover } from './testing/ledger.js';
import { LedgerRig } from './testing/ledger-rig.js';

/** Moves between accounts that were never opened count as nothing. */
const corrected: Projection<LedgerEvent> = { ...accounts, evolve: (account, event, key) => (account === undefined && event.type === 'Moved' ? undefined : accounts.evolve(account as never, event, key)) };

describe('an event that a projection cannot fold', () => {
  let rig: LedgerRig;
  beforeEach(() => {
    rig = new LedgerRig();
  });
  afterEach(() => rig.end());

  async function poisoned(): Promise<{ before: number; head: number }> {
    await record(rig.log, opened('A'), opened('B'));
    const before = await record(rig.log, moved('A', 'B', 100));
    await record(rig.log, moved('A', 'ghost', 7), moved('A', 'B', 1));
    return { before, head: await record(rig.log, opened('C')) };
  }

  it.each(['met in the first build', 'met live'])('stops that projection before the event, and no other (%s)', async (when) => {
    const runner = rig.runner();
    if (when === 'met live') await runner.start();
    const { before, head } = await poisoned();
    if (when !== 'met live') await runner.start();
    await runner.settled(head, { projections: ['turnover'] });
    await expect(runner.settled(head)).rejects.toMatchObject({ name: 'ProjectionStoppedError', projection: 'accounts' });
    expect(await rig.documents()).toEqual({ accounts: { A: { balanceFen: -100, moves: 1 }, B: { balanceFen: 100, moves: 1 } }, turnover: { all: { amountFen: 108 } } });
    expect(await rig.store.checkpoint('accounts')).toEqual({ position: before, version: 1 });
  });

  it('says which event, where, and why', async () => {
    const runner = await rig.started();
    const { before, head } = await poisoned();
    await runner.settled(head, { projections: ['turnover'] });
    const [status] = (await runner.status()).projections;
    expect(status).toMatchObject({
      state: 'stopped', position: before, lag: head - before,
      poison: { type: 'Moved', stream: 'ledger', revision: 3, cause: expect.objectContaining({ message: 'Account ghost is not open.' }) },
    });
    await expect(runner.settled(head)).rejects.toThrow(/"accounts" stopped before event [0-9a-f-]{36} \(Moved, ledger revision 3, position \d+\): Account ghost is not open\./);
  });

  it('is met again after a restart, and folded when the fold is corrected', async () => {
    const first = await rig.started();
    const { head } = await poisoned();
    await first.settled(head, { projections: ['turnover'] });
    await first.stop();
    const second = await rig.started();
    await expect(second.settled(head)).rejects.toMatchObject({ name: 'ProjectionStoppedError' });
    await second.stop();
    await (await rig.started({ projections: [corrected, turnover] })).settled(head);
    expect((await rig.documents())['accounts']).toEqual({ A: { balanceFen: -108, moves: 3 }, B: { balanceFen: 101, moves: 2 }, C: { balanceFen: 0, moves: 0 } });
  });

  it('keeps what is served when a rebuild meets it', async () => {
    const first = await rig.started({ projections: [corrected, turnover] });
    const { head } = await poisoned();
    await first.settled(head);
    await first.stop();
    const before = await rig.documents();
    const second = await rig.started({ projections: [{ ...accounts, version: 2 }, turnover] });
    await expect(second.settled(head)).rejects.toMatchObject({ name: 'ProjectionStoppedError' });
    expect(await rig.documents()).toEqual(before);
    expect((await second.status()).projections.map(({ state }) => state)).toEqual(['stopped', 'live']);
  });

  it('stays stopped when the subscription is lost', async () => {
    const runner = await rig.started();
    const { head } = await poisoned();
    await runner.settled(head, { projections: ['turnover'] });
    rig.log.drop(new Error('connection reset'));
    await runner.settled(await record(rig.log, noted), { projections: ['turnover'] });
    expect((await runner.status()).projections[0]).toMatchObject({ state: 'stopped', poison: { revision: 3 } });
  });

  it('stops every projection when it cannot even be decoded', async () => {
    const decode: typeof decodeLedger = (recorded) => {
      if (recorded.type === 'Noted') throw new Error('No upcaster for Noted.');
      return decodeLedger(recorded);
    };
    const runner = await rig.started({ decode });
    const before = await record(rig.log, opened('A'));
    const head = await record(rig.log, noted, opened('B'));
    for (const { name } of ledgerProjections) await expect(runner.settled(head, { projections: [name] })).rejects.toThrow('No upcaster for Noted.');
    expect((await runner.status()).projections.map(({ state, position }) => ({ state, position }))).toEqual(ledgerProjections.map(() => ({ state: 'stopped', position: before })));
  });
});
