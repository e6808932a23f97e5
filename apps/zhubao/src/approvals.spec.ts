import { describe, expect, it } from '@jest/globals';
import { type Answer, asksForTwo, explain, previewOf, rejectProposal, StoredPast, verify, withdraw } from '@zhubao/application';
import { civilDate, instant, PROJECTIONS, type RecordedSchemeEvent, ulanhot } from '@zhubao/domain';
import { bundleOf, verified } from './testing/bundles.js';
import { aClaimedLoan, aRestatement, commandOf, morningOf, onRunDay, RUN_DAY, theRun } from './testing/claimed-life.js';
import { bankOf, LEADING_GROUP, type Line, OFFICE, TREASURY } from './testing/diary.js';
import { LiveEngine } from './testing/live-engine.js';
import { approvalId, approveAsShown, propose, secondPerson, shown, takeByTwo } from './testing/two-persons.js';

const typesSince = (log: readonly RecordedSchemeEvent[], before: number): readonly string[] => log.slice(before).map(({ type }) => type);
const saying = (line: Line, actor: Line['as']) => ({ commandId: approvalId(line.commandId), actor, recordedAt: instant(line.at), data: { proposalId: line.commandId, reason: '金额有误' } });

async function withAClaim(run: (live: LiveEngine, line: Line, before: number) => Promise<void>): Promise<void> {
  const live = await LiveEngine.after(aClaimedLoan());
  live.tell(`${RUN_DAY}T09:00:00+08:00`);
  await run(live, theRun(), (await live.log()).length);
  await live.end();
}

async function expectSound({ stores: { events, readModels } }: LiveEngine): Promise<void> {
  expect(await verify(events, readModels)).toMatchObject({ verdict: 'PASSED' });
  for (const subject of [{ wholeLog: true } as const, { loanId: 'L1' }]) expect(await verified(await bundleOf(events, subject))).toMatchObject({ verdict: 'PASSED', faults: [], notCovered: [] });
}

