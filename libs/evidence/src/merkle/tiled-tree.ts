import { CompactTree, type Subtree } from './compact-tree.js';
import { type Hash, nodeHash, type Sha256OfBytes } from './hashing.js';

/** Levels of the tree that one tile spans (https://c2sp.org/tlog-tiles). */
const HEIGHT = 8;
const WIDTH = 2 ** HEIGHT;
const HASH_BYTES = 32;

/** The `index`-th run of up to 256 hashes of level `8 × level` of the tree. */
export interface TilePlace {
  readonly level: number;
  readonly index: number;
}

export interface Tile extends TilePlace {
  /** Hashes of 32 bytes, one behind another. */
  readonly hashes: Uint8Array;
}

/** A tile with as many hashes as there are, or more than are asked for; `undefined` where there is none. */
export type ReadTile = (place: TilePlace) => Promise<Uint8Array | undefined>;

interface OpenTile extends TilePlace {
  readonly bytes: Uint8Array;
  width: number;
}

/** The hash of a full subtree, made of what its tile holds. @throws RangeError where the tile does not hold it */
export async function subtreeIn(readTile: ReadTile, level: number, index: number): Promise<Hash> {
  const width = 2 ** (level % HEIGHT);
  const first = index * width;
  const place = { level: Math.floor(level / HEIGHT), index: Math.floor(first / WIDTH) };
  const bytes = await readTile(place);
  const from = first % WIDTH;
  if (bytes === undefined || bytes.length < (from + width) * HASH_BYTES) throw new RangeError(`Tile ${place.index} of level ${place.level} does not hold ${width} hashes from ${from} on.`);
  return folded(bytes, from, width);
}

/** The tree of a log that grows, cut into tiles; those that changed since they were last taken are held in memory. */
export class TiledTree {
  readonly #tree: CompactTree;
  /** By level, the tile at the right edge. */
  readonly #open: (OpenTile | undefined)[];
  #changed = new Map<string, OpenTile>();

  private constructor(tree: CompactTree, open: (OpenTile | undefined)[]) {
    this.#tree = tree;
    this.#open = open;
  }

  static empty(sha256?: Sha256OfBytes): TiledTree {
    return new TiledTree(new CompactTree(sha256), []);
  }

  /** Goes on from the first `size` leaves of what tiles hold. @throws RangeError where they hold less */
  static async resume(size: number, readTile: ReadTile, sha256?: Sha256OfBytes): Promise<TiledTree> {
    const edge: Subtree[] = [];
    for (let [level, before] = [highestBit(size), 0]; level >= 0; level -= 1) {
      const width = 2 ** level;
      if (Math.floor(size / width) % 2 === 0) continue;
      edge.push({ level, index: before / width, hash: await subtreeIn(readTile, level, before / width) });
      before += width;
    }
    const open: (OpenTile | undefined)[] = [];
    for (let [level, hashes] = [0, size]; hashes > 0; [level, hashes] = [level + 1, Math.floor(hashes / WIDTH)]) {
      const width = hashes % WIDTH;
      open.push(width === 0 ? undefined : await openTile({ level, index: Math.floor(hashes / WIDTH) }, width, readTile));
    }
    return new TiledTree(CompactTree.of(edge, sha256), open);
  }

  get size(): number {
    return this.#tree.size;
  }

  root(): Hash {
    return this.#tree.root();
  }

  append(leaf: Hash): void {
    for (const { level, index, hash } of this.#tree.append(leaf)) if (level % HEIGHT === 0) this.#put(level / HEIGHT, index, hash);
  }

  /** What memory holds of a tile. */
  held({ level, index }: TilePlace): Uint8Array | undefined {
    const tile = this.#changed.get(nameOf(level, index)) ?? this.#open[level];
    return tile === undefined || tile.index !== index ? undefined : contentOf(tile);
  }

  /** The tiles that changed since the last time, each with all that it holds. */
  takeChanged(): readonly Tile[] {
    const tiles = Array.from(this.#changed.values(), (tile) => ({ level: tile.level, index: tile.index, hashes: contentOf(tile) }));
    this.#changed = new Map();
    return tiles;
  }

  #put(level: number, index: number, hash: Hash): void {
    const tile = (this.#open[level] ??= { level, index: Math.floor(index / WIDTH), bytes: new Uint8Array(WIDTH * HASH_BYTES), width: 0 });
    tile.bytes.set(hash, tile.width * HASH_BYTES);
    tile.width += 1;
    this.#changed.set(nameOf(level, tile.index), tile);
    if (tile.width === WIDTH) this.#open[level] = undefined;
  }
}

async function openTile(place: TilePlace, width: number, readTile: ReadTile): Promise<OpenTile> {
  const held = await readTile(place);
  if (held === undefined || held.length < width * HASH_BYTES) throw new RangeError(`Tile ${place.index} of level ${place.level} does not hold ${width} hashes.`);
  const bytes = new Uint8Array(WIDTH * HASH_BYTES);
  bytes.set(held.subarray(0, width * HASH_BYTES));
  return { ...place, bytes, width };
}

function contentOf({ bytes, width }: OpenTile): Uint8Array {
  return bytes.slice(0, width * HASH_BYTES);
}

function nameOf(level: number, index: number): string {
  return `${level} ${index}`;
}

function folded(bytes: Uint8Array, from: number, width: number): Hash {
  if (width === 1) return bytes.slice(from * HASH_BYTES, (from + 1) * HASH_BYTES);
  return nodeHash(folded(bytes, from, width / 2), folded(bytes, from + width / 2, width / 2));
}

/** -1 for nothing. */
function highestBit(size: number): number {
  let bit = -1;
  for (let left = size; left >= 1; left = Math.floor(left / 2)) bit += 1;
  return bit;
}
