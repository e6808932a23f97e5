/** A write was asked of a store that was opened to read. */
export class StoreReadOnlyError extends Error {
  override readonly name = 'StoreReadOnlyError';

  constructor(readonly store: string) {
    super(`Event store ${store} is open for reading only. Open it with mode "write" to append.`);
  }
}
