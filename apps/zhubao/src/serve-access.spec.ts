import { userInfo } from 'node:os';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { lineWarning } from './cli/access-options.js';
import { temporaryFolder } from './testing/temporary-files.js';
import { zhubao, ZhubaoProcess } from './testing/zhubao-process.js';

// Processes start, are waited for, and hash passwords at their full cost.
jest.setTimeout(240_000);
const file = temporaryFolder();
const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

async function served(...options: string[]): Promise<{ readonly process: ZhubaoProcess; readonly url: string }> {
  const process = ZhubaoProcess.zhubao('serve', '--port', '0', '--no-day-opening', ...options);
  ends.push(async () => {
    process.kill();
    await process.ended;
  });
  await process.until((lines) => lines.some((line) => line.includes('Ctrl-C')));
  return { process, url: /http:\/\/\S+(?=\/health)/u.exec(process.lines.join('\n'))?.[0] ?? '' };
}

describe('zhubao accounts', () => {
  it('keeps the accounts of a server, while it is down', async () => {
    const store = ['--store', `sqlite:${file('kept/log.sqlite')}`];
    expect((await zhubao('accounts', 'list', ...store)).stderr).toContain('There are no accounts at');
    const made = await zhubao('accounts', 'add', 'chief', '--role', 'ADMIN', '--org', 'zhubao', '--json', ...store);
    const { password } = JSON.parse(made.stdout) as { readonly password: string };
    expect(await zhubao('accounts', 'add', 'nobody', '--role', 'KING', '--org', 'x', ...store)).toMatchObject({ code: 2, stderr: expect.stringContaining('role must be one of OFFICE') });
    expect(await zhubao('accounts', 'disable', 'chief', ...store)).toMatchObject({ code: 2, stderr: expect.stringContaining('last ADMIN') });

    const { process, url } = await served(...store);
    expect(await zhubao('accounts', 'reset', 'chief', ...store)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('in use by another process') });
    const signIn = await fetch(`${url}/api/v1/session`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ user: 'chief', password, newPassword: 'my own password' }) });
    expect(await signIn.json()).toMatchObject({ user: 'chief', role: 'ADMIN' });
    process.kill();
    await process.ended;
    expect(JSON.parse((await zhubao('accounts', 'list', '--json', ...store)).stdout)).toEqual([{ user: 'chief', role: 'ADMIN', org: 'zhubao', oneTime: false, disabled: false }]);
    expect(JSON.parse((await zhubao('accounts', 'changes', '--json', ...store)).stdout)).toMatchObject([{ no: 2, what: 'password-set', by: 'chief', through: 'sign-in' }, { no: 1, what: 'made', by: userInfo().username, through: 'command-line', user: 'chief' }]);
  });
});

describe('zhubao serve', () => {
  it('makes no local accounts where an identity provider is named, and asks it about tokens', async () => {
    const { process, url } = await served('--store', `sqlite:${file('oidc/log.sqlite')}`, '--oidc-issuer', 'http://127.0.0.1:1', '--oidc-audience', 'zhubao');
    expect(process.lines.join('\n')).not.toContain('one-time password');
    const asked = await fetch(`${url}/api/v1/session`, { headers: { Authorization: 'Bearer eyJhbGciOiJFUzI1NiJ9.e30.AAAA' } });
    expect([asked.status, asked.headers.get('retry-after')]).toEqual([503, '5']);
  });

  it('does not start with half of what an identity provider needs', async () => {
    expect(await zhubao('serve', '--store', `sqlite:${file('half/log.sqlite')}`, '--oidc-issuer', 'https://id.city')).toMatchObject({ code: 2, stderr: expect.stringContaining('--oidc-audience') });
  });
});

describe('a line on which others can listen', () => {
  it.each(['127.0.0.1', '127.8.8.8', 'localhost', '::1'])('is not %s', (host) => {
    expect(lineWarning({ host, behindTls: false })).toBeUndefined();
  });

  it.each(['0.0.0.0', '::', '10.0.0.7', 'zhubao.city'])('is warned of in both languages: %s', (host) => {
    expect(lineWarning({ host, behindTls: false })).toMatch(new RegExp(`警告：正在 ${host.replaceAll('.', '\\.')} 上以明文 HTTP[\\s\\S]*WARNING: plain HTTP on ${host.replaceAll('.', '\\.')}`, 'u'));
    expect(lineWarning({ host, behindTls: true })).toBeUndefined();
  });
});
