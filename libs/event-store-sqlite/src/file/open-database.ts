import { existsSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { StoreDamagedError, StoreUnavailableError } from '@zhubao/event-store';
import type { ResolvedOptions } from '../options.js';
import { inspect } from './inspect.js';
import { createTables } from './schema.js';
import { describeSqliteError } from './sqlite-errors.js';

/** How long to wait for another process that holds the file for a moment, as a checkpoint does. */
const busyTimeoutMs = 5_000;

/**
 * Opens the log for writing, creating it when the path holds nothing. What is there is read first through a
 * connection that cannot write, so that a file which is not a log of this format stays as it is.
 */
export function openForWriting(options: ResolvedOptions): DatabaseSync {
  if (holdsSomething(options.path)) openInspected(options).close();
  return guarded(options.path, (close) => {
    const db = close(new DatabaseSync(options.path, { timeout: busyTimeoutMs }));
    tune(db, options);
    db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 10000');
    if (inspect(db, options.path) === 'empty') createTables(db);
    return db;
  });
}

/** Opens an existing log beside its writer. */
export function openForReading(options: ResolvedOptions): DatabaseSync {
  if (!holdsSomething(options.path)) {
    throw new StoreUnavailableError(options.path, 'there is no such file to read. Start the process that writes it first.');
  }
  return openInspected(options);
}

function openInspected(options: ResolvedOptions): DatabaseSync {
  return guarded(options.path, (close) => {
    const db = close(new DatabaseSync(options.path, { readOnly: true, timeout: busyTimeoutMs }));
    inspect(db, options.path);
    tune(db, options);
    return db;
  });
}

function tune(db: DatabaseSync, options: ResolvedOptions): void {
  db.exec(`PRAGMA cache_size = -${options.cacheKiB}; PRAGMA temp_store = MEMORY`);
}

/** Asks only for the size: opening and closing the file by other means would drop the locks that SQLite holds on it. */
function holdsSomething(path: string): boolean {
  if (path === ':memory:' || !existsSync(path)) return false;
  const found = statSync(path);
  if (!found.isFile()) throw new StoreDamagedError(path, 'is not a file');
  return found.size > 0;
}

/** Runs `open`; when it fails, closes the connection that it had handed to `close` and describes the failure. */
function guarded(path: string, open: (close: (db: DatabaseSync) => DatabaseSync) => DatabaseSync): DatabaseSync {
  let opened: DatabaseSync | undefined;
  try {
    return open((db) => (opened = db));
  } catch (error) {
    opened?.close();
    throw describeSqliteError(error, path);
  }
}
