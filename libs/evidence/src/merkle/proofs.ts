import { EMPTY_ROOT, type Hash, nodeHash, sameHash } from './hashing.js';

/** Looks a full subtree up: the `index`-th of those that hold 2^level leaves. */
export type SubtreeHash = (level: number, index: number) => Promise<Hash>;

/** The hash of the tree over the first leaves. */
export function rootOf(size: number, subtree: SubtreeHash): Promise<Hash> {
  return size === 0 ? Promise.resolve(EMPTY_ROOT) : rangeHash(0, size, subtree);
}

/**
 * The audit path of a leaf in the tree of the first `size` leaves (RFC 6962 §2.1.1), from the leaf's sibling up.
 * @throws RangeError
 */
export async function inclusionProof(index: number, size: number, subtree: SubtreeHash): Promise<readonly Hash[]> {
  if (!isSize(index) || !isSize(size) || index >= size) throw new RangeError(`A tree of ${size} leaves has no leaf ${index}.`);
  const path: Hash[] = [];
  let [from, to] = [0, size];
  while (to - from > 1) {
    const middle = from + largestPowerBelow(to - from);
    if (index < middle) {
      path.push(await rangeHash(middle, to, subtree));
      to = middle;
    } else {
      path.push(await rangeHash(from, middle, subtree));
      from = middle;
    }
  }
  return path.reverse();
}

/**
 * That the tree of the first `size` leaves begins with that of the first `earlier` ones (RFC 6962 §2.1.2).
 * @throws RangeError
 */
export async function consistencyProof(earlier: number, size: number, subtree: SubtreeHash): Promise<readonly Hash[]> {
  if (!isSize(earlier) || !isSize(size) || earlier > size) throw new RangeError(`A tree of ${size} leaves does not go on from one of ${earlier}.`);
  if (earlier === 0 || earlier === size) return [];
  const path: Hash[] = [];
  let [from, to] = [0, size];
  let isWhole = true;
  while (earlier !== to) {
    const middle = from + largestPowerBelow(to - from);
    if (earlier <= middle) {
      path.push(await rangeHash(middle, to, subtree));
      to = middle;
    } else {
      path.push(await rangeHash(from, middle, subtree));
      from = middle;
      isWhole = false;
    }
  }
  if (!isWhole) path.push(await rangeHash(from, to, subtree));
  return path.reverse();
}

/** RFC 9162 §2.1.3.2. */
export function isIncluded(leaf: Hash, index: number, size: number, path: readonly Hash[], root: Hash): boolean {
  if (!isSize(index) || !isSize(size) || index >= size || ![leaf, root, ...path].every(isHash)) return false;
  let [node, last] = [index, size - 1];
  let hash = leaf;
  for (const sibling of path) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      hash = nodeHash(sibling, hash);
      while (node % 2 === 0 && node !== 0) [node, last] = [node / 2, half(last)];
    } else hash = nodeHash(hash, sibling);
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && sameHash(hash, root);
}

/** RFC 9162 §2.1.4.2. Every tree begins with the empty one. */
export function isConsistent(earlier: number, earlierRoot: Hash, size: number, root: Hash, path: readonly Hash[]): boolean {
  if (!isSize(earlier) || !isSize(size) || earlier > size || ![earlierRoot, root, ...path].every(isHash)) return false;
  if (earlier === size) return path.length === 0 && sameHash(earlierRoot, root);
  if (earlier === 0) return path.length === 0 && sameHash(earlierRoot, EMPTY_ROOT);
  const [first, ...rest] = isPowerOfTwo(earlier) ? [earlierRoot, ...path] : path;
  if (first === undefined) return false;
  let [node, last] = [earlier - 1, size - 1];
  while (node % 2 === 1) [node, last] = [half(node), half(last)];
  let [old, now] = [first, first];
  for (const hash of rest) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      [old, now] = [nodeHash(hash, old), nodeHash(hash, now)];
      while (node % 2 === 0 && node !== 0) [node, last] = [node / 2, half(last)];
    } else now = nodeHash(now, hash);
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && sameHash(old, earlierRoot) && sameHash(now, root);
}

/** Of the leaves from one to another, `from` being a start that RFC 6962 cuts at. */
export async function rangeHash(from: number, to: number, subtree: SubtreeHash): Promise<Hash> {
  const length = to - from;
  if (isPowerOfTwo(length)) return subtree(Math.log2(length), from / length);
  const middle = from + largestPowerBelow(length);
  return nodeHash(await rangeHash(from, middle, subtree), await rangeHash(middle, to, subtree));
}

/** The largest power of two that is smaller. */
export function largestPowerBelow(length: number): number {
  let power = 1;
  while (power * 2 < length) power *= 2;
  return power;
}

function isPowerOfTwo(value: number): boolean {
  return largestPowerBelow(value * 2) === value;
}

/** Sizes grow beyond what bitwise operators hold. */
function half(value: number): number {
  return Math.floor(value / 2);
}

function isHash({ length }: Hash): boolean {
  return length === 32;
}

function isSize(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}
