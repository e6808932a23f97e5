/** The key store cannot be opened as it was asked for; the message says where it is and what to do. */
export class KeyStoreUnusableError extends Error {
  constructor(readonly place: string, problem: string, options?: ErrorOptions) {
    super(`${place}: ${problem}`, options);
    this.name = 'KeyStoreUnusableError';
  }
}
