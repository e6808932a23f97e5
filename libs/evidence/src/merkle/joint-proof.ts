import { EMPTY_ROOT, type Hash, nodeHash } from './hashing.js';
import { largestPowerBelow, rangeHash, type SubtreeHash } from './proofs.js';

/** A leaf by its place in the log. */
export interface PlacedLeaf {
  readonly index: number;
  readonly hash: Hash;
}

/**
 * The hashes that, with some leaves, make the root of the tree of the first `size`: of every largest subtree that holds none of
 * them, from left to right. One proof for all is far smaller than a path for each, and hides nothing: to compute the root is
 * to prove every leaf and its place.
 * @param indexes rising, without repetition
 * @throws RangeError
 */
export async function jointProof(indexes: readonly number[], size: number, subtree: SubtreeHash): Promise<readonly Hash[]> {
  requireRising(indexes, size);
  const proof: Hash[] = [];
  let next = 0;
  const walk = async (from: number, to: number): Promise<void> => {
    const index = indexes[next];
    if (index === undefined || index >= to) {
      proof.push(await rangeHash(from, to, subtree));
    } else if (to - from === 1) next += 1;
    else {
      const middle = from + largestPowerBelow(to - from);
      await walk(from, middle);
      await walk(middle, to);
    }
  };
  if (size > 0) await walk(0, size);
  return proof;
}

/**
 * The root that leaves and a joint proof make; none where the proof has too few hashes or too many.
 * @param leaves rising, without repetition
 * @throws RangeError
 */
export function rootOfJoint(leaves: readonly PlacedLeaf[], size: number, proof: readonly Hash[]): Hash | undefined {
  requireRising(leaves.map(({ index }) => index), size);
  let [next, used] = [0, 0];
  const walk = (from: number, to: number): Hash | undefined => {
    const leaf = leaves[next];
    if (leaf === undefined || leaf.index >= to) {
      used += 1;
      return proof[used - 1];
    }
    if (to - from === 1) {
      next += 1;
      return leaf.hash;
    }
    const middle = from + largestPowerBelow(to - from);
    const left = walk(from, middle);
    const right = left && walk(middle, to);
    return left && right && nodeHash(left, right);
  };
  const root = size === 0 ? EMPTY_ROOT : walk(0, size);
  return used === proof.length ? root : undefined;
}

function requireRising(indexes: readonly number[], size: number): void {
  let last = -1;
  for (const index of indexes) {
    if (!Number.isSafeInteger(index) || index <= last || index >= size) throw new RangeError(`Leaf ${index} does not follow leaf ${last} in a tree of ${size}.`);
    last = index;
  }
}
