import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { MENU } from '../frame/menu.js';
import { describeInBrowser } from './chromium.js';
import { openedConsole } from './opened.js';
import { yearUpToCompensation } from './young-pool.js';

const opened = openedConsole(async () => ({ with: 'scenario', lines: await yearUpToCompensation() }));

/** What has the focus, by what a reader would call it. */
const focused = (page: Page): Promise<string> => page.evaluate(() => {
  const at = document.activeElement;
  return at?.getAttribute('aria-label') ?? (at instanceof HTMLInputElement ? (at.labels?.[0]?.textContent ?? at.type) : at?.id === 'content' ? 'content' : at?.textContent ?? '');
});

/** What one passes with the tabulator up to something. */
async function passedUpTo(page: Page, last: string): Promise<readonly string[]> {
  const passed: string[] = [];
  while (passed.at(-1) !== last && passed.length < 50) {
    await page.keyboard.press('Tab');
    passed.push(await focused(page));
  }
  return passed;
}

describeInBrowser('With the keyboard alone', () => {
  it('one comes from the skip link over the header and the menu to the content', async () => {
    const page = await opened.window('office', '/');
    await page.getByRole('heading', { name: '今日', level: 1 }).waitFor();
    const menu = MENU.map(({ title }) => title.zh);
    const passed = await passedUpTo(page, '截至日');
    expect(passed[0]).toBe('跳到正文');
    expect(passed.indexOf('退出')).toBeGreaterThan(0);
    expect(passed.filter((name) => menu.includes(name))).toEqual(menu);
    expect(passed.indexOf('今日')).toBeGreaterThan(passed.indexOf('退出'));
    expect(passed.at(-1)).toBe('截至日');
  });

  it('one skips both, and goes on in the content', async () => {
    const page = await opened.window('office', '/');
    await page.getByRole('heading', { name: '今日', level: 1 }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await passedUpTo(page, '截至日')).toEqual(['截至日']);
  });

  it('one is in the content after going to another screen', async () => {
    const page = await opened.window('office', '/');
    const loans = page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name: '贷款' });
    await loans.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '贷款', level: 1 }).waitFor();
    expect(await focused(page)).toBe('content');
  });

  it('one is within a dialogue while it is open, and back where it was opened from after Escape', async () => {
    const page = await opened.window('office', '/claims');
    const opener = page.getByRole('button', { name: '助保金代偿…' }).first();
    await opener.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await page.waitForFunction(() => document.activeElement?.closest('[role="dialog"]') !== null);
    for (let times = 0; times < 8; times += 1) {
      await page.keyboard.press('Tab');
      // Past its last button the browser’s own bar may have it, and never what lies behind.
      await page.waitForFunction(() => document.activeElement === document.body || document.activeElement?.closest('[role="dialog"]') !== null);
    }
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('助保金代偿…');
  });
});
