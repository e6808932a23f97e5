/** The stream was deleted on the server, which nothing here does: a log for audit keeps all of its events. */
export class StreamDeletedError extends Error {
  override readonly name = 'StreamDeletedError';

  constructor(
    readonly store: string,
    readonly stream: string,
    options?: ErrorOptions,
  ) {
    super(
      `Stream "${stream}" of event store ${store} was deleted on the server. ` +
        'Find out who did it, restore it from a backup, and take the right to delete from every user of streams.',
      options,
    );
  }
}
