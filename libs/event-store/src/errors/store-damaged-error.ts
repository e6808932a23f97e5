/** What is stored cannot be read as an event log. */
export class StoreDamagedError extends Error {
  override readonly name = 'StoreDamagedError';

  /** @param finding what was found, as a clause: "is not a database" */
  constructor(
    readonly file: string,
    readonly finding: string,
    options?: ErrorOptions,
  ) {
    super(`Event store ${file} ${finding}. Nothing was changed. Keep the file as evidence and restore a backup, or name another path.`, options);
  }
}
