import type { Role } from '@zhubao/domain';
import { problem } from '../problems/problem.js';
import type { AccountChange, Doer } from './account-changes.js';
import type { Account, AccountBook } from './accounts.js';
import { hashPassword, oneTimePassword } from './passwords.js';

/** An account that was just made or reset; its password is shown once and kept nowhere. */
export interface NewAccount {
  readonly user: string;
  readonly role: Role;
  readonly org: string;
  readonly password: string;
}

/** What may be seen of an account. */
export type ListedAccount = Omit<Account, 'passwordHash'>;

/** Accounts as whoever keeps them deals with them. Every answer is on disk. */
export class AccountDesk {
  constructor(private readonly book: AccountBook, private readonly hash: (password: string) => Promise<string> = hashPassword) {}

  list(): readonly ListedAccount[] {
    return this.book.all().map(listed).toSorted((a, b) => (a.user < b.user ? -1 : 1));
  }

  /** Who changed which account when, the oldest first. */
  changes(): readonly AccountChange[] {
    return this.book.changes();
  }

  /** @throws Problem CONFLICT when there is one of that name */
  async add({ user, role, org }: Pick<Account, 'user' | 'role' | 'org'>, doer: Doer): Promise<NewAccount> {
    const { password, passwordHash } = await this.#aPassword();
    if (this.book.find(user) !== undefined) throw problem('CONFLICT', { zh: `已有账户 ${user}。`, en: `There is an account ${user} already.` }, { facts: { user } });
    await this.book.put([{ user, role, org, passwordHash, oneTime: true, disabled: false }], 'made', doer);
    return { user, role, org, password };
  }

  /** A new one-time password, which also lets a disabled account in again; tokens of the old one end. @throws Problem NOT_FOUND */
  async reset(user: string, doer: Doer): Promise<NewAccount> {
    const { password, passwordHash } = await this.#aPassword();
    const account = this.#known(user);
    await this.book.put([{ ...account, passwordHash, oneTime: true, disabled: false }], 'reset', doer);
    return { user, role: account.role, org: account.org, password };
  }

  /** Its tokens end at once. @throws Problem NOT_FOUND; CONFLICT for the last account that could mend it */
  async disable(user: string, doer: Doer): Promise<ListedAccount> {
    const account = this.#known(user);
    const admins = this.book.all().filter(({ role, disabled }) => role === 'ADMIN' && !disabled);
    if (admins.every((one) => one.user === user) && account.role === 'ADMIN') {
      throw problem('CONFLICT', { zh: `${user} 是最后一个可用的管理员账户，不能停用。`, en: `${user} is the last ADMIN that is not disabled: make another first.` }, { facts: { user } });
    }
    const disabled = { ...account, disabled: true };
    await this.book.put([disabled], 'disabled', doer);
    return listed(disabled);
  }

  async #aPassword(): Promise<{ readonly password: string; readonly passwordHash: string }> {
    const password = oneTimePassword();
    return { password, passwordHash: await this.hash(password) };
  }

  #known(user: string): Account {
    const account = this.book.find(user);
    if (account === undefined) throw problem('NOT_FOUND', { zh: `没有账户 ${user}。`, en: `There is no account ${user}.` }, { facts: { user } });
    return account;
  }
}

function listed({ user, role, org, oneTime, disabled }: Account): ListedAccount {
  return { user, role, org, oneTime, disabled };
}
