import { chmodSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { THE_SERVER } from './account-changes.js';
import { type Account, openAccountFile } from './accounts.js';

const path = temporaryFolder();
const account = (user: string, more: Partial<Account> = {}): Account => ({ user, role: 'OFFICE', org: 'office', passwordHash: 'scrypt$1$1$1$a$b', oneTime: true, disabled: false, ...more });
const modeOf = (file: string): number => statSync(file).mode & 0o777;

describe('the file of accounts', () => {
  it('holds what was put into it when it is opened again, and is for its user alone', async () => {
    const file = path('kept/accounts.json');
    const first = await openAccountFile(file);
    await first.put([account('a'), account('b')], 'made', THE_SERVER);
    await first.put([account('b', { disabled: true })], 'made', THE_SERVER);
    first.close();
    const again = await openAccountFile(file);
    expect(again.all()).toEqual([account('a'), account('b', { disabled: true })]);
    again.close();
    expect([modeOf(file), modeOf(path('kept'))]).toEqual([0o600, 0o700]);
  });

  it('that others may read is closed to them when it is opened', async () => {
    const file = path('open.json');
    writeFileSync(file, JSON.stringify([account('a')]));
    chmodSync(file, 0o644);
    (await openAccountFile(file)).close();
    expect(modeOf(file)).toBe(0o600);
  });

  it('is written after one another by changes that come at the same time, and loses none', async () => {
    const file = path('many.json');
    const book = await openAccountFile(file);
    await Promise.all(Array.from({ length: 20 }, (_, no) => book.put([account(`u-${no}`)], 'made', THE_SERVER)));
    book.close();
    expect(JSON.parse(readFileSync(file, 'utf8'))).toHaveLength(20);
  });

  it('that could not be written leaves the accounts as they were', async () => {
    const file = path('gone/accounts.json');
    const book = await openAccountFile(file);
    await book.put([account('a')], 'made', THE_SERVER);
    rmSync(path('gone'), { recursive: true });
    writeFileSync(path('gone'), 'a file where the folder was');
    await expect(book.put([account('a', { disabled: true }), account('b')], 'made', THE_SERVER)).rejects.toThrow(/EEXIST|ENOTDIR/u);
    expect(book.all()).toEqual([account('a')]);
    book.close();
  });

  it.each<[string, string]>([
    ['is cut off', '[{"user":"a"'],
    ['holds something else', '{"user":"a"}'],
    ['holds an account without a password', JSON.stringify([{ ...account('a'), passwordHash: undefined }])],
    ['holds a role that there is not', JSON.stringify([{ ...account('a'), role: 'KING' }])],
    ['holds one account twice', JSON.stringify([account('a'), account('a')])],
  ])('that %s is not used, and says so', async (_what, text) => {
    const file = path('damaged.json');
    writeFileSync(file, text);
    await expect(openAccountFile(file)).rejects.toThrow(`${file} does not hold accounts; restore it`);
    // Whoever mends it finds it free.
    writeFileSync(file, '[]');
    (await openAccountFile(file)).close();
  });

  it('belongs to one process at a time', async () => {
    const file = path('locked.json');
    const first = await openAccountFile(file);
    await expect(openAccountFile(file)).rejects.toThrow(/in use by another process.*stop it first/u);
    first.close();
    (await openAccountFile(file)).close();
  });
});
