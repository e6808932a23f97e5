declare const brand: unique symbol;

/** An amount in whole fen (分, 1/100 CNY): a safe integer, negative only as a difference. */
export type Fen = number & { readonly [brand]: 'Fen' };

/** @throws RangeError naming the figure when it is not a safe integer (fractions, overflow, NaN). */
export function fen(figure: number): Fen {
  if (!Number.isSafeInteger(figure)) throw new RangeError(`${figure} is not a whole, safe number of fen`);
  return (figure === 0 ? 0 : figure) as Fen; // -0 and 0 are one amount
}

export const ZERO: Fen = fen(0);

/** The stated limit on one amount: 10^15 fen, ten trillion CNY. Nine such amounts still add up safely. */
export const MAX_AMOUNT_FEN: Fen = fen(1_000_000_000_000_000);

/** Every partial sum is checked, so an overflow is named and never rounded away. */
export function sum(amounts: Iterable<Fen>): Fen {
  let total: Fen = ZERO;
  for (const amount of amounts) total = fen(total + amount);
  return total;
}

export function add(...amounts: Fen[]): Fen {
  return sum(amounts);
}

export function subtract(from: Fen, amount: Fen): Fen {
  return fen(from - amount);
}

export function least(first: Fen, ...others: Fen[]): Fen {
  let smallest = first;
  for (const amount of others) if (amount < smallest) smallest = amount;
  return smallest;
}

export function atLeastZero(amount: Fen): Fen {
  return amount < 0 ? ZERO : amount;
}

/** CNY for people: 110000000 fen reads '1,100,000.00'. Works on the digits, so nothing is rounded. */
export function yuan(amount: Fen): string {
  const digits = String(Math.abs(amount)).padStart(3, '0');
  const whole = digits.slice(0, -2).replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${amount < 0 ? '-' : ''}${whole}.${digits.slice(-2)}`;
}
