import { type Hash, leafOfStreamHash, type StreamTails, type Tile, TiledTree } from '@zhubao/evidence';
import type { EventStore, RecordedEvent, Subscription } from '@zhubao/event-store';
import type { ReadModelStore } from '@zhubao/read-models';
import { tailOf } from './leaf.js';
import { tailsUpTo } from './log-extent.js';
import { nativeSha256 } from './native-hash.js';
import { type KeptTile, type PlacedTail, StoredTiles } from './stored-tiles.js';

const BATCH = 500;
/** Events between two times that the tree is stored: about those of one tile, which is written anew each time. */
const KEEP_EVERY = 256;

/** The log as it stood when a business day was closed by the opening of the next. */
export interface LogAtClose {
  readonly opened: RecordedEvent;
  /** Events before it, and the root of their tree. */
  readonly size: number;
  readonly root: Hash;
  /** Where each stream ended. */
  readonly tails: () => Promise<StreamTails>;
}

export interface TreeKeeperOptions {
  readonly events: EventStore;
  readonly store: ReadModelStore;
  /** Told of each close, again after a crash; the log is followed no further until it is done. */
  readonly onClose?: (close: LogAtClose) => Promise<void>;
  /** Of the lease in which the tree is stored, where other processes may be about. */
  readonly term?: number;
}

/** Keeps the Merkle tree over the log in step with it. */
export class TreeKeeper {
  readonly #options: TreeKeeperOptions;
  #tree = TiledTree.empty(nativeSha256);
  #tiles: StoredTiles | undefined;
  /** Of streams that have grown since the tree was stored. */
  #tails = new Map<string, PlacedTail>();
  #last: RecordedEvent | undefined;
  #unstored = 0;
  /** By index, where the tiles of level 0 that are not full, or not stored, begin. */
  #beginnings = new Map<number, number>();
  #subscription: Subscription | undefined;
  #failure: Error | undefined;

  constructor(options: TreeKeeperOptions) {
    this.#options = options;
  }

  async start(): Promise<void> {
    const { events, store, term } = this.#options;
    const tiles = (await StoredTiles.of(store, events)) ?? (await StoredTiles.anew(store, term));
    this.#tiles = tiles;
    this.#tree = await TiledTree.resume(tiles.size, tiles.read, nativeSha256);
    const open = tiles.size % 256 === 0 ? undefined : await tiles.beginningOf(Math.floor(tiles.size / 256));
    if (open !== undefined) this.#beginnings.set(Math.floor(tiles.size / 256), open);
    this.#subscription = events.subscribeToAll((batch) => this.#handle(batch), { ...(tiles.position < 0 ? {} : { after: tiles.position }), batchSize: BATCH });
    this.#subscription.closed.catch((error: unknown) => (this.#failure = error instanceof Error ? error : new Error(String(error))));
  }

  async stop(): Promise<void> {
    await this.#subscription?.stop();
    if (this.#failure === undefined) await this.#keep();
  }

  /** Why it goes no further, if so. */
  get failure(): Error | undefined {
    return this.#failure;
  }

  /** Events under the tree. */
  get size(): number {
    return this.#tree.size;
  }

  async #handle(batch: readonly RecordedEvent[]): Promise<void> {
    for (const event of batch) {
      if (event.type === 'BusinessDayOpened') await this.#options.onClose?.({ opened: event, size: this.#tree.size, root: this.#tree.root(), tails: () => this.#allTails() });
      if (this.#tree.size % 256 === 0) this.#beginnings.set(this.#tree.size / 256, event.position);
      const tail = tailOf(event);
      this.#tree.append(leafOfStreamHash(tail.hash, nativeSha256));
      this.#tails.set(event.stream, { ...tail, position: event.position });
      this.#last = event;
      this.#unstored += 1;
    }
    if (this.#unstored >= KEEP_EVERY) await this.#keep();
  }

  async #keep(): Promise<void> {
    if (this.#tiles === undefined || this.#last === undefined || this.#unstored === 0) return;
    await this.#tiles.keep(this.#tree.takeChanged().map((tile) => this.#withBeginning(tile)), [...this.#tails.values()], this.#tree.size, this.#last, this.#options.term);
    this.#unstored = 0;
    this.#tails = new Map();
    for (const index of this.#beginnings.keys()) if ((index + 1) * 256 <= this.#tree.size) this.#beginnings.delete(index);
  }

  async #allTails(): Promise<StreamTails> {
    await this.#keep();
    return (await this.#tiles?.tails()) ?? tailsUpTo(this.#options.events, this.#tree.size);
  }

  #withBeginning(tile: Tile): KeptTile {
    return { ...tile, firstPosition: tile.level === 0 ? this.#beginnings.get(tile.index) : undefined };
  }
}
