/** The append itself is malformed or too large: repeating it cannot succeed. */
export class InvalidAppendError extends Error {
  override readonly name = 'InvalidAppendError';

  /** @param problem what is wrong, with the figure and the limit, and what to do instead */
  constructor(
    readonly stream: string,
    readonly problem: string,
  ) {
    super(`Append to stream "${stream.slice(0, 100)}" refused: ${problem}`);
  }
}
