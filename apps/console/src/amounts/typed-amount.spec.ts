import { describe, expect, it } from '@jest/globals';
import { fenOf, typedOf } from './typed-amount.js';

describe('An amount that is typed', () => {
  it.each([
    ['1234.56', false, 123_456], ['1,234.5', false, 123_450], ['0.07', false, 7], ['90071992547409.91', false, undefined], ['1.234567', true, 1_234_567], ['120', true, 120_000_000],
    ['0.0000001', true, undefined], ['1.001', false, undefined], ['1.100', false, 110], ['-3', false, undefined], ['', false, undefined], ['1e3', false, undefined],
  ])('as %s (万元: %s) is %s fen', (typed, inWan, fen) => {
    expect(fenOf(typed, inWan)).toBe(fen);
  });

  it.each([0, 1, 10, 99, 100, 123_456_789, 300_000_000])('is the same after it was shown: %d fen', (fen) => {
    expect([fenOf(typedOf(fen, false), false), fenOf(typedOf(fen, true), true)]).toEqual([fen, fen]);
  });
});
