/** The store was closed by its owner before this call. */
export class EventStoreClosedError extends Error {
  override readonly name = 'EventStoreClosedError';

  constructor(readonly store: string) {
    super(`Event store ${store} is closed. Open it again before using it.`);
  }
}
