import { setTimeout } from 'node:timers/promises';
import type { EventStore } from '@zhubao/event-store';
import type { ReadModelStore } from '@zhubao/read-models';
import { NotSettledError } from '../projections/index.js';
import type { ProcessProgress, ProcessStatus } from './progress.js';
import { checkpointOf, type Share } from './share.js';

export interface RemoteProgressOptions {
  /** The longest wait; whoever asks is told, and may ask again. */
  readonly timeoutMs?: number;
  readonly pollMs?: number;
  readonly pause?: (delayMs: number) => Promise<unknown>;
}

/** Processes that run elsewhere, seen by the checkpoints that they store. */
export class RemoteProgress implements ProcessProgress {
  readonly #events: EventStore;
  readonly #store: ReadModelStore;
  readonly #shares: readonly Share[];
  readonly #options: Required<RemoteProgressOptions>;

  constructor(events: EventStore, store: ReadModelStore, shares: readonly Share[], { timeoutMs = 10_000, pollMs = 10, pause = setTimeout }: RemoteProgressOptions = {}) {
    this.#events = events;
    this.#store = store;
    this.#shares = shares;
    this.#options = { timeoutMs, pollMs, pause };
  }

  /** @throws NotSettledError */
  async settled(position: number): Promise<void> {
    const { timeoutMs, pollMs, pause } = this.#options;
    for (let waitedMs = 0; ; waitedMs += pollMs) {
      const reached = await this.#position();
      if (reached >= position) return;
      if (waitedMs >= timeoutMs) throw new NotSettledError(`Position ${position} is not acted upon after ${timeoutMs} ms; the processes stand at ${reached}. See whether a worker runs.`);
      await pause(pollMs);
    }
  }

  async rest(): Promise<void> {
    for (;;) {
      const head = (await this.#events.head()) ?? -1;
      await this.settled(head);
      if (((await this.#events.head()) ?? -1) === head) return;
    }
  }

  async status(): Promise<ProcessStatus> {
    return { position: await this.#position(), stopped: null };
  }

  async #position(): Promise<number> {
    const checkpoints = await Promise.all(this.#shares.map((share) => this.#store.checkpoint(checkpointOf(share))));
    return Math.min(...checkpoints.map((checkpoint) => checkpoint?.position ?? -1));
  }
}
