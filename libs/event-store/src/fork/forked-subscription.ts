import { setImmediate as nextTurn } from 'node:timers/promises';
import type { EventsHandler, RecordedEvent, SubscribeOptions, Subscription } from '../event-store.js';

const DEFAULT_BATCH = 500;

/** Follows a fork by reading it: each batch is read after the one before was handled, so past and live take one way. */
export class ForkedSubscription implements Subscription {
  readonly closed: Promise<void>;
  #stopping = false;
  /** Set while a batch is handled, so that no append is missed before the next wait. */
  #woken = false;
  #resume: (() => void) | undefined;

  constructor(read: (after: number | undefined, limit: number) => Promise<readonly RecordedEvent[]>, handler: EventsHandler, options: SubscribeOptions, ended: () => void) {
    this.closed = this.#follow(read, handler, options).finally(ended);
  }

  /** There may be new events. */
  wake(): void {
    this.#woken = true;
    this.#resume?.();
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    this.wake();
    // A drop is told by `closed`; whoever stops only wants it ended.
    await this.closed.catch(() => undefined);
  }

  async #follow(read: (after: number | undefined, limit: number) => Promise<readonly RecordedEvent[]>, handler: EventsHandler, { after, batchSize = DEFAULT_BATCH, onCaughtUp }: SubscribeOptions): Promise<void> {
    // The first batch comes after the caller holds the subscription.
    await Promise.resolve();
    let position = after;
    while (!this.#stopping) {
      this.#woken = false;
      const events = await read(position, batchSize);
      if (this.#stopping) return;
      if (events.length > 0) await handler(events);
      position = events.at(-1)?.position ?? position;
      if (events.length === batchSize) {
        await nextTurn();
        continue;
      }
      onCaughtUp?.();
      await this.#untilWoken();
    }
  }

  async #untilWoken(): Promise<void> {
    if (this.#woken) return;
    await new Promise<void>((resolve) => (this.#resume = resolve));
    this.#resume = undefined;
  }
}
