/** Another process (or another store object of this one) writes to the same log. */
export class StoreLockedError extends Error {
  override readonly name = 'StoreLockedError';

  constructor(
    readonly file: string,
    readonly lockFile: string,
  ) {
    super(
      `Event store ${file} already has a writer, which holds ${lockFile}. ` +
        'Stop that process, or open this store with mode "read-only"; the lock ends with its process, so there is no file to delete.',
    );
  }
}
