import { setTimeout } from 'node:timers/promises';
import { PROJECTIONS } from '@zhubao/domain';
import type { EventStore } from '@zhubao/event-store';
import type { ReadModelStore } from '@zhubao/read-models';
import { NotSettledError } from './errors.js';
import { checkpointsOf } from './lane.js';
import type { Patience } from './settlement.js';

interface RemoteOptions {
  /** Default: 30 s. */
  readonly patience?: Patience;
  readonly pollMs?: number;
  /** Ends every wait, by a rejection. */
  readonly signal?: AbortSignal;
}

const ALL: readonly string[] = PROJECTIONS.map(({ name }) => name);

/** Read models that are kept elsewhere, seen by the checkpoints that are stored. */
export class RemoteReadModels {
  readonly #events: EventStore;
  readonly #store: ReadModelStore;
  readonly #patience: Patience;
  readonly #pollMs: number;
  readonly #signal: AbortSignal | undefined;

  constructor(events: EventStore, store: ReadModelStore, { patience = 30_000, pollMs = 10, signal }: RemoteOptions = {}) {
    this.#events = events;
    this.#store = store;
    this.#patience = patience;
    this.#pollMs = pollMs;
    this.#signal = signal;
  }

  /** The read models named, or all, have seen the log as it stands. @throws NotSettledError */
  async upToDate(names?: readonly string[]): Promise<void> {
    await this.reached((await this.#events.head()) ?? -1, names);
  }

  /** The read models named, or all, reflect the position. @throws NotSettledError */
  async reached(position: number, names = ALL): Promise<void> {
    let last = '';
    for (let stillMs = 0; ; stillMs += this.#pollMs) {
      const behind = await this.#behind(names, position);
      if (behind === '') return;
      if (behind !== last) stillMs = 0;
      last = behind;
      if (this.#patience !== 'until-it-stops' && stillMs >= this.#patience) {
        throw new NotSettledError(`Position ${position} is not reflected after ${this.#patience} ms in which nothing was stored, by: ${behind}. See whether a worker runs.`);
      }
      await setTimeout(this.#pollMs, undefined, this.#signal && { signal: this.#signal });
    }
  }

  /** Who is behind, and where: what is served, and what is built beside it. */
  async #behind(names: readonly string[], head: number): Promise<string> {
    const places = await Promise.all(names.map(async (name) => {
      const [served = -1, built] = await Promise.all(checkpointsOf({ name }).map(async (checkpoint) => (await this.#store.checkpoint(checkpoint))?.position));
      return { name, served, built };
    }));
    return places.filter(({ served }) => served < head).map(({ name, served, built }) => `${name} (at ${served}${built === undefined ? '' : `, built up to ${built}`})`).join(', ');
  }
}
