import { open, readFile } from 'node:fs/promises';
import type { Role } from '@zhubao/domain';
import { isAbsent } from './absent.js';

/** `found` and `gone`: an account is another than the record says, or there no more; so it was after a crash, or since somebody wrote the file by hand. */
export type AccountAct = 'made' | 'reset' | 'disabled' | 'password-set' | 'found' | 'gone';

/** Who does something to an account, and on which way. */
export interface Doer {
  readonly by: string;
  readonly through: 'api' | 'command-line' | 'sign-in' | 'server';
}

export const THE_SERVER: Doer = { by: 'zhubao', through: 'server' };

/** What of an account may stand on record: never its password, nor a hash of it. */
export interface AccountState {
  readonly user: string;
  readonly role: Role;
  readonly org: string;
  readonly oneTime: boolean;
  readonly disabled: boolean;
}

export interface AccountChange extends AccountState, Doer {
  /** From 1, without gaps. */
  readonly no: number;
  /** Instant in UTC. */
  readonly at: string;
  readonly what: AccountAct;
}

/** The record does not read as one; the message says what to do. */
class AccountRecordError extends Error {
  override readonly name = 'AccountRecordError';
}

/** Who changed which account when, a line each in a file that is only ever added to. */
export class AccountRecord {
  private constructor(private readonly path: string, private readonly changes: AccountChange[], private readonly now: () => string) {}

  /** @throws AccountRecordError */
  static async open(path: string, now = (): string => new Date().toISOString()): Promise<AccountRecord> {
    const text = await readRecord(path);
    // A line that a crash cut off is of a change that was not made.
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    const changes = whole.split('\n').slice(0, -1).map(parsed);
    changes.forEach((change, index) => {
      if (change?.no !== index + 1) throw new AccountRecordError(`Line ${index + 1} of ${path} is not the change of that number: restore the file.`);
    });
    if (whole.length < text.length) await cut(path, Buffer.byteLength(whole));
    return new AccountRecord(path, changes.filter((change) => change !== undefined), now);
  }

  /** The oldest first. */
  get all(): readonly AccountChange[] {
    return this.changes;
  }

  /** On disk when it settles. */
  async add(what: AccountAct, { by, through }: Doer, accounts: readonly AccountState[]): Promise<void> {
    const at = this.now();
    const added = accounts.map(({ user, role, org, oneTime, disabled }, index): AccountChange => ({ no: this.changes.length + 1 + index, at, what, by, through, user, role, org, oneTime, disabled }));
    if (added.length === 0) return;
    const file = await open(this.path, 'a', 0o600);
    try {
      const { size } = await file.stat();
      await file.appendFile(added.map((change) => `${JSON.stringify(change)}\n`).join('')).catch(async (error: unknown) => {
        await file.truncate(size);
        throw error;
      });
      await file.sync();
    } finally {
      await file.close();
    }
    this.changes.push(...added);
  }

  /** Puts on record what of these users is otherwise than it says; of all by default. */
  async reconcile(accounts: ReadonlyMap<string, AccountState>, users?: readonly string[]): Promise<void> {
    const last = new Map(this.changes.map((change) => [change.user, change]));
    const asked = users ?? [...new Set([...accounts.keys(), ...last.keys()])];
    await this.add('found', THE_SERVER, asked.flatMap((user) => accounts.get(user) ?? []).filter((account) => !isAsRecorded(account, last.get(account.user))));
    await this.add('gone', THE_SERVER, asked.filter((user) => !accounts.has(user)).flatMap((user) => last.get(user) ?? []).filter(({ what }) => what !== 'gone'));
  }
}

function isAsRecorded({ role, org, oneTime, disabled }: AccountState, recorded: AccountChange | undefined): boolean {
  return recorded !== undefined && recorded.what !== 'gone' && recorded.role === role && recorded.org === org && recorded.oneTime === oneTime && recorded.disabled === disabled;
}

async function readRecord(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isAbsent(error)) return '';
    throw error;
  }
}

async function cut(path: string, bytes: number): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.truncate(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

function parsed(line: string): AccountChange | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isChange(value) ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isChange(value: unknown): value is AccountChange {
  const has = (type: string) => (field: string): boolean => typeof Reflect.get(Object(value), field) === type;
  return typeof value === 'object' && value !== null && has('number')('no') && ['at', 'what', 'by', 'through', 'user', 'role', 'org'].every(has('string')) && ['oneTime', 'disabled'].every(has('boolean'));
}
