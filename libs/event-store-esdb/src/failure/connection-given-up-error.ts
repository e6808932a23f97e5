/** The connection of a call was taken for dead and closed on our side; the call may be made again on another. */
export class ConnectionGivenUpError extends Error {
  override readonly name = 'ConnectionGivenUpError';

  constructor(what: string) {
    super(`${what} was not finished: its connection seemed dead and was given up`);
  }
}
