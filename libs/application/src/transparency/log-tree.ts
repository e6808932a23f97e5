import {
  consistencyProof, type Hash, inclusionProof, leafOfStreamHash, rootOf, sameHash, type StreamTails, subtreeIn, type Tail, TiledTree, type TilePlace,
} from '@zhubao/evidence';
import type { EventStore, RecordedEvent } from '@zhubao/event-store';
import type { ReadModelStore } from '@zhubao/read-models';
import { leafOf, tailOf } from './leaf.js';
import { tailsUpTo } from './log-extent.js';
import { StoredTiles } from './stored-tiles.js';

const PAGE = 1_000;
const HASH_BYTES = 32;

/**
 * The Merkle tree over every event in the order of the log (RFC 6962), as far as it reached when it was opened. What is kept
 * of it beside the read models is taken from there; the rest is read.
 */
export class LogTree {
  private constructor(
    private readonly events: EventStore,
    private readonly tree: TiledTree,
    private readonly kept: StoredTiles | undefined,
    /** Leaves of events that are not under what is kept, by position. */
    private readonly rest: ReadonlyMap<number, number>,
    /** Where the streams of these events end. */
    private readonly restTails: ReadonlyMap<string, Tail>,
  ) {}

  static async of(events: EventStore, readModels?: ReadModelStore): Promise<LogTree> {
    const kept = readModels && (await StoredTiles.of(readModels, events));
    const tree = kept === undefined ? TiledTree.empty() : await TiledTree.resume(kept.size, kept.read);
    const rest = new Map<number, number>();
    const restTails = new Map<string, Tail>();
    for (let after = kept?.position; ; ) {
      const page = await events.readAll({ ...(after === undefined ? {} : { after }), limit: PAGE });
      for (const event of page) {
        const tail = tailOf(event);
        rest.set(event.position, tree.size);
        restTails.set(event.stream, tail);
        tree.append(leafOfStreamHash(tail.hash));
      }
      after = page.at(-1)?.position;
      if (page.length < PAGE) return new LogTree(events, tree, kept, rest, restTails);
    }
  }

  get size(): number {
    return this.tree.size;
  }

  root(): Hash {
    return this.tree.root();
  }

  /** Where each stream ends. */
  async tails(): Promise<StreamTails> {
    const tails = await this.kept?.tails();
    if (tails === undefined) return tailsUpTo(this.events, this.size);
    for (const tail of this.restTails.values()) tails.add(tail);
    return tails;
  }

  /** Of the first `size` events. @throws RangeError */
  rootAt(size: number): Promise<Hash> {
    if (size > this.size) throw new RangeError(`The log holds ${this.size} events, and not ${size}.`);
    return rootOf(size, this.#subtree);
  }

  /** Where an event of the log stands in it, from 0; `undefined` for one that is not in it. */
  async indexOf(event: RecordedEvent): Promise<number | undefined> {
    const inRest = this.rest.get(event.position);
    if (inRest !== undefined) return inRest;
    const leaves = await this.kept?.leavesAround(event.position);
    if (leaves === undefined) return undefined;
    const leaf = leafOf(event);
    for (let at = 0; at * HASH_BYTES < leaves.hashes.length; at += 1) {
      if (sameHash(leaves.hashes.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES), leaf)) return leaves.index * 256 + at;
    }
    return undefined;
  }

  /** That the event at an index is among the first `size`. @throws RangeError */
  inclusion(index: number, size: number): Promise<readonly Hash[]> {
    return inclusionProof(index, size, this.#subtree);
  }

  /** That the first `size` events begin with the first `earlier` ones. @throws RangeError */
  consistency(earlier: number, size: number): Promise<readonly Hash[]> {
    return consistencyProof(earlier, size, this.#subtree);
  }

  readonly #subtree = (level: number, index: number): Promise<Hash> => subtreeIn(this.#tile, level, index);

  readonly #tile = async (place: TilePlace): Promise<Uint8Array | undefined> => this.tree.held(place) ?? (await this.kept?.read(place));
}
