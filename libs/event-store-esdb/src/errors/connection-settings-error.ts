/** The settings of the connection are wrong. The message shows none of their values that could hold a password. */
export class ConnectionSettingsError extends Error {
  override readonly name = 'ConnectionSettingsError';

  /** @param problem what is wrong and what to do, as a sentence */
  constructor(problem: string, options?: ErrorOptions) {
    super(`EventStoreDB connection: ${problem}`, options);
  }
}
