import Big from 'big.js';

/** FLOOR: towards minus infinity; CEIL: towards plus infinity; HALF_UP (四舍五入): halves away from zero. */
export type Rounding = 'FLOOR' | 'CEIL' | 'HALF_UP';

/** Quotients to a whole number: with no decimal places kept, big.js rounds once and from the exact remainder. */
const WholeDown = Big();
WholeDown.DP = 0;
WholeDown.RM = Big.roundDown;
const WholeUp = Big();
WholeUp.DP = 0;
WholeUp.RM = Big.roundUp;
const WholeHalfUp = Big();
WholeHalfUp.DP = 0;
WholeHalfUp.RM = Big.roundHalfUp;

/** The product of integers, exact at any size. */
export function product(...factors: number[]): Big {
  let result = new Big(1);
  for (const factor of factors) result = result.times(factor);
  return result;
}

/** numerator / denominator as a whole number, rounded once as named. The denominator is positive. */
export function quotient(numerator: Big, denominator: Big | number, rounding: Rounding): number {
  return new (whole(rounding, numerator.lt(0)))(numerator).div(denominator).toNumber();
}

/** big.js rounds by magnitude, so below zero the floor is 'up' and the ceiling is 'down'. */
function whole(rounding: Rounding, negative: boolean): typeof WholeDown {
  switch (rounding) {
    case 'FLOOR': return negative ? WholeUp : WholeDown;
    case 'CEIL': return negative ? WholeDown : WholeUp;
    case 'HALF_UP': return WholeHalfUp;
    default: return unknownRounding(rounding);
  }
}

function unknownRounding(rounding: never): never {
  throw new RangeError(`unknown rounding ${String(rounding)}`);
}
