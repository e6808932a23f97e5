import type { RecordedEvent } from '@zhubao/event-store';

/** Events kept, at most, and the characters of their JSON. */
const MOST_EVENTS = 8_192;
const MOST_CHARACTERS = 16_777_216;

interface Kept {
  readonly event: RecordedEvent;
  readonly characters: number;
}

/**
 * The end of the log in memory. Who follows it live is given what was just written without reading it back, and
 * several followers decode it once. Positions in it are dense.
 */
export class RecentEvents {
  #kept: Kept[] = [];
  #characters = 0;

  add(event: RecordedEvent, characters: number): void {
    this.#kept.push({ event, characters });
    this.#characters += characters;
    while (this.#kept.length > MOST_EVENTS || this.#characters > MOST_CHARACTERS) this.#forgetOlderHalf();
  }

  /** The next events after a position; `undefined` when they may lie further back than what is kept. */
  after(position: number, limit: number): readonly RecordedEvent[] | undefined {
    const [first] = this.#kept;
    if (first === undefined || position < first.event.position - 1) return undefined;
    const from = position - first.event.position + 1;
    return this.#kept.slice(from, from + limit).map(({ event }) => event);
  }

  forget(): void {
    this.#kept = [];
    this.#characters = 0;
  }

  #forgetOlderHalf(): void {
    this.#kept = this.#kept.slice(Math.ceil(this.#kept.length / 2));
    this.#characters = this.#kept.reduce((sum, { characters }) => sum + characters, 0);
  }
}
