import { describe, expect, it } from '@jest/globals';
import type { TokenClaims } from './session-token.js';
import { VerifiedTokens } from './verified-tokens.js';

/** Tokens `NAME:END` that end at second END; what was read is remembered in order. */
function tokens(most?: number): { readonly read: string[]; readonly known: VerifiedTokens; at(seconds: number): void } {
  const read: string[] = [];
  let nowMs = 0;
  const reading = async (token: string): Promise<TokenClaims | undefined> => {
    read.push(token);
    const [user = '', endsAt] = token.split(':');
    return user === 'forged' || Number(endsAt) * 1_000 <= nowMs ? undefined : claims(user);
  };
  return { read, known: new VerifiedTokens(reading, () => nowMs, most), at: (seconds) => (nowMs = seconds * 1_000) };
}

function claims(user: string): TokenClaims {
  return { user, passwordMark: 'mark', sessionId: user, signedInAt: 0, endsAt: 900 };
}

describe('a token', () => {
  it('is verified once while it lasts, each for itself', async () => {
    const { read, known } = tokens();
    for (const token of ['office:900', 'auditor:900', 'office:900', 'auditor:900']) await known.claimsOf(token);
    expect(read).toEqual(['office:900', 'auditor:900']);
    expect(await known.claimsOf('office:900')).toEqual(claims('office'));
  });

  it('that was good has ended when its time is over', async () => {
    const { known, at } = tokens();
    await known.claimsOf('office:900');
    at(899.999);
    expect(await known.claimsOf('office:900')).toEqual(claims('office'));
    at(900);
    expect(await known.claimsOf('office:900')).toBeUndefined();
  });

  it('that does not hold is refused each time, beside one that does', async () => {
    const { known } = tokens();
    await known.claimsOf('office:900');
    for (const _ of [1, 2]) expect(await known.claimsOf('forged:900')).toBeUndefined();
  });

  it('is verified anew when more came in between than are remembered', async () => {
    const { read, known } = tokens(2);
    for (const token of ['a:900', 'b:900', 'c:900', 'c:900', 'b:900', 'a:900']) await known.claimsOf(token);
    expect(read).toEqual(['a:900', 'b:900', 'c:900', 'a:900']);
  });
});
