import { randomUUID } from 'node:crypto';
import { problem } from '../problems/problem.js';
import type { Account, AccountBook } from './accounts.js';
import { Authenticator, type SignedIn } from './authenticator.js';
import { hashPassword, isPassword } from './passwords.js';
import { giveToken, passwordMarkOf, readToken, type SignIn, TOKEN_SECONDS, type TokenClaims } from './session-token.js';
import type { TokenKey } from './token-key.js';
import { VerifiedTokens } from './verified-tokens.js';

/** A day's work: whoever is at it for longer gives the password again. */
const SIGN_IN_HOURS = 12;
const TRIES = 5;
const LOCKED_MS = 60_000;
/** A renewal may be under way while its session ends, and clocks are set. */
const SLACK_SECONDS = 60;

export interface Session {
  readonly token: string;
  readonly expiresInSeconds: number;
  /** How long the token can be renewed: at its end the password is asked for again. */
  readonly signInEndsInSeconds: number;
  readonly user: string;
  readonly role: Account['role'];
  readonly org: string;
}

export interface LocalAuthenticatorOptions {
  readonly nowMs?: () => number;
  readonly hash?: (password: string) => Promise<string>;
  /** How long after a sign-in its token may be renewed. */
  readonly signInHours?: number | undefined;
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

  readonly hash: (password: string) => Promise<string>;
  readonly #nowMs: () => number;
  readonly #signInHours: number;

  constructor(readonly accounts: AccountBook, private readonly key: TokenKey, { nowMs = Date.now, hash = hashPassword, signInHours = SIGN_IN_HOURS }: LocalAuthenticatorOptions = {}) {
    super();
    this.hash = hash;
    this.#nowMs = nowMs;
    this.#signInHours = signInHours;
    this.#nobody = hash('nobody');
    this.#tokens = new VerifiedTokens((token) => readToken(token, this.key, nowMs()), nowMs);
  }

  async signedIn(token: string): Promise<SignedIn> {
    const { account: { user, role, org }, endsAt } = await this.#holderOf(token);
    return { viewer: { user, role, org }, untilMs: endsAt * 1_000 };
  }

  /** Another token for whoever holds a good one, as long as the sign-in lasts. @throws Problem UNAUTHENTICATED */
  async renew(token: string): Promise<Session> {
    const { account, sessionId, signedInAt } = await this.#holderOf(token);
    return this.#session(account, { sessionId, signedInAt });
  }

  /** Ends the session of a good token: it, and all that was or will be renewed from its sign-in, is refused. On disk when it settles. @throws Problem UNAUTHENTICATED */
  async signOut(token: string): Promise<void> {
    const { sessionId } = await this.#holderOf(token);
    const now = this.#nowSeconds();
    await this.accounts.endedSessions.add(sessionId, { now, until: now + TOKEN_SECONDS + SLACK_SECONDS });
  }

  /** The account as it is now: who was disabled, or has another role or password since, is not who the token says. */
  async #holderOf(token: string): Promise<TokenClaims & { readonly account: Account }> {
    const claims = await this.#tokens.claimsOf(token);
    const account = claims && this.accounts.find(claims.user);
    if (account === undefined || account.disabled || account.oneTime || claims?.passwordMark !== passwordMarkOf(account.passwordHash)) throw problem('UNAUTHENTICATED', { zh: '令牌无效或已过期，请重新登录。', en: 'The token is not valid or has ended; sign in again.' });
    if (this.accounts.endedSessions.has(claims.sessionId)) throw problem('UNAUTHENTICATED', { zh: '本次登录已退出，请重新登录。', en: 'This session was signed out of; sign in again.' });
    return { ...claims, account };
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
    return this.#session(this.accounts.find(user) ?? account, { sessionId: randomUUID(), signedInAt: this.#nowSeconds() });
  }

  /** A password is given up once: of two who come with it at the same time, one sets another. */
  async #change(account: Account, newPassword: string): Promise<void> {
    const passwordHash = await this.hash(newPassword);
    if (this.accounts.find(account.user)?.passwordHash !== account.passwordHash) throw problem('UNAUTHENTICATED', { zh: '密码已被修改，请用新密码登录。', en: 'The password has been changed meanwhile; sign in with the new one.' });
    await this.accounts.put([{ ...account, passwordHash, oneTime: false }], 'password-set', { by: account.user, through: 'sign-in' });
  }

  async #session(account: Account, { sessionId, signedInAt }: Pick<SignIn, 'sessionId' | 'signedInAt'>): Promise<Session> {
    const { user, role, org } = account;
    const now = this.#nowSeconds();
    const signInEndsAt = signedInAt + this.#signInHours * 3_600;
    if (signInEndsAt <= now) throw problem('UNAUTHENTICATED', { zh: `登录已满 ${this.#signInHours} 小时，请重新登录。`, en: `The sign-in has lasted its ${this.#signInHours} h; sign in again.` });
    const given = await giveToken(account, this.key, { sessionId, signedInAt, signInEndsAt }, now);
    return { ...given, signInEndsInSeconds: signInEndsAt - now, user, role, org };
  }

  #nowSeconds(): number {
    return Math.floor(this.#nowMs() / 1_000);
  }

  #requireNotLocked(user: string): void {
    const failures = this.#failures.get(user);
    if (failures === undefined || failures.count < TRIES) return;
    const waitMs = failures.untilMs - this.#nowMs();
    if (waitMs <= 0) this.#failures.delete(user);
    else throw problem('TOO_MANY_REQUESTS', { zh: '多次密码错误，请稍后再试。', en: 'Too many wrong passwords; wait and try again.' }, { retryAfterSeconds: Math.ceil(waitMs / 1000) });
  }

  #failed(user: string): void {
    // Names nobody has must not fill the memory.
    if (this.#failures.size > 10_000) this.#failures.clear();
    this.#failures.set(user, { count: (this.#failures.get(user)?.count ?? 0) + 1, untilMs: this.#nowMs() + LOCKED_MS });
  }
}
