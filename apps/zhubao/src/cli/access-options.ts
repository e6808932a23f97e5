import { dirname, join } from 'node:path';
import type { Engine } from '@zhubao/application';
import { type Authenticator, isLoopback, type NamedOidc, type NewAccount, OidcAuthenticator, oidcFrom, type OidcSettings, openLocalAccess } from '@zhubao/http-api';
import { type StoreLocations, StoreLocationError } from '@zhubao/stores';

export interface AccessOptions extends NamedOidc {
  /** Folder of local accounts and of the key of their tokens. */
  readonly accounts?: string;
}

/** Whom to let in: whom a provider vouches for, or who has an account in a folder. */
export type AccessSettings = { readonly oidc: OidcSettings } | { readonly accounts: string; readonly signInHours?: number | undefined };

export interface Access {
  readonly authenticator: Authenticator;
  /** Accounts made on a first start. */
  readonly made: readonly NewAccount[];
  close(): void;
}

/** From options and environment. @throws StoreLocationError, or an error that says what of a provider is missing */
export function accessSettings(options: AccessOptions, locations: Pick<StoreLocations, 'log'>, environment: NodeJS.ProcessEnv, signInHours?: number): AccessSettings {
  const oidc = oidcFrom(options, environment);
  return oidc === undefined ? { accounts: accountsFolder(options, locations, environment), signInHours } : { oidc };
}

export async function openAccess(access: AccessSettings, engine: Engine, onNotice: (notice: string) => void): Promise<Access> {
  if ('oidc' in access) return { authenticator: new OidcAuthenticator(access.oidc, { onNotice }), made: [], close: () => undefined };
  return openLocalAccess(access.accounts, { banks: await banksOf(engine), signInHours: access.signInHours });
}

/** Beside an embedded log, unless named. @throws StoreLocationError for a log on a server without a name */
export function accountsFolder(options: AccessOptions, { log }: Pick<StoreLocations, 'log'>, environment: NodeJS.ProcessEnv = process.env): string {
  const named = options.accounts ?? environment['ZHUBAO_ACCOUNTS'];
  if (named !== undefined) return named;
  if (log.kind === 'sqlite') return join(dirname(log.path), 'access');
  throw new StoreLocationError('A log on a server needs an identity provider (--oidc-issuer, ZHUBAO_OIDC_ISSUER), or a folder for local accounts (--accounts, ZHUBAO_ACCOUNTS).');
}

/** Banks that have signed an agreement: each gets an account on the first start. */
async function banksOf(engine: Engine): Promise<readonly string[]> {
  await engine.upToDate();
  const { documents } = await engine.readModels.find('pools', { limit: 1_000 });
  return [...new Set(documents.flatMap(({ document: { bankId } }) => (typeof bankId === 'string' ? [bankId] : [])))];
}

export interface LineOptions {
  readonly host: string;
  /** Something before the server speaks TLS with callers. */
  readonly behindTls?: boolean;
}

/** What is to be said of a line on which others can listen; nothing when it stays on this machine or is said to be guarded. */
export function lineWarning({ host, behindTls = false }: LineOptions): string | undefined {
  if (isLoopback(host) || behindTls) return undefined;
  return `
****************************************************************************
警告：正在 ${host} 上以明文 HTTP 提供服务，密码与令牌可被网络上的他人读取。
请在其前以 TLS 终止（并以 --behind-tls 声明），或改用 --host 127.0.0.1。
WARNING: plain HTTP on ${host}: passwords and tokens can be read by others on
the network. End TLS before it (and say so by --behind-tls), or --host 127.0.0.1.
****************************************************************************
`;
}
