import { type Fen, fen, sum } from '../money/index.js';
import { product, quotient } from '../money/rounding.js';

/** One who shares in proportion: the claim that weighs, and what came of it. */
export interface Sharer {
  readonly id: string;
  readonly weightFen: Fen;
  readonly paidFen: Fen;
}

/** A share before the odd fen: the floor of total × weight ÷ all weights, and what that leaves, in parts of all weights of a fen. */
export interface RawShare {
  readonly id: string;
  readonly floorFen: Fen;
  readonly remainder: number;
}

/** How a total was split to the fen: the raw shares, and who got the fen that rounding down had left over. */
export interface ProportionalSplit {
  readonly totalFen: Fen;
  readonly weightsFen: Fen;
  readonly shares: readonly RawShare[];
  readonly leftFen: Fen;
  readonly favoured: readonly string[];
}

/** Reads a proportional split (largest remainder, 民法典560) back from what was paid; `undefined` where nothing weighs. */
export function proportionalSplit(sharers: readonly Sharer[]): ProportionalSplit | undefined {
  const totalFen = sum(sharers.map(({ paidFen }) => paidFen));
  const weightsFen = sum(sharers.map(({ weightFen }) => weightFen));
  if (weightsFen === 0) return undefined;
  const shares = sharers.map(({ id, weightFen }) => {
    const scaled = product(totalFen, weightFen);
    const floorFen = fen(quotient(scaled, weightsFen, 'FLOOR'));
    return { id, floorFen, remainder: scaled.minus(product(floorFen, weightsFen)).toNumber() };
  });
  const leftFen = fen(totalFen - sum(shares.map(({ floorFen }) => floorFen)));
  return { totalFen, weightsFen, shares, leftFen, favoured: sharers.filter(({ paidFen }, index) => paidFen > (shares[index]?.floorFen ?? paidFen)).map(({ id }) => id) };
}