describe('a run that two persons take', () => {
  it('pays what was shown, in the name of who proposed it, because of the approval', () => withAClaim(async (live, line, before) => {
    const { approved } = await takeByTwo(live, line);
    expect(approved).toMatchObject({ rejected: false });
    await live.engine.rest();
    const log = await live.log();
    expect(typesSince(log, before)).toEqual(['CommandProposed', 'ProposalApproved', 'CompensatedFromEnterpriseFund', 'ProposalExecuted', 'CompensationQueueJoined']);
    const [paid] = log.slice(before).filter(({ type }) => type === 'CompensatedFromEnterpriseFund');
    const [approval] = log.slice(before).filter(({ type }) => type === 'ProposalApproved');
    expect(paid).toMatchObject({ data: { paidFen: 2_000_000 }, metadata: { actor: OFFICE, $causationId: approval?.id } });
    expect(approval?.metadata.actor).toEqual(secondPerson(OFFICE));
    await expectSound(live);
  }));

  it('is explained with both of them', () => withAClaim(async (live, line) => {
    await takeByTwo(live, line);
    await live.engine.rest();
    const paid = (await explain(live.stores.events, 'L1')).find(({ type }) => type === 'CompensatedFromEnterpriseFund');
    expect(paid?.approval).toMatchObject({ user: 'office-1', second: { user: 'office-1-second', role: 'OFFICE', proposalId: line.commandId, approvedOn: RUN_DAY } });
    expect(paid?.en).toContain('(office, office-1-second)');
    expect(paid?.zh).toContain('复核批准');
  }));

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

describe('evidence of a run that two persons took', () => {
  it.each([
    ['approved by who proposed it', (line: string) => line.replace('office-1-second', 'office-1'), 'DECISION_REFUSED'],
    ['carried out in the name of somebody else', (line: string) => (line.includes('CompensatedFromEnterpriseFund') ? line.replace('"user":"office-1"', '"user":"office-9"') : line), 'DECISION_FAILED'],
    ['that pays another sum than was approved', (line: string) => (line.includes('"type":"CommandProposed"') ? line.replace('"agreementId":"ccb","valueDate":"2026-03-02"', '"agreementId":"ccb","valueDate":"2026-03-01"') : line), 'DECISION_DIFFERS'],
  ])('fails when it is %s', (_what, forge, fault) => withAClaim(async (live, line) => {
    await takeByTwo(live, line);
    await live.engine.rest();
    const lines = await bundleOf(live.stores.events, { loanId: 'L1' });
    const { verdict, faults } = await verified(lines.map(forge));
    expect({ verdict, faults: faults.map(({ what }) => what) }).toEqual({ verdict: 'FAILED', faults: expect.arrayContaining(['CHAIN_BROKEN', fault]) });
  }));
});

describe('a proposal is not approved', () => {
  const expectNothing = async (live: LiveEngine, before: number, answer: Answer, code: string): Promise<void> => {
    expect(answer).toMatchObject({ rejected: true, code });
    await live.engine.rest();
    expect(typesSince(await live.log(), before)).toEqual(['CommandProposed']);
  };

  it('by who made it', () => withAClaim(async (live, line, before) => {
    await propose(live, line);
    await expectNothing(live, before, await approveAsShown(live, line, await shown(live, line), { by: line.as }), 'SAME_PERSON');
  }));
  it('by a role that could not give the command', () => withAClaim(async (live, line, before) => {
    await propose(live, line);
    await expectNothing(live, before, await approveAsShown(live, line, await shown(live, line), { by: LEADING_GROUP }), 'FORBIDDEN');
  }));
  it('by another bank, nor rejected by it', () => withAClaim(async (live, _line, before) => {
    const line = aRestatement();
    await propose(live, line);
    await expectNothing(live, before, await approveAsShown(live, line, await shown(live, line), { by: bankOf('icbc') }), 'FORBIDDEN');
    await expectNothing(live, before, await rejectProposal(live.engine, saying(line, bankOf('icbc'))), 'FORBIDDEN');
  }));
  it('on a preview that nobody was shown', () => withAClaim(async (live, line, before) => {
    await propose(live, line);
    const { position } = await shown(live, line);
    await expectNothing(live, before, await approveAsShown(live, line, { position, digest: 'f'.repeat(64) }), 'PREVIEW_CHANGED');
  }));
  it('when something changed since; on a new preview it is', () => withAClaim(async (live, line, before) => {
    await propose(live, line);
    const stale = await shown(live, line);
    await live.take(aRestatement());
    await live.engine.rest();
    const refused = await approveAsShown(live, line, stale);
    expect(refused).toMatchObject({ rejected: true, code: 'PREVIEW_CHANGED', facts: { changes: expect.arrayContaining(['events.0.data.claim.principalFen: 50000000 → 49999999']) } });
    expect(await approveAsShown(live, line, stale)).toEqual(refused);
    expect(typesSince(await live.log(), before)).toEqual(['CommandProposed', 'ClaimRestated']);
    expect(await approveAsShown(live, line, await shown(live, line), { under: approvalId(aRestatement().commandId) })).toMatchObject({ rejected: false });
    await live.engine.rest();
    await expectSound(live);
  }));
  it('by a bank that proposes for the agreement of another', () => withAClaim(async (live, _line, before) => {
    expect(await propose(live, { ...aRestatement(), as: bankOf('icbc') })).toMatchObject({ rejected: true, code: 'FORBIDDEN' });
    expect(typesSince(await live.log(), before)).toEqual([]);
  }));
});

describe('repeated', () => {
  it('a proposal and its approval are the same ones, and write nothing', () => withAClaim(async (live, line, before) => {
    const proposed = await propose(live, line);
    const preview = await shown(live, line);
    const approved = await approveAsShown(live, line, preview);
    await live.engine.rest();
    const written = typesSince(await live.log(), before);
    expect(await propose(live, line)).toEqual({ ...proposed, repeated: true });
    expect(await approveAsShown(live, line, preview)).toEqual({ ...approved, repeated: true });
    await live.engine.rest();
    expect(typesSince(await live.log(), before)).toEqual(written);
  }));

  it('a proposal that was refused is refused in the same words, though it would now pass', () => withAClaim(async (live, _line, before) => {
    const early = onRunDay('ShareRiskCompensation', OFFICE, { agreementId: 'ccb', valueDate: RUN_DAY });
    const refused = await propose(live, early);
    expect(refused).toMatchObject({ rejected: true, code: 'NOTHING_TO_SHARE' });
    await live.take(theRun());
    await live.take(onRunDay('ApplyForRiskCompensation', bankOf('ccb'), { loanId: 'L1', applicationId: 'A-1', appliedOn: RUN_DAY }));
    await live.engine.rest();
    expect(await propose(live, early)).toEqual(refused);
    expect((await live.log()).slice(before).some(({ type }) => type === 'CommandProposed')).toBe(false);
  }));
});

describe('at once', () => {
  it('two approve one proposal: one of them does', () => withAClaim(async (live, line) => {
    await propose(live, line);
    const preview = await shown(live, line);
    const both = [secondPerson(line.as), secondPerson(secondPerson(line.as))].map((by, no) => approveAsShown(live, line, preview, { by, under: approvalId(aRestatement(no).commandId) }));
    expect((await Promise.all(both)).map((answer) => (answer.rejected ? answer.code : 'ACCEPTED')).toSorted()).toEqual(['ACCEPTED', 'WRONG_STATE']);
    await live.engine.rest();
    await expectSound(live);
  }));

  it('one approves and the other rejects: what is decided first stands', () => withAClaim(async (live, line) => {
    await propose(live, line);
    const preview = await shown(live, line);
    const [rejected, approved] = await Promise.all([rejectProposal(live.engine, saying({ ...line, commandId: line.commandId }, secondPerson(line.as))), approveAsShown(live, line, preview, { under: approvalId(aRestatement().commandId) })]);
    expect(rejected).toMatchObject({ rejected: false });
    expect(approved).toMatchObject({ rejected: true, code: 'WRONG_STATE', facts: { state: 'REJECTED' } });
    expect((await live.log()).some(({ type }) => type === 'CompensatedFromEnterpriseFund')).toBe(false);
  }));

  it('the same run is proposed twice and approved twice: it is paid once', () => withAClaim(async (live, first) => {
    const second = theRun();
    await Promise.all([propose(live, first), propose(live, second)]);
    const previews = await Promise.all([shown(live, first), shown(live, second)]);
    const answers = await Promise.all([first, second].map((line, no) => approveAsShown(live, line, previews[no] ?? { position: 0, digest: '' })));
    await live.engine.rest();
    expect(answers.map((answer) => (answer.rejected ? answer.code : 'ACCEPTED')).toSorted()).toEqual(['ACCEPTED', 'NOTHING_TO_PAY']);
    expect((await live.log()).filter(({ type }) => type === 'CompensatedFromEnterpriseFund')).toHaveLength(1);
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

describe('the read model of approvals', () => {
  const document = async (live: LiveEngine, { commandId }: Line) => (await live.stores.readModels.get('approvals', commandId))?.document;

  it('shows who waits for a decision, and what became of it', () => withAClaim(async (live, line) => {
    await propose(live, line);
    await live.engine.rest();
    expect(await document(live, line)).toMatchObject({ status: 'PROPOSED', command: 'RunCompensation', agreementId: 'ccb', proposedBy: 'office-1', since: RUN_DAY, openUntil: '2026-03-16', decider: null });
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
    expect(await statusOn('2026-03-16')).toBe('PROPOSED');
    expect(await statusOn('2026-03-17')).toBe('LAPSED');
    expect(await approveAsShown(live, { ...line, at: '2026-03-17T10:00:00+08:00' }, preview)).toMatchObject({ rejected: true, code: 'WRONG_STATE', facts: { state: 'LAPSED' } });
    await expectSound(live);
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
