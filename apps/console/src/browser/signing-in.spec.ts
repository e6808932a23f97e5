import { expect, it } from '@jest/globals';
import { describeInBrowser } from './chromium.js';
import { openedConsole } from './opened.js';

const opened = openedConsole();

describeInBrowser('Signing in', () => {
  it('asks who comes with a one-time password for one of their own, and leads on to what they may see', async () => {
    const page = await opened.window(undefined, '/');
    const signIn = page.getByRole('button', { name: '登录' });
    await page.getByLabel('用户名').fill('treasury');
    await page.getByLabel('密码', { exact: true }).fill(opened.served.oneTimePassword('treasury'));
    await signIn.click();
    await page.getByLabel('新密码').fill('correct horse battery');
    await signIn.click();
    await page.getByRole('heading', { name: '今日', level: 1 }).waitFor();

    await page.getByRole('button', { name: '退出' }).click();
    await page.getByLabel('用户名').fill('treasury');
    await page.getByLabel('密码', { exact: true }).fill('correct horse battery');
    await signIn.click();
    await page.getByRole('heading', { name: '今日', level: 1 }).waitFor();
  });

  it('says what is wrong with a wrong password, and lets nobody in', async () => {
    const page = await opened.window(undefined, '/loans');
    await page.getByLabel('用户名').fill('auditor');
    await page.getByLabel('密码', { exact: true }).fill('not the password');
    await page.getByRole('button', { name: '登录' }).click();
    expect(await page.getByRole('alert').textContent()).toContain('密码');
    expect(await page.getByRole('navigation').count()).toBe(0);
  });

  it('leads a session that has ended back to the sign-in', async () => {
    const page = await opened.window(undefined, '/');
    await page.evaluate(() => sessionStorage.setItem('zhubao.session', JSON.stringify({ token: 'x', user: 'office', role: 'OFFICE', org: 'office' })));
    await page.goto(`${opened.served.url}/loans`);
    await page.getByLabel('用户名').waitFor();
  });
});
