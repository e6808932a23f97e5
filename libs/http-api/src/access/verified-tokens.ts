import { hash } from 'node:crypto';
import type { TokenClaims } from './session-token.js';

/** More sessions than are open at a time: beyond it the oldest is verified anew. */
const MOST = 1_000;

/**
 * What tokens say that were verified before: their signature holds until they end. Which account it is of and whether
 * that may come in is asked each time. A token itself is not kept, only its digest.
 */
export class VerifiedTokens {
  readonly #claims = new Map<string, TokenClaims>();

  constructor(private readonly read: (token: string) => Promise<TokenClaims | undefined>, private readonly nowMs: () => number, private readonly most = MOST) {}

  /** `undefined` for what is no token of ours, or has ended. */
  async claimsOf(token: string): Promise<TokenClaims | undefined> {
    const digest = hash('sha256', token, 'base64url');
    const known = this.#claims.get(digest);
    if (known !== undefined && this.#lasts(known)) return known;
    this.#claims.delete(digest);
    const claims = await this.read(token);
    if (claims === undefined) return undefined;
    const [oldest] = this.#claims.keys();
    if (this.#claims.size >= this.most && oldest !== undefined) this.#claims.delete(oldest);
    this.#claims.set(digest, claims);
    return claims;
  }

  #lasts({ endsAt }: TokenClaims): boolean {
    return Math.floor(this.nowMs() / 1_000) < endsAt;
  }
}
