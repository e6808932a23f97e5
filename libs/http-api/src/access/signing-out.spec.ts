import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Problem } from '../problems/problem.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { THE_SERVER } from './account-changes.js';
import { type AccountFile, openAccountFile } from './accounts.js';
import { LocalAuthenticator } from './local-authenticator.js';
import { hashPassword } from './passwords.js';
import { openTokenKey, type TokenKey } from './token-key.js';

const path = temporaryFolder();
const OWN = 'correct horse battery';
/** The real one takes a second, which says nothing here. */
const hash = (password: string): Promise<string> => hashPassword(password, { N: 2 ** 10, r: 8, p: 1 });
let key: TokenKey;
let folder: string;
let book: AccountFile;
let clock: { nowMs: number };
let authenticator: LocalAuthenticator;
let count = 0;

const server = (): LocalAuthenticator => new LocalAuthenticator(book, key, { nowMs: () => clock.nowMs, hash });

beforeAll(async () => {
  key = await openTokenKey(path('token-key.json'));
});

beforeEach(async () => {
  count += 1;
  folder = path(String(count));
  book = await openAccountFile(`${folder}/accounts.json`);
  await book.put([{ user: 'office', role: 'OFFICE', org: 'office', passwordHash: await hash(OWN), oneTime: false, disabled: false }], 'made', THE_SERVER);
  clock = { nowMs: 1_800_000_000_000 };
  authenticator = server();
});

afterEach(() => book.close());

async function outcomeOf(work: Promise<unknown>): Promise<string> {
  const outcome: unknown = await work.catch((error: unknown) => error);
  return outcome instanceof Problem ? outcome.message : 'good';
}

const signIn = async (): Promise<string> => (await authenticator.signIn('office', OWN)).token;
const renewed = async (token: string): Promise<string> => (await authenticator.renew(token)).token;
const kept = (): Readonly<Record<string, number>> => JSON.parse(readFileSync(`${folder}/accounts.ended-sessions.json`, 'utf8')) as Record<string, number>;

const SIGNED_OUT = 'UNAUTHENTICATED: This session was signed out of; sign in again.';

describe('Signing out', () => {
  it('ends the token, those that were renewed from its sign-in, and those that it was renewed from', async () => {
    const first = await signIn();
    clock.nowMs += 60_000;
    const [second, beside] = [await renewed(first), await renewed(first)];
    await authenticator.signOut(second);
    for (const token of [first, second, beside]) {
      expect([await outcomeOf(authenticator.signedIn(token)), await outcomeOf(authenticator.renew(token))]).toEqual([SIGNED_OUT, SIGNED_OUT]);
    }
  });

  it('leaves another sign-in of the same account as it is, of the same second too', async () => {
    const [here, there] = [await signIn(), await signIn()];
    await authenticator.signOut(here);
    expect([await outcomeOf(authenticator.signedIn(there)), await outcomeOf(authenticator.renew(there)), await outcomeOf(signIn())]).toEqual(['good', 'good', 'good']);
  });

  it('ends a token that is given while it goes on', async () => {
    const token = await signIn();
    // Known by now, so that the renewal, which comes first, is let in first.
    await authenticator.signedIn(token);
    const [late] = await Promise.all([renewed(token), authenticator.signOut(token)]);
    expect(await outcomeOf(authenticator.signedIn(late))).toBe(SIGNED_OUT);
  });

  it('happens once', async () => {
    const token = await signIn();
    await authenticator.signOut(token);
    expect(await outcomeOf(authenticator.signOut(token))).toBe(SIGNED_OUT);
  });

  it('holds for the server that has the accounts next', async () => {
    const token = await signIn();
    await authenticator.signOut(token);
    book.close();
    book = await openAccountFile(`${folder}/accounts.json`);
    expect([await outcomeOf(server().signedIn(token)), await outcomeOf(server().renew(token))]).toEqual([SIGNED_OUT, SIGNED_OUT]);
  });
});

describe('A session that has ended', () => {
  it('is known for as long as a token of it would last, and forgotten with the next that ends', async () => {
    const lasting = await renewed(await signIn());
    await authenticator.signOut(lasting);
    clock.nowMs += 899_000;
    await authenticator.signOut(await signIn());
    expect([Object.keys(kept()).length, await outcomeOf(authenticator.signedIn(lasting))]).toEqual([2, SIGNED_OUT]);
    clock.nowMs += 61_000;
    await authenticator.signOut(await signIn());
    expect(Object.keys(kept())).toHaveLength(2);
    expect(await outcomeOf(authenticator.signedIn(lasting))).toBe('UNAUTHENTICATED: The token is not valid or has ended; sign in again.');
  });

  it('is kept for the user of the server alone, and names nobody', async () => {
    await authenticator.signOut(await signIn());
    expect(statSync(`${folder}/accounts.ended-sessions.json`).mode & 0o777).toBe(0o600);
    expect(Object.keys(kept())).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/)]);
  });

  it('has ended here where the disk does not take it, and who signs out is told that it did not', async () => {
    const token = await signIn();
    // Where the new text would be written stands a folder.
    mkdirSync(`${folder}/accounts.ended-sessions.json.new`);
    await expect(authenticator.signOut(token)).rejects.toThrow('EISDIR');
    expect(await outcomeOf(authenticator.signedIn(token))).toBe(SIGNED_OUT);
    rmSync(`${folder}/accounts.ended-sessions.json.new`, { recursive: true });
    await authenticator.signOut(await signIn());
    expect(Object.keys(kept())).toHaveLength(2);
  });

  it.each(['', '[]', '{"a":"b"}'])('is not guessed at: a file that holds something else (%j) stops the start', async (text) => {
    book.close();
    writeFileSync(`${folder}/accounts.ended-sessions.json`, text);
    await expect(openAccountFile(`${folder}/accounts.json`)).rejects.toThrow('does not hold ended sessions: restore it, or remove it');
    rmSync(`${folder}/accounts.ended-sessions.json`);
    book = await openAccountFile(`${folder}/accounts.json`);
  });
});
