import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { KeyStoreUnusableError } from '@zhubao/key-store';
import { openSqliteKeyStore } from './index.js';

const SOMEONE = '0123456789abcdef0123456789abcdef';
const MASTER_KEY = randomBytes(32);
let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'key-file-'));
  path = join(folder, 'keys.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true }));

const filesHolding = (bytes: Uint8Array): readonly string[] => readdirSync(folder).filter((name) => readFileSync(join(folder, name)).includes(Buffer.from(bytes)));

describe('the file of keys', () => {
  it('is for its owner alone', async () => {
    await (await openSqliteKeyStore({ path })).close();
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('holds a key until it is destroyed, and then no file of the folder does, not in part', async () => {
    const store = await openSqliteKeyStore({ path });
    const keys = await Promise.all(Array.from({ length: 200 }, async (_, no) => (await store.keyFor(`${no}`)).key));
    // What takes the place of a key may be shorter: half of the key tells.
    const [first = new Uint8Array(), ...others] = keys.map((key) => Uint8Array.from(key.subarray(0, 16)));
    expect(filesHolding(first)).toEqual(['keys.sqlite']);
    await store.destroy('0', 1);
    expect(filesHolding(first)).toEqual([]);
    expect(others.every((key) => filesHolding(key).length === 1)).toBe(true);
    await store.close();
  });

  it('holds no key as it is where there is a master key', async () => {
    const store = await openSqliteKeyStore({ path, masterKey: MASTER_KEY });
    expect([(await store.keyFor(SOMEONE)).key, await store.indexKey(), MASTER_KEY].flatMap(filesHolding)).toEqual([]);
    await store.close();
  });

  it.each([
    ['without the master key that it is wrapped under', MASTER_KEY, undefined, 'wrapped under a master key. Name the file of that key in ZHUBAO_PERSONAL_KEY_FILE'],
    ['under another master key', MASTER_KEY, randomBytes(32), 'another master key than the one given'],
    ['under a master key when it was made without one', undefined, MASTER_KEY, 'were made without a master key. Leave ZHUBAO_PERSONAL_KEY_FILE out'],
  ])('does not open %s', async (_what, made, asked, said) => {
    await (await openSqliteKeyStore({ path, masterKey: made })).close();
    await expect(openSqliteKeyStore({ path, masterKey: asked })).rejects.toThrow(KeyStoreUnusableError);
    await expect(openSqliteKeyStore({ path, masterKey: asked })).rejects.toThrow(said);
  });

  it('does not give a key that was put in the place of another', async () => {
    const store = await openSqliteKeyStore({ path, masterKey: MASTER_KEY });
    for (const subject of ['one', 'other']) await store.keyFor(subject);
    const db = new DatabaseSync(path);
    db.exec("UPDATE subjects SET key = (SELECT key FROM subjects WHERE subject_id = 'one') WHERE subject_id = 'other'");
    db.close();
    await expect(store.find('other')).rejects.toThrow();
    await store.close();
  });

  it.each([
    ['a database of another program', 'CREATE TABLE customers (name TEXT)', 'is a database, but not a key store'],
    ['a database that is marked as of another program', 'PRAGMA application_id = 7', 'is a database, but not a key store'],
  ])('is not made out of %s', async (_what, sql, said) => {
    const db = new DatabaseSync(path);
    db.exec(sql);
    db.close();
    const before = readFileSync(path);
    await expect(openSqliteKeyStore({ path })).rejects.toThrow(said);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('of a later format is left to a newer version', async () => {
    await (await openSqliteKeyStore({ path })).close();
    const db = new DatabaseSync(path);
    db.exec('PRAGMA user_version = 2');
    db.close();
    await expect(openSqliteKeyStore({ path })).rejects.toThrow('is a key store of format 2; this program knows it up to 1');
  });

  it('is told from text, and from a place that is not there', async () => {
    writeFileSync(path, '密钥\n'.repeat(1_000));
    await expect(openSqliteKeyStore({ path })).rejects.toThrow(KeyStoreUnusableError);
    await expect(openSqliteKeyStore({ path: join(folder, 'missing', 'keys.sqlite') })).rejects.toThrow('Check that the folder exists');
  });
});
