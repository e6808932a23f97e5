import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { digestOfText, TextDigest } from './text-digest.js';

const PIECE = 1_024;
const digestOf = (...texts: readonly string[]): string => {
  const digest = new TextDigest();
  for (const text of texts) digest.add(text);
  return digest.end();
};

describe('the digest of a text', () => {
  it('is the same however the text was cut', () => {
    const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 3 * PIECE, size: 'max' }), { maxLength: 6 });
    fc.assert(fc.property(texts, (parts) => expect(digestOf(...parts)).toBe(digestOfText(parts.join('')))), { numRuns: 50 });
  });

  it('is another for another character, wherever it stands', () => {
    for (const at of [0, PIECE - 2, PIECE - 1, PIECE, 2 * PIECE - 1, 3 * PIECE]) {
      const [before, after] = ['a'.repeat(at), 'a'.repeat(PIECE)];
      const [smile, grin] = [`${before}\u{1f600}${after}`, `${before}\u{1f601}${after}`];
      expect(digestOf(smile)).not.toBe(digestOf(grin));
      expect(digestOf(smile)).toBe(digestOf(smile.slice(0, at + 1), smile.slice(at + 1)));
    }
  });

  it('is another for a longer one, and empty for none', () => {
    expect(digestOf('a'.repeat(PIECE))).not.toBe(digestOf('a'.repeat(PIECE), 'a'));
    expect([digestOf(), digestOf('')]).toEqual(['', '']);
  });
});
