import { mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from '@jest/globals';
import { StoreDamagedError, StoreTooNewError, StoreUnavailableError } from '@zhubao/event-store';
import { openSqliteEventStore } from '../index.js';
import { resolveOptions } from '../options.js';
import { temporaryFiles } from '../testing/temporary-folder.js';
import { openForWriting } from './open-database.js';

const file = temporaryFiles();

async function logWithEvents(): Promise<string> {
  const path = file();
  const store = await openSqliteEventStore({ path });
  for (let count = 0; count < 20; count += 1) {
    await store.append(`loan-${count}`, 'no-stream', [
      { id: `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`, type: 'T', data: { text: 'x'.repeat(2_000) }, metadata: {} },
    ]);
  }
  await store.close();
  return path;
}

function databaseWith(sql: string, path = file()): string {
  const db = new DatabaseSync(path);
  db.exec(sql);
  db.close();
  return path;
}

async function overwritten(offset: number, length: number): Promise<string> {
  const path = await logWithEvents();
  const bytes = readFileSync(path);
  writeFileSync(path, bytes.fill(0xa5, offset, offset + length));
  return path;
}

const unreadable: readonly { readonly what: string; readonly make: () => string | Promise<string>; readonly error: new (...args: never[]) => Error }[] = [
  {
    what: 'a text file',
    make: () => {
      const path = file();
      writeFileSync(path, '贷款台账\n'.repeat(1_000));
      return path;
    },
    error: StoreDamagedError,
  },
  {
    what: 'a log cut in half',
    make: async () => {
      const path = await logWithEvents();
      truncateSync(path, Math.floor(readFileSync(path).length / 2));
      return path;
    },
    error: StoreDamagedError,
  },
  { what: 'a log with a damaged header', make: () => overwritten(0, 100), error: StoreDamagedError },
  { what: 'a log with a damaged table of tables', make: () => overwritten(100, 3_996), error: StoreDamagedError },
  { what: 'a database of another program', make: () => databaseWith('CREATE TABLE customers (name TEXT)'), error: StoreDamagedError },
  { what: 'a database marked by another program', make: () => databaseWith('PRAGMA application_id = 7'), error: StoreDamagedError },
  { what: 'a log of a later format', make: async () => databaseWith('PRAGMA user_version = 2', await logWithEvents()), error: StoreTooNewError },
];

describe('opening a file that is not a log of this format', () => {
  it.each(unreadable)('names $what and changes nothing', async ({ make, error }) => {
    const path = await make();
    const before = readFileSync(path);
    for (const mode of ['write', 'read-only'] as const) {
      const cause = await openSqliteEventStore({ path, mode }).catch((reason: unknown) => reason);
      expect(cause).toBeInstanceOf(error);
      expect(cause).toMatchObject({ file: path, message: expect.stringContaining(path) });
    }
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0).toBe(0);
  });

  it('says which format it found and which it reads', async () => {
    const path = databaseWith('PRAGMA user_version = 9', await logWithEvents());
    await expect(openSqliteEventStore({ path })).rejects.toMatchObject({ found: 9, supported: 1 });
  });

  it('lets go of the writer lock, so that a repaired file opens at once', async () => {
    const path = databaseWith('PRAGMA user_version = 9', await logWithEvents());
    await expect(openSqliteEventStore({ path })).rejects.toBeInstanceOf(StoreTooNewError);
    databaseWith('PRAGMA user_version = 1', path);
    const store = await openSqliteEventStore({ path });
    expect(await store.head()).toBe(20);
    await store.close();
  });
});

describe('opening a path', () => {
  it('takes an empty file for a new log', async () => {
    const path = file();
    writeFileSync(path, '');
    const store = await openSqliteEventStore({ path });
    expect(await store.head()).toBeUndefined();
    await store.close();
  });

  it('refuses a folder', async () => {
    const path = file();
    mkdirSync(path);
    await expect(openSqliteEventStore({ path })).rejects.toBeInstanceOf(StoreDamagedError);
  });

  it('refuses a folder that does not exist', async () => {
    await expect(openSqliteEventStore({ path: `${file()}/missing/log.sqlite` })).rejects.toBeInstanceOf(StoreUnavailableError);
  });

  it('refuses to read a log that does not exist', async () => {
    await expect(openSqliteEventStore({ path: file(), mode: 'read-only' })).rejects.toBeInstanceOf(StoreUnavailableError);
  });

  it('waits for the disk at every commit, and keeps many pages at hand', () => {
    const db = openForWriting(resolveOptions({ path: file(), cacheKiB: 1_024 }));
    const pragma = (name: string) => db.prepare(`PRAGMA ${name}`).get()?.[name];
    const full = 2;
    expect([pragma('journal_mode'), pragma('synchronous'), pragma('cache_size')]).toEqual(['wal', full, -1_024]);
    db.close();
  });
});
