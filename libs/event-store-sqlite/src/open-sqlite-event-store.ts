import type { DatabaseSync } from 'node:sqlite';
import { DeferredCommit } from './append/deferred-commit.js';
import { GroupCommit } from './append/group-commit.js';
import { Transaction } from './append/transaction.js';
import { openForReading, openForWriting } from './file/open-database.js';
import { describeSqliteError } from './file/sqlite-errors.js';
import { lockForWriting } from './file/writer-lock.js';
import { EventLog } from './log/event-log.js';
import { resolveOptions, type ResolvedOptions, type SqliteEventStoreOptions } from './options.js';
import { SqliteEventStore } from './sqlite-event-store.js';
import { CommitPoll } from './subscribe/commit-poll.js';
import { Subscriptions } from './subscribe/subscriptions.js';

/**
 * Opens the embedded event log.
 * @throws StoreLockedError when another store writes to the same file, StoreDamagedError and StoreTooNewError when
 *   the file is not a log that this program reads (it is left as it is), StoreUnavailableError when it cannot be opened
 */
export async function openSqliteEventStore(options: SqliteEventStoreOptions): Promise<SqliteEventStore> {
  const resolved = resolveOptions(options);
  return resolved.mode === 'write' ? openWriter(resolved) : openReader(resolved);
}

function openWriter(options: ResolvedOptions): SqliteEventStore {
  const lock = options.path === ':memory:' ? undefined : lockForWriting(options.path);
  try {
    return withLog(openForWriting(options), options, (db, log, subscriptions) => {
      const Writer = options.acknowledge === 'deferred' ? DeferredCommit : GroupCommit;
      const transaction = new Transaction(db, log, options.path);
      const writer = new Writer(log, transaction, options.eventsPerCommit, () => subscriptions.wake());
      return new SqliteEventStore({ path: options.path, db, log, subscriptions, writer, lock });
    });
  } catch (error) {
    lock?.release();
    throw error;
  }
}

function openReader(options: ResolvedOptions): SqliteEventStore {
  return withLog(openForReading(options), options, (db, log, subscriptions) => {
    const poll = new CommitPoll(db, options.pollMs, () => subscriptions.wake());
    return new SqliteEventStore({ path: options.path, db, log, subscriptions, poll });
  });
}

/** Builds a store on an open database, which is closed again when its tables cannot be read. */
function withLog(
  db: DatabaseSync,
  options: ResolvedOptions,
  build: (db: DatabaseSync, log: EventLog, subscriptions: Subscriptions) => SqliteEventStore,
): SqliteEventStore {
  try {
    const log = new EventLog(db, options.path, options.cachedStreams);
    const subscriptions = new Subscriptions({ read: (after, limit) => log.readNext(after, limit) });
    return build(db, log, subscriptions);
  } catch (error) {
    db.close();
    throw describeSqliteError(error, options.path);
  }
}
