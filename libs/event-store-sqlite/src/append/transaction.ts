import type { DatabaseSync } from 'node:sqlite';
import { StoreFailedError } from '@zhubao/event-store';
import type { EventLog } from '../log/event-log.js';

/**
 * The one write transaction of a log. After a failure in it nothing is written any more: what reached the disk
 * is unknown, and an answer would be a guess.
 */
export class Transaction {
  readonly #db: DatabaseSync;
  readonly #log: EventLog;
  readonly #path: string;
  readonly #begin;
  readonly #commit;
  #failure: StoreFailedError | undefined;

  constructor(db: DatabaseSync, log: EventLog, path: string) {
    this.#db = db;
    this.#log = log;
    this.#path = path;
    this.#begin = db.prepare('BEGIN IMMEDIATE');
    this.#commit = db.prepare('COMMIT');
  }

  get failure(): StoreFailedError | undefined {
    return this.#failure;
  }

  begin(): void {
    this.#begin.run();
  }

  commit(): void {
    this.#commit.run();
  }

  /** Undoes what is open and refuses everything from here on. */
  fail(cause: unknown): StoreFailedError {
    const failure = (this.#failure ??= new StoreFailedError(this.#path, cause));
    try {
      // SQLite ends the transaction itself on some failures, such as a full disk.
      if (this.#db.isTransaction) this.#db.exec('ROLLBACK');
      this.#log.forget();
    } catch (error) {
      failure.message += ` Rolling back failed as well: ${error instanceof Error ? error.message : String(error)}.`;
    }
    return failure;
  }
}
