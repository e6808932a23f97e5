import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { CompactTree } from './compact-tree.js';
import { leafHash } from './hashing.js';
import { consistencyProof, inclusionProof, isConsistent, isIncluded } from './proofs.js';
import { type ReadTile, subtreeIn, TiledTree, type TilePlace } from './tiled-tree.js';

const leaf = (index: number) => leafHash(new TextEncoder().encode(`event ${index}`));
const SIZES = [0, 1, 2, 3, 255, 256, 257, 511, 512, 513, 700, 1_024];

/** Tiles as a store keeps them: by place, the last ones written. */
function shelf() {
  const kept = new Map<string, Uint8Array>();
  const read: ReadTile = async ({ level, index }: TilePlace) => kept.get(`${level}/${index}`);
  return { read, keep: (tree: TiledTree) => tree.takeChanged().forEach(({ level, index, hashes }) => kept.set(`${level}/${index}`, hashes)), kept };
}

describe('the tree of a log in tiles', () => {
  it('has the root of the plain tree at every size, however it is stopped and resumed', async () => {
    const plain = new CompactTree();
    const { read, keep } = shelf();
    let tree = TiledTree.empty();
    for (let size = 0; size <= 700; size += 1) {
      expect(tree.root()).toEqual(plain.root());
      if (size % 37 === 0 || SIZES.includes(size)) {
        keep(tree);
        tree = await TiledTree.resume(size, read);
      }
      plain.append(leaf(size));
      tree.append(leaf(size));
    }
  });

  it('goes on from fewer leaves than its tiles hold, as after a crash between tiles and checkpoint', async () => {
    const { read, keep } = shelf();
    const ahead = TiledTree.empty();
    for (let index = 0; index < 600; index += 1) ahead.append(leaf(index));
    keep(ahead);
    const resumed = await TiledTree.resume(500, read);
    for (let index = 500; index < 600; index += 1) resumed.append(leaf(index));
    expect(resumed.root()).toEqual(ahead.root());
  });

  it('proves every leaf and every earlier size out of its tiles', async () => {
    const { read, keep } = shelf();
    const tree = TiledTree.empty();
    const roots = [tree.root()];
    for (let index = 0; index < 600; index += 1) {
      tree.append(leaf(index));
      roots.push(tree.root());
    }
    keep(tree);
    const subtree = (level: number, index: number) => subtreeIn(read, level, index);
    for (const index of [0, 1, 254, 255, 256, 511, 512, 599]) expect(isIncluded(leaf(index), index, 600, await inclusionProof(index, 600, subtree), tree.root())).toBe(true);
    for (const size of [1, 255, 256, 300, 512, 599]) expect(isConsistent(size, roots[size] ?? leaf(0), 600, tree.root(), await consistencyProof(size, 600, subtree))).toBe(true);
  });

  it('takes one tile for 256 leaves, and gives a tile again only when it has changed', () => {
    const tree = TiledTree.empty();
    for (let index = 0; index < 512; index += 1) tree.append(leaf(index));
    expect(tree.takeChanged().map(({ level, index, hashes }) => [level, index, hashes.length / 32])).toEqual([[0, 0, 256], [1, 0, 2], [0, 1, 256]]);
    tree.append(leaf(512));
    expect(tree.takeChanged().map(({ level, index, hashes }) => [level, index, hashes.length / 32])).toEqual([[0, 2, 1]]);
    expect(tree.takeChanged()).toEqual([]);
  });

  it('takes every hash of its nodes from what it is given, and is the same tree', () => {
    let hashed = 0;
    const counting = (bytes: Uint8Array) => {
      hashed += 1;
      return new Uint8Array(createHash('sha256').update(bytes).digest());
    };
    const [plain, given] = [TiledTree.empty(), TiledTree.empty(counting)];
    for (let index = 0; index < 300; index += 1) for (const tree of [plain, given]) tree.append(leaf(index));
    expect(given.root()).toEqual(plain.root());
    // Of 300 = 256 + 32 + 8 + 4 leaves: a node less than leaves in each full subtree, and three that join them.
    expect(hashed).toBe(255 + 31 + 7 + 3 + 3);
  });

  it('does not go on from tiles that hold less', async () => {
    await expect(TiledTree.resume(3, async () => undefined)).rejects.toThrow('Tile 0 of level 0 does not hold');
  });
});
