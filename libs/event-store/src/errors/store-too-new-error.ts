/** The log was written by a later version of the program. */
export class StoreTooNewError extends Error {
  override readonly name = 'StoreTooNewError';

  constructor(
    readonly file: string,
    readonly found: number,
    readonly supported: number,
  ) {
    super(
      `Event store ${file} has format ${found}, and this program reads up to format ${supported}. ` +
        'Nothing was changed. Use the version that wrote it, or a later one.',
    );
  }
}
