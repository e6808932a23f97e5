import { expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { describeInBrowser } from './chromium.js';
import { Desk } from './desk.js';
import { openedConsole } from './opened.js';
import { yearUpToCompensation } from './young-pool.js';

const opened = openedConsole(async () => ({ with: 'scenario', lines: await yearUpToCompensation() }));
const OTHER_FIRM = '91152201MA0WX9H38R';

describeInBrowser('What asks for two persons', () => {
  it('is seen by both before it happens, is not the first one’s to approve, and is on both screens once it is approved', async () => {
    const [first, second] = [new Desk(await opened.window('office', '/claims')), new Desk(await opened.window('office-2', '/'))];
    await second.page.getByText('实时', { exact: true }).waitFor();

    await first.click('助保金代偿…');
    const dialog = first.page.getByRole('dialog');
    await first.click('预览', dialog);
    // All that the enterprise fund holds goes to the only claim (Art. 8).
    await dialog.getByRole('row', { name: /ccb 400,000\.00 → 0\.00/u }).waitFor();
    await first.click('确认提交', dialog);
    await dialog.getByRole('link', { name: /提案/u }).click();
    await first.page.getByText('您是提出人，须由另一人复核（第十条）。').waitFor();
    expect(await first.page.getByRole('button', { name: /通过/u }).count()).toBe(0);
    const proposalId = new URL(first.page.url()).pathname.split('/').at(-1);
    const preview = await opened.served.ask<{ readonly position: number; readonly digest: string }>('office', `proposals/${proposalId}/preview`);
    await expect(opened.served.ask('office', `proposals/${proposalId}/approval`, { commandId: randomUUID(), preview })).rejects.toThrow(/40[039]|422/u);

    // It has come to the first screen of the second person by itself.
    await second.page.getByRole('link', { name: '助保金代偿' }).click();
    await second.page.getByRole('row', { name: /ccb 400,000\.00 → 0\.00/u }).waitFor();
    await second.click('通过所见预览');
    for (const { page } of [first, second]) await page.getByText('已执行', { exact: true }).waitFor();
    await first.go('代偿工作台');
    await first.page.getByRole('region', { name: '待银行申请风险补偿' }).getByText('608,352.22').waitFor();
  });

  it('does not happen where the second person says no, and the first one reads why', async () => {
    await opened.served.ask('leading-group', 'commands/RecordDecision', { commandId: randomUUID(), data: { decisionId: 'LD-31', kind: '黑名单', subject: OTHER_FIRM, text: '同意列入黑名单。', docNo: '纪要31号' } });
    const [first, second] = [new Desk(await opened.window('office', '/')), new Desk(await opened.window('office-2', '/'))];
    await first.open('列入黑名单');
    await first.fill({ 统一社会信用代码: OTHER_FIRM, 理由: '骗取贷款', 银行损失: '1', 企业助保金损失: '0', 风险补偿金损失: '0', 领导小组决议编号: 'LD-31' });
    await first.sendToSecond();

    await second.page.getByRole('link', { name: '列入黑名单' }).click();
    const reject = second.page.getByRole('button', { name: '不通过', exact: true });
    expect(await reject.isDisabled()).toBe(true);
    await second.page.getByLabel('不通过的理由').fill('责任人尚未核实');
    await reject.click();
    await first.page.getByText('未通过', { exact: true }).waitFor();
    await first.page.getByText('责任人尚未核实').waitFor();
    await first.go('企业与黑名单');
    await first.page.getByRole('tab', { name: '黑名单' }).click();
    await first.page.getByText(/没有|尚无/u).first().waitFor();
  });
});
