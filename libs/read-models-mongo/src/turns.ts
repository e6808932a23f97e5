/**
 * Work that goes one after another. A checkpoint and its lease are one document, which the runner brings forward and
 * the keeper of the lease renews at the same time. MongoDB changes a document atomically; a server that speaks its
 * protocol may not (FerretDB 1 reads and writes it back, and one of two changes is lost), so each process takes turns.
 */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  take<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work);
    // Who asked for a turn that failed hears of it; the next one is not concerned.
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}
