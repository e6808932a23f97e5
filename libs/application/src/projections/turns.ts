/** One piece of work at a time, in the order asked for. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  take<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work);
    // Who asked for the failed turn hears of it; the next one is not concerned.
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}
