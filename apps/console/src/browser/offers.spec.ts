import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser } from './chromium.js';
import { openedConsole } from './opened.js';

const opened = openedConsole();
const USCC = '统一社会信用代码';
const OTHER = '91152201MA13UBE70Q';

/** What the list under a field offers: what is typed in, and what it is known by. */
const offered = (page: Page): Promise<string[]> => page.locator('datalist[id="uscc-offered"] option').evaluateAll((options) => options.map((option) => option.getAttribute('label') ?? ''));

/** The list of enterprises as it would be with more of them than it holds: only the first, and another page. */
async function cutEnterprises(page: Page): Promise<void> {
  await page.route((url) => url.pathname === '/api/v1/enterprises' && !url.searchParams.has('name'), async (route) => {
    const response = await route.fetch();
    const { items, ...page1 } = (await response.json()) as { readonly items: readonly object[] };
    await route.fulfill({ response, json: { ...page1, items: items.slice(0, 1), next: 'more' } });
  });
}

describeInBrowser('A field of a form', () => {
  it('offers what there is by name, and says what is chosen', async () => {
    const page = await opened.window('office', '/work/RemoveFromRoster');
    await page.getByLabel(USCC).fill(OTHER);
    await page.getByRole('main').getByText('乌兰浩特市晨光彩印包装有限公司', { exact: true }).waitFor();
    expect(await offered(page)).toContain(`${OTHER} · 乌兰浩特市晨光彩印包装有限公司`);
    expect(await page.getByText(/下拉只列出/u).count()).toBe(0);
  });

  it('says where its list is cut, finds by its full name what is not in it, and takes whatever is typed', async () => {
    const page = await opened.window('office', '/health/live');
    await cutEnterprises(page);
    await page.goto(`${opened.served.url}/work/RemoveFromRoster`);
    await page.getByText('下拉只列出 1 项，未列出的请直接输入编号，或以企业全称查找。').waitFor();
    expect(await offered(page)).not.toContain(`${OTHER} · 乌兰浩特市晨光彩印包装有限公司`);

    await page.getByLabel(USCC).fill('乌兰浩特市晨光彩印包装有限公司');
    await page.waitForFunction((uscc) => document.querySelector(`datalist option[value="${uscc}"]`) !== null, OTHER);
    expect(await offered(page)).toContain(`${OTHER} · 乌兰浩特市晨光彩印包装有限公司`);

    await page.getByLabel(USCC).fill('91150000000000000X');
    expect(await page.getByLabel(USCC).inputValue()).toBe('91150000000000000X');
  });

  it('that knows nothing but its choices is one of them, chosen by the keyboard too', async () => {
    const page = await opened.window('bank-ccb', '/work/ReviewLoan?loanId=L4');
    const grade = page.getByLabel('信用等级');
    await page.waitForFunction(() => document.querySelector('select[id="grade"]') !== null);
    expect(await grade.getByRole('option').allTextContents()).toEqual(['请选择', 'AAA', 'AA', 'A', 'BBB', 'BB', 'B']);
    await grade.focus();
    for (let times = 0; times < 4; times += 1) await page.keyboard.press('ArrowDown');
    expect(await grade.inputValue()).toBe('BBB');
    await page.getByRole('button', { name: '预览' }).click();
    await page.getByRole('alert').filter({ hasText: /未填写或格式不符/u }).waitFor();
    expect(await page.getByLabel('评定方式').getAttribute('aria-invalid')).toBe('true');
    expect(await grade.getAttribute('aria-invalid')).toBe('false');
  });
});
