import { DatabaseSync } from 'node:sqlite';

export interface FileLock {
  release(): void;
}

/** Another process has the file. */
class FileLockedError extends Error {
  override readonly name = 'FileLockedError';

  constructor(path: string) {
    super(`${path} is in use by another process, most likely "zhubao serve", which is the only one to write it while it runs: ask it (/api/v1/accounts, as ADMIN), or stop it first.`);
  }
}

/**
 * Makes this process the only writer of a file, by an exclusive transaction on an empty side file that is never ended: the
 * operating system drops such a lock with its process, however that dies, so that none is left behind.
 * @throws FileLockedError
 */
export function lockFile(path: string): FileLock {
  const lock = new DatabaseSync(`${path}.lock`, { timeout: 0 });
  try {
    lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    throw isBusy(error) ? new FileLockedError(path) : error;
  }
  return { release: () => lock.close() };
}

const SQLITE_BUSY = 5;

function isBusy(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'errcode' in error && typeof error.errcode === 'number' && (error.errcode & 0xff) === SQLITE_BUSY;
}
