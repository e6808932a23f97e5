import type { LogEvent } from './log-event.js';

/** Ids that the server still has in memory: all that "any" and "stream exists" are compared with. Bounded, oldest out first. */
export class RecentIds {
  readonly #places = new Map<string, LogEvent>();
  readonly #capacity: number;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** Where this id was last written, if that is remembered and was in this stream: the memory is one for all streams. */
  placeIn(stream: string, id: string): LogEvent | undefined {
    const place = this.#places.get(id);
    return place?.stream === stream ? place : undefined;
  }

  remember(event: LogEvent): void {
    this.#places.delete(event.id);
    this.#places.set(event.id, event);
    const [oldest] = this.#places.keys();
    if (this.#places.size > this.#capacity && oldest !== undefined) this.#places.delete(oldest);
  }
}
