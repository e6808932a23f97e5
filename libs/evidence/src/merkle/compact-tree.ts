import { EMPTY_ROOT, type Hash, nodeHash, type Sha256OfBytes } from './hashing.js';

/** A full subtree: `index`-th of those that hold 2^level leaves. */
export interface Subtree {
  readonly level: number;
  readonly index: number;
  readonly hash: Hash;
}

/**
 * A Merkle tree of RFC 6962 that only grows, of which no more is held than the full subtrees along its right edge: one
 * hash for each bit of its size.
 */
export class CompactTree {
  #size = 0;
  /** From the largest subtree to the smallest. */
  #edge: Subtree[] = [];

  constructor(private readonly sha256?: Sha256OfBytes) {}

  /** A tree that goes on from its right edge. @throws RangeError when the edge is not that of a tree */
  static of(edge: readonly Subtree[], sha256?: Sha256OfBytes): CompactTree {
    const tree = new CompactTree(sha256);
    let size = 0;
    for (const { level, index } of edge) {
      if (index * 2 ** level !== size || (size !== 0 && 2 ** level > lowestBit(size) / 2)) throw new RangeError(`A subtree of level ${level} at ${index} does not follow ${size} leaves.`);
      size += 2 ** level;
    }
    tree.#edge = [...edge];
    tree.#size = size;
    return tree;
  }

  get size(): number {
    return this.#size;
  }

  get edge(): readonly Subtree[] {
    return this.#edge;
  }

  /** Puts a leaf in, by its hash; gives the subtrees that it completed, from the leaf up. */
  append(leaf: Hash): readonly Subtree[] {
    let subtree: Subtree = { level: 0, index: this.#size, hash: leaf };
    const completed = [subtree];
    for (let left = this.#edge.at(-1); left !== undefined && left.level === subtree.level; left = this.#edge.at(-1)) {
      this.#edge.pop();
      subtree = { level: left.level + 1, index: left.index / 2, hash: nodeHash(left.hash, subtree.hash, this.sha256) };
      completed.push(subtree);
    }
    this.#edge.push(subtree);
    this.#size += 1;
    return completed;
  }

  root(): Hash {
    const [smallest, ...larger] = this.#edge.toReversed();
    if (smallest === undefined) return EMPTY_ROOT;
    return larger.reduce((right, { hash }) => nodeHash(hash, right, this.sha256), smallest.hash);
  }
}

function lowestBit(size: number): number {
  let bit = 1;
  while (size % (bit * 2) === 0) bit *= 2;
  return bit;
}
