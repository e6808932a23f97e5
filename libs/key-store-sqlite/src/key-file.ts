import { closeSync, existsSync, openSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { KeyStoreUnusableError } from '@zhubao/key-store';

/** "ZhuK" in ASCII: marks the file as a key store of this engine. */
const APPLICATION_ID = 0x5a68754b;
const FORMAT_VERSION = 1;
/** How long to wait for another process that holds the file for a moment. */
const BUSY_TIMEOUT_MS = 5_000;
const OWNER_ALONE = 0o600;

const TABLES = `
  CREATE TABLE store (id INTEGER PRIMARY KEY CHECK (id = 1), wrapping TEXT NOT NULL, index_key BLOB NOT NULL) STRICT;
  CREATE TABLE subjects (subject_id TEXT PRIMARY KEY, generation INTEGER NOT NULL, key BLOB) STRICT, WITHOUT ROWID;
  PRAGMA application_id = ${APPLICATION_ID};
  PRAGMA user_version = ${FORMAT_VERSION};
`;

/**
 * Opens the file of keys for its owner alone, with its tables. What is deleted is overwritten (`secure_delete`), and a commit waits
 * for the disk. A rollback journal and no write-ahead log: that would keep what was deleted until it is emptied.
 * @throws KeyStoreUnusableError
 */
export function openKeyFile(path: string, firstRow: () => { readonly wrapping: string; readonly indexKey: Uint8Array }): DatabaseSync {
  let db: DatabaseSync | undefined;
  try {
    if (path !== ':memory:' && !existsSync(path)) closeSync(openSync(path, 'a', OWNER_ALONE));
    db = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS });
    db.exec('PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; BEGIN IMMEDIATE');
    makeWhereEmpty(db, path, firstRow);
    db.exec('COMMIT');
    return db;
  } catch (error) {
    db?.close();
    if (error instanceof KeyStoreUnusableError) throw error;
    throw new KeyStoreUnusableError(path, `the keys of persons cannot be opened (${error instanceof Error ? error.message : String(error)}). Check that the folder exists and may be written, and that this is a key store.`, { cause: error });
  }
}

function makeWhereEmpty(db: DatabaseSync, path: string, firstRow: () => { readonly wrapping: string; readonly indexKey: Uint8Array }): void {
  const [application, version] = [pragma(db, 'application_id'), pragma(db, 'user_version')];
  if (application === APPLICATION_ID && version <= FORMAT_VERSION) return;
  if (application === APPLICATION_ID) throw new KeyStoreUnusableError(path, `is a key store of format ${version}; this program knows it up to ${FORMAT_VERSION}. Run a newer version.`);
  const objects = Number(db.prepare('SELECT count(*) AS count FROM sqlite_schema').get()?.['count']);
  if (application !== 0 || objects > 0) throw new KeyStoreUnusableError(path, 'is a database, but not a key store. Name another file.');
  db.exec(TABLES);
  const { wrapping, indexKey } = firstRow();
  db.prepare('INSERT INTO store (id, wrapping, index_key) VALUES (1, ?, ?)').run(wrapping, indexKey);
}

function pragma(db: DatabaseSync, name: 'application_id' | 'user_version'): number {
  return Number(db.prepare(`PRAGMA ${name}`).get()?.[name]);
}
