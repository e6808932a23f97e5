/**
 * A write did not reach the disk, and what the disk now holds is not known.
 * The store takes no more appends: an answer would be a guess.
 */
export class StoreFailedError extends Error {
  override readonly name = 'StoreFailedError';

  constructor(
    readonly store: string,
    cause: unknown,
  ) {
    super(
      `Event store ${store} failed to write (${cause instanceof Error ? cause.message : String(cause)}) and takes no more appends. ` +
        'Nothing unacknowledged is promised. Free the disk or repair it, open the store again and repeat the append with the same event ids.',
      { cause },
    );
  }
}
