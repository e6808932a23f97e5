import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MAX_AMOUNT_FEN, add, fen, subtract } from './fen.js';
import { exceedsRatio, meetsRatio, percent, ppm, shareOf, times } from './ppm.js';
import type { Rounding } from './rounding.js';

const TWO_PERCENT = ppm(20000);
const HALF = ppm(500000);
const FORTY_PERCENT = ppm(400000);

describe('A contribution of at least 2% (6.1)', () => {
  it.each([
    [300000000, 6000000],
    [320000000, 6400000],
    [123456789, 2469136],
    [123456712, 2469135],
    [1, 1],
    [0, 0],
  ])('of %d fen is %d', (loan, contribution) => {
    expect(shareOf(fen(loan), TWO_PERCENT, 'CEIL')).toBe(contribution);
  });

  it('would be under 2% if rounded half-up', () => {
    const contribution = shareOf(fen(123456712), TWO_PERCENT, 'HALF_UP');
    expect(contribution).toBe(2469134);
    expect(meetsRatio(contribution, fen(123456712), TWO_PERCENT)).toBe(false);
  });

  it('is topped up by 400000 when the contract rises from 3.0 m to 3.2 m', () => {
    const before = shareOf(fen(300000000), TWO_PERCENT, 'CEIL');
    const after = shareOf(fen(320000000), TWO_PERCENT, 'CEIL');
    expect(subtract(after, before)).toBe(400000);
  });
});

describe('Security of at least 40% (6.4)', () => {
  it('meets 275000000 with 110000000 and not with a fen less', () => {
    expect(meetsRatio(fen(110000000), fen(275000000), FORTY_PERCENT)).toBe(true);
    expect(meetsRatio(fen(109999999), fen(275000000), FORTY_PERCENT)).toBe(false);
  });

  it('needs a fen more for a loan a fen larger', () => {
    expect(shareOf(fen(275000001), FORTY_PERCENT, 'CEIL')).toBe(110000001);
    expect(meetsRatio(fen(110000000), fen(275000001), FORTY_PERCENT)).toBe(false);
    expect(meetsRatio(fen(110000001), fen(275000001), FORTY_PERCENT)).toBe(true);
  });

  it('meets exactly the ratio and does not exceed it', () => {
    expect(exceedsRatio(fen(110000000), fen(275000000), FORTY_PERCENT)).toBe(false);
    expect(exceedsRatio(fen(110000001), fen(275000000), FORTY_PERCENT)).toBe(true);
  });
});

describe('Sharing a shortfall by halves', () => {
  it.each([
    [155428290, 77714145, 77714145], // 6.9
    [155428291, 77714145, 77714146], // 6.10: the odd fen is the bank's
    [123456789, 61728394, 61728395], // 6.13
    [200000001, 100000000, 100000001], // 6.14
  ])('splits %d into %d for the fund and %d for the bank', (shortfall, risk, bank) => {
    const riskShare = shareOf(fen(shortfall), HALF, 'FLOOR');
    expect(riskShare).toBe(risk);
    expect(subtract(fen(shortfall), riskShare)).toBe(bank);
    expect(add(riskShare, fen(bank))).toBe(shortfall);
  });
});

describe('Leverage of ten times the risk fund (6.2)', () => {
  it('caps 500000000 at 5000000000 and 470000000 at 4700000000', () => {
    expect(times(fen(500000000), 10)).toBe(5000000000);
    expect(times(fen(470000000), 10)).toBe(4700000000);
    expect(subtract(times(fen(470000000), 10), fen(4850000000))).toBe(-150000000);
  });

  it('has a floor of 10% of the expected volume (6.3)', () => {
    expect(shareOf(fen(6200000000), ppm(100000), 'CEIL')).toBe(620000000);
    expect(meetsRatio(fen(500000000), fen(6200000000), ppm(100000))).toBe(false);
  });
});

describe('Exactness', () => {
  const roundings = fc.constantFrom<Rounding>('FLOOR', 'CEIL', 'HALF_UP');
  const amounts = fc.integer({ min: -MAX_AMOUNT_FEN, max: MAX_AMOUNT_FEN });
  const rates = fc.integer({ min: 0, max: 5_000_000 });

  it('rounds every share as whole-number arithmetic does', () => {
    fc.assert(fc.property(amounts, rates, roundings, (amount, rate, rounding) => {
      expect(BigInt(shareOf(fen(amount), ppm(rate), rounding))).toBe(roundedMillionth(BigInt(amount) * BigInt(rate), rounding));
    }), { numRuns: 1000 });
  });

  it.each([[-1, 'FLOOR', -1], [-1, 'CEIL', 0], [-1, 'HALF_UP', -1], [1, 'FLOOR', 0], [1, 'CEIL', 1], [1, 'HALF_UP', 1]] as const)(
    'takes half of %d fen by %s as %d', (amount, rounding, expected) => {
      expect(Object.is(shareOf(fen(amount), HALF, rounding), expected)).toBe(true);
    });

  it('compares ratios as whole-number arithmetic does', () => {
    fc.assert(fc.property(amounts, amounts, rates, (part, whole, rate) => {
      const left = BigInt(part) * 1_000_000n;
      const right = BigInt(whole) * BigInt(rate);
      expect(meetsRatio(fen(part), fen(whole), ppm(rate))).toBe(left >= right);
      expect(exceedsRatio(fen(part), fen(whole), ppm(rate))).toBe(left > right);
    }));
  });

  it('is met by its own share rounded up, and no smaller amount', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: MAX_AMOUNT_FEN }), rates, (amount, rate) => {
      const required = shareOf(fen(amount), ppm(rate), 'CEIL');
      expect(meetsRatio(required, fen(amount), ppm(rate))).toBe(true);
      expect(meetsRatio(subtract(required, fen(1)), fen(amount), ppm(rate))).toBe(false);
    }));
  });

  it('multiplies exactly or refuses', () => {
    fc.assert(fc.property(fc.maxSafeInteger(), fc.integer({ min: -1000, max: 1000 }), (amount, factor) => {
      const exact = BigInt(amount) * BigInt(factor);
      if (exact >= BigInt(Number.MIN_SAFE_INTEGER) && exact <= BigInt(Number.MAX_SAFE_INTEGER)) {
        expect(BigInt(times(fen(amount), factor))).toBe(exact);
      } else {
        expect(() => times(fen(amount), factor)).toThrow(RangeError);
      }
    }));
    expect(() => times(fen(2), 1.5)).toThrow('1.5');
  });
});

describe('A rate', () => {
  it.each([-1, 0.5, NaN, 2 ** 53])('refuses %p', (figure) => {
    expect(() => ppm(figure)).toThrow(String(figure));
  });

  it.each([[0, '0%'], [1, '0.0001%'], [20000, '2%'], [43500, '4.35%'], [65250, '6.525%'], [500000, '50%'], [1000000, '100%'], [10000000, '1000%']])(
    'of %d ppm reads %s', (rate, text) => {
      expect(percent(ppm(rate))).toBe(text);
    });
});

function roundedMillionth(numerator: bigint, rounding: Rounding): bigint {
  const floor = (value: bigint, by: bigint) => (value - (((value % by) + by) % by)) / by;
  if (rounding === 'FLOOR') return floor(numerator, 1_000_000n);
  if (rounding === 'CEIL') return -floor(-numerator, 1_000_000n);
  const magnitude = floor(2n * (numerator < 0n ? -numerator : numerator) + 1_000_000n, 2_000_000n);
  return numerator < 0n ? -magnitude : magnitude;
}
