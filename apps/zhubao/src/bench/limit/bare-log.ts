import { hash } from 'node:crypto';
import { copyFileSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

/** A row of the log as the tables hold it. */
export type Row = readonly [streamId: number, revision: number, id: string, type: string, data: string, metadata: string];

const GROUP = 64;
const PAGE = 1_000;

/** The rows of a log behind a position, in order. */
export function rowsAfter(log: string, position: number): readonly Row[] {
  const db = new DatabaseSync(log, { readOnly: true });
  const rows = db.prepare('SELECT stream_id, revision, id, type, data, metadata FROM events WHERE position > ? ORDER BY position').all(position);
  db.close();
  return rows.map((row) => [Number(row['stream_id']), Number(row['revision']), String(row['id']), String(row['type']), String(row['data']), String(row['metadata'])]);
}

/** The limit of writing: a copy of the same file, the same pragmas, one prepared insert, groups of 64, each on disk before the next. */
export class BareLog {
  readonly #db: DatabaseSync;
  readonly #path: string;

  constructor(log: string, path: string) {
    copyFileSync(log, path);
    this.#path = path;
    this.#db = new DatabaseSync(path);
    this.#db.exec('PRAGMA cache_size = -262144; PRAGMA temp_store = MEMORY; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 10000');
  }

  insert(rows: readonly Row[]): void {
    const insert = this.#db.prepare('INSERT INTO events (stream_id, revision, id, type, data, metadata) VALUES (?, ?, ?, ?, ?, ?)');
    const [begin, commit] = [this.#db.prepare('BEGIN IMMEDIATE'), this.#db.prepare('COMMIT')];
    for (let from = 0; from < rows.length; from += GROUP) {
      begin.run();
      for (const row of rows.slice(from, from + GROUP)) insert.run(...row);
      commit.run();
    }
  }

  close(): void {
    this.#db.close();
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${this.#path}${suffix}`, { force: true });
  }
}

type FullRow = readonly [streamId: number, revision: number, position: number, id: string, type: string, data: string, metadata: string];

/** The limit of reading: rows in order, and the JSON of their data. Gives the number of rows. */
export function parseAll(log: string): number {
  return selectAll(log, ([, , , , , data]) => void JSON.parse(data));
}

/** SHA-256 over the data and metadata of each row. Gives the number of rows. */
export function hashAll(log: string): number {
  return selectAll(log, ([, , , , , data, metadata]) => void hash('sha256', data + metadata, 'buffer'));
}

/** The same for somebody who looks at each row and into none. */
export function countAll(log: string): number {
  let seen = 0;
  selectAll(log, () => void (seen += 1));
  return seen;
}

function selectAll(log: string, look: (row: FullRow) => void): number {
  const db = new DatabaseSync(log, { readOnly: true });
  db.exec('PRAGMA cache_size = -262144; PRAGMA temp_store = MEMORY');
  const select = db.prepare('SELECT stream_id, revision, position, id, type, data, metadata FROM events WHERE position > ? ORDER BY position LIMIT ?');
  select.setReturnArrays(true);
  let events = 0;
  let position = 0;
  for (;;) {
    const rows = select.all(position, PAGE) as unknown as readonly FullRow[];
    for (const row of rows) {
      look(row);
      position = row[2];
    }
    events += rows.length;
    if (rows.length < PAGE) break;
  }
  db.close();
  return events;
}
