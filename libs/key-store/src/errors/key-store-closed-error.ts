/** The key store was asked after it had been closed. */
export class KeyStoreClosedError extends Error {
  constructor() {
    super('The key store is closed; open it again to ask it.');
    this.name = 'KeyStoreClosedError';
  }
}
