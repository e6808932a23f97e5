import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { JsonSchema } from '@zhubao/application';
import type { Role } from '@zhubao/domain';
import fc, { type Arbitrary } from 'fast-check';
import { openApiDocument } from '../openapi/document.js';
import { expectNoInsides, expectRefused, FUZZING } from '../testing/fuzzing.js';
import { runningApi, type RunningApiRig } from '../testing/running-api.js';
import { nearly } from '../testing/samples.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { THE_SERVER } from './account-changes.js';
import { type AccountFile, openAccountFile } from './accounts.js';
import { LocalAuthenticator } from './local-authenticator.js';
import { hashPassword } from './passwords.js';
import { openTokenKey } from './token-key.js';

jest.setTimeout(240_000);

const path = temporaryFolder();
const OWN = 'correct horse battery';
const FILE = 'accounts.json';
const hash = (password: string): Promise<string> => hashPassword(password, { N: 2 ** 10, r: 8, p: 1 });
/** Each request is a minute after the one before: whoever mistook a password may try again. */
const clock = { nowMs: 1_800_000_000_000 };
let file: AccountFile;
let api: RunningApiRig;
let authenticator: LocalAuthenticator;

beforeAll(async () => {
  file = await openAccountFile(path(FILE));
  const accountOf = async (user: string, role: Role) => ({ user, role, org: user, passwordHash: await hash(OWN), oneTime: false, disabled: false });
  await file.put([await accountOf('admin', 'ADMIN'), await accountOf('office', 'OFFICE'), await accountOf('auditor', 'AUDITOR'), await accountOf('auditor-2', 'AUDITOR')], 'made', THE_SERVER);
  authenticator = new LocalAuthenticator(file, await openTokenKey(path('key.json')), { nowMs: () => clock.nowMs, hash });
  api = await runningApi({ authenticator, limits: { signInsPerMinute: 1_000_000 } });
});
afterAll(async () => {
  await api.stop();
  file.close();
});

async function tokenOf(user: string): Promise<string> {
  clock.nowMs += 60_000;
  return (await authenticator.signIn(user, OWN)).token;
}

type Paths = Readonly<Record<string, Readonly<Record<string, { readonly requestBody?: { readonly content: { readonly 'application/json': { readonly schema: JsonSchema } } } }>>>>;
/** What the document of the API says that a path takes. */
function bodyOf(to: string): Arbitrary<unknown> {
  const { paths } = openApiDocument('0') as { readonly paths: Paths };
  return nearly(paths[to]?.['post']?.requestBody?.content['application/json'].schema ?? {}, { user: 'office', password: OWN });
}

/** Accounts, and the record of who changed them. */
const onDisk = (): Promise<readonly string[]> => Promise.all([FILE, 'accounts.changes.jsonl'].map((file) => readFile(path(file), 'utf8')));

/** Sends it; where it is refused nothing is another on disk. */
async function sent(to: string, body: unknown, token?: string, also: readonly number[] = []): Promise<Response> {
  const before = await onDisk();
  const response = await api.post(to, JSON.stringify(body) ?? '', token);
  const shown = response.clone();
  if (response.ok) expectNoInsides(await response.text());
  else {
    await expectRefused(response, ...also);
    expect(await onDisk()).toEqual(before);
  }
  return shown;
}

describe('Whatever is sent to sign in', () => {
  it('is a session, or refused with no account changed', async () => {
    await fc.assert(fc.asyncProperty(bodyOf('/api/v1/session'), async (body) => {
      clock.nowMs += 60_000;
      await sent('/api/v1/session', body, undefined, [401]);
      // Whoever set another password by it gets the old one again, for the next input.
      const account = file.find('office');
      if (account !== undefined) await file.put([{ ...account, passwordHash: await hash(OWN), disabled: false, oneTime: false }], 'made', THE_SERVER);
    }), { ...FUZZING, numRuns: 3 * FUZZING.numRuns });
  });

  it('is heard of nowhere again: no answer repeats a password', async () => {
    await fc.assert(fc.asyncProperty(fc.stringMatching(/^[a-z0-9]{12,30}$/), fc.boolean(), async (secret, tooShort) => {
      clock.nowMs += 60_000;
      const newPassword = secret.slice(0, tooShort ? 11 : 12);
      const response = await sent('/api/v1/session', { user: 'office', password: secret, newPassword }, undefined, [401]);
      expect(response.status).toBe(tooShort ? 400 : 401);
      expect(await response.text()).not.toContain(newPassword);
    }), FUZZING);
  });
});

