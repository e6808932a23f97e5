import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CompactTree } from './compact-tree.js';
import { type Hash, leafHash } from './hashing.js';
import { jointProof, rootOfJoint } from './joint-proof.js';
import type { SubtreeHash } from './proofs.js';

const leafOf = (no: number): Hash => leafHash(new TextEncoder().encode(`leaf ${no}`));

function grown(size: number): { readonly root: Hash; readonly subtree: SubtreeHash } {
  const tree = new CompactTree();
  const kept = new Map<string, Hash>();
  for (let no = 0; no < size; no += 1) for (const { level, index, hash } of tree.append(leafOf(no))) kept.set(`${level}/${index}`, hash);
  return { root: tree.root(), subtree: async (level, index) => kept.get(`${level}/${index}`) ?? leafOf(-1) };
}

const chosen = fc.integer({ min: 0, max: 70 }).chain((size) => fc.record({ size: fc.constant(size), indexes: size === 0 ? fc.constant<number[]>([]) : fc.uniqueArray(fc.nat(size - 1)).map((found) => found.toSorted((a, b) => a - b)) }));
const placed = (indexes: readonly number[]) => indexes.map((index) => ({ index, hash: leafOf(index) }));

describe('A joint proof', () => {
  it('makes the root of the tree with the leaves that it is for', async () => {
    await fc.assert(fc.asyncProperty(chosen, async ({ size, indexes }) => {
      const { root, subtree } = grown(size);
      expect(rootOfJoint(placed(indexes), size, await jointProof(indexes, size, subtree))).toEqual(root);
    }));
  });

  it('makes no root with a leaf that is another, stands elsewhere, or is left out', async () => {
    await fc.assert(fc.asyncProperty(chosen.filter(({ indexes }) => indexes.length > 0), fc.nat(), async ({ size, indexes }, pick) => {
      const { root, subtree } = grown(size);
      const proof = await jointProof(indexes, size, subtree);
      const at = pick % indexes.length;
      const leaves = placed(indexes);
      expect(rootOfJoint(leaves.map((leaf, no) => (no === at ? { ...leaf, hash: leafOf(-1) } : leaf)), size, proof)).not.toEqual(root);
      expect(rootOfJoint(leaves.filter((_, no) => no !== at), size, proof)).not.toEqual(root);
      const free = Array.from({ length: size }, (_, no) => no).find((no) => !indexes.includes(no));
      if (free === undefined) return;
      const moved = leaves.map((leaf, no) => (no === at ? { ...leaf, index: free } : leaf)).toSorted((a, b) => a.index - b.index);
      expect(rootOfJoint(moved, size, proof)).not.toEqual(root);
    }));
  });

  it('makes none with a hash too many or too few', async () => {
    const { subtree } = grown(13);
    const proof = await jointProof([2, 7], 13, subtree);
    expect(proof).toHaveLength(5);
    expect([rootOfJoint(placed([2, 7]), 13, proof.slice(1)), rootOfJoint(placed([2, 7]), 13, [...proof, leafOf(0)])]).toEqual([undefined, undefined]);
  });

  it('is empty for the whole log, and one hash for none of it', async () => {
    const { root, subtree } = grown(21);
    expect(await jointProof(Array.from({ length: 21 }, (_, no) => no), 21, subtree)).toEqual([]);
    expect(await jointProof([], 21, subtree)).toEqual([root]);
  });

  it.each([[[3, 3]], [[4, 2]], [[5]], [[-1]], [[0.5]]])('is not made for the leaves %j of five', async (indexes) => {
    await expect(jointProof(indexes, 5, grown(5).subtree)).rejects.toThrow(/does not follow leaf/);
  });
});
