import { describe, expect, it } from '@jest/globals';
import { fen, ppm } from '../money/index.js';
import { contributionRateFor, leastContributionRate } from './contribution.js';
import { farmGuarantee } from './schemes/farm-guarantee.js';
import { gansu } from './schemes/gansu.js';
import { ulanhot } from './schemes/ulanhot.js';
import { parsePolicy } from './parse-policy.js';
import type { Policy } from './policy.js';
import { faultsInWords } from './schema.js';

function policyOf(raw: unknown): Policy {
  const parsed = parsePolicy(raw);
  if ('faults' in parsed) throw new Error(faultsInWords(parsed.faults).en);
  return parsed.policy;
}

const rate = (raw: unknown, securityFen: number, termMonths: number): number =>
  contributionRateFor(policyOf(raw), { amountFen: fen(100_000_000), securityFen: fen(securityFen), termMonths });

describe('Art. 6 the least contribution rate', () => {
  it('is one in Ulanhot, whatever the security and the term', () => {
    expect([rate(ulanhot, 0, 1), rate(ulanhot, 100_000_000, 12)]).toEqual([20_000, 20_000]);
    expect(leastContributionRate(policyOf(ulanhot))).toBe(20_000);
  });

  it('in Gansu is 4% below 40% of security and 2.5% from there on', () => {
    expect([rate(gansu, 0, 12), rate(gansu, 39_999_999, 12), rate(gansu, 40_000_000, 12)]).toEqual([40_000, 40_000, 25_000]);
    expect(leastContributionRate(policyOf(gansu))).toBe(25_000);
  });

  it('A15: with one point more for each year begun beyond the first', () => {
    expect([12, 13, 24, 25, 36].map((months) => rate(gansu, 0, months))).toEqual([40_000, 50_000, 50_000, 60_000, 60_000]);
  });

  it('is none for farm loans', () => {
    expect(rate(farmGuarantee, 0, 12)).toBe(0);
  });

  it('of a loan below every class is the highest', () => {
    const classes = { ...gansu, contribution: { ...gansu.contribution, minPpm: [{ minSecurityPpm: 200_000, ppm: 30_000 }, { minSecurityPpm: 400_000, ppm: 25_000 }] } };
    expect(rate(classes, 19_999_999, 12)).toBe(ppm(30_000));
  });
});
