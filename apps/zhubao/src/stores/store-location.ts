import { resolve } from 'node:path';

/** Where the log and the read models are, as files of the embedded stores. */
export interface StoreLocation {
  readonly log: string;
  readonly readModels: string;
}

/** A store was named in a way that cannot be used; the message says what can. */
export class StoreLocationError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'StoreLocationError';
  }
}

const DEFAULT_STORE = 'sqlite:.zhubao/log.sqlite';

/** From the options, else from `ZHUBAO_STORE` and `ZHUBAO_READ_MODELS`, else a file below the current folder. */
export function locateStores(
  { store, readModels }: { readonly store?: string | undefined; readonly readModels?: string | undefined },
  environment: NodeJS.ProcessEnv = process.env,
): StoreLocation {
  const log = sqlitePath(store ?? environment['ZHUBAO_STORE'] ?? DEFAULT_STORE, '--store');
  const beside = readModels ?? environment['ZHUBAO_READ_MODELS'];
  return { log, readModels: beside === undefined ? besideLog(log) : sqlitePath(beside, '--read-models') };
}

function besideLog(log: string): string {
  return `${log.replace(/\.sqlite$/, '')}.read-models.sqlite`;
}

function sqlitePath(url: string, option: string): string {
  const [scheme, ...rest] = url.split(':');
  const path = rest.join(':');
  if (scheme !== 'sqlite') throw new StoreLocationError(`${option} must be sqlite:PATH; this version reads and writes embedded stores only.`);
  if (path === '') throw new StoreLocationError(`${option} "${url}" lacks the path: sqlite:PATH.`);
  return resolve(path);
}
