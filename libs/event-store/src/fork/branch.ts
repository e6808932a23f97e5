import type { EncodedEvent } from '../encode-append.js';
import type { AppendResult, JsonObject, RecordedEvent } from '../event-store.js';

/** What was written to a fork: in memory, behind its stem. */
export class Branch {
  readonly #events: RecordedEvent[] = [];
  readonly #streams = new Map<string, RecordedEvent[]>();
  #position: number;

  /** @param stemEnd position behind which its own begin; -1 for a fork of nothing */
  constructor(stemEnd: number) {
    this.#position = stemEnd;
  }

  get events(): readonly RecordedEvent[] {
    return this.#events;
  }

  /** Its own events of a stream, in order of revision. */
  stream(stream: string): readonly RecordedEvent[] {
    return this.#streams.get(stream) ?? [];
  }

  /** @param last revision of the stream's last event so far, be it in the stem */
  write(stream: string, last: number, events: readonly EncodedEvent[]): AppendResult {
    const own = this.#streams.get(stream) ?? [];
    this.#streams.set(stream, own);
    events.forEach(({ id, type, data, metadata }, index) => {
      this.#position += 1;
      const event = { id, type, data: JSON.parse(data) as JsonObject, metadata: JSON.parse(metadata) as JsonObject, stream, revision: last + 1 + index, position: this.#position };
      own.push(event);
      this.#events.push(event);
    });
    return { revision: last + events.length, position: this.#position };
  }

  /** In order of position, from behind one on. */
  after(position: number, limit: number): readonly RecordedEvent[] {
    const from = this.#events.findIndex((event) => event.position > position);
    return from < 0 ? [] : this.#events.slice(from, from + limit);
  }

  /** Backwards, from before a position on. */
  before(position: number, limit: number): readonly RecordedEvent[] {
    return this.#events.filter((event) => event.position < position).reverse().slice(0, limit);
  }
}
