import type { Role } from '@zhubao/domain';
import { chmod, mkdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isAbsent } from './absent.js';
import { type AccountAct, type AccountChange, AccountRecord, type Doer } from './account-changes.js';
import { EndedSessions } from './ended-sessions.js';
import { lockFile } from './file-lock.js';
import { replaceFile } from './replace-file.js';
import { EVERY_ROLE } from './viewer.js';

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
  /** Adds or replaces, durably, and puts on record beforehand by whom. */
  put(accounts: readonly Account[], what: AccountAct, doer: Doer): Promise<void>;
  /** The oldest first. */
  changes(): readonly AccountChange[];
  readonly endedSessions: EndedSessions;
}

/** Whoever else holds the file, or what stands in it, is in the way; the message says what to do. */
class AccountFileError extends Error {
  override readonly name = 'AccountFileError';
}

export interface AccountFile extends AccountBook {
  /** Lets another process have it. */
  close(): void;
}

/** Accounts in a file of this user alone; as long as it is open here, no other process writes it. @throws FileLockedError, AccountFileError */
export async function openAccountFile(path: string): Promise<AccountFile> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const lock = lockFile(path);
  try {
    const accounts = new Map((await readAccounts(path)).map((account) => [account.user, account]));
    const record = await AccountRecord.open(recordBeside(path));
    await record.reconcile(accounts);
    const endedSessions = await EndedSessions.open(beside(path, 'ended-sessions.json'));
    return { ...bookOver(path, accounts, record), endedSessions, close: () => lock.release() };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Where it stands on record who changed the accounts of a file. */
export function recordBeside(path: string): string {
  return beside(path, 'changes.jsonl');
}

function beside(path: string, ending: string): string {
  return join(dirname(path), `${basename(path, '.json')}.${ending}`);
}

function bookOver(path: string, accounts: Map<string, Account>, record: AccountRecord): Omit<AccountBook, 'endedSessions'> {
  let last: Promise<void> = Promise.resolve();
  return {
    find: (user) => accounts.get(user),
    all: () => [...accounts.values()],
    changes: () => record.all,
    put: async (changed, what, doer) => {
      const before = changed.map(({ user }) => [user, accounts.get(user)] as const);
      // In memory at once, so that of two changes the second sees the first.
      for (const account of changed) accounts.set(account.user, account);
      last = last.catch(() => undefined).then(async () => {
        await record.add(what, doer, changed);
        await replaceFile(path, `${JSON.stringify([...accounts.values()], null, 2)}\n`);
      });
      try {
        await last;
      } catch (error) {
        for (const [user, account] of before) undo(accounts, user, account, changed);
        // Where that cannot be written either, the next start puts it on record.
        await record.reconcile(accounts, changed.map(({ user }) => user)).catch(() => undefined);
        throw error;
      }
    },
  };
}

/** What the disk did not take did not happen, unless it was changed again since. */
function undo(accounts: Map<string, Account>, user: string, before: Account | undefined, changed: readonly Account[]): void {
  const now = accounts.get(user);
  if (now === undefined || !changed.includes(now)) return;
  if (before === undefined) accounts.delete(user);
  else accounts.set(user, before);
}

async function readAccounts(path: string): Promise<readonly Account[]> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (isAbsent(error)) return [];
    throw error;
  }
  await chmod(path, 0o600);
  const accounts = parsed(text);
  if (accounts === undefined) throw new AccountFileError(`${path} does not hold accounts; restore it, or remove it to have new accounts made.`);
  return accounts;
}

function parsed(text: string): readonly Account[] | undefined {
  try {
    const accounts: unknown = JSON.parse(text);
    return Array.isArray(accounts) && accounts.every(isAccount) && new Set(accounts.map(({ user }) => user)).size === accounts.length ? accounts : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isAccount(value: unknown): value is Account {
  return typeof value === 'object' && value !== null && ['user', 'org', 'passwordHash'].every((field) => typeof Reflect.get(value, field) === 'string')
    && EVERY_ROLE.some((role) => role === Reflect.get(value, 'role')) && ['oneTime', 'disabled'].every((field) => typeof Reflect.get(value, field) === 'boolean');
}
