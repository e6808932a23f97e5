import type { DatabaseSync, SQLInputValue, SQLOutputValue, StatementSync } from 'node:sqlite';
import { explained } from './errors.js';

export type Row = Record<string, SQLOutputValue>;

/** More shapes of query than an application has; a caller that makes up ever new ones only loses the speed-up. */
const maximumStatements = 500;

/** One connection: prepared statements kept by their text, transactions, and errors that name the file. */
export class Session {
  readonly #database: DatabaseSync;
  readonly #path: string;
  readonly #statements = new Map<string, StatementSync>();
  readonly #listing = new Map<string, StatementSync>();

  constructor(database: DatabaseSync, path: string) {
    this.#database = database;
    this.#path = path;
  }

  prepare(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    if (this.#statements.size >= maximumStatements) this.#statements.clear();
    const statement = this.#database.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  first(sql: string, ...parameters: SQLInputValue[]): Row | undefined {
    return this.prepare(sql).get(...parameters);
  }

  all(sql: string, ...parameters: SQLInputValue[]): readonly Row[] {
    return this.prepare(sql).all(...parameters);
  }

  /** Rows as lists of their columns, which cost less than objects where there are many. */
  lists(sql: string, ...parameters: SQLInputValue[]): readonly (readonly SQLOutputValue[])[] {
    const known = this.#listing.get(sql) ?? this.#database.prepare(sql);
    known.setReturnArrays(true);
    this.#listing.set(sql, known);
    // The types of node:sqlite do not know that setReturnArrays makes rows arrays.
    return known.all(...parameters) as unknown as readonly (readonly SQLOutputValue[])[];
  }

  run(sql: string, ...parameters: SQLInputValue[]): void {
    this.prepare(sql).run(...parameters);
  }

  /** All or nothing; of several writers the second waits for the first. */
  write<T>(work: () => T): T {
    return this.#transaction('BEGIN IMMEDIATE', work);
  }

  /** What one read asks in several statements must come from one state; another connection can come between. */
  read<T>(work: () => T): T {
    return this.#transaction('BEGIN', work);
  }

  close(): void {
    this.#statements.clear();
    this.#listing.clear();
    this.#database.close();
  }

  #transaction<T>(begin: string, work: () => T): T {
    try {
      this.#database.exec(begin);
      const result = work();
      this.#database.exec('COMMIT');
      return result;
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
      throw explained(error, this.#path);
    }
  }
}
