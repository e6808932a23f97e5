import { type Hash, rootOf, subtreeIn, type Tile, TiledTree } from '@zhubao/evidence';
import type { RecordedEvent } from '@zhubao/event-store';
import { leafOf } from '../../transparency/leaf.js';

/** The Merkle tree over the log as it is read for verification: 33 bytes an event. */
export class CheckedTree {
  readonly #tree = TiledTree.empty();
  #broken = false;

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
      this.#tree.append(leafOf(event));
    } catch {
      this.#broken = true;
    }
  }

  /** Of the first events; `undefined` where it holds fewer. */
  async rootAt(size: number): Promise<Hash | undefined> {
    if (size > this.size) return undefined;
    return rootOf(size, (level, index) => subtreeIn(async (place) => this.#tree.held(place), level, index));
  }

  tiles(): readonly Tile[] {
    return this.#tree.takeChanged();
  }
}
