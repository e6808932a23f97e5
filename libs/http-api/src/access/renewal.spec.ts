import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Problem } from '../problems/problem.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { THE_SERVER } from './account-changes.js';
import { AccountDesk } from './account-desk.js';
import { type Account, type AccountFile, openAccountFile } from './accounts.js';
import { LocalAuthenticator } from './local-authenticator.js';
import { hashPassword } from './passwords.js';
import { openTokenKey, type TokenKey } from './token-key.js';

const path = temporaryFolder();
const OWN = 'correct horse battery';
const HOUR_MS = 3_600_000;
/** The real one takes a second, which says nothing here. */
const hash = (password: string): Promise<string> => hashPassword(password, { N: 2 ** 10, r: 8, p: 1 });
let key: TokenKey;
let account: Account;
let book: AccountFile;
let clock: { nowMs: number };
let authenticator: LocalAuthenticator;
let count = 0;

beforeAll(async () => {
  key = await openTokenKey(path('token-key.json'));
  account = { user: 'office', role: 'OFFICE', org: 'office', passwordHash: await hash(OWN), oneTime: false, disabled: false };
});

beforeEach(async () => {
  count += 1;
  book = await openAccountFile(path(`accounts-${count}.json`));
  await book.put([account], 'made', THE_SERVER);
  clock = { nowMs: 1_800_000_000_000 };
  authenticator = new LocalAuthenticator(book, key, { nowMs: () => clock.nowMs, hash });
});

afterEach(() => book.close());

/** Renews every ten minutes, as somebody at work does; the token that is left. */
async function workedFor(durationMs: number): Promise<string> {
  let { token } = await authenticator.signIn('office', OWN);
  const endMs = clock.nowMs + durationMs;
  while (clock.nowMs < endMs) {
    clock.nowMs = Math.min(endMs, clock.nowMs + 600_000);
    ({ token } = await authenticator.renew(token));
  }
  return token;
}

async function refusalOf(work: Promise<unknown>): Promise<string> {
  const outcome: unknown = await work.catch((error: unknown) => error);
  return outcome instanceof Problem ? outcome.message : 'none';
}

const ENDED = 'UNAUTHENTICATED: The token is not valid or has ended; sign in again.';

describe('a token that is renewed', () => {
  it('is another for a quarter of an hour, of the same person, and says how long it can be renewed', async () => {
    const { token } = await authenticator.signIn('office', OWN);
    clock.nowMs += 600_000;
    const renewed = await authenticator.renew(token);
    expect(renewed).toEqual({ token: expect.any(String), expiresInSeconds: 900, signInEndsInSeconds: 12 * 3_600 - 600, user: 'office', role: 'OFFICE', org: 'office' });
    clock.nowMs += 899_000;
    expect(await authenticator.signedIn(renewed.token)).toEqual({ viewer: { user: 'office', role: 'OFFICE', org: 'office' }, untilMs: clock.nowMs + 1_000 });
    expect(await refusalOf(authenticator.signedIn(token))).toBe(ENDED);
  });

  it('lasts twelve hours from the sign-in at most, however often it was renewed', async () => {
    const signedInMs = clock.nowMs;
    const last = await workedFor(12 * HOUR_MS - 60_000);
    expect(await authenticator.signedIn(last)).toMatchObject({ untilMs: signedInMs + 12 * HOUR_MS });
    expect(await authenticator.renew(last)).toMatchObject({ expiresInSeconds: 60, signInEndsInSeconds: 60 });
    clock.nowMs += 60_000;
    expect(await refusalOf(authenticator.renew(last))).toBe(ENDED);
  });

  it('lasts as many hours as the server is told, from its next start on', async () => {
    const token = await workedFor(HOUR_MS);
    const stricter = new LocalAuthenticator(book, key, { nowMs: () => clock.nowMs, hash, signInHours: 1 });
    expect(await refusalOf(stricter.renew(token))).toBe('UNAUTHENTICATED: The sign-in has lasted its 1 h; sign in again.');
    expect(await stricter.signIn('office', OWN)).toMatchObject({ signInEndsInSeconds: 3_600 });
  });

  it('must not have ended', async () => {
    const { token } = await authenticator.signIn('office', OWN);
    clock.nowMs += 900_000;
    expect(await refusalOf(authenticator.renew(token))).toBe(ENDED);
  });

  it('is refused to an account that was disabled', async () => {
    const { token } = await authenticator.signIn('office', OWN);
    await book.put([{ ...account, disabled: true }], 'made', THE_SERVER);
    expect(await refusalOf(authenticator.renew(token))).toBe(ENDED);
  });

  it('is refused when the password is another, be it one’s own or a reset', async () => {
    const { token: before } = await authenticator.signIn('office', OWN);
    const { token: since } = await authenticator.signIn('office', OWN, 'another of my own');
    expect([await refusalOf(authenticator.renew(before)), await refusalOf(authenticator.renew(since))]).toEqual([ENDED, 'none']);
    await new AccountDesk(book, hash).reset('office', THE_SERVER);
    expect(await refusalOf(authenticator.renew(since))).toBe(ENDED);
  });

  it('has the role that the account has by now', async () => {
    const { token } = await authenticator.signIn('office', OWN);
    await book.put([{ ...account, role: 'TREASURY', org: 'treasury' }], 'made', THE_SERVER);
    expect(await authenticator.renew(token)).toMatchObject({ role: 'TREASURY', org: 'treasury' });
  });
});
