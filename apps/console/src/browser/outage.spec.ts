import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser } from './chromium.js';
import { openedConsole } from './opened.js';

const opened = openedConsole();
const API = '**/api/**';
const OLD = /服务器无法连接，以下是 \d\d:\d\d:\d\d 读到的数据。/u;

/** Nothing is answered any more, and a while after that somebody comes back to the page, which asks again. */
async function cutOff(page: Page): Promise<void> {
  await page.route(API, (route) => route.abort());
  await page.clock.install();
  await page.clock.fastForward('10:00');
  await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
}

describeInBrowser('Where the server cannot be reached', () => {
  it('a form keeps what was typed into it, and says when its surroundings were read', async () => {
    const page = await opened.window('office', '/policy');
    // Where it hears of nothing, the page asks everything again from time to time, also what it asks once otherwise.
    await page.route('**/api/v1/live', (route) => route.abort());
    await page.clock.install();
    await page.goto(`${opened.served.url}/work/NoteRiskSignal`);
    const text = page.getByRole('main').getByLabel('内容', { exact: true });
    await text.fill('连续两月未报送报表');
    await page.route(API, (route) => route.abort());
    await page.clock.fastForward('01:00');
    await page.getByText(OLD).first().waitFor();
    expect(await text.inputValue()).toBe('连续两月未报送报表');
  });

  it('a list stays as it was read and says so, and is read again where that is asked for', async () => {
    const page = await opened.window('office', '/loans');
    const rows = page.getByRole('region', { name: '列表' }).getByRole('row');
    await rows.nth(4).waitFor();
    await cutOff(page);
    await page.getByText(OLD).waitFor();
    expect(await rows.count()).toBe(5);
    await page.unroute(API);
    await page.getByRole('button', { name: '重试' }).click();
    await page.getByText(OLD).waitFor({ state: 'detached' });
    expect(await rows.count()).toBe(5);
  });

  it('a screen that was not loaded yet says so below the menu, and comes when it is loaded anew', async () => {
    const page = await opened.window('office', '/loans');
    await page.getByRole('region', { name: '列表' }).waitFor();
    await page.route('**/assets/funds-*.js', (route) => route.abort());
    const menu = page.getByRole('navigation', { name: '主菜单' });
    await menu.getByRole('link', { name: '资金', exact: true }).click();
    await page.getByText('这一部分未能载入。').waitFor();
    await menu.getByRole('link', { name: '贷款', exact: true }).click();
    await page.getByRole('region', { name: '列表' }).waitFor();
    await menu.getByRole('link', { name: '资金', exact: true }).click();
    await page.unroute('**/assets/funds-*.js');
    await page.getByRole('button', { name: '重新载入' }).click();
    await page.getByRole('tab', { name: '收支明细' }).waitFor();
  });

  it('a file that does not come is told of', async () => {
    const page = await opened.window('office', '/loans');
    await page.getByRole('region', { name: '列表' }).waitFor();
    await page.context().setOffline(true);
    await page.getByRole('button', { name: '导出' }).click();
    await page.getByRole('menuitem', { name: 'CSV (.csv)' }).click();
    await page.getByRole('alert').first().waitFor();
    await page.getByRole('heading', { name: '贷款' }).waitFor();
  });
});
