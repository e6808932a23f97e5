import { type Fen, fen } from './fen.js';
import { product, quotient } from './rounding.js';

/** One claimant; the id breaks ties and must be unique. */
export interface Part {
  readonly id: string;
  readonly weight: Fen;
}

/**
 * Splits `total` in proportion to the weights by largest remainder (Hamilton's method), ties by id: debts of one
 * maturity are performed pro rata (民法典560). The shares come in the order of `parts`, add up to `total` exactly,
 * and each is the floor of its exact share or one fen more. A part of no weight receives nothing.
 * @throws RangeError on a negative figure, an id used twice, or a total with no weight to bear it.
 */
export function apportion(total: Fen, parts: readonly Part[]): readonly Fen[] {
  const weights = totalWeight(total, parts);
  if (total === 0) return parts.map(() => fen(0));

  const shares = parts.map(({ id, weight }) => {
    const scaled = product(total, weight);
    return { id, floor: quotient(scaled, weights, 'FLOOR'), remainder: scaled.mod(weights) };
  });
  let left: number = total;
  for (const { floor } of shares) left -= floor;

  const byClaim = [...shares].sort((a, b) => b.remainder.cmp(a.remainder) || (a.id < b.id ? -1 : 1));
  const favoured = new Set(byClaim.slice(0, left));
  return shares.map((share) => fen(share.floor + (favoured.has(share) ? 1 : 0)));
}

function totalWeight(total: Fen, parts: readonly Part[]) {
  if (total < 0) throw new RangeError(`cannot apportion ${total} fen: the total is negative`);
  const ids = new Set<string>();
  let weights = product(0);
  for (const { id, weight } of parts) {
    if (weight < 0) throw new RangeError(`cannot apportion to ${id}: its weight ${weight} is negative`);
    if (ids.has(id)) throw new RangeError(`cannot apportion: ${id} is named twice`);
    ids.add(id);
    weights = weights.plus(weight);
  }
  if (total > 0 && weights.eq(0)) throw new RangeError(`cannot apportion ${total} fen: no part has any weight`);
  return weights;
}
