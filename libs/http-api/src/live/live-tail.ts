import { setTimeout } from 'node:timers/promises';
import { LiveFeed } from '@zhubao/application';
import type { EventStore } from '@zhubao/event-store';
import { type LiveEvent, LiveEventTeller } from './live-event.js';

const BATCH = 200;
const BACKOFF = { firstDelayMs: 100, maximumDelayMs: 10_000, pause: (delayMs: number, signal: AbortSignal) => setTimeout(delayMs, undefined, { signal }) };

/**
 * The end of the log for all readers of this process: one subscription, and the newest events in memory. A reader asks for
 * what comes after its position; where memory does not reach back so far it reads the store, so that nothing is kept for it.
 */
export class LiveTail {
  readonly #teller: LiveEventTeller;
  readonly #feed: LiveFeed;
  readonly #abort = new AbortController();
  readonly #listeners = new Set<() => void>();
  #newest: LiveEvent[] = [];
  /** Everything after this position, up to the newest one, is in memory. */
  #after: number;

  private constructor(private readonly events: EventStore, head: number, private readonly kept: number) {
    this.#after = head;
    this.#teller = new LiveEventTeller(events);
    this.#feed = new LiveFeed(events, BATCH, BACKOFF);
  }

  /** @param kept events in memory at the least; @param onOtherLog the log is not the one that was followed */
  static async open(events: EventStore, kept: number, onOtherLog: () => void): Promise<LiveTail> {
    const tail = new LiveTail(events, (await events.head()) ?? -1, kept);
    tail.#feed.start(async () => tail.#newest.at(-1)?.position ?? tail.#after, async (batch) => tail.#append(await tail.#teller.tell(batch)), tail.#abort.signal, onOtherLog);
    return tail;
  }

  /** Calls whenever there is more; the answer ends that. */
  onMoved(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The next events after a position, none when there are none yet. */
  async after(position: number): Promise<readonly LiveEvent[]> {
    if (position >= this.#after) return this.#newest.slice(this.#newest.findLastIndex((event) => event.position <= position) + 1);
    return this.#teller.tell(await this.events.readAll({ limit: BATCH, ...(position > 0 && { after: position }) }));
  }

  async stop(): Promise<void> {
    this.#abort.abort();
    await this.#feed.stop();
  }

  #append(events: readonly LiveEvent[]): void {
    this.#newest.push(...events);
    if (this.#newest.length > 2 * this.kept) {
      const gone = this.#newest.splice(0, this.#newest.length - this.kept);
      this.#after = gone.at(-1)?.position ?? this.#after;
    }
    for (const listener of this.#listeners) listener();
  }
}
