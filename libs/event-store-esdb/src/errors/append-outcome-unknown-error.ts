/** Nobody answered whether the events were written. Repeating the append with the same ids and expected revision is safe. */
export class AppendOutcomeUnknownError extends Error {
  override readonly name = 'AppendOutcomeUnknownError';

  constructor(
    readonly store: string,
    readonly stream: string,
    readonly attempts: number,
    cause: unknown,
  ) {
    super(
      `Event store ${store} did not say whether the append to stream "${stream}" was written, in ${attempts} attempts ` +
        `(last: ${cause instanceof Error ? cause.message : String(cause)}). Repeat it with the same event ids and the same expected revision.`,
      { cause },
    );
  }
}
