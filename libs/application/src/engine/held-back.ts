import type { EventStore } from '@zhubao/event-store';

/**
 * A gate before a subscription. While it is closed events stay in the log; once somebody asks for what they lead to,
 * they come in large batches. For scripted runs, where a read model is needed now and then and not after every line.
 */
export class Gate {
  #waiting: (() => void)[] = [];
  #asked = 0;

  /** Open for as long as the work lasts. */
  async openFor<T>(work: () => Promise<T>): Promise<T> {
    this.#asked += 1;
    for (const pass of this.#waiting.splice(0)) pass();
    try {
      return await work();
    } finally {
      this.#asked -= 1;
    }
  }

  passage(): Promise<void> {
    return this.#asked > 0 ? Promise.resolve() : new Promise((pass) => this.#waiting.push(pass));
  }
}

/** The same store, whose subscriptions wait at the gate before each batch. */
export function heldBack(events: EventStore, gate: Gate): EventStore {
  return {
    append: (stream, expected, written) => events.append(stream, expected, written),
    readStream: (stream, options) => events.readStream(stream, options),
    readPlaces: (places) => events.readPlaces(places),
    readAll: (options) => events.readAll(options),
    head: () => events.head(),
    subscribeToAll: (handler, options) =>
      events.subscribeToAll(async (batch) => {
        await gate.passage();
        await handler(batch);
      }, options),
    close: () => events.close(),
  };
}
