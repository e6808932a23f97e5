import type { EventsHandler, SubscribeOptions, Subscription } from '@zhubao/event-store';
import { CatchUpSubscription, type EventSource } from './catch-up-subscription.js';

/** The running subscriptions of one store. */
export class Subscriptions {
  readonly #source: EventSource;
  readonly #running = new Set<CatchUpSubscription>();

  constructor(source: EventSource) {
    this.#source = source;
  }

  get count(): number {
    return this.#running.size;
  }

  start(handler: EventsHandler, options: SubscribeOptions): Subscription {
    const subscription = new CatchUpSubscription(this.#source, handler, options, () => this.#running.delete(subscription));
    this.#running.add(subscription);
    return subscription;
  }

  wake(): void {
    for (const subscription of this.#running) subscription.wake();
  }

  async stopAll(): Promise<void> {
    await Promise.all([...this.#running].map((subscription) => subscription.stop()));
  }
}
