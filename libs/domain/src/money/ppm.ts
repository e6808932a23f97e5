import { type Fen, fen } from './fen.js';
import { type Rounding, product, quotient } from './rounding.js';

export type { Rounding } from './rounding.js';

declare const brand: unique symbol;

/** A rate in parts per million: 2% is 20000. A whole number, never negative. */
export type Ppm = number & { readonly [brand]: 'Ppm' };

const MILLION = 1_000_000;

/** @throws RangeError naming the figure. */
export function ppm(figure: number): Ppm {
  if (!Number.isSafeInteger(figure) || figure < 0) throw new RangeError(`${figure} is not a whole, non-negative number of ppm`);
  return (figure === 0 ? 0 : figure) as Ppm;
}

/** amount × rate ÷ 10^6, exact, then rounded once as named. */
export function shareOf(amount: Fen, rate: Ppm, rounding: Rounding): Fen {
  return fen(quotient(product(amount, rate), MILLION, rounding));
}

/** part ÷ whole ≥ rate (不低于), by cross-multiplication: no division, so no rounding. */
export function meetsRatio(part: Fen, whole: Fen, rate: Ppm): boolean {
  return product(part, MILLION).gte(product(whole, rate));
}

/** part ÷ whole > rate (超过). */
export function exceedsRatio(part: Fen, whole: Fen, rate: Ppm): boolean {
  return product(part, MILLION).gt(product(whole, rate));
}

/**
 * amount × a whole factor, e.g. the ten-fold leverage. A product of integers that is itself a safe integer is
 * exact, and `fen` refuses any other.
 */
export function times(amount: Fen, factor: number): Fen {
  if (!Number.isSafeInteger(factor)) throw new RangeError(`${factor} is not a whole factor`);
  return fen(amount * factor);
}

/** For people: 20000 reads '2%', 43500 reads '4.35%'. */
export function percent(rate: Ppm): string {
  const digits = String(rate).padStart(5, '0');
  const decimals = digits.slice(-4).replace(/0+$/, '');
  return `${digits.slice(0, -4)}${decimals === '' ? '' : `.${decimals}`}%`;
}
