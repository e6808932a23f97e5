import { createHmac } from 'node:crypto';
import { afterEach, describe, expect, it } from '@jest/globals';
import { exportSPKI, type JWTPayload } from 'jose';
import { Problem } from '../../problems/problem.js';
import { IdentityProvider } from '../../testing/identity-provider.js';
import { OidcAuthenticator, type OidcOptions } from './oidc-authenticator.js';
import { oidcFrom, type OidcSettings } from './oidc-settings.js';

const NOW_S = 1_800_000_000;
const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

interface Rig {
  readonly provider: IdentityProvider;
  readonly authenticator: OidcAuthenticator;
  readonly clock: { nowMs: number };
  /** What a right token says, but for what is said otherwise. */
  claims(other?: object): JWTPayload;
}

async function aProvider(settings: Partial<OidcSettings> = {}, options: OidcOptions = {}): Promise<Rig> {
  const provider = await IdentityProvider.start();
  ends.push(() => provider.stop());
  const clock = { nowMs: NOW_S * 1_000 };
  const authenticator = new OidcAuthenticator({ issuer: provider.url, audience: 'zhubao-api', roleClaim: 'zhubao_role', orgClaim: 'zhubao_org', ...settings }, { nowMs: () => clock.nowMs, cooldownMs: 0, ...options });
  const claims = (other: object = {}): JWTPayload => ({ iss: provider.url, aud: 'zhubao-api', sub: 'u-7', iat: NOW_S, exp: NOW_S + 600, zhubao_role: 'BANK', zhubao_org: 'ccb', ...other });
  return { provider, authenticator, clock, claims };
}

/** The status that a token is answered with, and when to come again. */
async function refusal(authenticator: OidcAuthenticator, token: string): Promise<readonly [number, number | undefined]> {
  const outcome: unknown = await authenticator.signedIn(token).catch((error: unknown) => error);
  if (!(outcome instanceof Problem)) throw new Error(`not refused: ${JSON.stringify(outcome)}`);
  return [outcome.details.status, outcome.details.retryAfterSeconds];
}

describe('a token of the identity provider', () => {
  it('says who calls, by the claims that are named', async () => {
    const { provider, authenticator, claims } = await aProvider({ roleClaim: 'https://city/role', orgClaim: 'https://city/org' });
    const token = await provider.token(claims({ 'https://city/role': 'TREASURY', 'https://city/org': 'finance' }));
    expect(await authenticator.signedIn(token)).toEqual({ viewer: { user: 'u-7', role: 'TREASURY', org: 'finance' }, untilMs: (NOW_S + 630) * 1_000 });
  });

  it('may be made out to several, and its clock may be half a minute off', async () => {
    const { provider, authenticator, claims } = await aProvider();
    for (const other of [{ aud: ['else', 'zhubao-api'] }, { exp: NOW_S - 29 }, { nbf: NOW_S + 29 }]) {
      expect(await authenticator.signedIn(await provider.token(claims(other)))).toMatchObject({ viewer: { user: 'u-7', role: 'BANK', org: 'ccb' } });
    }
  });

  it.each<[string, object]>([
    ['made out to others', { aud: 'else' }],
    ['made out to nobody', { aud: undefined }],
    ['of another issuer', { iss: 'https://else' }],
    ['that has ended', { exp: NOW_S - 31 }],
    ['without an end', { exp: undefined }],
    ['that is not valid yet', { nbf: NOW_S + 31 }],
    ['of nobody', { sub: undefined }],
    ['of an empty name', { sub: ' ' }],
    ['with a role that there is not', { zhubao_role: 'KING' }],
    ['with the role of the engine itself', { zhubao_role: 'SYSTEM' }],
    ['with several roles', { zhubao_role: ['OFFICE', 'ADMIN'] }],
    ['without a role', { zhubao_role: undefined }],
    ['without an organisation', { zhubao_org: undefined }],
    ['with an organisation that is no name', { zhubao_org: 7 }],
  ])('%s is refused', async (_what, other) => {
    const { provider, authenticator, claims } = await aProvider();
    expect(await refusal(authenticator, await provider.token(claims(other)))).toEqual([401, undefined]);
  });

  it('without a signature, or signed with the public key as if it were a secret, is refused', async () => {
    const { provider, authenticator, claims } = await aProvider();
    const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
    const [key] = provider.keys;
    if (key === undefined) throw new Error('no key');
    const pem = await exportSPKI(key.publicKey);
    const forged = `${encoded({ alg: 'HS256', kid: key.kid })}.${encoded(claims())}`;
    const tokens = [`${encoded({ alg: 'none' })}.${encoded(claims())}.`, `${forged}.${createHmac('sha256', pem).update(forged).digest('base64url')}`, 'not.a.token', 'nonsense'];
    for (const token of tokens) expect(await refusal(authenticator, token)).toEqual([401, undefined]);
  });

  it('whose content was changed, or that another key signed under the same name, is refused', async () => {
    const [{ provider, authenticator, claims }, stranger] = [await aProvider(), await aProvider()];
    const [head, , signature] = (await provider.token(claims())).split('.');
    const raised = `${head}.${Buffer.from(JSON.stringify(claims({ zhubao_role: 'OFFICE' }))).toString('base64url')}.${signature}`;
    for (const token of [raised, await provider.token(claims(), { by: stranger.provider.keys[0] })]) expect(await refusal(authenticator, token)).toEqual([401, undefined]);
  });
});

