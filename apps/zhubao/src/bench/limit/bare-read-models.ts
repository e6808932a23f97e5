import { DatabaseSync, type SQLOutputValue } from 'node:sqlite';

interface BareTable {
  readonly create: string;
  readonly insert: string;
  readonly indexes: readonly string[];
  readonly rows: readonly (readonly SQLOutputValue[])[];
}

const GROUP = 5_000;

/** The tables of a file of read models, to be written again by prepared statements: the same rows, pragmas and indexes. */
export class BareReadModels {
  readonly #tables: readonly BareTable[];

  constructor(like: string) {
    const db = new DatabaseSync(like, { readOnly: true });
    const schema = db.prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'").all();
    this.#tables = schema.filter(({ type }) => type === 'table').map(({ name, sql }) => {
      const select = db.prepare(`SELECT * FROM ${name}`);
      const columns = select.columns().map(() => '?');
      const indexes = schema.filter((each) => each['type'] === 'index' && each['tbl_name'] === name).map((each) => String(each['sql']));
      return { create: String(sql), insert: `INSERT INTO ${name} VALUES (${columns.join(', ')})`, indexes, rows: select.all().map((row) => Object.values(row)) };
    });
    db.close();
  }

  /** A new file; what is given writes it, documents before indexes, and closes it. */
  into(path: string): { write(): void; close(): void } {
    const db = new DatabaseSync(path);
    db.exec('PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 10000');
    return { write: () => this.#write(db), close: () => db.close() };
  }

  #write(db: DatabaseSync): void {
    for (const { create, insert, indexes, rows } of this.#tables) {
      db.exec(create);
      const statement = db.prepare(insert);
      for (let from = 0; from < rows.length; from += GROUP) {
        db.exec('BEGIN IMMEDIATE');
        for (const row of rows.slice(from, from + GROUP)) statement.run(...row);
        db.exec('COMMIT');
      }
      for (const index of indexes) db.exec(index);
    }
  }
}
