import type { EventStore, RecordedEvent, SubscribeOptions, Subscription } from '../event-store.js';
import type { ContractContext } from './contract-context.js';

/** A subscriber that keeps what it was given, and lets a test wait for events instead of for time. */
export class Follower {
  readonly events: RecordedEvent[] = [];
  readonly batches: number[] = [];
  readonly subscription: Subscription;
  #waiting: { readonly count: number; readonly resolve: () => void }[] = [];

  constructor(context: ContractContext, options: SubscribeOptions, store: EventStore = context.store()) {
    this.subscription = store.subscribeToAll(
      async (batch) => {
        this.batches.push(batch.length);
        this.events.push(...batch.filter((event) => context.owns(event.stream)));
        this.#tell();
      },
      { after: context.start(), ...options },
    );
  }

  /** Settles once this many events of the test have arrived, or rejects with the cause of a drop. */
  async untilCount(count: number): Promise<void> {
    const reached = new Promise<void>((resolve) => this.#waiting.push({ count, resolve }));
    this.#tell();
    const ended = this.subscription.closed.then(() => {
      throw new Error(`The subscription ended after ${this.events.length} of ${count} events.`);
    });
    await Promise.race([reached, ended]);
  }

  #tell(): void {
    const reached = this.#waiting.filter(({ count }) => count <= this.events.length);
    this.#waiting = this.#waiting.filter(({ count }) => count > this.events.length);
    for (const { resolve } of reached) resolve();
  }
}
