import { type Hash, leafOfStreamHash, rootOf, StreamTails, subtreeIn, type TailsRoot, type Tile, TiledTree } from '@zhubao/evidence';
import type { RecordedEvent } from '@zhubao/event-store';
import { tailOf } from '../../transparency/leaf.js';
import { nativeSha256 } from '../../transparency/native-hash.js';

/** The Merkle tree over the log as it is read for verification: 33 bytes an event. */
export class CheckedTree {
  readonly #tree = TiledTree.empty(nativeSha256);
  readonly #tails = new StreamTails();
  readonly #tailsAt = new Map<number, TailsRoot>();
  #broken = false;

  /** @param watched sizes at which the ends of streams are wanted later */
  constructor(private readonly watched: ReadonlySet<number>) {
    this.#watch();
  }

  /** An event is in it that cannot be read or carries no hash, which other checks name: the tree ends before it. */
  get isBroken(): boolean {
    return this.#broken;
  }

  get size(): number {
    return this.#tree.size;
  }

  append(event: RecordedEvent): void {
    if (this.#broken) return;
    try {
      const tail = tailOf(event);
      this.#tree.append(leafOfStreamHash(tail.hash, nativeSha256));
      this.#tails.add(tail);
      this.#watch();
    } catch {
      this.#broken = true;
    }
  }

  /** Of the first events; `undefined` where it holds fewer. */
  async rootAt(size: number): Promise<Hash | undefined> {
    if (size > this.size) return undefined;
    return rootOf(size, (level, index) => subtreeIn(async (place) => this.#tree.held(place), level, index));
  }

  /** Where the streams of the first events end, at a size that was watched and reached. */
  tailsAt(size: number): TailsRoot | undefined {
    return this.#tailsAt.get(size);
  }

  tiles(): readonly Tile[] {
    return this.#tree.takeChanged();
  }

  #watch(): void {
    if (this.watched.has(this.size)) this.#tailsAt.set(this.size, this.#tails.root(nativeSha256));
  }
}
