import type { DatabaseSync } from 'node:sqlite';

/**
 * Notices commits of the writing process. SQLite's `data_version` changes with each and costs a look into shared
 * memory, so looking often is cheap. The timer never keeps a process alive.
 */
export class CommitPoll {
  readonly #statement;
  readonly #pollMs: number;
  readonly #committed: () => void;
  #seen: unknown;
  #timer: NodeJS.Timeout | undefined;

  constructor(db: DatabaseSync, pollMs: number, committed: () => void) {
    this.#statement = db.prepare('PRAGMA data_version');
    this.#pollMs = pollMs;
    this.#committed = committed;
  }

  start(): void {
    if (this.#timer !== undefined) return;
    this.#seen = this.#version();
    this.#timer = setInterval(() => this.#look(), this.#pollMs).unref();
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #look(): void {
    const version = this.#version();
    if (version === this.#seen) return;
    this.#seen = version;
    this.#committed();
  }

  #version(): unknown {
    return this.#statement.get()?.['data_version'];
  }
}
