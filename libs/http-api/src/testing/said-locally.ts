import { type AccountFile, openAccountFile } from '../access/accounts.js';
import type { SignedIn } from '../access/authenticator.js';
import { LocalAuthenticator, type Session } from '../access/local-authenticator.js';
import { hashPassword } from '../access/passwords.js';
import { openTokenKey } from '../access/token-key.js';
import { viewerSaid } from './said-viewer.js';

/** Local accounts, with all that the API has for them, beside whom tokens say as to {@link SaidViewer}. */
export class SaidLocally extends LocalAuthenticator {
  static async over(path: (name: string) => string): Promise<{ readonly authenticator: SaidLocally; readonly file: AccountFile }> {
    const file = await openAccountFile(path('accounts.json'));
    return { file, authenticator: new SaidLocally(file, await openTokenKey(path('key.json')), { hash: (password) => hashPassword(password, { N: 2 ** 10, r: 8, p: 1 }) }) };
  }

  override async signedIn(token: string): Promise<SignedIn> {
    const viewer = viewerSaid(token);
    return viewer === undefined ? super.signedIn(token) : { viewer, untilMs: Number.POSITIVE_INFINITY };
  }

  override async renew(token: string): Promise<Session> {
    const viewer = viewerSaid(token);
    return viewer === undefined ? super.renew(token) : { ...viewer, token, expiresInSeconds: 900, signInEndsInSeconds: 900 };
  }

  override async signOut(token: string): Promise<void> {
    if (viewerSaid(token) === undefined) await super.signOut(token);
  }
}
