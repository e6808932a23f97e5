/** The connection of a call was given up before it was done. Nothing is wrong with the call itself: another one takes its place. */
export class ConnectionGivenUpError extends Error {
  override readonly name = 'ConnectionGivenUpError';

  constructor(what: string) {
    super(`${what} was broken off: its connection was given up, since it seems dead to another call`);
  }
}
