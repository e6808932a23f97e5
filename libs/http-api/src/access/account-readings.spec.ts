import { afterEach, describe, expect, it, jest } from '@jest/globals';
import type { Role } from '@zhubao/domain';
import { ServedLog } from '../testing/served-log.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
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
const hash = (password: string): Promise<string> => hashPassword(password, { N: 2 ** 10, r: 8, p: 1 });

/** A server with an admin, an auditor and an office, and how each of them asks it. */
async function served() {
  const log = await ServedLog.open();
  ends.push(() => log.close());
  const file = await openAccountFile(path(`${ends.length}-${Math.random()}/accounts.json`));
  ends.push(() => file.close());
  const passwordHash = await hash(OWN);
  const of = (user: string, role: Role) => ({ user, role, org: user, passwordHash, oneTime: false, disabled: false });
  await file.put([of('admin', 'ADMIN'), of('auditor', 'AUDITOR'), of('office', 'OFFICE'), of('regulator', 'REGULATOR')], 'made', THE_SERVER);
  const authenticator = new LocalAuthenticator(file, await openTokenKey(path('key.json')), { hash });
  const api = await log.serve({ authenticator });
  ends.push(() => api.close());
  const send = async (user: string, to: string, body?: object): Promise<Response> => {
    const { token } = await authenticator.signIn(user, OWN);
    const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` };
    return fetch(`${api.url}/api/v1/${to}`, { headers, ...(body && { method: 'POST', body: JSON.stringify(body) }) });
  };
  const ask = async (user: string, to: string, body?: object) => {
    const response = await send(user, to, body);
    return { status: response.status, body: (await response.json()) as { readonly items: readonly Record<string, unknown>[]; readonly next: number | null } };
  };
  return { ask, send };
}

describe('the record of accounts over the API', () => {
  it('names who made, reset and disabled an account, and who set a password', async () => {
    const { ask } = await served();
    await ask('admin', 'accounts', { user: 'bank-icbc', role: 'BANK', org: 'icbc' });
    await ask('admin', 'accounts/office/reset', {});
    await ask('admin', 'accounts/bank-icbc/disable', {});
    await ask('admin', 'session', { user: 'auditor', password: OWN, newPassword: 'another of my own' });
    const { items } = (await ask('admin', 'account-changes?limit=4')).body;
    expect(items.map(({ what, by, through, user, disabled }) => [what, by, through, user, disabled])).toEqual([
      ['password-set', 'auditor', 'sign-in', 'auditor', false], ['disabled', 'admin', 'api', 'bank-icbc', true], ['reset', 'admin', 'api', 'office', false], ['made', 'admin', 'api', 'bank-icbc', false],
    ]);
    expect(items[0]).toEqual({ no: 8, at: expect.stringMatching(/^\d{4}-.*Z$/u), what: 'password-set', by: 'auditor', through: 'sign-in', user: 'auditor', role: 'AUDITOR', org: 'auditor', oneTime: false, disabled: false });
  });

  it('is for ADMIN and AUDITOR, and an auditor’s look at it is on record itself', async () => {
    const { ask } = await served();
    expect(await Promise.all(['admin', 'auditor', 'office', 'regulator'].map(async (user) => (await ask(user, 'account-changes')).status))).toEqual([200, 200, 403, 403]);
    expect((await ask('admin', 'reads')).body.items).toMatchObject([{ user: 'auditor', operation: 'listAccountChanges' }]);
  });

  it('is leafed through from the newest on, of one account and one time where that is asked', async () => {
    const { ask } = await served();
    const numbers = async (query: string) => (await ask('auditor', `account-changes?${query}`)).body;
    const first = await numbers('limit=3');
    expect([first.items.map(({ no }) => no), first.next]).toEqual([[4, 3, 2], 2]);
    expect(await numbers(`limit=3&cursor=${first.next}`)).toMatchObject({ items: [{ no: 1 }], next: null });
    expect(await numbers('user=office&to=2199-01-01')).toMatchObject({ items: [{ no: 3 }], next: null });
    expect(await numbers('from=2199-01-01')).toEqual({ items: [], next: null });
    expect(await ask('auditor', 'account-changes?limit=0&whose=x')).toMatchObject({ status: 400, body: { faults: [{ field: 'limit' }, { field: 'whose' }] } });
  });

  it('comes as a spreadsheet with all its pages, of one account where that is asked', async () => {
    const { send } = await served();
    const csv = await send('auditor', 'account-changes?format=csv&head=false&limit=1');
    expect([csv.status, csv.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
    const [columns, ...rows] = (await csv.text()).trimEnd().split('\r\n');
    expect(columns).toBe('no,at,user,role,org,what,oneTime,disabled,by,through');
    expect(rows.map((row) => row.replace(/T[^,]*Z/u, ''))).toEqual(['regulator,REGULATOR', 'office,OFFICE', 'auditor,AUDITOR', 'admin,ADMIN'].map((account, index) => expect.stringMatching(new RegExp(`^${4 - index},[\\d-]{10},${account},[a-z]+,made,false,false,zhubao,server$`, 'u'))));
    expect((await (await send('admin', 'account-changes?format=csv&user=office')).text()).match(/office,OFFICE|auditor,AUDITOR/gu)).toEqual(['office,OFFICE']);
    const xlsx = await send('admin', 'account-changes?format=xlsx');
    expect([xlsx.status, xlsx.headers.get('content-disposition'), (await xlsx.arrayBuffer()).byteLength > 1_000]).toEqual([200, 'attachment; filename="listAccountChanges.xlsx"', true]);
    expect((await (await send('admin', 'accounts?format=csv&head=false')).text()).match(/^office,OFFICE,office,false,false/mu)).not.toBeNull();
    expect((await send('office', 'account-changes?format=csv')).status).toBe(403);
  });

  it('comes where no read model was ever built, when the lists that need one say what to do', async () => {
    const { send } = await served();
    const loans = await send('office', 'loans');
    expect([loans.status, loans.headers.get('retry-after'), await loans.json()]).toEqual([503, '1', expect.objectContaining({ code: 'NOT_REACHED', en: expect.stringContaining('see whether a worker runs') })]);
    expect((await send('admin', 'accounts?format=xlsx')).status).toBe(200);
  });
});
