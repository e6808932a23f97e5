import { type Checkpoint, leafOfStreamHash, type PlacedLeaf, rootOfJoint, sameHash } from '@zhubao/evidence';
import type { FaultBook } from './fault-book.js';
import type { Subject } from './format/bundle-line.js';
import { printed } from './printed.js';

/** The events of the bundle, with their joint proof, make the root that was signed: each stands in that log, at its place. */
export class RootCheck {
  readonly #book: FaultBook;
  readonly #leaves: PlacedLeaf[] = [];
  readonly #proof: Uint8Array[] = [];

  constructor(book: FaultBook) {
    this.#book = book;
  }

  add(index: number, streamHash: string): void {
    this.#leaves.push({ index, hash: leafOfStreamHash(streamHash) });
  }

  prove(hashes: readonly Uint8Array[]): void {
    this.#proof.push(...hashes);
  }

  /** A whole log hides nothing behind a proof. */
  end({ size, root, origin }: Checkpoint, subject: Subject, line: number): void {
    const missing = 'wholeLog' in subject && this.#leaves.length < size;
    const made = missing ? undefined : rootOfJoint(this.#leaves, size, this.#proof);
    if (made !== undefined && sameHash(made, root)) return;
    this.#book.atLine(line, 'ROOT_DIFFERS',
      `包内事件与证明得不出检查点 ${printed(origin)}(${size} 个事件)的默克尔根:有事件不在该日志中,或位置不同,或有缺失。`,
      `the events and the proof do not make the root of checkpoint ${printed(origin)} over ${size} events: an event is not in that log, or not at that place, or one is missing.`);
  }
}
