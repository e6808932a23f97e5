import { StoreDamagedError, StoreUnavailableError } from '@zhubao/event-store';

/** Primary result codes of SQLite (sqlite.org/rescode.html); the extended ones hold them in their low byte. */
const BUSY = 5;
const CORRUPT = 11;
const NOT_A_DATABASE = 26;

export function isBusy(error: unknown): boolean {
  return primaryCode(error) === BUSY;
}

/** The same failure in the words of the port: damage is told from everything else. Errors of the port pass unchanged. */
export function describeSqliteError(error: unknown, path: string): unknown {
  const code = primaryCode(error);
  if (code === undefined) return error;
  if (code === CORRUPT) return new StoreDamagedError(path, 'is damaged', { cause: error });
  if (code === NOT_A_DATABASE) return new StoreDamagedError(path, 'is not a database, or its first page is damaged', { cause: error });
  const reason = error instanceof Error ? error.message : String(error);
  const problem = `${reason} (SQLite code ${code}). Check that the folder exists and may be written, and that the disk has room.`;
  return new StoreUnavailableError(path, problem, { cause: error });
}

function primaryCode(error: unknown): number | undefined {
  if (typeof error === 'object' && error !== null && 'errcode' in error && typeof error.errcode === 'number') return error.errcode & 0xff;
  return undefined;
}
