import { describe, expect, it } from '@jest/globals';
import { asksForTwo, StoredPast, withdraw } from '@zhubao/application';
import { civilDate, instant, PROJECTIONS, ulanhot } from '@zhubao/domain';
import { expectSound, saying, withAClaim } from './testing/before-a-run.js';
import { morningOf, onRunDay, RUN_DAY } from './testing/claimed-life.js';
import { type Line, OFFICE } from './testing/diary.js';
import type { LiveEngine } from './testing/live-engine.js';
import { approveAsShown, propose, shown } from './testing/two-persons.js';

describe('the read model of approvals', () => {
  const document = async (live: LiveEngine, { commandId }: Line) => (await live.stores.readModels.get('approvals', commandId))?.document;

  it('shows who waits for a decision, and what became of it', () => withAClaim(async (live, line) => {
    await propose(live, line);
    await live.engine.rest();
    expect(await document(live, line)).toMatchObject({ status: 'PROPOSED', command: 'RunCompensation', agreementId: 'ccb', proposedBy: 'office-1', since: RUN_DAY, openUntil: '2026-03-15', decider: null });
    await approveAsShown(live, line, await shown(live, line));
    await live.engine.rest();
    expect(await document(live, line)).toMatchObject({ status: 'EXECUTED', openUntil: null, decider: { user: 'office-1-second' }, executed: { stream: 'pool-ccb' } });
    await expectSound(live);
  }));

  it('shows at a point in time what stood then', () => withAClaim(async (live, line) => {
    await propose(live, line);
    await live.take(morningOf('2026-03-05'));
    const later: Line = { ...line, at: '2026-03-05T10:00:00+08:00' };
    live.tell(later.at);
    await withdraw(live.engine, saying(later, line.as));
    await live.engine.rest();
    const past = new StoredPast(live.stores.readModels, live.stores.events, PROJECTIONS);
    const at = async (asOf: string) => (await past.get('approvals', line.commandId, { asOf: civilDate(asOf), knownAt: instant('2026-12-31T00:00:00Z') }))?.document;
    expect(await at('2026-03-04')).toMatchObject({ status: 'PROPOSED' });
    expect(await at('2026-03-05')).toMatchObject({ status: 'WITHDRAWN', reason: '金额有误' });
  }));
});

describe('a proposal that nobody decides', () => {
  it('lapses on the morning after its last day', () => withAClaim(async (live, line) => {
    await propose(live, line);
    const preview = await shown(live, line);
    const statusOn = async (day: string): Promise<string> => {
      await live.take(morningOf(day));
      await live.engine.rest();
      return (await live.engine.pipeline.states.load('approval', line.commandId)).state.status;
    };
    expect(await statusOn('2026-03-15')).toBe('PROPOSED');
    expect(await statusOn('2026-03-16')).toBe('LAPSED');
    expect(await approveAsShown(live, { ...line, at: '2026-03-16T10:00:00+08:00' }, preview)).toMatchObject({ rejected: true, code: 'WRONG_STATE', facts: { state: 'LAPSED' } });
    await expectSound(live);
  }));
});

describe('who asks whether it takes two', () => {
  it('is told by the policy of today, and by the server where that says nothing', () => withAClaim(async ({ engine }) => {
    expect([await asksForTwo(engine, 'RunCompensation'), await asksForTwo(engine, 'InjectRiskFund'), await asksForTwo(engine, 'InjectRiskFund', ['InjectRiskFund'])]).toEqual([true, false, true]);
  }));
  it('is told by a policy that names commands, from its day on', () => withAClaim(async (live) => {
    const policy = { ...ulanhot, version: 2, effectiveFrom: '2026-03-03', fourEyes: ['InjectRiskFund'] };
    await live.take(onRunDay('AdoptPolicy', OFFICE, { policy, docNo: 'P-2' }));
    const asked = () => Promise.all([asksForTwo(live.engine, 'RunCompensation'), asksForTwo(live.engine, 'InjectRiskFund')]);
    expect(await asked()).toEqual([true, false]);
    live.tell('2026-03-03T09:00:00+08:00');
    expect(await asked()).toEqual([false, true]);
  }));
});
