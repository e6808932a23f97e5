import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser } from './chromium.js';
import { openedConsole } from './opened.js';

const opened = openedConsole();

/** Row of the only pool of the demonstration year. */
const pool = (page: Page) => page.getByRole('region', { name: '资金池' }).getByRole('row', { name: /中国建设银行/u });

describeInBrowser('An address with a point in time', () => {
  it('shows the figures of that day, and says that they are of the past', async () => {
    const page = await opened.window('office', '/?asOf=2026-09-28');
    // Before the first compensation: both funds whole.
    await pool(page).getByText('5,000,000.00').first().waitFor();
    await pool(page).getByText('400,000.00').first().waitFor();
    await page.getByText('历史时点：截至 2026-09-28').waitFor();

    await page.getByRole('button', { name: '回到现在' }).click();
    await pool(page).getByText('3,641,017.97').first().waitFor();
    expect(await page.getByText('历史时点').count()).toBe(0);
    expect(new URL(page.url()).search).toBe('');
  });

  it('shows what was known then', async () => {
    const page = await opened.window('auditor', '/?asOf=2026-12-31&knownAt=2026-10-07');
    await pool(page).getByText('4,695,823.89').first().waitFor();
    await page.getByText('按 2026-10-07 日终所知').waitFor();
  });

  it('goes along from screen to screen', async () => {
    const page = await opened.window('office', '/?asOf=2026-09-28');
    await page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name: '贷款' }).click();
    await page.getByRole('heading', { name: '贷款', level: 1 }).waitFor();
    expect(new URL(page.url()).searchParams.get('asOf')).toBe('2026-09-28');
  });

  it('is chosen by the bar above each screen', async () => {
    const page = await opened.window('office', '/');
    await page.getByLabel('截至日').fill('2026-09-28');
    await pool(page).getByText('5,000,000.00').first().waitFor();
    expect(new URL(page.url()).searchParams.get('asOf')).toBe('2026-09-28');
  });

  it('can be held against another, down to the events that did it', async () => {
    const page = await opened.window('office', '/difference?fromAsOf=2026-09-28&asOf=2026-09-29');
    const ccb = page.getByRole('region', { name: 'ccb', exact: true });
    await ccb.getByRole('row', { name: /企业助保金余额/u }).getByText('-400,000.00').waitFor();
    await ccb.getByText(/起因事件/u).click();
    await ccb.getByText('助保金代偿', { exact: false }).first().waitFor();
  });
});
