import { join } from 'node:path';
import type { Role } from '@zhubao/domain';
import { THE_SERVER } from './account-changes.js';
import { type Account, type AccountBook, openAccountFile } from './accounts.js';
import type { NewAccount } from './account-desk.js';
import { LocalAuthenticator } from './local-authenticator.js';
import { hashPassword, oneTimePassword } from './passwords.js';
import { openTokenKey } from './token-key.js';

export interface LocalAccess {
  readonly authenticator: LocalAuthenticator;
  /** Made because there was none. */
  readonly made: readonly NewAccount[];
  /** Lets another process have the accounts. */
  close(): void;
}

/** Two persons where one must not decide alone. */
const FIRST: readonly (readonly [user: string, role: Role, org: string])[] = [
  ['office', 'OFFICE', 'office'], ['office-2', 'OFFICE', 'office'], ['leading-group', 'LEADING_GROUP', 'leading-group'], ['leading-group-2', 'LEADING_GROUP', 'leading-group'],
  ['treasury', 'TREASURY', 'treasury'], ['auditor', 'AUDITOR', 'audit-office'], ['regulator', 'REGULATOR', 'regulator'], ['admin', 'ADMIN', 'zhubao'],
];

export interface LocalAccessOptions {
  readonly banks: readonly string[];
  readonly signInHours: number | undefined;
}

/** Local accounts in a folder of this user alone; the first start makes one for each role, and one for each bank that is named. */
export async function openLocalAccess(folder: string, { banks, signInHours }: LocalAccessOptions): Promise<LocalAccess> {
  const accounts = await openAccountFile(accountsIn(folder));
  try {
    const key = await openTokenKey(join(folder, 'token-key.json'));
    const made = accounts.all().length === 0 ? await makeAccounts(accounts, banks) : [];
    return { authenticator: new LocalAuthenticator(accounts, key, { signInHours }), made, close: () => accounts.close() };
  } catch (error) {
    accounts.close();
    throw error;
  }
}

/** Where the accounts are in their folder. */
export function accountsIn(folder: string): string {
  return join(folder, 'accounts.json');
}

async function makeAccounts(book: AccountBook, banks: readonly string[]): Promise<readonly NewAccount[]> {
  const wanted = [...FIRST, ...(banks.length === 0 ? ['bank'] : banks).map((bank) => [`bank-${bank}`, 'BANK', bank] as const)];
  const made = wanted.map(([user, role, org]) => ({ user, role, org, password: oneTimePassword() }));
  const accounts: Account[] = [];
  for (const { user, role, org, password } of made) accounts.push({ user, role, org, passwordHash: await hashPassword(password), oneTime: true, disabled: false });
  await book.put(accounts, 'made', THE_SERVER);
  return made;
}
