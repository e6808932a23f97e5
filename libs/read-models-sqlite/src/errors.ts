/** The file cannot be used as a read-model store; the message names it and says what to do. */
export class ReadModelFileError extends Error {
  override readonly name = 'ReadModelFileError';

  constructor(readonly path: string, readonly reason: 'damaged' | 'foreign' | 'locked' | 'newer-format' | 'unreachable', message: string, cause?: unknown) {
    super(message, { cause });
  }
}

// Primary result codes of SQLite: https://www.sqlite.org/rescode.html
const busy = 5;
const locked = 6;
const corrupt = 11;
const cannotOpen = 14;
const notADatabase = 26;

/** What SQLite said, as an error that names the file; anything else is passed on as it is. */
export function explained(error: unknown, path: string): unknown {
  if (typeof error !== 'object' || error === null || !('errcode' in error) || typeof error.errcode !== 'number') return error;
  switch (error.errcode & 0xff) {
    case busy:
    case locked:
      return new ReadModelFileError(path, 'locked', `${path} is locked by another process: one process writes read models, others open the file read-only.`, error);
    case corrupt:
    case notADatabase:
      return new ReadModelFileError(path, 'damaged', `${path} is damaged or is not a database: read models are derived, so delete the file and they are rebuilt from the log.`, error);
    case cannotOpen:
      return new ReadModelFileError(path, 'unreachable', `${path} cannot be opened: check that its folder exists and that this user may read and write it.`, error);
    default:
      return error;
  }
}
