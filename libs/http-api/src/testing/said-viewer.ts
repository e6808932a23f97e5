import type { Role } from '@zhubao/domain';
import { Authenticator, type SignedIn } from '../access/authenticator.js';
import { EVERY_ROLE, type Viewer } from '../access/viewer.js';
import { problem } from '../problems/problem.js';

/** Whoever a token says: identity is tested elsewhere. `gate` holds up whoever is to be let in. */
export class SaidViewer extends Authenticator {
  gate: Promise<void> = Promise.resolve();
  asked = 0;

  override async signedIn(token: string): Promise<SignedIn> {
    this.asked += 1;
    await this.gate;
    const viewer = viewerSaid(token);
    if (viewer === undefined) throw problem('UNAUTHENTICATED', { zh: '令牌无效。', en: 'The token is not valid.' });
    return { viewer, untilMs: Number.POSITIVE_INFINITY };
  }
}

/** Whom a token says; `undefined` when it says nobody. */
export function viewerSaid(token: string): Viewer | undefined {
  const [said, org, user] = Buffer.from(token, 'base64url').toString().split(' ');
  const role = EVERY_ROLE.find((one) => one === said);
  return role === undefined || !org || !user ? undefined : { role, org, user };
}

/** A token of whom it says: `ROLE org user` in base64url. */
export function tokenOf(role: Role, org: string, user = role.toLowerCase()): string {
  return Buffer.from(`${role} ${org} ${user}`).toString('base64url');
}

export function tokenOfViewer({ role, org, user }: Viewer): string {
  return tokenOf(role, org, user);
}

/** The header of somebody in a role, of an organisation called as the role. */
export function bearer(role: Role, user: string): string {
  return `Bearer ${tokenOf(role, role.toLowerCase(), user)}`;
}
