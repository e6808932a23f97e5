import { setImmediate as nextTurn } from 'node:timers/promises';
import type { AllStreamResolvedEvent, AllStreamSubscription } from '@eventstore/db-client';

/** What has arrived on one call of a subscription. It holds as much as it was made for; the rest waits at the server. */
export class Inbox {
  readonly #subscription: AllStreamSubscription;
  #failure: unknown;
  #over = false;
  #stirred = false;
  #wake: (() => void) | undefined;

  constructor(subscription: AllStreamSubscription) {
    this.#subscription = subscription;
    // The listener for errors stays for good: a second one may follow the first.
    subscription.on('error', (error) => this.#finish(error));
    subscription.on('end', () => this.#finish(undefined)).on('close', () => this.#finish(undefined));
    subscription.on('readable', () => this.stir()).on('confirmation', () => this.stir());
  }

  /** A sign of life: an event, a checkpoint, a confirmation. */
  stir(): void {
    this.#stirred = true;
    this.#wake?.();
  }

  get empty(): boolean {
    return this.#subscription.readableLength === 0;
  }

  /** Whether the call has ended, and the error by which it did, if it was one. */
  get end(): { readonly failure: unknown } | undefined {
    return this.#over ? { failure: this.#failure } : undefined;
  }

  take(limit: number): readonly AllStreamResolvedEvent[] {
    const events: AllStreamResolvedEvent[] = [];
    while (events.length < limit) {
      const event: AllStreamResolvedEvent | null = this.#subscription.read();
      if (event === null) break;
      events.push(event);
    }
    return events;
  }

  /**
   * Waits for a sign of life, for the end or for this long. Then one turn of the event loop more: the client hands events over
   * one by one, and those that came over the wire together are wanted together.
   */
  async stirredWithin(limitMs: number): Promise<boolean> {
    if (!this.#stirred && !this.#over) {
      const woken = Promise.withResolvers<void>();
      const timer = setTimeout(woken.resolve, limitMs);
      this.#wake = woken.resolve;
      await woken.promise;
      clearTimeout(timer);
      this.#wake = undefined;
      await nextTurn();
    }
    const stirred = this.#stirred || this.#over;
    this.#stirred = false;
    return stirred;
  }

  /** Nothing more will come, and the call will not say so itself. */
  lose(failure: Error): void {
    this.#finish(failure);
  }

  /** Ends the call. */
  leave(): void {
    this.#subscription.unsubscribe().catch(() => undefined);
  }

  #finish(failure: unknown): void {
    if (!this.#over) this.#failure = failure;
    this.#over = true;
    this.stir();
  }
}
