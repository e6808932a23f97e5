import { type Fen, meetsRatio, type Ppm, ppm, shareOf } from '../money/index.js';
import type { Policy } from './policy.js';

/** The lowest rate that any loan may have under a policy (Art. 6). */
export function leastContributionRate(policy: Policy): Ppm {
  const { minPpm } = policy.contribution;
  return typeof minPpm === 'number' ? minPpm : minPpm.reduce((least, { ppm: rate }) => (rate < least ? rate : least), ppm(1_000_000));
}

/**
 * The lowest rate for one loan: that of the most secured class which its accepted security reaches,
 * plus the step for each year of its term beyond the first (reading A15).
 */
export function contributionRateFor(policy: Policy, loan: { readonly amountFen: Fen; readonly securityFen: Fen; readonly termMonths: number }): Ppm {
  const extraYears = Math.max(0, Math.ceil(loan.termMonths / 12) - 1);
  return ppm(classRate(policy, loan) + extraYears * policy.contribution.perExtraYearPpm);
}

function classRate(policy: Policy, loan: { readonly amountFen: Fen; readonly securityFen: Fen }): Ppm {
  const { minPpm } = policy.contribution;
  if (typeof minPpm === 'number') return minPpm;
  const reached = minPpm.filter(({ minSecurityPpm }) => meetsRatio(loan.securityFen, loan.amountFen, minSecurityPpm));
  const best = reached.toSorted((a, b) => b.minSecurityPpm - a.minSecurityPpm)[0];
  // A loan below every class pays the highest rate rather than none.
  return best?.ppm ?? minPpm.reduce((most, { ppm: rate }) => (rate > most ? rate : most), ppm(0));
}

/** What is due on a loan of this amount: rounded up by default, since "not less than" would be missed by half a fen. */
export function requiredContribution(policy: Policy, loanFen: Fen, rate: Ppm): Fen {
  return shareOf(loanFen, rate, policy.contribution.rounding);
}

/** The floor that the risk fund should hold for a declared yearly volume (Art. 5, 10 %). */
export function riskFundFloor(policy: Policy, expectedVolumeFen: Fen): Fen {
  return shareOf(expectedVolumeFen, policy.riskFund.floorPpm, 'CEIL');
}

