/**
 * The log is not the one that a position was taken from: it was restored from an older backup, or another server answers.
 * Stores that nobody can replace while they are open never say so.
 */
export class LogChangedError extends Error {
  override readonly name = 'LogChangedError';

  constructor(
    readonly store: string,
    readonly position: number,
    options?: ErrorOptions,
  ) {
    super(
      `Event store ${store} does not hold the event that stood at position ${position}. ` +
        'It was restored from an older backup, or this is another log. Rebuild what was derived from the log that is gone, then follow this one from its beginning.',
      options,
    );
  }
}
