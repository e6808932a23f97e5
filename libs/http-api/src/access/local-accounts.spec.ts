import { statSync } from 'node:fs';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Problem } from '../problems/problem.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { type Doer, THE_SERVER } from './account-changes.js';
import { AccountDesk } from './account-desk.js';
import { type Account, type AccountFile, openAccountFile } from './accounts.js';
import { LocalAuthenticator } from './local-authenticator.js';
import { hashPassword, isPassword, oneTimePassword } from './passwords.js';
import { openTokenKey, type TokenKey } from './token-key.js';

const path = temporaryFolder();
const ADMIN: Doer = { by: 'admin', through: 'api' };
const OWN = 'correct horse battery';
/** The real one takes a second, which says nothing here. */
const quickly = (password: string): Promise<string> => hashPassword(password, { N: 2 ** 10, r: 8, p: 1 });
let key: TokenKey;
let hashOfOwn: string;
let book: AccountFile;
let clock: { nowMs: number };
let authenticator: LocalAuthenticator;
let desk: AccountDesk;
let count = 0;

beforeAll(async () => {
  [key, hashOfOwn] = [await openTokenKey(path('token-key.json')), await quickly(OWN)];
});

/** An office with a password of its own, and one admin. */
beforeEach(async () => {
  count += 1;
  book = await openAccountFile(path(`accounts-${count}.json`));
  const account: Account = { user: 'office', role: 'OFFICE', org: 'office', passwordHash: hashOfOwn, oneTime: false, disabled: false };
  await book.put([account, { ...account, user: 'admin', role: 'ADMIN' }], 'made', THE_SERVER);
  clock = { nowMs: 1_800_000_000_000 };
  authenticator = new LocalAuthenticator(book, key, { nowMs: () => clock.nowMs, hash: quickly });
  desk = new AccountDesk(book, quickly);
});

afterEach(() => book.close());

async function codeOf(work: Promise<unknown>): Promise<string> {
  const outcome: unknown = await work.catch((error: unknown) => error);
  return outcome instanceof Problem ? outcome.details.code : 'none';
}

describe('a password', () => {
  it('is known by its hash alone, which differs each time; written otherwise in Unicode it is the same', async () => {
    const [first, second] = [await quickly('caf\u00e9 pass'), await quickly('caf\u00e9 pass')];
    expect(first).not.toBe(second);
    expect(first).not.toContain('pass');
    expect([await isPassword('cafe\u0301 pass', first), await isPassword('cafe pass', first)]).toEqual([true, false]);
    await expect(isPassword('any', 'md5$1')).rejects.toThrow('restore the account file');
  });

  it('is hashed at the cost that OWASP asks for', async () => {
    expect(await hashPassword('any')).toMatch(/^scrypt\$65536\$8\$2\$/u);
  }, 30_000);

  it('that is good once is another each time, and nothing in it looks like something else', () => {
    const drawn = Array.from({ length: 200 }, oneTimePassword);
    expect(new Set(drawn).size).toBe(200);
    for (const one of drawn) expect(one).toMatch(/^(?:[a-hjkmnp-z2-9]{4}-){3}[a-hjkmnp-z2-9]{4}$/u);
  });
});

describe('whoever signs in', () => {
  it('gets a token for a quarter of an hour', async () => {
    const { token, expiresInSeconds } = await authenticator.signIn('office', OWN);
    expect(expiresInSeconds).toBe(900);
    expect(await authenticator.signedIn(token)).toEqual({ viewer: { user: 'office', role: 'OFFICE', org: 'office' }, untilMs: clock.nowMs + 900_000 });
    clock.nowMs += 901_000;
    expect(await codeOf(authenticator.signedIn(token))).toBe('UNAUTHENTICATED');
  });

  it('is told the same of a wrong password and of a name that nobody has', async () => {
    const said = async (user: string): Promise<unknown> => ((await authenticator.signIn(user, 'wrong').catch((error: unknown) => error)) as Problem).details;
    expect(await said('office')).toEqual(await said('nobody'));
  });

  it('waits a minute after five wrong passwords, also with the right one, and others do not', async () => {
    for (let tries = 0; tries < 5; tries += 1) expect(await codeOf(authenticator.signIn('office', 'wrong'))).toBe('UNAUTHENTICATED');
    expect(await codeOf(authenticator.signIn('office', OWN))).toBe('TOO_MANY_REQUESTS');
    expect(await codeOf(authenticator.signIn('admin', OWN))).toBe('none');
    clock.nowMs += 60_000;
    expect(await codeOf(authenticator.signIn('office', OWN))).toBe('none');
  });

  it('of two who change the same password at once, one changes it and the other is told', async () => {
    const outcomes = await Promise.all(['first own password', 'second own password'].map((other) => codeOf(authenticator.signIn('office', OWN, other))));
    expect(outcomes.toSorted()).toEqual(['UNAUTHENTICATED', 'none']);
  });
});

