import type { EventStore, RecordedEvent, SubscribeOptions, Subscription } from '@zhubao/event-store';

/** A subscriber that keeps what it was given and lets a spec wait for it. */
export class Collector {
  readonly events: RecordedEvent[] = [];
  readonly subscription: Subscription;
  caughtUp = 0;
  #stirred = Promise.withResolvers<void>();

  /** @param handling runs before events count as handled; it may fail */
  constructor(store: EventStore, options: SubscribeOptions = {}, handling: (events: readonly RecordedEvent[]) => Promise<void> = async () => undefined) {
    this.subscription = store.subscribeToAll(
      async (batch) => {
        await handling(batch);
        this.events.push(...batch);
        this.#stir();
      },
      {
        ...options,
        onCaughtUp: () => {
          this.caughtUp += 1;
          this.#stir();
        },
      },
    );
  }

  /** Settles once the condition holds, or rejects with the cause of a drop. */
  async until(condition: (collector: this) => boolean): Promise<void> {
    const ended = this.subscription.closed.then(() => Promise.reject(new Error(`The subscription ended after ${this.events.length} events.`)));
    while (!condition(this)) await Promise.race([this.#stirred.promise, ended]);
    ended.catch(() => undefined);
  }

  untilCount(count: number): Promise<void> {
    return this.until(({ events }) => events.length >= count);
  }

  labels(): readonly unknown[] {
    return this.events.map((event) => event.data['label']);
  }

  #stir(): void {
    this.#stirred.resolve();
    this.#stirred = Promise.withResolvers();
  }
}
