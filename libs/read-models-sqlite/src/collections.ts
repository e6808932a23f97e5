import { type CollectionDefinition, UnknownCollectionError } from '@zhubao/read-models';
import type { Session } from './session.js';
import { fieldExpression } from './query-sql.js';

/**
 * Collections by name. Each has a numbered table, so that one takes the place of another by a change of one row,
 * and names that differ only in case stay apart.
 */
export class Collections {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  /** The table that holds the documents now. */
  table(name: string): string {
    const table = this.#find(name);
    if (table === undefined) throw new UnknownCollectionError(name);
    return table;
  }

  ensure({ name, indexes }: CollectionDefinition): void {
    const table = this.#find(name) ?? this.#create(name);
    for (const fields of indexes) {
      // The key ends each index: it is the last term of every order.
      const columns = [...fields.map(fieldExpression), 'key'].join(', ');
      this.#session.run(`CREATE INDEX IF NOT EXISTS "${table}_by_${fields.map(caseless).join('.')}" ON ${table} (${columns}) WHERE document IS NOT NULL`);
    }
  }

  replace(from: string, to: string): void {
    this.table(from);
    if (from === to) return;
    this.drop(to);
    this.#session.run('UPDATE collection SET name = ? WHERE name = ?', to, from);
  }

  drop(name: string): void {
    const table = this.#find(name);
    if (table === undefined) return;
    this.#session.run(`DROP TABLE ${table}`);
    this.#session.run('DELETE FROM collection WHERE name = ?', name);
  }

  #find(name: string): string | undefined {
    const row = this.#session.first('SELECT number FROM collection WHERE name = ?', name);
    return row && tableOf(row['number']);
  }

  #create(name: string): string {
    const row = this.#session.first('INSERT INTO collection SELECT ?, coalesce(max(number), 0) + 1 FROM collection RETURNING number', name);
    const table = tableOf(row?.['number']);
    this.#session.run(`CREATE TABLE ${table} (key TEXT PRIMARY KEY, position INTEGER NOT NULL, document TEXT) STRICT`);
    return table;
  }
}

function tableOf(number: unknown): string {
  return `documents_${Number(number)}`;
}

/** Names in SQLite ignore case; fields do not. */
function caseless(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `$${letter}`);
}
