import type { Role } from '@zhubao/domain';
import { chmod, mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';

export interface Account {
  readonly user: string;
  readonly role: Role;
  readonly org: string;
  readonly passwordHash: string;
  /** Printed once and good for one thing: to set another. */
  readonly oneTime: boolean;
  readonly disabled: boolean;
}

/** Local accounts, where no identity provider is named. */
export interface AccountBook {
  find(user: string): Account | undefined;
  all(): readonly Account[];
  /** Adds or replaces, durably. */
  put(accounts: readonly Account[]): Promise<void>;
}

/** Accounts in a file of this user alone. Whoever opens it is the one process that writes it. */
export async function openAccountFile(path: string): Promise<AccountBook> {
  const accounts = new Map((await readAccounts(path)).map((account) => [account.user, account]));
  let last: Promise<void> = Promise.resolve();
  return {
    find: (user) => accounts.get(user),
    all: () => [...accounts.values()],
    put: (changed) => {
      for (const account of changed) accounts.set(account.user, account);
      const text = `${JSON.stringify([...accounts.values()], null, 2)}\n`;
      last = last.catch(() => undefined).then(() => replaceFile(path, text));
      return last;
    },
  };
}

async function readAccounts(path: string): Promise<readonly Account[]> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
  await chmod(path, 0o600);
  const parsed: unknown = JSON.parse(text);
  if (!Array.isArray(parsed) || !parsed.every(isAccount)) throw new Error(`${path} does not hold accounts; restore it, or remove it to have new accounts made.`);
  return parsed;
}

function isAccount(value: unknown): value is Account {
  return typeof value === 'object' && value !== null && ['user', 'role', 'org', 'passwordHash'].every((field) => typeof Reflect.get(value, field) === 'string')
    && ['oneTime', 'disabled'].every((field) => typeof Reflect.get(value, field) === 'boolean');
}

/** The new text is on disk before it takes the place of the old. */
export async function replaceFile(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const beside = `${path}.new`;
  const file = await open(beside, 'w', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(beside, path);
}
