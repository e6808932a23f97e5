/** Our own timer: the server (or the client, looking for one) said nothing for so long. */
export class TimedOutError extends Error {
  override readonly name = 'TimedOutError';

  constructor(what: string, waitedMs: number) {
    super(`${what} was not answered within ${waitedMs} ms`);
  }
}
