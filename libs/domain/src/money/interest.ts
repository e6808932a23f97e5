import { type Fen, fen } from './fen.js';
import { type Ppm, ppm } from './ppm.js';
import { product, quotient } from './rounding.js';

/** Days in the interest year: the daily rate is the annual rate ÷ 360 (日利率) unless the contract says 365. */
export type DayCountBase = 360 | 365;

const MILLION = 1_000_000;

export interface SimpleInterest {
  readonly principalFen: Fen;
  readonly annualRatePpm: Ppm;
  /** Actual days: the first counts, the last does not (算头不算尾), i.e. `daysBetween(first, last)`. */
  readonly days: number;
  readonly dayCountBase: DayCountBase;
}

/**
 * Interest of one component over one period, to the fen, half-up (四舍五入) and rounded once: never per day.
 * @throws RangeError when `days` is not a whole number of days, zero or more.
 */
export function simpleInterest({ principalFen, annualRatePpm, days, dayCountBase }: SimpleInterest): Fen {
  if (!Number.isSafeInteger(days) || days < 0) throw new RangeError(`${days} is not a number of days to bear interest`);
  return fen(quotient(product(principalFen, annualRatePpm, days), MILLION * dayCountBase, 'HALF_UP'));
}

/**
 * The penalty rate (罚息利率): the contract rate raised by the uplift, to the whole ppm, half-up. Overdue loans carry
 * 30% to 50% more (银发〔2003〕251号): 43500 with 500000 is 65250.
 */
export function penaltyRate(annualRatePpm: Ppm, upliftPpm: Ppm): Ppm {
  return ppm(quotient(product(annualRatePpm, MILLION + upliftPpm), MILLION, 'HALF_UP'));
}
