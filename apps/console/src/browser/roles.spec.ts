import { expect, it } from '@jest/globals';
import { MENU } from '../frame/menu.js';
import { describeInBrowser } from './chromium.js';
import { Desk } from './desk.js';
import { openedConsole } from './opened.js';

const opened = openedConsole();

interface RoleSeen {
  readonly user: string;
  readonly role: string;
  readonly first: string;
  /** Addresses that are not for it. */
  readonly forbidden: readonly string[];
  /** What it may do for a loan whose loss is shared. */
  readonly steps: readonly string[];
  readonly takesEvidence: boolean;
}

const ROLES: readonly RoleSeen[] = [
  { user: 'office', role: 'OFFICE', first: '今日', forbidden: ['/work/FileClaim'], steps: ['追偿费用约定'], takesEvidence: true },
  { user: 'bank-ccb', role: 'BANK', first: '今日', forbidden: ['/work/RunCompensation'], steps: ['追偿立案', '追偿费用约定', '追偿款分配'], takesEvidence: false },
  { user: 'leading-group', role: 'LEADING_GROUP', first: '今日', forbidden: ['/work/RunCompensation'], steps: ['损失核销'], takesEvidence: false },
  { user: 'treasury', role: 'TREASURY', first: '今日', forbidden: ['/work/RunCompensation'], steps: [], takesEvidence: false },
  { user: 'auditor', role: 'AUDITOR', first: '今日', forbidden: ['/work'], steps: [], takesEvidence: true },
  { user: 'regulator', role: 'REGULATOR', first: '今日', forbidden: ['/work/RunCompensation'], steps: [], takesEvidence: true },
  { user: 'admin', role: 'ADMIN', first: '审计', forbidden: ['/loans', '/loans/L1', '/reports', '/claims', '/proposals'], steps: [], takesEvidence: false },
];

describeInBrowser('Whoever signs in with a one-time password', () => {
  it.each(ROLES)('as $user begins at $first, and finds what a $role may look at and do, and no more', async ({ user, role, first, forbidden, steps, takesEvidence }) => {
    const desk = new Desk(await opened.window(undefined, '/'));
    const { page } = desk;
    await desk.signIn(opened.served, user);
    await page.getByRole('heading', { name: first, level: 1 }).waitFor();
    const menu = page.getByRole('navigation', { name: '主菜单' });
    expect(await menu.getByRole('link').allTextContents()).toEqual(MENU.filter(({ roles }) => roles.includes(role)).map(({ title }) => title.zh));

    for (const path of forbidden) {
      await page.goto(opened.served.url + path);
      await page.getByText('您的角色无权查看此项。').waitFor();
      expect(await page.getByRole('button', { name: /提交|预览|通过/u }).count()).toBe(0);
      expect(await page.getByRole('row').count()).toBe(0);
    }
    if (role === 'ADMIN') return;

    await page.goto(`${opened.served.url}/claims?asOf=2026-09-28`);
    await page.getByRole('row').filter({ hasText: 'L1' }).waitFor();
    expect(await page.getByRole('button', { name: /助保金代偿/u }).count()).toBe(role === 'OFFICE' ? 1 : 0);
    await desk.click('回到现在');

    await desk.go('贷款');
    await desk.follow('L1');
    await page.getByRole('tab', { name: '经过' }).waitFor();
    const next = page.getByRole('navigation', { name: '下一步' });
    if (steps.length > 0) await next.waitFor();
    expect(await next.getByRole('link').allTextContents()).toEqual(steps);
    expect(await page.getByRole('tab', { name: '证据包' }).count()).toBe(takesEvidence ? 1 : 0);
  });
});

describeInBrowser('An address', () => {
  it('that nobody knows leads to the first screen', async () => {
    const page = await opened.window('office-2', '/no-such-screen');
    await page.getByRole('heading', { name: '今日', level: 1 }).waitFor();
  });
});
