/** The store cannot be reached or opened at all. */
export class StoreUnavailableError extends Error {
  override readonly name = 'StoreUnavailableError';

  /** @param problem what is in the way and what to do, as a sentence */
  constructor(
    readonly store: string,
    problem: string,
    options?: ErrorOptions,
  ) {
    super(`Event store ${store} is not available: ${problem}`, options);
  }
}
