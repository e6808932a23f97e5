import { setTimeout } from 'node:timers/promises';
import { PROJECTIONS } from '@zhubao/domain';
import type { EventStore } from '@zhubao/event-store';
import type { ReadModelStore } from '@zhubao/read-models';
import { NotSettledError } from './errors.js';

const ALL = PROJECTIONS.map(({ name }) => name);

/** Read models that are kept elsewhere, seen by the checkpoints that are stored. */
export class RemoteReadModels {
  readonly #events: EventStore;
  readonly #store: ReadModelStore;
  readonly #timeoutMs: number;
  readonly #pollMs: number;

  constructor(events: EventStore, store: ReadModelStore, { timeoutMs = 30_000, pollMs = 10 }: { readonly timeoutMs?: number; readonly pollMs?: number } = {}) {
    this.#events = events;
    this.#store = store;
    this.#timeoutMs = timeoutMs;
    this.#pollMs = pollMs;
  }

  /** The read models named, or all, have seen the log as it stands. @throws NotSettledError */
  async upToDate(names?: readonly string[]): Promise<void> {
    await this.reached((await this.#events.head()) ?? -1, names === undefined ? {} : { names });
  }

  /** The read models named, or all, reflect the position. @throws NotSettledError */
  async reached(position: number, { names = ALL, timeoutMs = this.#timeoutMs }: { readonly names?: readonly string[]; readonly timeoutMs?: number } = {}): Promise<void> {
    for (let waitedMs = 0; ; waitedMs += this.#pollMs) {
      const behind = await this.#behind(names, position);
      if (behind.length === 0) return;
      if (waitedMs >= timeoutMs) throw new NotSettledError(`Position ${position} is not reflected after ${timeoutMs} ms by: ${behind.join(', ')}. See whether a worker runs.`);
      await setTimeout(this.#pollMs);
    }
  }

  async #behind(names: readonly string[], head: number): Promise<readonly string[]> {
    const checkpoints = await Promise.all(names.map(async (name) => ({ name, position: (await this.#store.checkpoint(name))?.position ?? -1 })));
    return checkpoints.filter(({ position }) => position < head).map(({ name, position }) => `${name} (at ${position})`);
  }
}
