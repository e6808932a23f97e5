import type { Words } from '../language/language.js';
import type { Session } from './session-of-token.js';

/** How long before its end a token is renewed: time enough for a server that is away for some minutes. */
const AHEAD_MS = 5 * 60_000;
/** How long after a try without an answer the next one is made. */
const AGAIN_MS = 10_000;

export interface Use {
  /** Instants in milliseconds since 1970: when a person last did something here, and when a renewal was last tried. */
  readonly usedMs: number;
  readonly triedMs: number;
}

/** Whether a token is to be renewed now. Of one that has ended the server is asked, which alone knows; on the way back from sleep, for instance. */
export function isRenewalDue({ givenMs, untilMs, signInUntilMs }: Session, { usedMs, triedMs }: Use, nowMs: number): boolean {
  if (nowMs < triedMs + AGAIN_MS) return false;
  if (nowMs >= untilMs) return true;
  return nowMs >= untilMs - AHEAD_MS && usedMs > givenMs && untilMs < signInUntilMs;
}

/** Why the server takes a session no more, as far as that can be told from here. */
export function whyEnded({ untilMs, signInUntilMs }: Session, nowMs: number): Words {
  if (nowMs >= signInUntilMs) return { zh: '本次登录已达最长时限，请重新登录。', en: 'This sign-in has lasted as long as one may; sign in again.' };
  if (nowMs >= untilMs) return { zh: '登录已过期：其间没有操作，或服务器无法连接，未能续期。请重新登录。', en: 'The sign-in has ended: nothing was done here for a while, or the server could not be reached to renew it. Sign in again.' };
  return { zh: '服务器不再接受这次登录：账户已停用，密码已更改，或已在别处退出。请重新登录。', en: 'The server takes this sign-in no more: the account was disabled, its password changed, or it was signed out of elsewhere. Sign in again.' };
}
