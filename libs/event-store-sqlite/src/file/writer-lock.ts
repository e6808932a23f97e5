import { DatabaseSync } from 'node:sqlite';
import { StoreLockedError } from '@zhubao/event-store';
import { describeSqliteError, isBusy } from './sqlite-errors.js';

/** Held for as long as a store may append. */
export interface WriterLock {
  release(): void;
}

/**
 * Makes this store the only writer of `path`, by an exclusive transaction on an empty side file that is never ended.
 * The operating system drops such a lock with its process, however that dies, so no stale lock can remain.
 * The side file itself stays: deleting it would let two writers lock two different files of one name.
 * @throws StoreLockedError
 */
export function lockForWriting(path: string): WriterLock {
  const lockFile = `${path}.lock`;
  let lock: DatabaseSync | undefined;
  try {
    lock = new DatabaseSync(lockFile, { timeout: 0 });
    lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (error) {
    lock?.close();
    throw isBusy(error) ? new StoreLockedError(path, lockFile) : describeSqliteError(error, lockFile);
  }
  const held = lock;
  return { release: () => held.close() };
}
