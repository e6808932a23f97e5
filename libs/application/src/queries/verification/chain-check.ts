import type { Json, JsonObject, RecordedEvent } from '@zhubao/event-store';
import { START_OF_STREAM } from '@zhubao/evidence';
import { expectedHash } from '../../engine/chain.js';
import type { FaultBook } from './fault-book.js';

/** Each event carries the hash of its stream up to and including it. */
export class ChainCheck {
  readonly #book: FaultBook;
  /** By stream; `undefined` behind an event that cannot be read, which is a fault of its own. */
  readonly #hashes = new Map<string, string | undefined>();

  constructor(book: FaultBook) {
    this.#book = book;
  }

  /** Whether the event is as it was written. What follows a break is held against the hash that was found, so that one change is one fault. */
  holds(event: RecordedEvent): boolean {
    const found = carriedHash(event);
    const follows = this.#hashes.has(event.stream) ? this.#hashes.get(event.stream) : START_OF_STREAM;
    this.#hashes.set(event.stream, typeof found === 'string' ? found : undefined);
    if (!isReadable(event)) return false;
    if (follows === undefined) return true;
    const expected = expectedHash(follows, event);
    if (expected !== undefined && found === expected) return true;
    this.#book.at(
      event, 'CHAIN_BROKEN',
      `哈希链在此断开:所存哈希为 ${printed(found)},按日志内容应为 ${printed(expected)};该事件或其在本流中之前的事件被改动。`,
      `the chain of its stream breaks here: it carries the hash ${printed(found)}, and what stands in the log has ${printed(expected)}; this event, or one before it in its stream, was changed, dropped or put in.`,
    );
    return false;
  }
}

/** None where the envelope cannot be read, as JSON may be decoded on first use. */
function carriedHash(event: RecordedEvent): unknown {
  try {
    return isObject(event.metadata) ? event.metadata['streamHash'] : undefined;
  } catch {
    return undefined;
  }
}

/** What cannot be read is a fault that the check of the envelope names. */
function isReadable(event: RecordedEvent): boolean {
  try {
    return isObject(event.data) && isObject(event.metadata);
  } catch {
    return false;
  }
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function printed(hash: unknown): string {
  return typeof hash === 'string' ? hash.slice(0, 64) : '∅';
}
