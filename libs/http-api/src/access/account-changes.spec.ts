import { appendFileSync, chmodSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from '@jest/globals';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { type Doer, THE_SERVER } from './account-changes.js';
import { type Account, type AccountFile, openAccountFile, recordBeside } from './accounts.js';

const path = temporaryFolder();
const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

const ADMIN: Doer = { by: 'admin', through: 'api' };
const account = (user: string, more: Partial<Account> = {}): Account => ({ user, role: 'OFFICE', org: 'office', passwordHash: 'scrypt$1$1$1$a$b', oneTime: false, disabled: false, ...more });

async function opened(file: string): Promise<AccountFile> {
  const book = await openAccountFile(file);
  let isOpen = true;
  const close = (): void => {
    if (isOpen) book.close();
    isOpen = false;
  };
  ends.push(close);
  return { ...book, close };
}

const told = (book: AccountFile): readonly unknown[] => book.changes().map(({ no, what, by, user }) => [no, what, by, user]);

describe('the record of accounts', () => {
  it('holds who did what to which account, in the order of the changes, for its user alone', async () => {
    const file = path('kept/accounts.json');
    const book = await opened(file);
    await book.put([account('a'), account('b')], 'made', THE_SERVER);
    await book.put([account('b', { disabled: true })], 'disabled', ADMIN);
    const all = [[1, 'made', 'zhubao', 'a'], [2, 'made', 'zhubao', 'b'], [3, 'disabled', 'admin', 'b']];
    expect(told(book)).toEqual(all);
    book.close();
    expect(told(await opened(file))).toEqual(all);
    expect(statSync(recordBeside(file)).mode & 0o777).toBe(0o600);
    expect(readFileSync(recordBeside(file), 'utf8')).not.toContain('scrypt');
  });

  it('says at the start what became of accounts beside it', async () => {
    const file = path('beside/accounts.json');
    mkdirSync(path('beside'));
    writeFileSync(file, JSON.stringify([account('a'), account('b')]));
    const first = await opened(file);
    expect(told(first)).toEqual([[1, 'found', 'zhubao', 'a'], [2, 'found', 'zhubao', 'b']]);
    first.close();
    writeFileSync(file, JSON.stringify([account('b', { role: 'ADMIN' })]));
    const second = await opened(file);
    expect(told(second).slice(2)).toEqual([[3, 'found', 'zhubao', 'b'], [4, 'gone', 'zhubao', 'a']]);
    expect(second.changes()[2]).toMatchObject({ role: 'ADMIN', through: 'server' });
    second.close();
    expect(told(await opened(file))).toHaveLength(4);
  });

  it('says what the disk did not take after all', async () => {
    const file = path('full/accounts.json');
    const book = await opened(file);
    await book.put([account('a')], 'made', ADMIN);
    // Where the new text would be written stands a folder.
    mkdirSync(`${file}.new`);
    await expect(book.put([account('a', { disabled: true }), account('b')], 'disabled', ADMIN)).rejects.toThrow('EISDIR');
    expect(told(book).slice(1)).toEqual([[2, 'disabled', 'admin', 'a'], [3, 'disabled', 'admin', 'b'], [4, 'found', 'zhubao', 'a'], [5, 'gone', 'zhubao', 'b']]);
    rmSync(`${file}.new`, { recursive: true });
  });

  it('is written first: what cannot be put on record is not done', async () => {
    const file = path('unwritable/accounts.json');
    const book = await opened(file);
    await book.put([account('a')], 'made', ADMIN);
    rmSync(recordBeside(file));
    mkdirSync(recordBeside(file));
    await expect(book.put([account('a', { disabled: true })], 'disabled', ADMIN)).rejects.toThrow('EISDIR');
    expect([book.find('a')?.disabled, JSON.parse(readFileSync(file, 'utf8'))]).toEqual([false, [account('a')]]);
  });

  it('goes on after a line that a crash cut off, and stops at one that is missing', async () => {
    const file = path('torn/accounts.json');
    const book = await opened(file);
    await book.put([account('a')], 'made', ADMIN);
    book.close();
    appendFileSync(recordBeside(file), '{"no":2,"at":"2026-');
    const again = await opened(file);
    await again.put([account('b')], 'made', ADMIN);
    expect(told(again)).toEqual([[1, 'made', 'admin', 'a'], [2, 'made', 'admin', 'b']]);
    again.close();
    chmodSync(recordBeside(file), 0o600);
    writeFileSync(recordBeside(file), readFileSync(recordBeside(file), 'utf8').split('\n').slice(1).join('\n'));
    await expect(openAccountFile(file)).rejects.toThrow(`Line 1 of ${recordBeside(file)} is not the change of that number: restore the file.`);
  });
});
