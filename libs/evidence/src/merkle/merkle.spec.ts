import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { CompactTree } from './compact-tree.js';
import { EMPTY_ROOT, type Hash, leafHash, nodeHash } from './hashing.js';
import { consistencyProof, inclusionProof, isConsistent, isIncluded, rootOf, type SubtreeHash } from './proofs.js';

const hex = (hash: Hash): string => Buffer.from(hash).toString('hex');

/** The test vectors of the Certificate Transparency implementations: eight leaves, and the root after each. */
const LEAVES = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d', 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77', 'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4', '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c', '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

const leafOf = (no: number): Hash => leafHash(new TextEncoder().encode(`leaf ${no}`));

/** The definition of RFC 6962 §2.1, word for word, on another SHA-256. */
function plainRoot(leaves: readonly Hash[]): string {
  if (leaves.length === 0) return createHash('sha256').digest('hex');
  if (leaves.length === 1) return hex(leaves[0] ?? new Uint8Array());
  let k = 1;
  while (k * 2 < leaves.length) k *= 2;
  return createHash('sha256').update(Uint8Array.of(1)).update(Buffer.from(plainRoot(leaves.slice(0, k)), 'hex')).update(Buffer.from(plainRoot(leaves.slice(k)), 'hex')).digest('hex');
}

/** Every full subtree of a tree, as a store would keep them. */
function grown(size: number): { readonly tree: CompactTree; readonly leaves: readonly Hash[]; readonly subtree: SubtreeHash } {
  const tree = new CompactTree();
  const kept = new Map<string, Hash>();
  const leaves = Array.from({ length: size }, (_, no) => leafOf(no));
  for (const leaf of leaves) for (const { level, index, hash } of tree.append(leaf)) kept.set(`${level}/${index}`, hash);
  const subtree: SubtreeHash = async (level, index) => {
    const hash = kept.get(`${level}/${index}`);
    if (hash === undefined) throw new Error(`subtree ${level}/${index} was not completed`);
    return hash;
  };
  return { tree, leaves, subtree };
}

const SIZES = Array.from({ length: 66 }, (_, size) => size);

describe('a Merkle tree (RFC 6962)', () => {
  it('has the roots of the known leaves', () => {
    const tree = new CompactTree();
    expect(hex(tree.root())).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    const roots = LEAVES.map((leaf) => {
      tree.append(leafHash(Buffer.from(leaf, 'hex')));
      return hex(tree.root());
    });
    expect(roots).toEqual(ROOTS);
  });

  it('has at every size the root of its definition, however it is reckoned', async () => {
    for (const size of SIZES) {
      const { tree, leaves, subtree } = grown(size);
      expect({ size, root: hex(tree.root()) }).toEqual({ size, root: plainRoot(leaves) });
      expect(hex(await rootOf(size, subtree))).toBe(plainRoot(leaves));
    }
  });

  it('goes on from its right edge', () => {
    for (const size of SIZES) {
      const { tree } = grown(size);
      const again = CompactTree.of(tree.edge);
      for (const no of [size, size + 1, size + 2]) {
        tree.append(leafOf(no));
        again.append(leafOf(no));
      }
      expect([again.size, hex(again.root())]).toEqual([tree.size, hex(tree.root())]);
    }
  });

  it('does not go on from an edge of no tree', () => {
    const hash = leafOf(1);
    for (const edge of [[{ level: 0, index: 1, hash }], [{ level: 1, index: 0, hash }, { level: 1, index: 1, hash }], [{ level: 0, index: 0, hash }, { level: 1, index: 1, hash }]]) {
      expect(() => CompactTree.of(edge)).toThrow(RangeError);
    }
  });

  it('proves every leaf at every size, and by that proof no other leaf, place, size or root', async () => {
    for (const size of SIZES) {
      const { leaves, subtree, tree } = grown(size);
      for (const [index, leaf] of leaves.entries()) {
        const path = await inclusionProof(index, size, subtree);
        expect({ size, index, proved: isIncluded(leaf, index, size, path, tree.root()) }).toEqual({ size, index, proved: true });
        expect(isIncluded(leafOf(999), index, size, path, tree.root())).toBe(false);
        expect(isIncluded(leaf, index + 1, size, path, tree.root())).toBe(false);
        expect(isIncluded(leaf, index, size, path, leafOf(998))).toBe(false);
        expect(isIncluded(leaf, index, size, [...path, leafOf(1)], tree.root())).toBe(false);
        if (path.length > 0) expect(isIncluded(leaf, index, size, path.slice(1), tree.root())).toBe(false);
      }
    }
  });

  it('proves at every size that it begins with every earlier one, and with nothing else', async () => {
    for (const size of SIZES) {
      const { leaves, subtree, tree } = grown(size);
      for (let earlier = 0; earlier <= size; earlier += 1) {
        const earlierRoot = Buffer.from(plainRoot(leaves.slice(0, earlier)), 'hex');
        const path = await consistencyProof(earlier, size, subtree);
        expect({ size, earlier, proved: isConsistent(earlier, earlierRoot, size, tree.root(), path) }).toEqual({ size, earlier, proved: true });
        expect(isConsistent(earlier, leafOf(997), size, tree.root(), path)).toBe(false);
        expect(isConsistent(earlier, earlierRoot, size, leafOf(996), path) && earlier !== 0).toBe(false);
        expect(isConsistent(earlier, earlierRoot, size, tree.root(), [...path, leafOf(1)])).toBe(false);
        if (path.length > 0) expect(isConsistent(earlier, earlierRoot, size, tree.root(), path.slice(1))).toBe(false);
      }
    }
  });

  it('is not proved by a path in which any bit is another', async () => {
    const { leaves, subtree, tree } = grown(37);
    await fc.assert(fc.asyncProperty(fc.nat(36), fc.nat(31), fc.nat(7), fc.nat(10), async (index, byte, bit, step) => {
      const path = await inclusionProof(index, 37, subtree);
      const forged = path.map((hash, no) => (no === step % path.length ? hash.map((value, at) => (at === byte ? value ^ (1 << bit) : value)) : hash));
      expect(isIncluded(leaves[index] ?? EMPTY_ROOT, index, 37, forged, tree.root())).toBe(false);
    }));
  });

  it('refuses places that are none', async () => {
    const { subtree } = grown(5);
    await expect(inclusionProof(5, 5, subtree)).rejects.toThrow('A tree of 5 leaves has no leaf 5.');
    await expect(consistencyProof(6, 5, subtree)).rejects.toThrow('does not go on from one of 6');
    await expect(inclusionProof(0.5, 5, subtree)).rejects.toThrow(RangeError);
    for (const size of [-1, 1.5, Number.NaN, 2 ** 60]) expect(isIncluded(leafOf(0), 0, size, [], leafOf(0))).toBe(false);
  });

  it('is not proved by what are no hashes', async () => {
    const short = new Uint8Array(3);
    expect(isIncluded(short, 0, 1, [], short)).toBe(false);
    expect(isConsistent(3, short, 3, short, [])).toBe(false);
    const { subtree, leaves, tree } = grown(5);
    const [first = EMPTY_ROOT, ...rest] = await inclusionProof(2, 5, subtree);
    expect(isIncluded(leaves[2] ?? EMPTY_ROOT, 2, 5, [first.slice(0, 31), ...rest], tree.root())).toBe(false);
  });

  it('tells leaves from nodes', () => {
    const [a, b] = [leafOf(1), leafOf(2)];
    expect(hex(leafHash(Buffer.concat([a, b])))).not.toBe(hex(nodeHash(a, b)));
  });
});
