import {
  type Checkpoint, type CollectionDefinition, type Commit, type Condition, cursorAfter, type Document, type DocumentWrite, headOf, jsonOf, type KeyRange, type Lease,
  type Leases, type LeaseTime, type Page, pageEndOf, type Query, type ReadModelStore, requireCollectionName, requireConditions, requireDefinition,
  requireLimit, requirePosition, requireQuery, type StoredDocument, type StoredText, type TextsQuery, type TextWrite,
} from '@zhubao/read-models';
import { Collections } from './collections.js';
import { type FileOptions, openFile } from './file.js';
import { SqliteLeases } from './leases.js';
import { limitClause, orderClause, type Range, rangesAfter, whereClause } from './query-sql.js';
import { type Row, Session } from './session.js';

/** Read models in one SQLite file: one process writes it, others may read it at the same time. */
export function openSqliteReadModelStore(options: FileOptions): ReadModelStore & Leases {
  return new SqliteReadModelStore(new Session(openFile(options), options.path));
}

/** So few are sooner looked up one by one than as a list. */
const FEW_KEYS = 4;

class SqliteReadModelStore implements ReadModelStore, Leases {
  readonly #session: Session;
  readonly #collections: Collections;
  readonly #leases: SqliteLeases;

  constructor(session: Session) {
    this.#session = session;
    this.#collections = new Collections(session);
    this.#leases = new SqliteLeases(session);
  }

  async ensureCollection(definition: CollectionDefinition): Promise<void> {
    requireDefinition(definition);
    this.#session.write(() => this.#collections.ensure(definition));
  }

