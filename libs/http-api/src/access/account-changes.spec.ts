import { appendFileSync, chmodSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import type { Role } from '@zhubao/domain';
import { ServedLog } from '../testing/served-log.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { type Doer, THE_SERVER } from './account-changes.js';
import { type Account, type AccountFile, openAccountFile, recordBeside } from './accounts.js';
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

const ADMIN: Doer = { by: 'admin', through: 'api' };
const account = (user: string, more: Partial<Account> = {}): Account => ({ user, role: 'OFFICE', org: 'office', passwordHash: 'scrypt$1$1$1$a$b', oneTime: false, disabled: false, ...more });

async function opened(file: string): Promise<AccountFile> {
  const book = await openAccountFile(file);
  let isOpen = true;
  const close = (): void => {
    if (isOpen) book.close();
    isOpen = false;
  };
  ends.push(close);
  return { ...book, close };
}

const told = (book: AccountFile): readonly unknown[] => book.changes().map(({ no, what, by, user }) => [no, what, by, user]);

describe('the record of accounts', () => {
  it('holds who did what to which account, in the order of the changes, for its user alone', async () => {
    const file = path('kept/accounts.json');
    const book = await opened(file);
    await book.put([account('a'), account('b')], 'made', THE_SERVER);
    await book.put([account('b', { disabled: true })], 'disabled', ADMIN);
    const all = [[1, 'made', 'zhubao', 'a'], [2, 'made', 'zhubao', 'b'], [3, 'disabled', 'admin', 'b']];
    expect(told(book)).toEqual(all);
    book.close();
    expect(told(await opened(file))).toEqual(all);
    expect(statSync(recordBeside(file)).mode & 0o777).toBe(0o600);
    expect(readFileSync(recordBeside(file), 'utf8')).not.toContain('scrypt');
  });

  it('says at the start what became of accounts beside it', async () => {
    const file = path('beside/accounts.json');
    mkdirSync(path('beside'));
    writeFileSync(file, JSON.stringify([account('a'), account('b')]));
    const first = await opened(file);
    expect(told(first)).toEqual([[1, 'found', 'zhubao', 'a'], [2, 'found', 'zhubao', 'b']]);
    first.close();
    writeFileSync(file, JSON.stringify([account('b', { role: 'ADMIN' })]));
    const second = await opened(file);
    expect(told(second).slice(2)).toEqual([[3, 'found', 'zhubao', 'b'], [4, 'gone', 'zhubao', 'a']]);
    expect(second.changes()[2]).toMatchObject({ role: 'ADMIN', through: 'server' });
    second.close();
    expect(told(await opened(file))).toHaveLength(4);
  });

  it('says what the disk did not take after all', async () => {
    const file = path('full/accounts.json');
    const book = await opened(file);
    await book.put([account('a')], 'made', ADMIN);
    // Where the new text would be written stands a folder.
    mkdirSync(`${file}.new`);
    await expect(book.put([account('a', { disabled: true }), account('b')], 'disabled', ADMIN)).rejects.toThrow('EISDIR');
    expect(told(book).slice(1)).toEqual([[2, 'disabled', 'admin', 'a'], [3, 'disabled', 'admin', 'b'], [4, 'found', 'zhubao', 'a'], [5, 'gone', 'zhubao', 'b']]);
    rmSync(`${file}.new`, { recursive: true });
  });

  it('is written first: what cannot be put on record is not done', async () => {
    const file = path('unwritable/accounts.json');
    const book = await opened(file);
    await book.put([account('a')], 'made', ADMIN);
    rmSync(recordBeside(file));
    mkdirSync(recordBeside(file));
    await expect(book.put([account('a', { disabled: true })], 'disabled', ADMIN)).rejects.toThrow('EISDIR');
    expect([book.find('a')?.disabled, JSON.parse(readFileSync(file, 'utf8'))]).toEqual([false, [account('a')]]);
  });

  it('goes on after a line that a crash cut off, and stops at one that is missing', async () => {
    const file = path('torn/accounts.json');
    const book = await opened(file);
    await book.put([account('a')], 'made', ADMIN);
    book.close();
    appendFileSync(recordBeside(file), '{"no":2,"at":"2026-');
    const again = await opened(file);
    await again.put([account('b')], 'made', ADMIN);
    expect(told(again)).toEqual([[1, 'made', 'admin', 'a'], [2, 'made', 'admin', 'b']]);
    again.close();
    chmodSync(recordBeside(file), 0o600);
    writeFileSync(recordBeside(file), readFileSync(recordBeside(file), 'utf8').split('\n').slice(1).join('\n'));
    await expect(openAccountFile(file)).rejects.toThrow(`Line 1 of ${recordBeside(file)} is not the change of that number: restore the file.`);
  });
});

const OWN = 'correct horse battery';
const hash = (password: string): Promise<string> => hashPassword(password, { N: 2 ** 10, r: 8, p: 1 });

/** A server with an admin, an auditor and an office, and how each of them asks it. */
async function served() {
  const log = await ServedLog.open();
  ends.push(() => log.close());
  const file = await opened(path(`served-${ends.length}-${Math.random()}/accounts.json`));
  const passwordHash = await hash(OWN);
  const of = (user: string, role: Role): Account => account(user, { role, org: user, passwordHash });
  await file.put([of('admin', 'ADMIN'), of('auditor', 'AUDITOR'), of('office', 'OFFICE'), of('regulator', 'REGULATOR')], 'made', THE_SERVER);
  const authenticator = new LocalAuthenticator(file, await openTokenKey(path('key.json')), { hash });
  const api = await log.serve({ authenticator });
  ends.push(() => api.close());
  return async (user: string, to: string, body?: object) => {
    const { token } = await authenticator.signIn(user, OWN);
    const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` };
    const response = await fetch(`${api.url}/api/v1/${to}`, { headers, ...(body && { method: 'POST', body: JSON.stringify(body) }) });
    return { status: response.status, body: (await response.json()) as { readonly items: readonly Record<string, unknown>[]; readonly next: number | null } };
  };
}

describe('the record of accounts over the API', () => {
  it('names who made, reset and disabled an account, and who set a password', async () => {
    const ask = await served();
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
    const ask = await served();
    expect(await Promise.all(['admin', 'auditor', 'office', 'regulator'].map(async (user) => (await ask(user, 'account-changes')).status))).toEqual([200, 200, 403, 403]);
    expect((await ask('admin', 'reads')).body.items).toMatchObject([{ user: 'auditor', operation: 'GET /api/v1/account-changes' }]);
  });

  it('is leafed through from the newest on, of one account and one time where that is asked', async () => {
    const ask = await served();
    const numbers = async (query: string) => (await ask('auditor', `account-changes?${query}`)).body;
    const first = await numbers('limit=3');
    expect([first.items.map(({ no }) => no), first.next]).toEqual([[4, 3, 2], 2]);
    expect(await numbers(`limit=3&cursor=${first.next}`)).toMatchObject({ items: [{ no: 1 }], next: null });
    expect(await numbers('user=office&to=2199-01-01')).toMatchObject({ items: [{ no: 3 }], next: null });
    expect(await numbers('from=2199-01-01')).toEqual({ items: [], next: null });
    expect(await ask('auditor', 'account-changes?limit=0&whose=x')).toMatchObject({ status: 400, body: { faults: [{ field: 'limit' }, { field: 'whose' }] } });
  });
});
