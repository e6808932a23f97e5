/** Work on one stream that goes one after another, and whoever has to wait until it is done. */
export class StreamTurns {
  readonly #last = new Map<string, Promise<unknown>>();

  /** Settles once all turns taken so far on this stream are over. */
  async over(stream: string): Promise<void> {
    for (let last = this.#last.get(stream); last !== undefined; last = this.#last.get(stream)) await last.catch(() => undefined);
  }

  async take<T>(stream: string, work: () => Promise<T>): Promise<T> {
    const before = this.#last.get(stream) ?? Promise.resolve();
    const turn = before.then(work, work);
    this.#last.set(stream, turn);
    try {
      return await turn;
    } finally {
      if (this.#last.get(stream) === turn) this.#last.delete(stream);
    }
  }
}
