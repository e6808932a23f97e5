/** A number of the log cannot be told exactly in a JavaScript number. */
export class UnsafeNumberError extends Error {
  override readonly name = 'UnsafeNumberError';

  constructor(
    readonly store: string,
    readonly what: 'position' | 'revision',
    readonly value: bigint,
  ) {
    super(
      `Event store ${store} gave the ${what} ${value}, which is beyond 2^53 - 1 and would be rounded. ` +
        'Nothing was handed over. No log grows that far by appending; see whether this is the server that you meant.',
    );
  }
}
