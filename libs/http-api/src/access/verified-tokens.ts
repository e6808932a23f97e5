import { hash } from 'node:crypto';
import type { JWTPayload } from 'jose';

/** More sessions than are open at a time: beyond it the oldest is verified anew. */
const MOST = 1_000;

/**
 * What tokens say that were verified before: their signature holds until they end. Which account it is of and whether
 * that may come in is asked each time. A token itself is not kept, only its digest.
 */
export class VerifiedTokens {
  readonly #claims = new Map<string, JWTPayload>();

  constructor(private readonly verify: (token: string) => Promise<JWTPayload>, private readonly nowMs: () => number, private readonly most = MOST) {}

  /** @throws what `verify` throws for a token that does not hold or has ended */
  async claimsOf(token: string): Promise<JWTPayload> {
    const digest = hash('sha256', token, 'base64url');
    const known = this.#claims.get(digest);
    if (known !== undefined && this.#lasts(known)) return known;
    this.#claims.delete(digest);
    const claims = await this.verify(token);
    const [oldest] = this.#claims.keys();
    if (this.#claims.size >= this.most && oldest !== undefined) this.#claims.delete(oldest);
    this.#claims.set(digest, claims);
    return claims;
  }

  #lasts({ exp }: JWTPayload): boolean {
    return exp !== undefined && Math.floor(this.nowMs() / 1_000) < exp;
  }
}
