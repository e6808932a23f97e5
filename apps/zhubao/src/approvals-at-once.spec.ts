import { describe, expect, it } from '@jest/globals';
import { rejectProposal } from '@zhubao/application';
import { expectSound, saying, withAClaim } from './testing/before-a-run.js';
import { aRestatement, theRun } from './testing/claimed-life.js';
import { approvalId, approveAsShown, propose, secondPerson, shown } from './testing/two-persons.js';

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
