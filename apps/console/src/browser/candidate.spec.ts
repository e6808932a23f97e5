import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser } from './chromium.js';
import { openedConsole } from './opened.js';

const opened = openedConsole();

const rule = (page: Page, field: string) => page.locator(`[id="rule-${field}"]`);
const line = (page: Page, field: string) => page.locator('[data-changed]').filter({ has: rule(page, field) });
const rehearse = (page: Page) => page.getByRole('button', { name: '试算' }).click();
const policyText = (page: Page) => page.getByRole('textbox', { name: '方案文本' });

/** Changes the draft as text, where the form has no field for it. */
async function edit(page: Page, change: (policy: Record<string, unknown>) => object): Promise<void> {
  if (!(await policyText(page).isVisible())) await page.getByText('以文本编辑（JSON）').click();
  await policyText(page).fill(JSON.stringify(change(JSON.parse(await policyText(page).inputValue()))));
}

async function adopt(page: Page, docNo: string): Promise<void> {
  await page.getByLabel('文号').fill(docNo);
  await page.getByRole('button', { name: '采用，或提请复核' }).click();
}

describeInBrowser('A new version of the rules', () => {
  it('begins as the one in force, and marks what is changed of it', async () => {
    const page = await opened.window('office', '/policy');
    await page.getByRole('link', { name: '拟订新版本并试算' }).click();
    await page.getByRole('heading', { name: '拟订新版本', level: 1 }).waitFor();
    expect(await rule(page, 'contribution.minPpm').inputValue()).toBe('2');
    expect(await rule(page, 'version').inputValue()).toBe('2');
    expect(await page.getByText('已改').count()).toBe(0);

    await rule(page, 'contribution.minPpm').fill('3');
    await rule(page, 'layers.1.sharePpm').fill('60');
    await line(page, 'contribution.minPpm').getByText('原为 2.00 %').waitFor();
    await line(page, 'layers.1.sharePpm').getByText('原为 50.00 %').waitFor();
    expect(await page.getByText('已改').count()).toBe(2);

    // What is on its way to a figure is none yet, and nothing can be asked of it.
    await rule(page, 'contribution.minPpm').fill('3.');
    await page.getByText('有数字未填写或格式不符。').waitFor();
    expect(await page.getByRole('button', { name: '试算' }).isDisabled()).toBe(true);
  });

  it('is rehearsed on the past: sums first, then each decision with its loan', async () => {
    const page = await opened.window('office', '/policy/candidate');
    await rule(page, 'contribution.minPpm').fill('3');
    await rule(page, 'layers.1.sharePpm').fill('60');
    await rehearse(page);
    await page.getByText('6 项数字不同，1 项将被拒绝').waitFor();
    // Loans of 3, 12, 5 and 1 million at 3 % instead of 2 %; shortfalls of 608,352.22 and 4,009,805.92 shared 60 to 40.
    const total = page.getByRole('region', { name: '合计与按条款' }).getByRole('row', { name: /合计/u }).last();
    expect(await total.getByRole('cell').allTextContents()).toEqual(['合计', '6', '1', '210,000.00', '0.00', '-461,815.81', '461,815.81']);
    const rows = page.getByRole('region', { name: '逐项' }).getByRole('row');
    await rows.filter({ hasText: 'RATE_TOO_LOW' }).getByText('第 6 条').waitFor();
    await rows.filter({ hasText: '应缴金额' }).filter({ has: page.getByRole('link', { name: 'L1', exact: true }) }).getByText('+30,000.00').waitFor();

    await page.getByLabel('自', { exact: true }).fill('2026-10-01');
    await page.getByText('以下是改动之前的试算').waitFor();
    await rehearse(page);
    await page.getByText('1 项数字不同，0 项将被拒绝').waitFor();
    await page.getByRole('region', { name: '逐项' }).getByRole('link', { name: 'L2', exact: true }).first().click();
    await page.getByRole('heading', { level: 1 }).filter({ hasText: 'L2' }).waitFor();
  });

  it('says which rule of a draft is none', async () => {
    const page = await opened.window('leading-group', '/policy/candidate');
    await rule(page, 'term.maxMonths').fill('0');
    await rehearse(page);
    await page.getByRole('alert').getByText('最长月数').waitFor();
  });

  it('is adopted by the Office, and from then on proposed where the rules in force ask for a second person', async () => {
    const page = await opened.window('office', '/policy/candidate');
    await rule(page, 'effectiveFrom').fill('2025-07-02');
    await edit(page, (policy) => ({ ...policy, fourEyes: ['AdoptPolicy'] }));
    await adopt(page, '乌助贷办〔2026〕9号');
    await page.getByText('已登记').waitFor();

    const next = await opened.window('office', '/policy/candidate');
    await next.getByRole('heading', { name: /自 ulanhot-zhubaodai@2 起草/u }).waitFor();
    expect(await rule(next, 'version').inputValue()).toBe('3');
    await rule(next, 'riskFund.leverage').fill('8');
    await adopt(next, '乌助贷办〔2026〕10号');
    await next.getByText('已提出，待第二人复核').waitFor();
    const second = await opened.window('office-2', '/proposals');
    await second.getByRole('cell', { name: '通过政策' }).first().waitFor();
    const { items } = await opened.served.ask<{ readonly items: readonly { readonly ref: string }[] }>('office', 'policies');
    expect(items.map(({ ref }) => ref)).toEqual(['ulanhot-zhubaodai@1', 'ulanhot-zhubaodai@2']);
  });

  it('is looked at, and not adopted, by who oversees; a bank does not see what it would do to others', async () => {
    const auditor = await opened.window('auditor', '/policy/candidate');
    await rehearse(auditor);
    await auditor.getByText(/项决定重新作出/u).waitFor();
    expect(await auditor.getByRole('button', { name: '采用，或提请复核' }).count()).toBe(0);
    const bank = await opened.window('bank-ccb', '/policy/candidate');
    await bank.getByText('您的角色无权查看此项。').waitFor();
    const policy = await opened.window('bank-ccb', '/policy');
    await policy.getByRole('heading', { name: '方案', level: 1 }).waitFor();
    expect(await policy.getByRole('link', { name: '拟订新版本并试算' }).count()).toBe(0);
  });
});
