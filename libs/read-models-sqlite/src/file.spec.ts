import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type FileOptions, openSqliteReadModelStore } from './index.js';

describe('a read-model file', () => {
  let folder: string;
  let path: string;
  const open = (options: Partial<FileOptions> = {}): ReturnType<typeof openSqliteReadModelStore> => openSqliteReadModelStore({ path, busyTimeoutMs: 0, ...options });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'read-models-'));
    path = join(folder, 'read-models.db');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('keeps documents, deletions and checkpoints when it is closed and opened again', async () => {
    const first = open();
    await first.ensureCollection({ name: 'loans', indexes: [['status']] });
    await first.commit({
      documents: [{ collection: 'loans', writes: [{ key: 'L1', position: 3, document: { status: 'active' } }, { key: 'L2', position: 4, document: null }] }],
      checkpoints: [{ name: 'loans', checkpoint: { position: 4, version: 1 } }],
    });
    await first.close();
    const second = open();
    await second.write('loans', [{ key: 'L2', position: 4, document: {} }]);
    expect((await second.find('loans', { limit: 5 })).documents).toEqual([{ key: 'L1', position: 3, document: { status: 'active' } }]);
    expect(await second.checkpoint('loans')).toEqual({ position: 4, version: 1 });
    await second.close();
  });

  it('keeps the terms of its leases, and a file that knew none gets them', async () => {
    const time = { nowMs: 0, forMs: 1_000 };
    const first = open();
    expect(await first.acquireLease('loans', 'a', time)).toMatchObject({ term: 1 });
    await first.close();
    const second = open();
    expect(await second.acquireLease('loans', 'b', time)).toBeUndefined();
    expect(await second.acquireLease('loans', 'b', { ...time, nowMs: 1_000 })).toMatchObject({ term: 2 });
    await second.close();
    const older = new DatabaseSync(path);
    older.exec('DROP TABLE lease');
    older.close();
    const third = open();
    expect(await third.acquireLease('loans', 'a', time)).toMatchObject({ term: 1 });
    await third.close();
  });

  it('can be read by another process while one writes it, through a replacement too', async () => {
    const writer = open();
    await writer.ensureCollection({ name: 'loans', indexes: [] });
    const reader = open({ readOnly: true });
    expect(await reader.count('loans')).toBe(0);
    await writer.write('loans', [{ key: 'L1', position: 1, document: {} }]);
    expect(await reader.count('loans')).toBe(1);
    await writer.ensureCollection({ name: 'loans__next', indexes: [] });
    await writer.replaceCollection('loans__next', 'loans');
    expect(await reader.count('loans')).toBe(0);
    await expect(reader.write('loans', [{ key: 'L2', position: 2, document: {} }])).rejects.toThrow('readonly');
    await reader.close();
    await writer.close();
  });

  it('is said to be locked, by name, when another process is writing', async () => {
    const store = open();
    await store.ensureCollection({ name: 'loans', indexes: [] });
    const other = new DatabaseSync(path);
    other.exec('BEGIN IMMEDIATE');
    await expect(store.write('loans', [{ key: 'L1', position: 1, document: {} }])).rejects.toMatchObject({ name: 'ReadModelFileError', reason: 'locked', message: expect.stringContaining(path) });
    other.exec('ROLLBACK');
    other.close();
    await store.write('loans', [{ key: 'L1', position: 1, document: {} }]);
    await store.close();
  });

  it('is said to be damaged, by name, when it is no database', () => {
    writeFileSync(path, 'not a database, but long enough to have a header of one'.repeat(100));
    expect(() => open()).toThrow(expect.objectContaining({ name: 'ReadModelFileError', reason: 'damaged', message: expect.stringContaining(path) }));
  });

  it('is said to be damaged when a page of it is', async () => {
    const store = open();
    await store.ensureCollection({ name: 'loans', indexes: [] });
    await store.write('loans', Array.from({ length: 2_000 }, (_, i) => ({ key: `L${i}`, position: 1, document: { text: 'x'.repeat(100) } })));
    await store.close();
    const bytes = readFileSync(path);
    // The header says how long a page is; the first one stays, so that the file opens.
    bytes.fill(0xff, bytes.readUInt16BE(16), bytes.length);
    writeFileSync(path, bytes);
    const damaged = open();
    await expect(damaged.count('loans')).rejects.toMatchObject({ name: 'ReadModelFileError', reason: 'damaged', message: expect.stringContaining(path) });
    await damaged.close();
  });

  it('of a newer format is left alone, and both formats are named', () => {
    const newer = new DatabaseSync(path);
    newer.exec('PRAGMA application_id = 0x5a48524d; PRAGMA user_version = 9; CREATE TABLE t (x)');
    newer.close();
    expect(() => open()).toThrow(expect.objectContaining({ reason: 'newer-format', message: expect.stringContaining(`${path} has format 9; this release reads up to 1`) }));
  });

  it('of something else is left alone', () => {
    const foreign = new DatabaseSync(path);
    foreign.exec('CREATE TABLE customers (name)');
    foreign.close();
    expect(() => open()).toThrow(expect.objectContaining({ reason: 'foreign', message: expect.stringContaining(path) }));
  });

  it('in a folder that does not exist is said to be unreachable', () => {
    path = join(folder, 'missing', 'read-models.db');
    expect(() => open()).toThrow(expect.objectContaining({ reason: 'unreachable', message: expect.stringContaining(path) }));
  });
});
