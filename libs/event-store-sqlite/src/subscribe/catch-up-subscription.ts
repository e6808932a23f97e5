import { setImmediate as nextTurn } from 'node:timers/promises';
import type { EventsHandler, RecordedEvent, SubscribeOptions, Subscription } from '@zhubao/event-store';

/** What a subscription needs of its store. */
export interface EventSource {
  read(after: number, limit: number): readonly RecordedEvent[];
}

const defaultBatchSize = 500;

/**
 * Follows the log by reading it: each batch is read after the one before was handled, so a slow handler holds
 * nothing in memory, and live events take the same way as past ones, without a hand-over that could lose or repeat.
 */
export class CatchUpSubscription implements Subscription {
  readonly closed: Promise<void>;
  readonly #source: EventSource;
  readonly #handler: EventsHandler;
  readonly #options: SubscribeOptions;
  #stopping = false;
  /** Set by `wake` while a batch is handled, so that no commit is missed before the next wait. */
  #woken = false;
  #resume: (() => void) | undefined;

  /** @param ended told when it has stopped or dropped; a drop that nobody awaits stays an unhandled rejection, on purpose */
  constructor(source: EventSource, handler: EventsHandler, options: SubscribeOptions, ended: () => void) {
    this.#source = source;
    this.#handler = handler;
    this.#options = options;
    this.closed = this.#follow(ended);
  }

  /** There may be new events. */
  wake(): void {
    this.#woken = true;
    this.#resume?.();
  }

  /** Waits for the batch in hand: a handler that stops its own subscription must not await it. */
  async stop(): Promise<void> {
    this.#stopping = true;
    this.wake();
    // A drop is told by `closed`; whoever stops only wants it ended.
    await this.closed.catch(() => undefined);
  }

  async #follow(ended: () => void): Promise<void> {
    try {
      // The first batch comes after the caller holds the subscription.
      await Promise.resolve();
      await this.#run();
    } finally {
      ended();
    }
  }

  async #run(): Promise<void> {
    const { after = 0, batchSize = defaultBatchSize, onCaughtUp } = this.#options;
    let position = after;
    while (!this.#stopping) {
      this.#woken = false;
      const events = this.#source.read(position, batchSize);
      const last = events.at(-1);
      if (last !== undefined) {
        await this.#handler(events);
        position = last.position;
      }
      if (events.length === batchSize) {
        // A long way to catch up must not hold up timers, connections and commits.
        await nextTurn();
      } else {
        onCaughtUp?.();
        await this.#untilWoken();
      }
    }
  }

  async #untilWoken(): Promise<void> {
    if (this.#woken) return;
    await new Promise<void>((resolve) => (this.#resume = resolve));
    this.#resume = undefined;
  }
}
