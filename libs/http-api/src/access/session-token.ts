import { createHash } from 'node:crypto';
import { type JWTPayload, jwtVerify, SignJWT } from 'jose';
import type { Account } from './accounts.js';
import type { TokenKey } from './token-key.js';

const ISSUER = 'zhubao';
/** A token ends with the errand, not with the day. */
export const TOKEN_SECONDS = 900;
/** Marks the password that a token was given for: with another one it ends. */
const PASSWORD_CLAIM = 'pwd';

/** What a token says that was ours and has not ended. */
export interface TokenClaims {
  readonly user: string;
  readonly passwordMark: string;
  /** Of the sign-in that it goes back to. */
  readonly sessionId: string;
  /** Seconds since 1970: when the password was given, however often the token was renewed since. */
  readonly signedInAt: number;
  /** Seconds since 1970. */
  readonly endsAt: number;
}

export interface GivenToken {
  readonly token: string;
  readonly expiresInSeconds: number;
}

/** A sign-in, of which tokens are given and renewed; times in seconds since 1970. */
export interface SignIn {
  readonly sessionId: string;
  readonly signedInAt: number;
  readonly signInEndsAt: number;
}

/** Signs a token for a quarter of an hour that ends with the sign-in at the latest. */
export async function giveToken({ user, role, org, passwordHash }: Account, { privateKey }: TokenKey, { sessionId, signedInAt, signInEndsAt }: SignIn, now: number): Promise<GivenToken> {
  const endsAt = Math.min(now + TOKEN_SECONDS, signInEndsAt);
  const token = await new SignJWT({ role, org, [PASSWORD_CLAIM]: passwordMarkOf(passwordHash), auth_time: signedInAt, sid: sessionId }).setProtectedHeader({ alg: 'EdDSA' }).setSubject(user).setIssuer(ISSUER).setAudience(ISSUER)
    .setIssuedAt(now).setExpirationTime(endsAt).sign(privateKey);
  return { token, expiresInSeconds: endsAt - now };
}

/** `undefined` for what is no token of ours, or has ended. */
export async function readToken(token: string, { publicKey }: TokenKey, nowMs: number): Promise<TokenClaims | undefined> {
  const verified = await jwtVerify(token, publicKey, { issuer: ISSUER, audience: ISSUER, algorithms: ['EdDSA'], currentDate: new Date(nowMs) }).catch(() => undefined);
  return verified && claimsIn(verified.payload);
}

/**
 * `auth_time` as in OpenID Connect Core 1.0, 2, and `sid` as in its Front-Channel Logout 1.0, 3; a token without the one was
 * given at a sign-in and is as old as that, of one without the other the account and the second tell the session.
 */
function claimsIn({ sub, exp, iat, auth_time: authTime = iat, sid = `${sub} ${String(authTime)}`, [PASSWORD_CLAIM]: passwordMark }: JWTPayload): TokenClaims | undefined {
  if (sub === undefined || exp === undefined || typeof authTime !== 'number' || typeof sid !== 'string' || typeof passwordMark !== 'string') return undefined;
  return { user: sub, passwordMark, sessionId: sid, signedInAt: authTime, endsAt: exp };
}

export function passwordMarkOf(passwordHash: string): string {
  return createHash('sha256').update(passwordHash).digest('base64url').slice(0, 16);
}
