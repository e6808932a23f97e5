import { describe, expect, it } from '@jest/globals';
import { type Answer, explain, rejectProposal } from '@zhubao/application';
import { expectSound, saying, typesSince, withAClaim } from './testing/before-a-run.js';
import { bundleOf, verified } from './testing/bundles.js';
import { aRestatement, onRunDay, RUN_DAY, theRun } from './testing/claimed-life.js';
import { bankOf, LEADING_GROUP, OFFICE } from './testing/diary.js';
import type { LiveEngine } from './testing/live-engine.js';
import { approvalId, approveAsShown, propose, secondPerson, shown, takeByTwo } from './testing/two-persons.js';

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
    // Out of the streams concerned as out of the whole log, which is then not read.
    const { events, readModels } = live.stores;
    const whole = await explain(events, 'L1');
    const readAll = events.readAll.bind(events);
    events.readAll = (options) => (options.after === undefined && options.limit > 1 ? Promise.reject(new Error('the whole log is read')) : readAll(options));
    expect(await explain(events, 'L1', {}, readModels)).toEqual(whole);
    events.readAll = readAll;
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
