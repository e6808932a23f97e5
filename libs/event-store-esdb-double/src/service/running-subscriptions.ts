import type { Refusal } from '../faults/fault.js';

/** One subscription as its server sees it. */
export interface RunningSubscription {
  end(): void;
  fail(refusal: Refusal): void;
  /** It stays open, and nothing is sent on it any more. */
  silence(): void;
}

/** The subscriptions that run now, for a spec to disturb. */
export class RunningSubscriptions {
  readonly #running = new Set<RunningSubscription>();

  get count(): number {
    return this.#running.size;
  }

  add(subscription: RunningSubscription): void {
    this.#running.add(subscription);
  }

  delete(subscription: RunningSubscription): void {
    this.#running.delete(subscription);
  }

  endAll(): void {
    for (const subscription of this.#running) subscription.end();
  }

  failAll(refusal: Refusal): void {
    for (const subscription of this.#running) subscription.fail(refusal);
  }

  silenceAll(): void {
    for (const subscription of this.#running) subscription.silence();
  }
}
