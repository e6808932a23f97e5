import { NotCanonicalError, portableSha256, START_OF_STREAM, streamHash, type Tail } from '@zhubao/evidence';
import type { FaultBook, Place } from './fault-book.js';
import type { EventLine } from './format/bundle-line.js';

/** Each stream is there from its first event without a gap, each event carries the hash of its stream up to it, and places in the log rise. */
export class ChainCheck {
  readonly #book: FaultBook;
  readonly #tails = new Map<string, Tail>();
  #index = -1;

  constructor(book: FaultBook) {
    this.#book = book;
  }

  /** Where each stream ends in the bundle. */
  get tails(): ReadonlyMap<string, Tail> {
    return this.#tails;
  }

  /** Whether the event may stand in the tree: its place follows the one before it and lies within the log. */
  check({ event, hash, index }: EventLine, place: Place, size: number): boolean {
    const before = this.#tails.get(event.stream) ?? { revision: -1, hash: START_OF_STREAM };
    this.#tails.set(event.stream, { stream: event.stream, revision: event.revision, hash });
    const due = before.revision + 1;
    if (event.revision !== due) this.#book.atEvent(place, 'REVISION_GAP', `在本流中应为第 ${due} 号。`, `it should be revision ${due} of its stream.`);
    else this.#checkHash(before.hash, event, hash, place);
    return this.#checkIndex(index, place, size);
  }

  #checkHash(previous: string, event: EventLine['event'], found: string, place: Place): void {
    const expected = hashOf(previous, event);
    if (expected === found) return;
    this.#book.atEvent(place, 'CHAIN_BROKEN', `所载哈希 ${found} 与内容不符,按内容应为 ${expected}。`, `it carries the hash ${found}, and its content has ${expected}: it was changed, or another stood before it.`);
  }

  #checkIndex(index: number, place: Place, size: number): boolean {
    const follows = index > this.#index;
    if (!follows || index >= size) {
      this.#book.atEvent(place, 'INDEX_WRONG', `日志序号 ${index} 应大于 ${this.#index} 且小于 ${size}。`, `its place in the log, ${index}, should lie above ${this.#index} and below ${size}.`);
      return false;
    }
    this.#index = index;
    return true;
  }
}

function hashOf(previous: string, event: EventLine['event']): string {
  try {
    return streamHash(previous, event, portableSha256);
  } catch (error) {
    if (error instanceof NotCanonicalError) return 'none';
    throw error;
  }
}