  async get<D extends Document>(collection: string, key: string): Promise<StoredDocument<D> | undefined> {
    return this.#read(collection, (table) => {
      const row = this.#session.first(`SELECT key, position, document FROM ${table} WHERE key = ? AND document IS NOT NULL`, key);
      return row && stored<D>(row);
    });
  }

  async getMany<D extends Document>(collection: string, keys: readonly string[]): Promise<readonly StoredDocument<D>[]> {
    return this.#rows(collection, keys).filter((row) => row['document'] !== null).map((row) => stored<D>(row));
  }

  async lastWrites(collection: string, keys: readonly string[]): Promise<readonly DocumentWrite[]> {
    return this.#rows(collection, keys).map((row) => (row['document'] === null ? { ...identity(row), document: null } : stored(row)));
  }

  async find<D extends Document>(collection: string, query: Query): Promise<Page<D>> {
    requireQuery(query);
    const { where = [], sort = [], limit, cursor, fieldsBefore } = query;
    const ranges = cursor === undefined ? [{ where: whereClause(where), order: orderClause(sort) }] : rangesAfter(pageEndOf(cursor, sort), where, sort);
    // One more than asked for tells whether there is a next page.
    const found = this.#read(collection, (table) => this.#firstOf(table, ranges, limit + 1));
    const rows = found.slice(0, limit);
    const documents = rows.map((row) => (fieldsBefore === undefined ? stored<D>(row) : storedHead<D>(row, fieldsBefore)));
    const last = rows.at(-1);
    return found.length > limit && last ? { documents, next: cursorAfter(stored(last), sort) } : { documents };
  }

  async texts(collection: string, { after, limit }: TextsQuery): Promise<readonly StoredText[]> {
    requireLimit(limit);
    return this.#read(collection, (table) => {
      const where = after === undefined ? 'document IS NOT NULL' : 'key > ? AND document IS NOT NULL';
      const rows = this.#session.lists(`SELECT key, position, document FROM ${table} WHERE ${where} ORDER BY key ${limitClause}`, ...(after === undefined ? [] : [after]), limit);
      return rows.map(([key, position, json]) => ({ key: String(key), position: Number(position), json: String(json) }));
    });
  }

  async lastInRanges<D extends Document>(collection: string, ranges: readonly KeyRange[]): Promise<readonly StoredDocument<D>[]> {
    return this.#read(collection, (table) => {
      const last = this.#session.prepare(`SELECT key, position, document FROM ${table} WHERE key BETWEEN ? AND ? AND document IS NOT NULL ORDER BY key DESC LIMIT 1`);
      return ranges.flatMap(({ from, to }) => {
        const row = last.get(from, to);
        return row === undefined ? [] : [stored<D>(row)];
      });
    });
  }

  async count(collection: string, where: readonly Condition[] = []): Promise<number> {
    requireConditions(where);
    const { text, parameters } = whereClause(where);
    return this.#read(collection, (table) => Number(this.#session.first(`SELECT count(*) AS count FROM ${table} WHERE ${text}`, ...parameters)?.['count']));
  }

  async write(collection: string, writes: readonly (DocumentWrite | TextWrite)[]): Promise<void> {
    this.#session.write(() => this.#writeAll(collection, writes));
  }

  async commit({ documents, checkpoints }: Commit): Promise<void> {
    this.#session.write(() => {
      for (const { name, term } of checkpoints) if (term !== undefined) this.#leases.require(name, term);
      for (const { collection, writes } of documents) this.#writeAll(collection, writes);
      for (const { name, checkpoint } of checkpoints) this.#store(name, checkpoint);
    });
  }

  async replaceCollection(from: string, to: string): Promise<void> {
    requireCollectionName(from);
    requireCollectionName(to);
    this.#session.write(() => this.#collections.replace(from, to));
  }

  async dropCollection(name: string): Promise<void> {
    requireCollectionName(name);
    this.#session.write(() => this.#collections.drop(name));
  }

  async checkpoint(name: string): Promise<Checkpoint | undefined> {
    const row = this.#session.read(() => this.#session.first('SELECT position, version FROM checkpoint WHERE name = ?', name));
    return row && { position: Number(row['position']), version: Number(row['version']) };
  }

  async storeCheckpoint(name: string, checkpoint: Checkpoint): Promise<void> {
    this.#session.write(() => this.#store(name, checkpoint));
  }

  async dropCheckpoint(name: string, term?: number): Promise<void> {
    this.#session.write(() => {
      if (term !== undefined) this.#leases.require(name, term);
      this.#session.run('DELETE FROM checkpoint WHERE name = ?', name);
    });
  }

  async acquireLease(name: string, owner: string, time: LeaseTime): Promise<Lease | undefined> {
    return this.#leases.acquire(name, owner, time);
  }

  async renewLease(lease: Lease, time: LeaseTime): Promise<Lease | undefined> {
    return this.#leases.renew(lease, time);
  }

  async releaseLease(lease: Lease): Promise<void> {
    this.#leases.release(lease);
  }

  async close(): Promise<void> {
    this.#session.close();
  }

  #writeAll(collection: string, writes: readonly (DocumentWrite | TextWrite)[]): void {
    requireCollectionName(collection);
    const upsert = this.#session.prepare(`
      INSERT INTO ${this.#collections.table(collection)} (key, position, document) VALUES (?, ?, ?)
      ON CONFLICT (key) DO UPDATE SET position = excluded.position, document = excluded.document WHERE excluded.position > position`);
    for (const write of writes) {
      if (!Number.isSafeInteger(write.position)) requirePosition(`document "${write.key}"`, write.position);
      upsert.run(write.key, write.position, jsonOf(write));
    }
  }

  #store(name: string, { position, version }: Checkpoint): void {
    requirePosition(`checkpoint "${name}"`, position);
    this.#session.run('INSERT OR REPLACE INTO checkpoint (name, position, version) VALUES (?, ?, ?)', name, position, version);
  }

  #read<T>(collection: string, work: (table: string) => T): T {
    requireCollectionName(collection);
    return this.#session.read(() => work(this.#collections.table(collection)));
  }

  #rows(collection: string, keys: readonly string[]): readonly Row[] {
    return this.#read(collection, (table) => {
      if (keys.length > FEW_KEYS) return this.#session.all(`SELECT key, position, document FROM ${table} WHERE key IN (SELECT value FROM json_each(?))`, JSON.stringify(keys));
      const one = this.#session.prepare(`SELECT key, position, document FROM ${table} WHERE key = ?`);
      return [...new Set(keys)].map((key) => one.get(key)).filter((row) => row !== undefined);
    });
  }

  /** The first rows of consecutive ranges. */
  #firstOf(table: string, ranges: readonly Range[], limit: number): readonly Row[] {
    const found: Row[] = [];
    for (const { where, order } of ranges) {
      if (found.length >= limit) break;
      const sql = `SELECT key, position, document FROM ${table} WHERE ${where.text} ORDER BY ${order} ${limitClause}`;
      found.push(...this.#session.all(sql, ...where.parameters, limit - found.length));
    }
    return found;
  }
}

function stored<D extends Document>(row: Row): StoredDocument<D> {
  return { ...identity(row), document: JSON.parse(String(row['document'])) as D };
}

/**
 * Parses no more than it gives. In JSON text a comma and a quoted name with a colon begin a field, never a part of a
 * string; what ends within another object is no JSON, and then the whole document is looked at.
 */
function storedHead<D extends Document>(row: Row, fieldsBefore: string): StoredDocument<D> {
  const json = String(row['document']);
  const end = json.indexOf(`,"${fieldsBefore}":`);
  if (end < 0) return headOf(stored<D>(row), fieldsBefore);
  try {
    return { ...identity(row), document: JSON.parse(`${json.slice(0, end)}}`) as D };
  } catch {
    return headOf(stored<D>(row), fieldsBefore);
  }
}

function identity(row: Row): { key: string; position: number } {
  return { key: String(row['key']), position: Number(row['position']) };
}
