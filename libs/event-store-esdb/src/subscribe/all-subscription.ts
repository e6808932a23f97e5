import { StoreUnavailableError, type EventsHandler, type RecordedEvent, type SubscribeOptions, type Subscription } from '@zhubao/event-store';
import { classify } from '../failure/classify.js';
import type { NoticeSink } from '../failure/notice.js';
import type { Feed, FollowedLog } from './followed-log.js';
import { SubscriptionLostError } from '../failure/subscription-lost-error.js';

export interface FollowOptions {
  /** Without a sign of life for so long, the head of the log is looked at. */
  readonly silenceMs: number;
  /** How long an event that stands in the log may take to arrive. */
  readonly graceMs: number;
  readonly firstDelayMs: number;
  readonly maximumDelayMs: number;
}

const defaultBatchSize = 500;

/** A server that has been away for long is told as unavailable to readers, who wait for an answer. A subscription waits for the server. */
function mayPass(error: unknown): boolean {
  return classify(error instanceof StoreUnavailableError ? error.cause : error).kind === 'passing';
}

/** Carries the error of a handler past everything that deals with errors of the server. */
class HandlerFailed {
  constructor(readonly cause: unknown) {}
}

/**
 * Follows the log for as long as its owner wants, over as many calls as that takes: the server ends calls with and without
 * an error, and some fall silent. Each call begins after the last event whose handler is done, so none is lost or given twice.
 */
export class AllSubscription implements Subscription {
  readonly closed: Promise<void>;
  readonly #log: FollowedLog;
  readonly #handler: EventsHandler;
  readonly #batchSize: number;
  readonly #caughtUp: () => void;
  readonly #options: FollowOptions;
  readonly #report: NoticeSink;
  /** The last event handled, or where to begin. Never a checkpoint: those run ahead of what has been handled. */
  #position: number | undefined;
  #id: string | undefined;
  #stopping = false;
  #interrupt: (() => void) | undefined;

  constructor(log: FollowedLog, handler: EventsHandler, asked: SubscribeOptions, options: FollowOptions, report: NoticeSink, ended: () => void) {
    this.#log = log;
    this.#handler = handler;
    this.#batchSize = asked.batchSize ?? defaultBatchSize;
    this.#caughtUp = asked.onCaughtUp ?? (() => undefined);
    this.#position = asked.after;
    this.#options = options;
    this.#report = report;
    this.closed = this.#follow(ended);
  }

  /** Waits for the batch in hand: a handler that stops its own subscription must not await it. */
  async stop(): Promise<void> {
    this.#stopping = true;
    this.#interrupt?.();
    // A drop is told by `closed`; whoever stops only wants it ended.
    await this.closed.catch(() => undefined);
  }

  async #follow(ended: () => void): Promise<void> {
    try {
      // The first batch comes after the caller holds the subscription.
      await Promise.resolve();
      await this.#callAfterCall();
    } catch (error) {
      throw error instanceof HandlerFailed ? error.cause : this.#log.describe(error);
    } finally {
      ended();
    }
  }

  async #callAfterCall(): Promise<void> {
    let delayMs = this.#options.firstDelayMs;
    for (let attempt = 1; !this.#stopping; attempt += 1) {
      const before = this.#position;
      try {
        await this.#oneCall();
      } catch (error) {
        if (error instanceof HandlerFailed || !mayPass(error)) throw error;
        if (this.#position !== before) {
          attempt = 1;
          delayMs = this.#options.firstDelayMs;
        }
        this.#report({ kind: 'subscription-resumed', stream: '$all', attempt, reason: error instanceof Error ? error.message : String(error) });
        await this.#pause(delayMs);
        delayMs = Math.min(delayMs * 2, this.#options.maximumDelayMs);
      }
    }
  }

  /** Until the owner stops it; otherwise it ends by an error. */
  async #oneCall(): Promise<void> {
    if (this.#position !== undefined && this.#position > 0) await this.#log.verify(this.#position, this.#id);
    // Older servers do not say when all past events were sent; so what counts as past is looked up before.
    const head = await this.#log.head();
    if (this.#stopping) return;
    const feed = this.#log.open(this.#position, this.#batchSize);
    try {
      await this.#receive(feed, head ?? 0);
    } finally {
      feed.close();
    }
  }

  async #receive(feed: Feed, head: number): Promise<void> {
    let told = false;
    while (!this.#stopping) {
      const { arrived, events } = feed.take(this.#batchSize);
      if (events.length > 0) {
        await this.#handle(events);
        told = false;
      } else if (arrived === 0) {
        if (feed.inbox.end !== undefined) throw feed.inbox.end.failure ?? new SubscriptionLostError('the server ended it without an error');
        if (!told && (this.#position ?? 0) >= head) {
          told = true;
          this.#caughtUp();
        }
        await this.#wait(feed);
      }
    }
  }

  async #handle(events: readonly RecordedEvent[]): Promise<void> {
    try {
      await this.#handler(events);
    } catch (error) {
      throw new HandlerFailed(error);
    }
    const last = events.at(-1);
    this.#position = last?.position;
    this.#id = last?.id;
  }

  /** A call that fell silent looks like a quiet night: only the log tells them apart. */
  async #wait(feed: Feed): Promise<void> {
    this.#interrupt = () => feed.inbox.stir();
    try {
      if (this.#stopping || (await feed.inbox.stirredWithin(this.#options.silenceMs))) return;
      const head = await this.#log.head().catch((error: unknown) => {
        feed.giveUpConnection();
        throw new SubscriptionLostError('it fell silent, and the log cannot be read', { cause: error });
      });
      if ((head ?? 0) <= (this.#position ?? 0)) return;
      if (this.#stopping || (await feed.inbox.stirredWithin(this.#options.graceMs))) return;
      feed.giveUpConnection();
      throw new SubscriptionLostError(`it fell silent while the log went on to position ${head}`);
    } finally {
      this.#interrupt = undefined;
    }
  }

  async #pause(delayMs: number): Promise<void> {
    if (this.#stopping) return;
    const over = Promise.withResolvers<void>();
    const timer = setTimeout(over.resolve, delayMs);
    this.#interrupt = over.resolve;
    await over.promise;
    this.#interrupt = undefined;
    clearTimeout(timer);
  }
}
