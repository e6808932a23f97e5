import { resolve } from 'node:path';

/** Where the log is: a file of the embedded store, or an EventStoreDB server or cluster. */
export type LogLocation = { readonly kind: 'sqlite'; readonly path: string } | { readonly kind: 'eventstoredb'; readonly url: string };

/** Where the read models are: a file of the embedded store, or a MongoDB database. */
export type ReadModelLocation = { readonly kind: 'sqlite'; readonly path: string } | { readonly kind: 'mongodb'; readonly url: string };

/** Where the keys of persons are: a file of its own. */
export interface KeyLocation {
  readonly kind: 'sqlite';
  readonly path: string;
}

export interface StoreLocations {
  readonly log: LogLocation;
  readonly readModels: ReadModelLocation;
  /** Absent where the log is on a server and nobody names them: there, no command that names a person is taken. */
  readonly keys?: KeyLocation;
}

/** A store was named in a way that cannot be used; the message says what can. */
export class StoreLocationError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'StoreLocationError';
  }
}

/** The embedded stores in files, the keys of persons in one beside the log. */
export function filesAt(log: string, readModels: string): StoreLocations {
  return { log: { kind: 'sqlite', path: log }, readModels: { kind: 'sqlite', path: readModels }, keys: beside(log, 'keys') };
}

function beside(log: string, what: 'keys' | 'read-models'): { readonly kind: 'sqlite'; readonly path: string } {
  return { kind: 'sqlite', path: `${log.replace(/\.sqlite$/, '')}.${what}.sqlite` };
}

const DEFAULT_STORE = 'sqlite:.zhubao/log.sqlite';
const LOG_FORMS = 'sqlite:PATH, esdb://HOST:PORT or esdb+discover://NAME';
const KEY_FORMS = 'sqlite:PATH';
const READ_MODEL_FORMS = 'sqlite:PATH, mongodb://HOST/DATABASE or mongodb+srv://HOST/DATABASE';

export interface NamedStores {
  readonly store?: string | undefined;
  readonly readModels?: string | undefined;
  readonly keys?: string | undefined;
}

/** From the options, else from `ZHUBAO_STORE` and `ZHUBAO_READ_MODELS`, else a file below the current folder. @throws StoreLocationError */
export function locateStores(named: NamedStores, environment: NodeJS.ProcessEnv = process.env): StoreLocations {
  const { log, readModels, keys } = locateForReading(named, environment);
  if (readModels === undefined) throw new StoreLocationError(`Name the read models of a log on a server with --read-models or ZHUBAO_READ_MODELS: ${READ_MODEL_FORMS}.`);
  return { log, readModels, ...(keys && { keys }) };
}

/** For who takes commands, which name persons: with the keys that seal them. @throws StoreLocationError */
export function locateToWrite(named: NamedStores, environment: NodeJS.ProcessEnv = process.env): StoreLocations {
  const located = locateStores(named, environment);
  if (located.keys === undefined) throw new StoreLocationError(`密钥库未指定：日志在服务器上时，请用 --keys 或 ZHUBAO_KEYS 指定个人信息密钥的位置。 / Name the keys of persons for a log on a server with --keys or ZHUBAO_KEYS: ${KEY_FORMS}. Without them no command that names a person could be taken.`);
  return located;
}

/** For what can do without read models: none where the log is on a server and nobody names them. @throws StoreLocationError */
export function locateForReading({ store, readModels, keys }: NamedStores, environment: NodeJS.ProcessEnv = process.env): Pick<StoreLocations, 'log'> & Partial<StoreLocations> {
  const log = locateNamedLog({ store }, environment);
  const named = readModels ?? environment['ZHUBAO_READ_MODELS'];
  const located = locateKeys(log, keys ?? environment['ZHUBAO_KEYS']);
  if (named !== undefined) return { log, readModels: locateReadModels(named), ...located };
  return log.kind === 'sqlite' ? { log, readModels: beside(log.path, 'read-models'), ...located } : { log, ...located };
}

/** The log alone, for what needs no read models. @throws StoreLocationError */
export function locateNamedLog({ store }: Pick<NamedStores, 'store'>, environment: NodeJS.ProcessEnv = process.env): LogLocation {
  return locateLog(store ?? environment['ZHUBAO_STORE'] ?? DEFAULT_STORE, '--store');
}

/** @throws StoreLocationError that shows the scheme alone: what follows it may hold a password */
export function locateLog(url: string, option: string): LogLocation {
  const scheme = schemeOf(url);
  if (scheme === 'esdb' || scheme === 'esdb+discover') return { kind: 'eventstoredb', url };
  if (scheme === 'sqlite') return { kind: 'sqlite', path: pathOf(url, option) };
  throw new StoreLocationError(`${option} must be ${LOG_FORMS}; "${scheme}:" is none of them.`);
}

/** Keys stand beside a log on this machine, under its name: two logs in one folder have keys of their own. */
function locateKeys(log: LogLocation, named: string | undefined): { readonly keys?: KeyLocation } {
  if (named === undefined) return log.kind === 'sqlite' ? { keys: beside(log.path, 'keys') } : {};
  if (schemeOf(named) !== 'sqlite') throw new StoreLocationError(`--keys must be ${KEY_FORMS}; "${schemeOf(named)}:" is something else.`);
  return { keys: { kind: 'sqlite', path: pathOf(named, '--keys') } };
}

function locateReadModels(url: string): ReadModelLocation {
  const scheme = schemeOf(url);
  if (scheme === 'mongodb' || scheme === 'mongodb+srv') return { kind: 'mongodb', url };
  if (scheme === 'sqlite') return { kind: 'sqlite', path: pathOf(url, '--read-models') };
  throw new StoreLocationError(`--read-models must be ${READ_MODEL_FORMS}; "${scheme}:" is none of them.`);
}

function schemeOf(url: string): string {
  return url.split(':', 1)[0] ?? '';
}

function pathOf(url: string, option: string): string {
  const path = url.slice('sqlite:'.length);
  if (path === '') throw new StoreLocationError(`${option} "sqlite:" lacks the path: sqlite:PATH.`);
  return resolve(path);
}

/** For people: a path, or the hosts of a server without user, password and options. */
export function shown(location: LogLocation | ReadModelLocation | KeyLocation): string {
  if (location.kind === 'sqlite') return location.path;
  return location.url.replace(/^([a-z+]+:\/\/)(?:.*@)?/i, '$1').replace(/\?.*$/s, '');
}
