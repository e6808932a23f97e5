import { setTimeout } from 'node:timers/promises';

export interface Probed<T> {
  readonly found?: T;
  readonly failure?: string;
}

/** Asks something that may never answer: within a time, and never a second time while the first question is open. */
export class Probe<T = unknown> {
  #open: Promise<Probed<T>> | undefined;

  constructor(private readonly question: () => Promise<T>, private readonly timeoutMs: number) {}

  async ask(): Promise<Probed<T>> {
    this.#open ??= this.#answer();
    const ended = new AbortController();
    const late = setTimeout<Probed<T>>(this.timeoutMs, { failure: `no answer in ${this.timeoutMs} ms` }, { signal: ended.signal }).catch((): Probed<T> => ({}));
    try {
      return await Promise.race([this.#open, late]);
    } finally {
      ended.abort();
    }
  }

  async #answer(): Promise<Probed<T>> {
    // A turn later, so that the question is open before it can be answered.
    await Promise.resolve();
    try {
      return { found: await this.question() };
    } catch (error) {
      return { failure: error instanceof Error ? error.message : String(error) };
    } finally {
      this.#open = undefined;
    }
  }
}
