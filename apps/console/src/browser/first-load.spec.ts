import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describeInBrowser } from './chromium.js';
import { openedConsole } from './opened.js';

const opened = openedConsole();
const MOST_KB = 300;
const BUILT = fileURLToPath(new URL('../../dist', import.meta.url));
const windows = new Map<string | undefined, Promise<Page>>();

/** The one window of somebody, where nothing of the console is open. */
async function emptyWindow(user: string | undefined): Promise<Page> {
  const window = windows.get(user) ?? opened.window(user, '/health/live');
  windows.set(user, window);
  const page = await window;
  await page.goto(`${opened.served.url}/health/live`);
  return page;
}

const CHART = /^\/assets\/line-chart-/u;

/** Files of the console that were asked for on a page so far, each with when that began. */
const askedFor = (page: Page): Promise<readonly { readonly file: string; readonly atMs: number }[]> => page.evaluate(() => performance.getEntriesByType('resource')
  .map(({ name, startTime }) => ({ file: new URL(name).pathname, atMs: startTime }))
  .filter(({ file }) => file.startsWith('/assets/')));

async function kB(files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(['/index.html', ...files].map(async (file) => gzipSync(await readFile(BUILT + file)).byteLength));
  return sizes.reduce((sum, size) => sum + size, 0) / 1_000;
}

describeInBrowser('The first load', () => {
  it.each([
    [undefined, '用户名', '/'], ['office', '合作银行', '/'], ['office', '逾期起始日', '/loans'], ['office', '登记时刻', '/loans/L2'], ['office', '期初余额', '/funds'], ['office', '报表', '/reports'],
    ['office', '代偿工作台', '/claims'], ['office', '统一社会信用代码', '/enterprises'], ['office', '时点', '/difference'], ['office', '最近签名的检查点', '/audit'], ['office', '核验证据', '/audit?tab=verify'],
    ['office', '方案', '/policy'], ['office', '常用筛选', '/proposals'], ['office', '选择银行对账单', '/funds?tab=reconcile'], ['office', '下载证据包', '/loans/L2?tab=evidence'],
    ['office', '业务日期', '/work/ReconcileAccount'], ['office', '业务日期', '/work/OpenSpecialAccount'], ['bank-ccb', '业务日期', '/work/ApplyForRiskCompensation?loanId=L2'], ['bank-ccb', '业务日期', '/work/ReviewLoan'], ['office', '试算', '/policy/candidate'],
  ] as const)(`is no more than ${MOST_KB} kB for %s, up to %s at %s`, async (user, shown, path) => {
    const page = await emptyWindow(user);
    await page.goto(opened.served.url + path);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.getByText(shown).first().waitFor();
    await page.waitForFunction(() => document.querySelector('.ant-skeleton, .ant-spin-spinning') === null);
    const asked = await askedFor(page);
    expect(asked.length).toBeGreaterThan(2);
    expect(await kB(asked.map(({ file }) => file))).toBeLessThanOrEqual(MOST_KB);
  });

  it(`is no more than ${MOST_KB} kB up to the table of balances over time; what draws them is asked for once the figures stand there`, async () => {
    const page = await opened.window('office', '/health/live');
    await page.addInitScript(() => {
      new MutationObserver((_, watch) => {
        if (document.querySelector('[aria-label="月末余额"] td') === null) return;
        performance.mark('figures');
        watch.disconnect();
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(`${opened.served.url}/funds?tab=time`);
    await page.getByRole('region', { name: '月末余额' }).getByText('3,641,017.97').first().waitFor();
    await page.getByRole('img', { name: /余额走势图/u }).locator('canvas').waitFor();
    const shownAtMs = await page.evaluate(() => performance.getEntriesByName('figures')[0]?.startTime ?? 0);
    const asked = await askedFor(page);
    const before = asked.filter(({ atMs }) => atMs < shownAtMs).map(({ file }) => file);
    expect(before.length).toBeGreaterThan(2);
    expect([before.some((file) => CHART.test(file)), asked.some(({ file }) => CHART.test(file))]).toEqual([false, true]);
    expect(await kB(before)).toBeLessThanOrEqual(MOST_KB);
  });
});