describe('Whatever is sent to renew a session', () => {
  it('is renewed by its token alone, and refused with any other', async () => {
    const token = await tokenOf('auditor');
    await fc.assert(fc.asyncProperty(fc.jsonValue(), fc.oneof(fc.constant(token), fc.stringMatching(/^[\w.~+/-]{1,200}$/), fc.nat(token.length - 1).map((at) => `${token.slice(0, at)}${token[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`)), async (body, bearer) => {
      const response = await sent('/api/v1/session/renewal', body, bearer, [401]);
      if (bearer === token) expect(response.status).toBe(200);
      // Bits beyond the last byte of a signature in base64url mean nothing: the token is the same.
      else if (bearer.slice(0, -1) !== token.slice(0, -1)) expect(response.status).toBe(401);
    }), FUZZING);
  });
});

describe('Whatever is sent to end a session', () => {
  it('ends it by its token alone, once, and no other', async () => {
    const other = await tokenOf('auditor');
    await fc.assert(fc.asyncProperty(fc.jsonValue(), fc.oneof(fc.constant(undefined), fc.stringMatching(/^[\w.~+/-]{1,200}$/)), async (body, bearer) => {
      const token = (await authenticator.signIn('auditor', OWN)).token;
      expect((await sent('/api/v1/session/end', body, bearer, [401])).status).toBe(401);
      expect((await sent('/api/v1/session/end', body, token)).status).toBe(204);
      expect((await sent('/api/v1/session/end', body, token, [401])).status).toBe(401);
      expect((await api.get('/api/v1/session', other)).status).toBe(200);
    }), FUZZING);
  });
});

describe('Whatever is sent about accounts', () => {
  it('makes one, or is refused with no account changed', async () => {
    let made = 0;
    await fc.assert(fc.asyncProperty(bodyOf('/api/v1/accounts'), fc.option(fc.stringMatching(/^[a-z0-9]{6,12}$/)), fc.constantFrom('admin', 'admin', 'admin', 'office'), async (body, name, by) => {
      const asked = name !== null && typeof body === 'object' && body !== null ? { ...body, user: name } : body;
      const response = await sent('/api/v1/accounts', asked, await tokenOf(by));
      if (by !== 'admin') expect(response.status).toBe(403);
      if (response.ok) made += 1;
    }), { ...FUZZING, numRuns: 3 * FUZZING.numRuns });
    expect(made).toBeGreaterThan(0);
  });

  it.each(['reset', 'disable'])('is about an account that there is, or refused with none changed (%s)', async (what) => {
    const users = fc.oneof(fc.constant('auditor'), fc.constantFrom('__proto__', 'constructor', '..', '%', '%00', '%E0%A4%A', '%2e%2e%2fadmin'), fc.string({ minLength: 1, maxLength: 80, unit: 'binary' }).map((user) => encodeURIComponent(user.toWellFormed())));
    await fc.assert(fc.asyncProperty(users, fc.jsonValue(), async (user, body) => {
      const response = await sent(`/api/v1/accounts/${user}/${what}`, body, await tokenOf('admin'));
      if (response.ok) expect(await response.json()).toMatchObject({ user: 'auditor' });
    }), FUZZING);
  });
});

describe('Whatever is asked of the record of accounts', () => {
  it('is answered without a secret, or refused', async () => {
    const values = fc.record({ user: fc.oneof(fc.constant('office'), fc.string({ unit: 'binary' })), from: fc.constantFrom('2026-01-01', '2026-02-30', 'x'), to: fc.constantFrom('2099-01-01', ''), limit: fc.constantFrom('1', '0', '1e9'), cursor: fc.constantFrom('2', '-1', 'x'), more: fc.string() }, { requiredKeys: [] });
    await fc.assert(fc.asyncProperty(values, fc.constantFrom('admin', 'auditor-2', 'office'), async (query, by) => {
      const response = await api.get(`/api/v1/account-changes?${new URLSearchParams(query).toString()}`, await tokenOf(by));
      if (!response.ok) return expectRefused(response);
      expect(by).not.toBe('office');
      expect(await response.text()).not.toMatch(/scrypt|[pP]assword(?!-set)/);
    }), { ...FUZZING, numRuns: 3 * FUZZING.numRuns });
  });
});
