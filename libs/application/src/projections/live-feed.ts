import { type EventsHandler, type EventStore, LogChangedError, type Subscription } from '@zhubao/event-store';
import { UnknownCollectionError } from '@zhubao/read-models';
import { messageOf } from './errors.js';

/** Waits before the next attempt; `signal` ends the wait by a rejection. */
export type Pause = (delayMs: number, signal: AbortSignal) => Promise<unknown>;

export interface Backoff {
  readonly firstDelayMs: number;
  readonly maximumDelayMs: number;
  readonly pause: Pause;
}

export interface FeedStatus {
  /** `stopped`: for good, since the log is not the one that was followed, or what was folded is gone. */
  readonly state: 'idle' | 'subscribed' | 'waiting' | 'stopped';
  /** How often the subscription was lost since the start. */
  readonly drops: number;
  readonly lastError?: string;
}

/** A subscription that is taken up again after each loss, from where the projections stand then; not on another log, nor into collections that are gone. */
export class LiveFeed {
  readonly #events: EventStore;
  readonly #backoff: Backoff;
  readonly #batchSize: number;
  #status: FeedStatus = { state: 'idle', drops: 0 };
  #subscription: Subscription | undefined;
  #running: Promise<void> | undefined;
  #failure: LogChangedError | UnknownCollectionError | undefined;

  constructor(events: EventStore, batchSize: number, backoff: Backoff) {
    this.#events = events;
    this.#batchSize = batchSize;
    this.#backoff = backoff;
  }

  get status(): FeedStatus {
    return this.#status;
  }

  /** Why nothing is followed any more, if so. */
  get failure(): Error | undefined {
    return this.#failure;
  }

  /** `from` says where to begin, each time anew. */
  start(from: () => Promise<number>, handler: EventsHandler, signal: AbortSignal, onStopped: () => void): void {
    this.#running ??= this.#run(from, handler, signal).then(() => (this.#failure === undefined ? undefined : onStopped()));
  }

  async stop(): Promise<void> {
    await this.#subscription?.stop();
    await this.#running;
  }

  async #run(from: () => Promise<number>, handler: EventsHandler, signal: AbortSignal): Promise<void> {
    let delayMs = this.#backoff.firstDelayMs;
    while (!signal.aborted) {
      try {
        const after = await from();
        if (signal.aborted) break;
        const handled: EventsHandler = async (batch) => {
          await handler(batch);
          delayMs = this.#backoff.firstDelayMs;
        };
        this.#subscription = this.#events.subscribeToAll(handled, { ...(after >= 0 ? { after } : {}), batchSize: this.#batchSize });
        this.#status = { ...this.#status, state: 'subscribed' };
        await this.#subscription.closed;
        if (!signal.aborted) throw new Error('The event store ended the subscription.');
      } catch (error) {
        if (error instanceof LogChangedError || error instanceof UnknownCollectionError) {
          this.#failure = error;
          this.#status = { state: 'stopped', drops: this.#status.drops + 1, lastError: error.message };
          return;
        }
        this.#status = { state: 'waiting', drops: this.#status.drops + 1, lastError: messageOf(error) };
        await this.#backoff.pause(delayMs, signal).catch(() => undefined);
        delayMs = Math.min(delayMs * 2, this.#backoff.maximumDelayMs);
      }
    }
    this.#status = { ...this.#status, state: 'idle' };
  }
}
