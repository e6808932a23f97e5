import { expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { recordsOf } from '../bank-statements/csv.js';
import { describeInBrowser } from './chromium.js';
import { openedConsole } from './opened.js';
import { sheetIn } from './workbook.js';

const opened = openedConsole();
/** Before the second compensation was written down, and after its day: one clock behind the other. */
const PAST = '/loans?asOf=2026-10-09&knownAt=2026-10-07';
const OWN_FILTERS = '常用筛选';

const rows = (page: Page): Locator => page.getByRole('region', { name: '列表' }).getByRole('row').filter({ has: page.getByRole('cell') });
const shownLoans = (page: Page): Promise<string[]> => page.locator('.list-table tbody tr td:first-child').allTextContents();
const amountOf = (page: Page, loan: string): Locator => rows(page).filter({ has: page.getByRole('link', { name: loan, exact: true }) }).getByRole('cell').nth(3);

/** What the screen shows, as the file has it: loan, amount and outstanding in fen, maturity. */
async function shown(page: Page): Promise<readonly (readonly string[])[]> {
  await rows(page).first().waitFor();
  const cells = await Promise.all((await rows(page).all()).map((row) => row.getByRole('cell').allTextContents()));
  return cells.map(([loan = '', , , amount = '', outstanding = '', , maturity = '']) => [loan, inFen(amount), inFen(outstanding), maturity]);
}

function inFen(amount: string): string {
  return String(Math.round(Number(amount.replaceAll(',', '')) * 100));
}

async function exported(page: Page, kind: string): Promise<{ readonly name: string; readonly body: Buffer }> {
  await page.getByRole('button', { name: '导出' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: kind }).click()]);
  return { name: download.suggestedFilename(), body: await readFile(await download.path()) };
}

/** The rows of a file under the head of its columns, without the total, by the columns that the screen has too. */
function listed(sheet: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const begins = sheet.findIndex(([first]) => first === '贷款 Loan');
  const head = sheet[begins] ?? [];
  const places = ['贷款 Loan', '金额 Amount', '余额 Outstanding', '到期日 Maturity'].map((title) => head.findIndex((one) => one.startsWith(title)));
  return sheet.slice(begins + 1).filter(([first = '']) => first !== '' && !first.startsWith('合计')).map((row) => places.map((place) => row[place] ?? ''));
}

describeInBrowser('A list', () => {
  it('keeps a filter under a name, over a reload, until it is deleted', async () => {
    const page = await opened.window('office', '/loans');
    await rows(page).nth(3).waitFor();
    await page.getByLabel('状态').selectOption({ label: '已放款' });
    await page.getByRole('button', { name: '金额', exact: true }).click();
    await page.getByText('本页 1 行').waitFor();
    await page.getByRole('button', { name: OWN_FILTERS }).click();
    await page.getByLabel('当前筛选的名称').fill('在贷，按金额');
    await page.getByRole('button', { name: '保存' }).click();

    await page.goto(`${opened.served.url}/loans`);
    await rows(page).nth(3).waitFor();
    await page.getByRole('button', { name: `${OWN_FILTERS} (1)` }).click();
    await page.getByRole('button', { name: '在贷，按金额', exact: true }).click();
    await page.getByText('本页 1 行').waitFor();
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ status: 'DISBURSED', sort: 'amountFen' });
    expect(await shownLoans(page)).toEqual(['L4']);

    await page.getByRole('button', { name: `${OWN_FILTERS} (1)` }).click();
    await page.getByRole('button', { name: '删除 在贷，按金额' }).click();
    await page.getByText('尚无常用筛选。').waitFor();
    await page.reload();
    await rows(page).first().waitFor();
    await page.getByRole('button', { name: OWN_FILTERS, exact: true }).waitFor();
    expect(await page.evaluate(() => localStorage.getItem('zhubao.filters.loans.office'))).toBe('[]');
  });

  it.each(['/loans', PAST, `${PAST}&sort=-amountFen&overdue=true`])('is saved as it stands on the screen, at both clocks, filtered and sorted: %s', async (path) => {
    const page = await opened.window('office', path);
    const onScreen = await shown(page);
    expect(onScreen.length).toBeGreaterThan(1);
    const csv = await exported(page, 'CSV (.csv)');
    expect(csv.name).toBe(path === '/loans' ? 'loans.csv' : 'loans-2026-10-09.csv');
    expect(listed(recordsOf(csv.body.toString('utf8').replace('\uFEFF', '')))).toEqual(onScreen);
    const xlsx = await exported(page, 'Excel (.xlsx)');
    expect(listed(sheetIn(xlsx.body))).toEqual(onScreen);
  });

  it('is of what was known then: a claim that was paid, which nobody knew yet, is not paid there', async () => {
    const [then, now] = [await opened.window('office', PAST), await opened.window('office', '/loans?asOf=2026-10-09')];
    // L2 was compensated on 8 October, which nobody knew on the 7th.
    expect((await shown(then))[1]).toEqual(['L2', '1200000000', '400000000', '2026-08-31']);
    expect((await shown(now))[1]).toEqual(['L2', '1200000000', '200490296', '2026-08-31']);
  });

  it('is saved in 万元 where the screen is in 万元', async () => {
    const page = await opened.window('office', '/loans');
    await page.getByText('万元', { exact: true }).click();
    await amountOf(page, 'L1').getByText('300.00', { exact: true }).waitFor();
    const csv = (await exported(page, 'CSV (.csv)')).body.toString('utf8');
    expect(csv).toContain('金额 Amount（万元）');
    expect(listed(recordsOf(csv.replace('\uFEFF', ''))).find(([loan]) => loan === 'L1')).toEqual(['L1', '300.00', '30.417611', '2026-08-28']);
  });
});

describeInBrowser('An amount', () => {
  it('is in yuan or in 万元 as somebody likes it, the next time too, and to the fen when it is pointed at', async () => {
    const page = await opened.window('office', '/loans');
    const outstanding = rows(page).filter({ has: page.getByRole('link', { name: 'L1', exact: true }) }).getByRole('cell').nth(4);
    await outstanding.getByText('304,176.11', { exact: true }).hover();
    await page.getByRole('tooltip').getByText('30,417,611 分').waitFor();

    await page.getByText('万元', { exact: true }).click();
    await outstanding.getByText('30.417611', { exact: true }).waitFor();
    await page.reload();
    await outstanding.getByText('30.417611', { exact: true }).hover();
    await page.getByRole('tooltip').getByText('30,417,611 分').waitFor();

    await page.getByText('元', { exact: true }).click();
    await outstanding.getByText('304,176.11', { exact: true }).waitFor();
  });
});
