import { expect, it } from '@jest/globals';
import { describeInBrowser } from './chromium.js';
import { MENU } from '../frame/menu.js';
import { openedConsole } from './opened.js';

const opened = openedConsole();

const USERS = [
  ['office', 'OFFICE'], ['bank-ccb', 'BANK'], ['leading-group', 'LEADING_GROUP'], ['treasury', 'TREASURY'], ['auditor', 'AUDITOR'], ['regulator', 'REGULATOR'], ['admin', 'ADMIN'],
] as const;

describeInBrowser('The menu', () => {
  it.each(USERS)('of %s shows what %s may look at, and no more', async (user, role) => {
    const page = await opened.window(user, '/');
    const menu = page.getByRole('navigation', { name: '主菜单' });
    await menu.waitFor();
    expect(await menu.getByRole('link').allTextContents()).toEqual(MENU.filter(({ roles }) => roles.includes(role)).map(({ title }) => title.zh));
  });
});

describeInBrowser('An address that is not for a role', () => {
  it.each([['admin', '/loans'], ['admin', '/reports'], ['admin', '/claims'], ['admin', '/loans/L1']])('says so to %s at %s, and shows no figure', async (user, path) => {
    const page = await opened.window(user, path);
    await page.getByText('您的角色无权查看此项。').first().waitFor();
    expect(await page.getByRole('row').filter({ hasText: /\d,\d{3}\.\d\d/u }).count()).toBe(0);
  });

  it('leads from one that nobody knows to the first screen', async () => {
    const page = await opened.window('office', '/no-such-screen');
    await page.getByRole('heading', { name: '今日', level: 1 }).waitFor();
  });
});
