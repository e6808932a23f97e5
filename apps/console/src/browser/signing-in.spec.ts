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

    const token = await page.evaluate(() => String(JSON.parse(sessionStorage.getItem('zhubao.session') ?? '{}').token));
    const ended = page.waitForResponse((response) => response.url().endsWith('/api/v1/session/end'));
    await page.getByRole('button', { name: '退出' }).click();
    expect((await ended).status()).toBe(204);
    expect((await page.request.get(`${opened.served.url}/api/v1/session`, { headers: { Authorization: `Bearer ${token}` } })).status()).toBe(401);
    await page.getByLabel('用户名').fill('treasury');
    await page.getByLabel('密码', { exact: true }).fill('correct horse battery');
    await signIn.click();
    await page.getByRole('heading', { name: '今日', level: 1 }).waitFor();
  });

  it('is undone here also where the server cannot be reached', async () => {
    const page = await opened.window('office', '/loans');
    await page.getByRole('navigation', { name: '主菜单' }).waitFor();
    await page.route('**/api/v1/session/end', (route) => route.abort());
    await page.getByRole('button', { name: '退出' }).click();
    await page.getByLabel('用户名').waitFor();
    expect(await page.evaluate(() => sessionStorage.getItem('zhubao.session'))).toBeNull();
  });

  it('says what is wrong with a wrong password, and lets nobody in', async () => {
    const page = await opened.window(undefined, '/loans');
    await page.getByLabel('用户名').fill('auditor');
    await page.getByLabel('密码', { exact: true }).fill('not the password');
    await page.getByRole('button', { name: '登录' }).click();
    expect(await page.getByRole('alert').textContent()).toContain('密码');
    expect(await page.getByRole('navigation').count()).toBe(0);
  });

  it('leads who comes back to a session that has ended to the sign-in, says why, and leads on to where they were', async () => {
    const page = await opened.window(undefined, '/');
    const [givenMs, untilMs, signInUntilMs] = [-20, -5, 700].map((minutes) => Date.now() + minutes * 60_000);
    await page.evaluate((kept) => sessionStorage.setItem('zhubao.session', kept), JSON.stringify({ token: 'x', user: 'office', role: 'OFFICE', org: 'office', givenMs, untilMs, signInUntilMs }));
    await page.goto(`${opened.served.url}/loans?status=CLOSED`);
    await page.getByText('登录已过期').waitFor();
    await page.getByLabel('用户名').fill('leading-group');
    await page.getByLabel('密码', { exact: true }).fill(opened.served.oneTimePassword('leading-group'));
    await page.getByRole('button', { name: '登录' }).click();
    await page.getByLabel('新密码').fill('correct horse battery');
    await page.getByRole('button', { name: '登录' }).click();
    await page.getByRole('navigation', { name: '主菜单' }).waitFor();
    expect(new URL(page.url())).toMatchObject({ pathname: '/loans', search: '?status=CLOSED' });
  });

  it('is not asked for again of somebody who is at work', async () => {
    const page = await opened.window('office', '/loans');
    await page.getByRole('navigation', { name: '主菜单' }).waitFor();
    await page.clock.install();
    await page.reload();
    await page.getByRole('navigation', { name: '主菜单' }).waitFor();
    const tokenKept = (): Promise<string> => page.evaluate(() => String(JSON.parse(sessionStorage.getItem('zhubao.session') ?? '{}').token));
    const before = await tokenKept();
    const renewed = page.waitForResponse((response) => response.url().endsWith('/api/v1/session/renewal'));
    await page.keyboard.press('Tab');
    await page.clock.fastForward('11:00');
    expect((await renewed).status()).toBe(200);
    await page.waitForFunction((old) => !(sessionStorage.getItem('zhubao.session') ?? '').includes(old), before);
  });
});
