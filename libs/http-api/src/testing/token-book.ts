import { Authenticator, type SignedIn } from '../access/authenticator.js';
import type { Viewer } from '../access/viewer.js';
import { problem } from '../problems/problem.js';

export const OFFICE: Viewer = { user: 'office', role: 'OFFICE', org: 'office' };
export const AUDITOR: Viewer = { user: 'auditor', role: 'AUDITOR', org: 'audit-office' };
export const REGULATOR: Viewer = { user: 'regulator', role: 'REGULATOR', org: 'regulator' };
export const ADMIN: Viewer = { user: 'admin', role: 'ADMIN', org: 'zhubao' };
export const bank = (org: string): Viewer => ({ user: `bank-${org}`, role: 'BANK', org });

/** Tokens that mean what a spec says. */
export class TokenBook extends Authenticator {
  readonly #sessions = new Map<string, SignedIn>();

  issue(viewer: Viewer, untilMs = Date.now() + 3_600_000): string {
    const token = `token-${this.#sessions.size}`;
    this.#sessions.set(token, { viewer, untilMs });
    return token;
  }

  revoke(token: string): void {
    this.#sessions.delete(token);
  }

  async signedIn(token: string): Promise<SignedIn> {
    const session = this.#sessions.get(token);
    if (session === undefined) throw problem('UNAUTHENTICATED', { zh: '令牌无效', en: 'Not valid' });
    return session;
  }
}
