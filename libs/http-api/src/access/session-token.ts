import { createHash } from 'node:crypto';
import { type JWTPayload, jwtVerify, SignJWT } from 'jose';
import type { Account } from './accounts.js';
import type { TokenKey } from './token-key.js';

const ISSUER = 'zhubao';
/** A token ends with the errand, not with the day. */
const TOKEN_SECONDS = 900;
/** Marks the password that a token was given for: with another one it ends. */
const PASSWORD_CLAIM = 'pwd';

/** What a token says that was ours and has not ended. */
export interface TokenClaims {
  readonly user: string;
  readonly passwordMark: string;
  /** Seconds since 1970: when the password was given, however often the token was renewed since. */
  readonly signedInAt: number;
  /** Seconds since 1970. */
  readonly endsAt: number;
}

export interface GivenToken {
  readonly token: string;
  readonly expiresInSeconds: number;
}

/** Signs a token for a quarter of an hour that ends with the sign-in at the latest; all times in seconds since 1970. */
export async function giveToken({ user, role, org, passwordHash }: Account, { privateKey }: TokenKey, { now, signedInAt, signInEndsAt }: { readonly now: number; readonly signedInAt: number; readonly signInEndsAt: number }): Promise<GivenToken> {
  const endsAt = Math.min(now + TOKEN_SECONDS, signInEndsAt);
  const token = await new SignJWT({ role, org, [PASSWORD_CLAIM]: passwordMarkOf(passwordHash), auth_time: signedInAt }).setProtectedHeader({ alg: 'EdDSA' }).setSubject(user).setIssuer(ISSUER).setAudience(ISSUER)
    .setIssuedAt(now).setExpirationTime(endsAt).sign(privateKey);
  return { token, expiresInSeconds: endsAt - now };
}

/** `undefined` for what is no token of ours, or has ended. */
export async function readToken(token: string, { publicKey }: TokenKey, nowMs: number): Promise<TokenClaims | undefined> {
  const verified = await jwtVerify(token, publicKey, { issuer: ISSUER, audience: ISSUER, algorithms: ['EdDSA'], currentDate: new Date(nowMs) }).catch(() => undefined);
  return verified && claimsIn(verified.payload);
}

/** `auth_time` as in OpenID Connect Core 1.0, 2; a token without it was given at a sign-in and is as old as that. */
function claimsIn({ sub, exp, iat, auth_time: authTime = iat, [PASSWORD_CLAIM]: passwordMark }: JWTPayload): TokenClaims | undefined {
  if (sub === undefined || exp === undefined || typeof authTime !== 'number' || typeof passwordMark !== 'string') return undefined;
  return { user: sub, passwordMark, signedInAt: authTime, endsAt: exp };
}

export function passwordMarkOf(passwordHash: string): string {
  return createHash('sha256').update(passwordHash).digest('base64url').slice(0, 16);
}
