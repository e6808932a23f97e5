import { describe, expect, it } from '@jest/globals';
import { VerifiedTokens } from './verified-tokens.js';

/** Tokens `NAME:EXP` that end at second EXP; what was verified is remembered in order. */
function tokens(most?: number): { readonly verified: string[]; readonly known: VerifiedTokens; at(seconds: number): void } {
  const verified: string[] = [];
  let nowMs = 0;
  const verify = async (token: string): Promise<{ readonly sub: string; readonly exp: number }> => {
    verified.push(token);
    const [sub = '', exp] = token.split(':');
    if (sub === 'forged' || Number(exp) * 1_000 <= nowMs) throw new Error(`${token} does not hold`);
    return { sub, exp: Number(exp) };
  };
  return { verified, known: new VerifiedTokens(verify, () => nowMs, most), at: (seconds) => (nowMs = seconds * 1_000) };
}

describe('a token', () => {
  it('is verified once while it lasts, each for itself', async () => {
    const { verified, known } = tokens();
    for (const token of ['office:900', 'auditor:900', 'office:900', 'auditor:900']) await known.claimsOf(token);
    expect(verified).toEqual(['office:900', 'auditor:900']);
    expect(await known.claimsOf('office:900')).toEqual({ sub: 'office', exp: 900 });
  });

  it('that was good has ended when its time is over', async () => {
    const { known, at } = tokens();
    await known.claimsOf('office:900');
    at(899.999);
    expect(await known.claimsOf('office:900')).toEqual({ sub: 'office', exp: 900 });
    at(900);
    await expect(known.claimsOf('office:900')).rejects.toThrow('does not hold');
  });

  it('that does not hold is refused each time, beside one that does', async () => {
    const { known } = tokens();
    await known.claimsOf('office:900');
    for (const _ of [1, 2]) await expect(known.claimsOf('forged:900')).rejects.toThrow('does not hold');
  });

  it('is verified anew when more came in between than are remembered', async () => {
    const { verified, known } = tokens(2);
    for (const token of ['a:900', 'b:900', 'c:900', 'c:900', 'b:900', 'a:900']) await known.claimsOf(token);
    expect(verified).toEqual(['a:900', 'b:900', 'c:900', 'a:900']);
  });
});
