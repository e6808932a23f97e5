import type { EventStore } from '@zhubao/event-store';
import { type ReadTile, StreamTails, type Tail, type Tile, type TilePlace } from '@zhubao/evidence';
import type { CheckpointWrite, CollectionDefinition, Document, DocumentWrite, ReadModelStore } from '@zhubao/read-models';
import { Anchor, HeldEvents } from '../projections/anchor.js';
import { areThere, dropUnder } from '../projections/under-checkpoint.js';

const COLLECTION: CollectionDefinition = { name: 'logTiles', indexes: [['level', 'firstPosition']] };
/** Where each stream ends, under its name. */
const TAILS: CollectionDefinition = { name: 'logTails', indexes: [] };
/** Raised when another release could not go on with what is kept: it is then kept anew. */
const VERSION = 2;
const PAGE = 1_000;
const SIZES = 'sizes';

/** Names how far the tree over the log is kept. */
export const TREE_CHECKPOINT = 'log-tree';

/** Up to 256 hashes of the tree, under its level and index. */
interface TileDocument extends Document {
  readonly level: number;
  readonly index: number;
  /** Of the event whose leaf is the first of a tile of level 0. */
  readonly firstPosition: number | null;
  /** Base64. */
  readonly hashes: string;
}

interface TailDocument extends Document {
  readonly revision: number;
  readonly hash: string;
}

interface SizeAt {
  readonly [field: string]: number;
  readonly position: number;
  readonly size: number;
}

/** How many leaves there are at the checkpoint of before and at the one that comes next, whichever of them stands. */
interface SizesDocument extends Document {
  readonly sizes: readonly SizeAt[];
}

/** Where a stream ends, and where its last event stands in the log. */
export interface PlacedTail extends Tail {
  readonly position: number;
}

/** A tile to be stored, with where the event of its first leaf stands. */
export interface KeptTile extends Tile {
  readonly firstPosition: number | undefined;
}

/** The Merkle tree over a log as it is kept beside the read models: everything up to a position, in tiles. */
export class StoredTiles {
  /** Counts how often the sizes were written, since they may also go back. */
  #writes: number;
  #last: SizeAt;
  #anchor: Anchor | undefined;

  private constructor(private readonly store: ReadModelStore, last: SizeAt, anchor: Anchor, writes: number) {
    this.#last = last;
    this.#anchor = anchor;
    this.#writes = writes;
  }

  /** What is kept of the tree over this log; `undefined` where nothing is, a part is gone, or it is that of another log. */
  static async of(store: ReadModelStore, events: EventStore): Promise<StoredTiles | undefined> {
    const checkpoint = await store.checkpoint(TREE_CHECKPOINT);
    if (checkpoint === undefined || checkpoint.version !== VERSION || checkpoint.position > ((await events.head()) ?? -1)) return undefined;
    if (!(await areThere(store, [COLLECTION.name, TAILS.name]))) return undefined;
    const anchor = await Anchor.of(store, TREE_CHECKPOINT);
    const sizes = await store.get<SizesDocument>(COLLECTION.name, SIZES);
    const last = sizes?.document.sizes.find(({ position }) => position === checkpoint.position);
    return sizes === undefined || last === undefined || !(await anchor.isHeldBy(new HeldEvents(events))) ? undefined : new StoredTiles(store, last, anchor, sizes.position);
  }

  /** For a tree that is kept from the first event on. @throws LeaseLostError */
  static async anew(store: ReadModelStore, term: number | undefined): Promise<StoredTiles> {
    await dropUnder(store, TREE_CHECKPOINT, [COLLECTION.name, TAILS.name], () => term);
    for (const collection of [COLLECTION, TAILS]) await store.ensureCollection(collection);
    return new StoredTiles(store, { position: -1, size: 0 }, await Anchor.anew(store, TREE_CHECKPOINT), 0);
  }

  get size(): number {
    return this.#last.size;
  }

  /** Of the last event under the tree; -1 before the first. */
  get position(): number {
    return this.#last.position;
  }

  readonly read: ReadTile = async (place) => {
    const stored = await this.store.get<TileDocument>(COLLECTION.name, keyOf(place));
    return stored && Buffer.from(stored.document.hashes, 'base64');
  };

  /** Where the event of the first leaf of a tile of level 0 stands. */
  async beginningOf(index: number): Promise<number | undefined> {
    return (await this.store.get<TileDocument>(COLLECTION.name, keyOf({ level: 0, index })))?.document.firstPosition ?? undefined;
  }

  /** The tile of level 0 that holds the leaf of the event at a position. */
  async leavesAround(position: number): Promise<Tile | undefined> {
    const where = [{ field: 'level', equals: 0 }, { field: 'firstPosition', to: position }];
    const { documents: [tile] } = await this.store.find<TileDocument>(COLLECTION.name, { where, sort: [{ field: 'firstPosition', descending: true }], limit: 1 });
    return tile && { level: 0, index: tile.document.index, hashes: Buffer.from(tile.document.hashes, 'base64') };
  }

  /** Where each stream ends; `undefined` where a crash has left more of that than of the tree. */
  async tails(): Promise<StreamTails | undefined> {
    const tails = new StreamTails();
    let cursor: string | undefined;
    do {
      const page = await this.store.find<TailDocument>(TAILS.name, { limit: PAGE, ...(cursor === undefined ? {} : { cursor }) });
      if (page.documents.some(({ position }) => position > this.position)) return undefined;
      for (const { key: stream, document: { revision, hash } } of page.documents) tails.add({ stream, revision, hash });
      cursor = page.next;
    } while (cursor !== undefined);
    return tails;
  }

  /** Stores what changed, with the event that it reaches to. */
  async keep(tiles: readonly KeptTile[], tails: readonly PlacedTail[], size: number, { position, id }: { readonly position: number; readonly id: string }, term: number | undefined): Promise<void> {
    const anchor = this.#anchor ?? (await Anchor.of(this.store, TREE_CHECKPOINT));
    // Whatever a commit that fails has left of it is looked up before the next.
    this.#anchor = undefined;
    const next = { position, size };
    const sizes: DocumentWrite = { key: SIZES, position: this.#writes + 1, document: { sizes: [this.#last, next] } };
    const checkpoint: CheckpointWrite = { name: TREE_CHECKPOINT, checkpoint: { position, version: VERSION }, ...(term === undefined ? {} : { term }) };
    await this.store.commit({
      documents: [
        ...anchor.reach(position, id), { collection: TAILS.name, writes: tails.map(writeOfTail) },
        { collection: COLLECTION.name, writes: [sizes, ...tiles.map((tile) => writeOf(tile, position))] },
      ],
      checkpoints: [checkpoint],
    });
    this.#writes += 1;
    this.#last = next;
    this.#anchor = anchor;
  }
}

function writeOf({ level, index, firstPosition, hashes }: KeptTile, position: number): DocumentWrite {
  return { key: keyOf({ level, index }), position, document: { level, index, firstPosition: firstPosition ?? null, hashes: Buffer.from(hashes).toString('base64') } };
}

function writeOfTail({ stream, revision, hash, position }: PlacedTail): DocumentWrite {
  return { key: stream, position, document: { revision, hash } };
}

function keyOf({ level, index }: TilePlace): string {
  return `${level}/${String(index).padStart(16, '0')}`;
}
