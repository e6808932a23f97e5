import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { accountAsked, AccountDesk, accountsIn, type Doer, type NewAccount, openAccountFile } from '@zhubao/http-api';
import { locateNamedLog, StoreLocationError } from '@zhubao/stores';
import { printAccounts } from '../terminal/serving.js';
import { printTable } from '../terminal/table.js';
import { accountsFolder } from './access-options.js';

export interface AccountsOptions {
  readonly store?: string;
  readonly accounts?: string;
  readonly json?: boolean;
}

/** `zhubao accounts list` */
export function listAccounts(options: AccountsOptions): Promise<void> {
  return atTheDesk(options, 'required', async (desk) => {
    const accounts = desk.list();
    if (options.json) process.stdout.write(`${JSON.stringify(accounts, null, 2)}\n`);
    else printTable('本地账户 Local accounts', ['用户 user', '角色 role', '单位 org', '状态 state'], accounts.map(({ user, role, org, oneTime, disabled }) => [user, role, org, disabled ? '停用 disabled' : oneTime ? '待设密码 password to be set' : '启用 enabled']));
  });
}

/** `zhubao accounts add USER --role ROLE --org ORG` */
export function addAccount(user: string, options: AccountsOptions & { readonly role: string; readonly org: string }): Promise<void> {
  return atTheDesk(options, 'made', async (desk) => print(await desk.add(accountAsked({ user, role: options.role, org: options.org }), whoTypes()), options));
}

/** `zhubao accounts reset USER` */
export function resetAccount(user: string, options: AccountsOptions): Promise<void> {
  return atTheDesk(options, 'required', async (desk) => print(await desk.reset(user, whoTypes()), options));
}

/** `zhubao accounts disable USER` */
export function disableAccount(user: string, options: AccountsOptions): Promise<void> {
  return atTheDesk(options, 'required', async (desk) => {
    await desk.disable(user, whoTypes());
    process.stdout.write(`账户 ${user} 已停用 / ${user} is disabled\n`);
  });
}

/** `zhubao accounts changes` */
export function listAccountChanges(options: AccountsOptions): Promise<void> {
  return atTheDesk(options, 'required', async (desk) => {
    const changes = desk.changes().toReversed();
    if (options.json) process.stdout.write(`${JSON.stringify(changes, null, 2)}\n`);
    else printTable('账户变更 Changes of accounts', ['时间 at', '用户 user', '变更 what', '何人 by', '途径 through', '角色 role', '单位 org'], changes.map(({ at, user, what, by, through, role, org }) => [at, user, what, by, through, role, org]));
  });
}

/** Over the file itself, which a running server has to itself. @throws FileLockedError */
async function atTheDesk(options: AccountsOptions, missing: 'made' | 'required', work: (desk: AccountDesk) => Promise<void>): Promise<void> {
  const path = accountsIn(accountsFolder(options, { log: locateNamedLog(options) }));
  if (missing === 'required' && !existsSync(path)) throw new StoreLocationError(`There are no accounts at ${path}: "zhubao serve" makes some on its first start, "zhubao accounts add" makes one.`);
  const file = await openAccountFile(path);
  try {
    await work(new AccountDesk(file));
  } finally {
    file.close();
  }
}

function print(made: NewAccount, { json }: AccountsOptions): void {
  if (json) process.stdout.write(`${JSON.stringify(made, null, 2)}\n`);
  else printAccounts('一次性密码,仅显示这一次 The password is good once, to set another, and is shown this once', [made]);
}

/** As the machine knows them: the command line asks for no account. */
function whoTypes(): Doer {
  return { by: userInfo().username, through: 'command-line' };
}
