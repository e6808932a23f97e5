import { afterEach, describe, expect, it, jest } from '@jest/globals';
import type { Role } from '@zhubao/domain';
import { ServedLog } from '../testing/served-log.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { ADMIN, OFFICE } from '../testing/token-book.js';
import { THE_SERVER } from './account-changes.js';
import { openAccountFile } from './accounts.js';
import { LocalAuthenticator } from './local-authenticator.js';
import { hashPassword } from './passwords.js';
import { openTokenKey } from './token-key.js';

const path = temporaryFolder();
// Servers start and are waited for.
jest.setTimeout(60_000);
const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

const OWN = 'correct horse battery';
const quickly = (password: string): Promise<string> => hashPassword(password, { N: 2 ** 10, r: 8, p: 1 });

interface Answered {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

/** A server with an admin and an office, and how each of them asks it, or whoever holds a token. */
async function served(): Promise<(user: string, method: string, path: string, body?: object) => Promise<Answered>> {
  const log = await ServedLog.open();
  ends.push(() => log.close());
  const file = await openAccountFile(path(`${ends.length}-${Math.random()}.json`));
  ends.push(() => file.close());
  const accountOf = async (user: string, role: Role) => ({ user, role, org: user, passwordHash: await quickly(OWN), oneTime: false, disabled: false });
  await file.put([await accountOf('admin', 'ADMIN'), await accountOf('office', 'OFFICE')], 'made', THE_SERVER);
  const api = await log.serve({ authenticator: new LocalAuthenticator(file, await openTokenKey(path('key.json')), { hash: quickly }) });
  ends.push(() => api.close());
  const send = async (method: string, to: string, body: object | undefined, token?: string): Promise<Answered> => {
    const headers = { 'Content-Type': 'application/json', ...(token !== undefined && { Authorization: `Bearer ${token}` }) };
    const response = await fetch(`${api.url}/api/v1/${to}`, { method, headers, ...(body && { body: JSON.stringify(body) }) });
    return { status: response.status, body: response.status === 204 ? {} : ((await response.json()) as Answered['body']) };
  };
  return async (user, method, to, body) => {
    if (user.includes('.')) return send(method, to, body, user);
    if (user === '') return send(method, to, body);
    const { token } = (await send('POST', 'session', { user, password: OWN })).body;
    return send(method, to, body, String(token));
  };
}

describe('local accounts over the API', () => {
  it('are made with a password that is shown once, and listed without it', async () => {
    const ask = await served();
    const made = await ask('admin', 'POST', 'accounts', { user: 'bank-icbc', role: 'BANK', org: 'icbc' });
    expect(made).toEqual({ status: 201, body: { user: 'bank-icbc', role: 'BANK', org: 'icbc', password: expect.stringMatching(/^\S{19}$/u) } });
    const { body } = await ask('admin', 'GET', 'accounts');
    expect(body['items']).toContainEqual({ user: 'bank-icbc', role: 'BANK', org: 'icbc', oneTime: true, disabled: false });
    expect(JSON.stringify(body)).not.toMatch(/scrypt|password/u);
    expect((await ask('', 'POST', 'session', { user: 'bank-icbc', password: made.body['password'], newPassword: OWN })).status).toBe(200);
    expect((await ask('bank-icbc', 'GET', 'session')).body).toEqual({ user: 'bank-icbc', role: 'BANK', org: 'icbc' });
  });

  it('are asked for their password once, and renew their token with it alone', async () => {
    const ask = await served();
    expect(await ask('office', 'POST', 'session/renewal')).toEqual({ status: 200, body: { token: expect.any(String), expiresInSeconds: 900, signInEndsInSeconds: expect.any(Number), user: 'office', role: 'OFFICE', org: 'office' } });
    expect(await ask('', 'POST', 'session/renewal')).toMatchObject({ status: 401, body: { code: 'UNAUTHENTICATED' } });
  });

  it('are signed out of: the token is refused from then on with the reason, another of the same account is not', async () => {
    const ask = await served();
    const session = async (): Promise<string> => String((await ask('', 'POST', 'session', { user: 'office', password: OWN })).body['token']);
    const [here, there] = [await session(), await session()];
    expect(await ask(here, 'POST', 'session/end')).toEqual({ status: 204, body: {} });
    for (const [method, to] of [['GET', 'session'], ['POST', 'session/renewal'], ['POST', 'session/end']] as const) {
      expect(await ask(here, method, to)).toMatchObject({ status: 401, body: { code: 'UNAUTHENTICATED', zh: '本次登录已退出，请重新登录。', en: 'This session was signed out of; sign in again.' } });
    }
    expect([await ask(there, 'GET', 'session'), await ask(there, 'POST', 'session/renewal')]).toMatchObject([{ status: 200 }, { status: 200 }]);
  });

  it('are reset and disabled', async () => {
    const ask = await served();
    expect(await ask('admin', 'POST', 'accounts/office/disable')).toMatchObject({ status: 200, body: { user: 'office', disabled: true } });
    expect((await ask('', 'POST', 'session', { user: 'office', password: OWN })).status).toBe(401);
    expect(await ask('admin', 'POST', 'accounts/office/reset')).toMatchObject({ status: 200, body: { user: 'office', password: expect.any(String) } });
    expect(await ask('admin', 'POST', 'accounts/admin/disable')).toMatchObject({ status: 409, body: { code: 'CONFLICT' } });
    expect(await ask('admin', 'POST', 'accounts/nobody/reset')).toMatchObject({ status: 404 });
  });

  it('are for an ADMIN alone, and every fault of what is asked is told', async () => {
    const ask = await served();
    expect(await ask('office', 'GET', 'accounts')).toMatchObject({ status: 403 });
    expect(await ask('office', 'POST', 'accounts', { user: 'x', role: 'ADMIN', org: 'o' })).toMatchObject({ status: 403 });
    expect(await ask('admin', 'POST', 'accounts', { user: 'Some One', role: 'KING', org: ' ', rank: 1 })).toMatchObject({
      status: 400, body: { faults: [{ field: 'user' }, { field: 'role' }, { field: 'org' }, { field: 'rank' }] },
    });
  });

  it('are not there where somebody else vouches for callers', async () => {
    const log = await ServedLog.open();
    ends.push(() => log.close());
    const { url, close } = await log.serve();
    ends.push(() => close());
    const admin = { Authorization: `Bearer ${log.tokens.issue(ADMIN)}` };
    expect((await fetch(`${url}/api/v1/accounts`, { headers: admin })).status).toBe(404);
    expect((await fetch(`${url}/api/v1/session`, { method: 'POST' })).status).toBe(404);
    for (const what of ['renewal', 'end']) expect((await fetch(`${url}/api/v1/session/${what}`, { method: 'POST', headers: admin })).status).toBe(404);
    const me = await fetch(`${url}/api/v1/session`, { headers: { Authorization: `Bearer ${log.tokens.issue(OFFICE)}` } });
    expect(await me.json()).toEqual(OFFICE);
  });
});
