import type { ReadModelStore } from '@zhubao/read-models';

const COLLECTION = 'workers';

/** How many workers are about, each of which says so now and then. It shares out work; nothing that is right hangs on it. */
export class RollCall {
  readonly #store: ReadModelStore;
  readonly #owner: string;
  readonly #forMs: number;

  private constructor(store: ReadModelStore, owner: string, forMs: number) {
    this.#store = store;
    this.#owner = owner;
    this.#forMs = forMs;
  }

  /** @param forMs a worker that has been silent for so long does not count */
  static async open(store: ReadModelStore, owner: string, forMs: number): Promise<RollCall> {
    await store.ensureCollection({ name: COLLECTION, indexes: [['seenAtMs']] });
    return new RollCall(store, owner, forMs);
  }

  /** Answers for this worker, and counts those who have. */
  async answer(nowMs: number): Promise<number> {
    await this.#store.write(COLLECTION, [{ key: this.#owner, position: nowMs, document: { seenAtMs: nowMs } }]);
    return Math.max(1, await this.#store.count(COLLECTION, [{ field: 'seenAtMs', from: nowMs - this.#forMs }]));
  }

  async leave(nowMs: number): Promise<void> {
    await this.#store.write(COLLECTION, [{ key: this.#owner, position: nowMs + 1, document: null }]);
  }
}
