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

/** What the screen shows, row by row under the heads of its columns. */
async function shown(page: Page): Promise<readonly Readonly<Record<string, string>>[]> {
  await rows(page).first().waitFor();
  const heads = (await page.locator('.list-table thead th').allTextContents()).map((head) => head.replaceAll(/ [▲▼↕]$/gu, ''));
  const cells = await Promise.all((await rows(page).all()).map((row) => row.getByRole('cell').allTextContents()));
  return cells.map((row) => Object.fromEntries(heads.map((head, place) => [head, row[place] ?? ''])));
}

const DAY_MS = 86_400_000;

/** How a workbook holds what the screen shows: an amount as a number, a day as the days since 1900 began, nothing as nothing. */
function asHeld(text: string): string {
  if (text === '—') return '';
  if (/^-?[\d,]+\.\d\d$/u.test(text)) return String(Number(text.replaceAll(',', '')));
  return /^\d{4}-\d\d-\d\d$/u.test(text) ? String(Date.parse(text) / DAY_MS + 25_569) : text;
}

/** Rows of a workbook by the heads of its columns, as far as the screen has those too, without the total. */
function listed(sheet: readonly (readonly string[])[], screen: readonly Readonly<Record<string, string>>[]): readonly Readonly<Record<string, string>>[] {
  const heads = Object.keys(screen[0] ?? {});
  const begins = sheet.findIndex((row) => heads.every((head) => row.includes(head)));
  const found = sheet[begins] ?? [];
  return sheet.slice(begins + 1).filter(([first]) => first !== '合计').map((row) => Object.fromEntries(heads.map((head) => [head, (row[found.indexOf(head)] ?? '').replaceAll('、', '')])));
}

function fieldsOf(csv: Buffer): readonly Readonly<Record<string, string>>[] {
  const [heads = [], ...lines] = recordsOf(csv.toString('utf8').replace('\uFEFF', ''));
  return lines.filter((line) => line.length === heads.length).map((line) => Object.fromEntries(heads.map((head, place) => [head, line[place] ?? ''])));
}

async function exported(page: Page, kind: string): Promise<{ readonly name: string; readonly body: Buffer }> {
  await page.getByRole('button', { name: '导出' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: kind }).click()]);
  return { name: download.suggestedFilename(), body: await readFile(await download.path()) };
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

  it.each([['loans', '/loans'], ['loans', PAST], ['loans', `${PAST}&sort=-amountFen&overdue=true`], ['enterprises', '/enterprises?tab=all'], ['roster', '/enterprises?tab=roster']])('is saved for people as it stands on the screen, every column and row of %s: %s', async (name, path) => {
    const page = await opened.window('office', path);
    const onScreen = (await shown(page)).map((row) => Object.fromEntries(Object.entries(row).map(([head, text]) => [head, asHeld(text)])));
    const { name: file, body } = await exported(page, 'Excel (.xlsx)');
    expect(file).toBe(path.startsWith(PAST) ? `${name}-2026-10-09.xlsx` : `${name}.xlsx`);
    const sheet = sheetIn(body);
    expect(listed(sheet, onScreen)).toEqual(onScreen);
    expect(sheet[1]?.[0]).toMatch(path.startsWith(PAST) ? /^统计截止日期：2026-10-09　当时已知：2026-10-07 23:59:59　填报单位：office　金额单位：元　账簿位置：\d+$/u : /　金额单位：元　/u);
  });

  it.each(['', 'asOf=2026-10-09&knownAt=2026-10-07', 'overdue=true&sort=-amountFen'])('is saved for programs as the API has it, in fen and codes: %s', async (query) => {
    const page = await opened.window('office', `/loans?${query}`);
    await rows(page).first().waitFor();
    const { items } = await opened.served.ask<{ readonly items: readonly Readonly<Record<string, unknown>>[] }>('office', `loans?${query}`);
    const fields = ['loanId', 'uscc', 'status', 'amountFen', 'outstandingFen', 'maturity', 'overdueSince', 'claimFen', 'riskPaidFen', 'agreementId'];
    const asText = (row: Readonly<Record<string, unknown>>): object => Object.fromEntries(fields.map((field) => [field, String(row[field] ?? '')]));
    expect(fieldsOf((await exported(page, 'CSV (.csv)')).body).map(asText)).toEqual(items.map(asText));
  });

  it('is of what was known then: a claim that was paid, which nobody knew yet, is not paid there', async () => {
    const [then, now] = [await opened.window('office', PAST), await opened.window('office', '/loans?asOf=2026-10-09')];
    // L2 was compensated on 8 October, which nobody knew on the 7th.
    expect((await shown(then))[1]).toMatchObject({ 贷款: 'L2', 余额: '4,000,000.00' });
    expect((await shown(now))[1]).toMatchObject({ 贷款: 'L2', 余额: '2,004,902.96' });
  });

  it('is saved in the unit and in the language of the screen', async () => {
    const page = await opened.window('office', '/loans');
    await page.getByText('万元', { exact: true }).click();
    await amountOf(page, 'L1').getByText('300.00', { exact: true }).waitFor();
    await page.getByText('EN', { exact: true }).click();
    await page.getByRole('button', { name: 'Export' }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: 'Excel (.xlsx)' }).click()]);
    const [title, head, heads = [], first = []] = sheetIn(await readFile(await download.path()));
    expect([title?.[0], head?.[0]]).toEqual(['Loans', expect.stringContaining('Unit: CNY 10,000')]);
    expect(['Loan', 'Status', 'Outstanding'].map((name) => first[heads.indexOf(name)])).toEqual(['L1', 'Shared', '30.417611']);
  });
});

describeInBrowser('A list that is not all there is', () => {
  it.each([['/enterprises/91152201MA0QK7D216', 'loans', '/loans?uscc=91152201MA0QK7D216'], ['/claims?asOf=2026-10-09', 'loans', '/loans?asOf=2026-10-09&status=COMPENSATED&sort=overdueSince'], ['/?asOf=2026-09-28', 'proposals', '/proposals?asOf=2026-09-28&status=PROPOSED&sort=openUntil']])('says so, and leads to all of it: %s', async (path, reading, whole) => {
    const page = await opened.window('office', '/policy');
    await page.route((url) => url.pathname === `/api/v1/${reading}`, async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, json: { ...(await answer.json() as object), next: 'more' } });
    });
    await page.goto(`${opened.served.url}${path}`);
    expect(await page.getByText('只列出前').getByRole('link', { name: '查看全部 →' }).first().getAttribute('href')).toBe(whole);
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
