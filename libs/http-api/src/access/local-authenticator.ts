import { createHash } from 'node:crypto';
import { type JWTPayload, jwtVerify, SignJWT } from 'jose';
import { problem } from '../problems/problem.js';
import type { Account, AccountBook } from './accounts.js';
import { Authenticator, type SignedIn } from './authenticator.js';
import { hashPassword, isPassword } from './passwords.js';
import type { TokenKey } from './token-key.js';
import { VerifiedTokens } from './verified-tokens.js';

const ISSUER = 'zhubao';
/** A token ends with the errand, not with the day. */
const TOKEN_SECONDS = 900;
const TRIES = 5;
const LOCKED_MS = 60_000;

export interface Session {
  readonly token: string;
  readonly expiresInSeconds: number;
  readonly user: string;
  readonly role: Account['role'];
  readonly org: string;
}

/** Marks the password that a token was given for: with another one it ends. */
const PASSWORD_CLAIM = 'pwd';

function markOf({ passwordHash }: Account): string {
  return createHash('sha256').update(passwordHash).digest('base64url').slice(0, 16);
}

interface Failures {
  readonly count: number;
  readonly untilMs: number;
}

/** Local accounts with passwords, and short-lived tokens for them. */
export class LocalAuthenticator extends Authenticator {
  readonly #failures = new Map<string, Failures>();
  /** A hash to be compared with where there is no account, so that the time taken does not tell. */
  readonly #nobody: Promise<string>;
  readonly #tokens: VerifiedTokens;

  constructor(readonly accounts: AccountBook, private readonly key: TokenKey, private readonly nowMs: () => number = Date.now, readonly hash: (password: string) => Promise<string> = hashPassword) {
    super();
    this.#nobody = hash('nobody');
    this.#tokens = new VerifiedTokens((token) => this.#verified(token), nowMs);
  }

  async signedIn(token: string): Promise<SignedIn> {
    const claims = await this.#tokens.claimsOf(token).catch(() => undefined);
    const account = claims?.sub === undefined ? undefined : this.accounts.find(claims.sub);
    // The account as it is now: who was disabled, or has another role or password since, is not who the token says.
    if (account === undefined || account.disabled || account.oneTime || claims?.[PASSWORD_CLAIM] !== markOf(account)) throw problem('UNAUTHENTICATED', { zh: '令牌无效或已过期，请重新登录。', en: 'The token is not valid or has ended; sign in again.' });
    return { viewer: { user: account.user, role: account.role, org: account.org }, untilMs: (claims?.exp ?? 0) * 1_000 };
  }

  /** @throws Problem UNAUTHENTICATED, TOO_MANY_REQUESTS after repeated failures, PASSWORD_CHANGE_REQUIRED for a one-time password without a new one */
  async signIn(user: string, password: string, newPassword?: string): Promise<Session> {
    this.#requireNotLocked(user);
    const account = this.accounts.find(user);
    const right = await isPassword(password, account?.passwordHash ?? (await this.#nobody));
    if (account === undefined || account.disabled || !right) {
      this.#failed(user);
      throw problem('UNAUTHENTICATED', { zh: '用户名或密码不符。', en: 'User and password do not match.' });
    }
    this.#failures.delete(user);
    if (newPassword === undefined && account.oneTime) {
      throw problem('PASSWORD_CHANGE_REQUIRED', { zh: '这是一次性密码：请在同一请求中以 newPassword 设定新密码。', en: 'This password is good once: set your own in the same request, as newPassword.' });
    }
    if (newPassword !== undefined) {
      if (newPassword === password) throw problem('PASSWORD_CHANGE_REQUIRED', { zh: '新密码不得与原密码相同。', en: 'The new password must differ from the old one.' });
      await this.#change(account, newPassword);
    }
    return this.#session(this.accounts.find(user) ?? account);
  }

  async #verified(token: string): Promise<JWTPayload> {
    const { payload } = await jwtVerify(token, this.key.publicKey, { issuer: ISSUER, audience: ISSUER, algorithms: ['EdDSA'], currentDate: new Date(this.nowMs()) });
    return payload;
  }

  /** A password is given up once: of two who come with it at the same time, one sets another. */
  async #change(account: Account, newPassword: string): Promise<void> {
    const passwordHash = await this.hash(newPassword);
    if (this.accounts.find(account.user)?.passwordHash !== account.passwordHash) throw problem('UNAUTHENTICATED', { zh: '密码已被修改，请用新密码登录。', en: 'The password has been changed meanwhile; sign in with the new one.' });
    await this.accounts.put([{ ...account, passwordHash, oneTime: false }]);
  }

  async #session(account: Account): Promise<Session> {
    const { user, role, org } = account;
    const issuedAt = Math.floor(this.nowMs() / 1000);
    const token = await new SignJWT({ role, org, [PASSWORD_CLAIM]: markOf(account) }).setProtectedHeader({ alg: 'EdDSA' }).setSubject(user).setIssuer(ISSUER).setAudience(ISSUER)
      .setIssuedAt(issuedAt).setExpirationTime(issuedAt + TOKEN_SECONDS).sign(this.key.privateKey);
    return { token, expiresInSeconds: TOKEN_SECONDS, user, role, org };
  }

  #requireNotLocked(user: string): void {
    const failures = this.#failures.get(user);
    if (failures === undefined || failures.count < TRIES) return;
    const waitMs = failures.untilMs - this.nowMs();
    if (waitMs <= 0) this.#failures.delete(user);
    else throw problem('TOO_MANY_REQUESTS', { zh: '多次密码错误，请稍后再试。', en: 'Too many wrong passwords; wait and try again.' }, { retryAfterSeconds: Math.ceil(waitMs / 1000) });
  }

  #failed(user: string): void {
    // Names nobody has must not fill the memory.
    if (this.#failures.size > 10_000) this.#failures.clear();
    this.#failures.set(user, { count: (this.#failures.get(user)?.count ?? 0) + 1, untilMs: this.nowMs() + LOCKED_MS });
  }
}