describe('keys of the provider', () => {
  it('are asked for once, and again when it signs with another', async () => {
    const { provider, authenticator, claims } = await aProvider();
    const old = await provider.token(claims());
    for (const token of [old, old, old]) await authenticator.signedIn(token);
    expect(provider.asked).toEqual({ configuration: 1, keys: 1 });
    await provider.rotate('second', 'RS256');
    expect(await authenticator.signedIn(await provider.token(claims()))).toMatchObject({ viewer: { user: 'u-7' } });
    expect(provider.asked).toEqual({ configuration: 1, keys: 2 });
    expect(await refusal(authenticator, old)).toEqual([401, undefined]);
  });

  it('are not asked for at every made-up name of a key', async () => {
    const { provider, authenticator, claims } = await aProvider({}, { cooldownMs: 600_000 });
    for (const kid of ['a', 'b', 'c']) expect(await refusal(authenticator, await provider.token(claims(), { header: { kid } }))).toEqual([401, undefined]);
    expect(provider.asked.keys).toBe(1);
  });

  it('are believed while the provider is away', async () => {
    const { provider, authenticator, claims } = await aProvider();
    const token = await provider.token(claims());
    await authenticator.signedIn(token);
    provider.state = 'down';
    expect(await authenticator.signedIn(token)).toMatchObject({ viewer: { user: 'u-7' } });
    // A made-up name of a key, of which nothing can be learnt now, costs nobody else anything.
    expect(await refusal(authenticator, await provider.token(claims(), { header: { kid: 'a' } }))).toEqual([503, 5]);
    expect(await authenticator.signedIn(token)).toMatchObject({ viewer: { user: 'u-7' } });
  });
});

describe('a provider that cannot be asked', () => {
  it.each<[string, (provider: IdentityProvider) => void]>([
    ['answers with an error', (provider) => void (provider.state = 'down')],
    ['answers nothing', (provider) => void (provider.state = 'silent')],
    ['calls itself otherwise', (provider) => void (provider.name = 'https://else')],
  ])('since it %s, makes nobody a stranger: come again in a while', async (_what, breaks) => {
    const notices: string[] = [];
    const { provider, authenticator, claims, clock } = await aProvider({}, { timeoutMs: 100, onNotice: (notice) => notices.push(notice) });
    const token = await provider.token(claims());
    breaks(provider);
    expect(await refusal(authenticator, token)).toEqual([503, 5]);
    expect(await refusal(authenticator, token)).toEqual([503, 5]);
    // The second one was told without asking again.
    expect([provider.asked.configuration, notices.length]).toEqual([1, 2]);

    provider.state = 'up';
    provider.name = '';
    clock.nowMs += 2_000;
    expect(await authenticator.signedIn(token)).toMatchObject({ viewer: { user: 'u-7' } });
  });

  it('is asked once by all who come at the same time', async () => {
    const { provider, authenticator, claims } = await aProvider();
    const token = await provider.token(claims());
    await Promise.all(Array.from({ length: 20 }, () => authenticator.signedIn(token)));
    expect(provider.asked).toEqual({ configuration: 1, keys: 1 });
  });
});

describe('what is said of the provider', () => {
  it('comes from options, else from the environment, with the usual names of claims', () => {
    const environment = { ZHUBAO_OIDC_ISSUER: 'https://id.city', ZHUBAO_OIDC_AUDIENCE: 'api', ZHUBAO_OIDC_ORG_CLAIM: 'org' };
    expect(oidcFrom({ oidcAudience: 'other' }, environment)).toEqual({ issuer: 'https://id.city', audience: 'other', roleClaim: 'zhubao_role', orgClaim: 'org' });
    expect(oidcFrom({}, {})).toBeUndefined();
  });

  it('must be whole, and reached over a line that others cannot write to', () => {
    expect(() => oidcFrom({ oidcIssuer: 'https://id.city' }, {})).toThrow('--oidc-audience');
    expect(() => oidcFrom({ oidcAudience: 'api' }, {})).toThrow('--oidc-issuer');
    for (const oidcIssuer of ['http://id.city', 'ftp://127.0.0.1', 'id.city']) expect(() => oidcFrom({ oidcIssuer, oidcAudience: 'api' }, {})).toThrow('must be an https:// address');
  });
});
