import type { ServerResponse } from 'node:http';
import type { LiveEvent } from './live-event.js';
import type { LiveTail } from './live-tail.js';
import { END_SENTENCES, type EndReason } from './end-reason.js';

export interface LiveStreamOptions {
  readonly tail: LiveTail;
  readonly response: ServerResponse;
  /** Position after which it begins. */
  readonly after: number;
  readonly wanted: (event: LiveEvent) => boolean;
  /** Asked at each heartbeat; `false` when who reads may not any more. Never rejects. */
  readonly maySee: () => Promise<boolean>;
  readonly endsInMs: number;
  readonly heartbeatMs: number;
  /** How long a reader may take nothing while something waits for it. */
  readonly patienceMs: number;
}

/** Longest delay of a timer of Node: some 24 days, and no stream lives longer. */
const LONGEST_DELAY_MS = 2 ** 31 - 1;

/** One reader. It takes the next events when it has written those before, so that a slow one is behind and not in memory. */
export class LiveStream {
  readonly #options: LiveStreamOptions;
  #at: number;
  #reason: EndReason | undefined;
  #hasMoved = false;
  #blocked = false;
  /** Lets go on what waits for more events, or for room. */
  #goOn: (() => void) | undefined;

  constructor(options: LiveStreamOptions) {
    this.#options = options;
    this.#at = options.after;
  }

  /** Ends it after the write in hand. */
  end(reason: EndReason): void {
    this.#reason ??= reason;
    this.#goOn?.();
  }

  /** Settles when it has ended. What the store throws leaves by it, and the reader connects again. */
  async run(): Promise<EndReason> {
    const { tail, response, endsInMs, heartbeatMs } = this.#options;
    const stopListening = tail.onMoved(() => this.#moved());
    response.once('close', () => this.end('closed'));
    if (response.destroyed) this.end('closed');
    const heartbeat = setInterval(() => void this.#beat(), heartbeatMs);
    const expiry = setTimeout(() => this.end('expired'), Math.min(endsInMs, LONGEST_DELAY_MS));
    try {
      await this.#write(`retry: 2000\n${standing(this.#at)}`);
      for (;;) {
        if (this.#reason !== undefined) return this.#close(this.#reason);
        await this.#step();
      }
    } finally {
      stopListening();
      clearInterval(heartbeat);
      clearTimeout(expiry);
    }
  }

  async #step(): Promise<void> {
    this.#hasMoved = false;
    const events = await this.#options.tail.after(this.#at);
    for (const event of events) {
      if (this.#reason !== undefined) return;
      if (this.#options.wanted(event)) await this.#write(event.frame);
      this.#at = event.position;
    }
    if (events.length === 0 && !this.#hasMoved) await this.#pause();
  }

  #moved(): void {
    this.#hasMoved = true;
    if (!this.#blocked) this.#goOn?.();
  }

  async #write(frame: string): Promise<void> {
    const { response, patienceMs } = this.#options;
    if (response.write(frame)) return;
    this.#blocked = true;
    const drained = (): void => this.#goOn?.();
    response.once('drain', drained);
    const tooSlow = setTimeout(() => this.end('slow'), patienceMs);
    await this.#pause();
    clearTimeout(tooSlow);
    response.off('drain', drained);
    this.#blocked = false;
  }

  async #pause(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#goOn = resolve;
    if (this.#reason !== undefined) resolve();
    await promise;
    this.#goOn = undefined;
  }

  /** Says where it stands, so that a reader of few events goes on from there, and looks whether it may go on. */
  async #beat(): Promise<void> {
    if (this.#reason !== undefined || this.#blocked) return;
    this.#options.response.write(standing(this.#at));
    if (!(await this.#options.maySee())) this.end('signed-out');
  }

  #close(reason: EndReason): EndReason {
    const { response, patienceMs } = this.#options;
    if (response.destroyed) return reason;
    response.end(`event: end\ndata: ${JSON.stringify({ reason, ...END_SENTENCES[reason] })}\n\n`);
    // Who takes nothing does not take the end either.
    const gone = setTimeout(() => response.destroy(), patienceMs);
    response.once('close', () => clearTimeout(gone));
    return reason;
  }
}

/** A comment, and the id from which to go on: no message of its own. */
function standing(at: number): string {
  return `: ${at}\nid: ${at}\n\n`;
}
