import { randomBytes } from 'node:crypto';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { KEY_BYTES, type KeyStore, KeyStoreClosedError, KeyStoreUnusableError, type SubjectKey } from '@zhubao/key-store';
import { openKeyFile } from './key-file.js';
import { unwrapped, type Wrapping, wrappedUnder } from './wrapping.js';

export interface SqliteKeyStoreOptions {
  readonly path: string;
  /** 32 bytes; with it, no key stands in the file as it is. */
  readonly masterKey?: Uint8Array | undefined;
}

const INDEX = 'index';

/** Keys in a file of their own. Any number of processes on one machine share it. @throws KeyStoreUnusableError */
export async function openSqliteKeyStore({ path, masterKey }: SqliteKeyStoreOptions): Promise<KeyStore> {
  const wrapping = masterKey === undefined ? unwrapped : wrappedUnder(masterKey);
  const db = openKeyFile(path, () => ({ wrapping: wrapping.name, indexKey: wrapping.wrap(randomBytes(KEY_BYTES), INDEX) }));
  try {
    return new SqliteKeyStore(db, wrapping, readIndexKey(db, wrapping, path));
  } catch (error) {
    db.close();
    throw error;
  }
}

function readIndexKey(db: DatabaseSync, wrapping: Wrapping, path: string): Uint8Array {
  const row = db.prepare('SELECT wrapping, index_key FROM store').get();
  const indexKey = row?.['index_key'];
  if (!(indexKey instanceof Uint8Array)) throw new KeyStoreUnusableError(path, 'has lost its index key. Restore it from a backup.');
  if (row?.['wrapping'] !== wrapping.name) {
    throw new KeyStoreUnusableError(path, wrapping.name === 'NONE'
      ? 'its keys are wrapped under a master key. Name the file of that key in ZHUBAO_PERSONAL_KEY_FILE.'
      : 'its keys were made without a master key. Leave ZHUBAO_PERSONAL_KEY_FILE out, or name another file of keys for a new log.');
  }
  try {
    return wrapping.unwrap(indexKey, INDEX);
  } catch (error) {
    throw new KeyStoreUnusableError(path, 'its keys are wrapped under another master key than the one given. Name the right one in ZHUBAO_PERSONAL_KEY_FILE.', { cause: error });
  }
}

class SqliteKeyStore implements KeyStore {
  readonly #select: StatementSync;
  readonly #insert: StatementSync;
  readonly #destroy: StatementSync;

  constructor(private readonly db: DatabaseSync, private readonly wrapping: Wrapping, private readonly index: Uint8Array) {
    this.#select = db.prepare('SELECT generation, key FROM subjects WHERE subject_id = ?');
    // Whoever is first wins; a destroyed key leaves its generation behind, and the next one takes it up.
    this.#insert = db.prepare('INSERT INTO subjects (subject_id, generation, key) VALUES (?, 0, ?) ON CONFLICT DO UPDATE SET key = excluded.key WHERE key IS NULL');
    this.#destroy = db.prepare('INSERT INTO subjects (subject_id, generation, key) VALUES (?, ?, NULL) ON CONFLICT DO UPDATE SET key = NULL, generation = excluded.generation WHERE generation < excluded.generation');
  }

  async indexKey(): Promise<Uint8Array> {
    this.#requireOpen();
    return this.index;
  }

  async keyFor(subjectId: string): Promise<SubjectKey> {
    this.#requireOpen();
    for (;;) {
      const found = this.#present(subjectId);
      if (found !== undefined) return found;
      this.#insert.run(subjectId, this.wrapping.wrap(randomBytes(KEY_BYTES), subjectId));
    }
  }

  async find(subjectId: string): Promise<SubjectKey | undefined> {
    this.#requireOpen();
    return this.#present(subjectId);
  }

  async destroy(subjectId: string, keysDestroyed: number): Promise<boolean> {
    this.#requireOpen();
    const before = this.#present(subjectId);
    const { changes } = this.#destroy.run(subjectId, keysDestroyed);
    // The file is written anew, so that no page of it holds what a page had before.
    if (Number(changes) > 0 && before !== undefined) this.db.exec('VACUUM');
    return Number(changes) > 0 && before !== undefined;
  }

  async close(): Promise<void> {
    if (this.db.isOpen) this.db.close();
  }

  #present(subjectId: string): SubjectKey | undefined {
    const row = this.#select.get(subjectId);
    const key = row?.['key'];
    return key instanceof Uint8Array ? { key: this.wrapping.unwrap(key, subjectId), generation: Number(row?.['generation']) } : undefined;
  }

  #requireOpen(): void {
    if (!this.db.isOpen) throw new KeyStoreClosedError();
  }
}
