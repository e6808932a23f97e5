import { product, quotient } from '../../money/rounding.js';

/** A rate with what it is made of: agencies define the same name differently, so both parts are printed with it. */
export interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
  /** Parts per million, half up; `null` where there is nothing to divide by. */
  readonly ppm: number | null;
}

const MILLION = 1_000_000;

/** Of two figures of one kind: fen, or counts. */
export function ratio(numerator: number, denominator: number): Ratio {
  return { numerator, denominator, ppm: denominator === 0 ? null : quotient(product(numerator, MILLION), denominator, 'HALF_UP') };
}