describe('an account that is made', () => {
  it('has a password that is good once: to set another', async () => {
    const { password } = await desk.add({ user: 'office-3', role: 'OFFICE', org: 'office' }, ADMIN);
    expect(await codeOf(authenticator.signIn('office-3', password))).toBe('PASSWORD_CHANGE_REQUIRED');
    expect(await codeOf(authenticator.signIn('office-3', password, password))).toBe('PASSWORD_CHANGE_REQUIRED');
    const { token } = await authenticator.signIn('office-3', password, OWN);
    expect(await authenticator.signedIn(token)).toMatchObject({ viewer: { user: 'office-3' } });
    expect(await codeOf(authenticator.signIn('office-3', password, 'yet another one'))).toBe('UNAUTHENTICATED');
  });

  it('has a name that no other has', async () => {
    expect(await codeOf(desk.add({ user: 'office', role: 'BANK', org: 'ccb' }, ADMIN))).toBe('CONFLICT');
    const twice = await Promise.all([1, 2].map(() => codeOf(desk.add({ user: 'new', role: 'BANK', org: 'ccb' }, ADMIN))));
    expect(twice.toSorted()).toEqual(['CONFLICT', 'none']);
  });

  it('is listed without its hash', async () => {
    expect(desk.list()).toEqual([{ user: 'admin', role: 'ADMIN', org: 'office', oneTime: false, disabled: false }, { user: 'office', role: 'OFFICE', org: 'office', oneTime: false, disabled: false }]);
  });
});

describe('an account that is reset', () => {
  it('ends the tokens of the old password for ever, also when a new one has been set', async () => {
    const { token: stolen } = await authenticator.signIn('office', OWN);
    const { password } = await desk.reset('office', ADMIN);
    expect(await codeOf(authenticator.signedIn(stolen))).toBe('UNAUTHENTICATED');
    const { token } = await authenticator.signIn('office', password, 'my new password');
    expect(await codeOf(authenticator.signedIn(stolen))).toBe('UNAUTHENTICATED');
    expect(await codeOf(authenticator.signedIn(token))).toBe('none');
  });

  it('is open again when it was disabled', async () => {
    await desk.disable('office', ADMIN);
    const { password } = await desk.reset('office', ADMIN);
    expect(await codeOf(authenticator.signIn('office', password, 'my new password'))).toBe('none');
  });

  it('must be there', async () => {
    expect([await codeOf(desk.reset('nobody', ADMIN)), await codeOf(desk.disable('nobody', ADMIN))]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
  });
});

describe('an account that is disabled', () => {
  it('lets nobody in, neither by password nor by a token that was good', async () => {
    const { token } = await authenticator.signIn('office', OWN);
    await desk.disable('office', ADMIN);
    expect([await codeOf(authenticator.signedIn(token)), await codeOf(authenticator.signIn('office', OWN))]).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
  });

  it('is never the last that could mend it', async () => {
    expect(await codeOf(desk.disable('admin', ADMIN))).toBe('CONFLICT');
    await desk.add({ user: 'admin-2', role: 'ADMIN', org: 'zhubao' }, ADMIN);
    expect([await codeOf(desk.disable('admin', ADMIN)), await codeOf(desk.disable('admin-2', ADMIN))]).toEqual(['none', 'CONFLICT']);
  });
});

describe('a token', () => {
  it('that another key signed is refused, and the key is for its user alone', async () => {
    expect(statSync(path('token-key.json')).mode & 0o777).toBe(0o600);
    const other = new LocalAuthenticator(book, await openTokenKey(path('other-key.json')), { nowMs: () => clock.nowMs, hash: quickly });
    const { token } = await other.signIn('office', OWN);
    expect(await codeOf(authenticator.signedIn(token))).toBe('UNAUTHENTICATED');
  });
});
