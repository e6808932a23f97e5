import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { daysBetween, civilDate } from '../calendar/index.js';
import { MAX_AMOUNT_FEN, add, fen } from './fen.js';
import { type DayCountBase, penaltyRate, simpleInterest } from './interest.js';
import { ppm } from './ppm.js';

const days = (from: string, to: string) => daysBetween(civilDate(from), civilDate(to));

describe('The interest of a claim (6.7)', () => {
  const principalFen = fen(100000000);
  const contractRate = ppm(43500);
  const overdueRate = ppm(65250);
  const unpaidDays = days('2025-12-21', '2026-01-31');
  const overdueDays = days('2026-01-31', '2026-03-04');

  it('counts the first day and not the last', () => {
    expect([unpaidDays, overdueDays]).toEqual([41, 32]);
  });

  it('raises 4.35% by half to 65250 ppm', () => {
    expect(penaltyRate(contractRate, ppm(500000))).toBe(overdueRate);
  });

  it('is 495417 of interest, 580000 of penalty and 2873 of compound interest on a year of 360 days', () => {
    const interest = simpleInterest({ principalFen, annualRatePpm: contractRate, days: unpaidDays, dayCountBase: 360 });
    const penalty = simpleInterest({ principalFen, annualRatePpm: overdueRate, days: overdueDays, dayCountBase: 360 });
    const compound = simpleInterest({ principalFen: interest, annualRatePpm: overdueRate, days: overdueDays, dayCountBase: 360 });
    expect([interest, penalty, compound]).toEqual([495417, 580000, 2873]);
    expect(add(principalFen, interest, penalty, compound)).toBe(101078290);
  });

  it('is 488630 and 572055 on a year of 365 days', () => {
    expect(simpleInterest({ principalFen, annualRatePpm: contractRate, days: unpaidDays, dayCountBase: 365 })).toBe(488630);
    expect(simpleInterest({ principalFen, annualRatePpm: overdueRate, days: overdueDays, dayCountBase: 365 })).toBe(572055);
  });
});

describe('The interest of the two compensated loans of 6.22', () => {
  it.each([
    [300000000, 43500, 7, 253750],
    [100000000, 65250, 32, 580000],
    [253750, 65250, 32, 1472],
    [400000000, 40000, 10, 444444],
    [400000000, 60000, 38, 2533333],
    [444444, 60000, 38, 2815],
  ])('on %d fen at %d ppm for %d days is %d', (principal, rate, length, interest) => {
    expect(simpleInterest({ principalFen: fen(principal), annualRatePpm: ppm(rate), days: length, dayCountBase: 360 })).toBe(interest);
  });
});

describe('Rounding of interest (3.3)', () => {
  it('rounds 12.5 fen half-up to 13', () => {
    expect(simpleInterest({ principalFen: fen(100000), annualRatePpm: ppm(45000), days: 1, dayCountBase: 360 })).toBe(13);
  });

  it('rounds once, from the exact figure', () => {
    const anyBase = fc.constantFrom<DayCountBase>(360, 365);
    fc.assert(fc.property(fc.integer({ min: 0, max: MAX_AMOUNT_FEN }), fc.integer({ min: 0, max: 240000 }), fc.integer({ min: 0, max: 366 }), anyBase,
      (principal, rate, length, dayCountBase) => {
        const interest = simpleInterest({ principalFen: fen(principal), annualRatePpm: ppm(rate), days: length, dayCountBase });
        const denominator = 1_000_000n * BigInt(dayCountBase);
        expect(BigInt(interest)).toBe((2n * BigInt(principal) * BigInt(rate) * BigInt(length) + denominator) / (2n * denominator));
      }), { numRuns: 500 });
  });

  it('bears nothing in no days and refuses days that are no count', () => {
    const loan = { principalFen: fen(100000), annualRatePpm: ppm(45000), dayCountBase: 360 } as const;
    expect(simpleInterest({ ...loan, days: 0 })).toBe(0);
    expect(() => simpleInterest({ ...loan, days: -1 })).toThrow('-1');
    expect(() => simpleInterest({ ...loan, days: 0.5 })).toThrow('0.5');
  });

  it('rounds a penalty rate half-up to the whole ppm', () => {
    expect(penaltyRate(ppm(43501), ppm(500000))).toBe(65252); // 65251.5
    expect(penaltyRate(ppm(43500), ppm(0))).toBe(43500);
  });
});
