import { leafOfTail, type PlacedLeaf, rootOfJoint, sameHash, type Tail, tailsOf } from '@zhubao/evidence';
import type { ReadCheckpoint } from './checkpoint.js';
import type { FaultBook } from './fault-book.js';
import type { PlacedTail } from './format/bundle-line.js';
import { printed } from './printed.js';

/** Every stream of the bundle ends where it ended when the checkpoint was signed: nothing that came after was left out. */
export class TailCheck {
  readonly #book: FaultBook;
  readonly #leaves: PlacedLeaf[] = [];
  readonly #proof: Uint8Array[] = [];
  readonly #seen = new Set<string>();
  #last: PlacedTail | undefined;

  constructor(book: FaultBook) {
    this.#book = book;
  }

  check(tail: PlacedTail, ends: ReadonlyMap<string, Tail>, line: number): void {
    const last = this.#last;
    if (last !== undefined && (tail.index <= last.index || tail.stream <= last.stream)) {
      this.#book.atLine(line, 'WRONG_PLACE', `流 ${printed(tail.stream)} 的末尾不在其次序。`, `the end of stream ${printed(tail.stream)} is out of order.`);
      return;
    }
    this.#last = tail;
    this.#seen.add(tail.stream);
    this.#leaves.push({ index: tail.index, hash: leafOfTail(tail) });
    const held = ends.get(tail.stream);
    if (held?.revision === tail.revision && held.hash === tail.hash) return;
    this.#book.atLine(line, 'STREAM_CUT',
      `流 ${printed(tail.stream)} 于签署时止于第 ${tail.revision} 号(哈希 ${tail.hash}),包内止于第 ${held?.revision ?? '∅'} 号。`,
      `stream ${printed(tail.stream)} ended at revision ${tail.revision} (hash ${tail.hash}) when the checkpoint was signed, and ends at ${held?.revision ?? 'none'} here.`);
  }

  prove(hashes: readonly Uint8Array[]): void {
    this.#proof.push(...hashes);
  }

  end({ checkpoint: { origin, extensions } }: ReadCheckpoint, ends: ReadonlyMap<string, Tail>, line: number): void {
    const said = tailsOf(extensions);
    if (said === undefined) {
      this.#book.leaveOut({
        what: 'ENDS_NOT_PROVED', zh: `检查点 ${printed(origin)} 未固定各流的末尾:包内各流之后是否还有事件,无从证明。`,
        en: `Checkpoint ${printed(origin)} does not fix where streams end: whether events that came after those of the bundle were left out is not proved.`,
      });
      return;
    }
    for (const stream of ends.keys()) if (!this.#seen.has(stream)) this.#book.atLine(line, 'STREAM_CUT', `未证明流 ${printed(stream)} 的末尾。`, `the end of stream ${printed(stream)} is not proved.`);
    const fits = this.#leaves.every(({ index }) => index < said.streams);
    const root = fits ? rootOfJoint(this.#leaves, said.streams, this.#proof) : undefined;
    if (root !== undefined && sameHash(root, said.root)) return;
    this.#book.atLine(line, 'STREAMS_DIFFER',
      `各流末尾与证明得不出检查点 ${printed(origin)} 所固定的根(${said.streams} 个流)。`, `the ends of streams and their proof do not make the root that checkpoint ${printed(origin)} fixes for ${said.streams} streams.`);
  }
}
