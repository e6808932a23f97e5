import { expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { describeInBrowser } from './chromium.js';
import { openedConsole } from './opened.js';

const opened = openedConsole();
const USCC = '91152201MA0RP4T65C';

describeInBrowser('What asks for two persons', () => {
  it('waits on the screen of the second one, is not the first one’s to approve, and is gone once it is approved', async () => {
    const { served } = opened;
    const second = await opened.window('office-2', '/');
    await second.getByText('没有待复核事项。').waitFor();
    await second.getByText('实时', { exact: true }).waitFor();

    await served.ask('leading-group', 'commands/RecordDecision', { commandId: randomUUID(), data: { decisionId: 'LD-2026-31', kind: '黑名单', subject: USCC, text: '同意列入黑名单。', docNo: '助保贷领导小组纪要〔2026〕31号' } });
    const { proposalId } = await served.ask<{ readonly proposalId: string }>('office', 'commands/BlacklistEnterprise', {
      commandId: randomUUID(), data: { uscc: USCC, persons: [], reason: '骗取贷款', lossFen: { bank: 100, enterpriseFund: 0, riskFund: 0 }, decisionId: 'LD-2026-31' },
    });
    const waiting = second.getByRole('row').filter({ hasText: USCC });
    await waiting.getByText('列入黑名单').waitFor();

    const { digest, position } = await served.ask<{ readonly digest: string; readonly position: number }>('office-2', `proposals/${proposalId}/preview`);
    const approval = (): object => ({ commandId: randomUUID(), preview: { position, digest } });
    await expect(served.ask('office', `proposals/${proposalId}/approval`, approval())).rejects.toThrow(/40[39]|422/u);
    await served.ask('office-2', `proposals/${proposalId}/approval`, approval());
    await second.getByText('没有待复核事项。').waitFor();
  });
});
