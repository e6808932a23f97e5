import { resolve } from 'node:path';

/** Where the log is: a file of the embedded store, or an EventStoreDB server or cluster. */
export type LogLocation = { readonly kind: 'sqlite'; readonly path: string } | { readonly kind: 'eventstoredb'; readonly url: string };

/** Where the read models are: a file of the embedded store, or a MongoDB database. */
export type ReadModelLocation = { readonly kind: 'sqlite'; readonly path: string } | { readonly kind: 'mongodb'; readonly url: string };

export interface StoreLocations {
  readonly log: LogLocation;
  readonly readModels: ReadModelLocation;
}

/** A store was named in a way that cannot be used; the message says what can. */
export class StoreLocationError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'StoreLocationError';
  }
}

/** The embedded stores in two files. */
export function filesAt(log: string, readModels: string): StoreLocations {
  return { log: { kind: 'sqlite', path: log }, readModels: { kind: 'sqlite', path: readModels } };
}

const DEFAULT_STORE = 'sqlite:.zhubao/log.sqlite';
const LOG_FORMS = 'sqlite:PATH, esdb://HOST:PORT or esdb+discover://NAME';
const READ_MODEL_FORMS = 'sqlite:PATH, mongodb://HOST/DATABASE or mongodb+srv://HOST/DATABASE';

export interface NamedStores {
  readonly store?: string | undefined;
  readonly readModels?: string | undefined;
}

/** From the options, else from `ZHUBAO_STORE` and `ZHUBAO_READ_MODELS`, else a file below the current folder. @throws StoreLocationError */
export function locateStores(named: NamedStores, environment: NodeJS.ProcessEnv = process.env): StoreLocations {
  const { log, readModels } = locateForReading(named, environment);
  if (readModels === undefined) throw new StoreLocationError(`Name the read models of a log on a server with --read-models or ZHUBAO_READ_MODELS: ${READ_MODEL_FORMS}.`);
  return { log, readModels };
}

/** For what can do without read models: none where the log is on a server and nobody names them. @throws StoreLocationError */
export function locateForReading({ store, readModels }: NamedStores, environment: NodeJS.ProcessEnv = process.env): Pick<StoreLocations, 'log'> & Partial<StoreLocations> {
  const log = locateNamedLog({ store }, environment);
  const named = readModels ?? environment['ZHUBAO_READ_MODELS'];
  if (named !== undefined) return { log, readModels: locateReadModels(named) };
  return log.kind === 'sqlite' ? { log, readModels: { kind: 'sqlite', path: `${log.path.replace(/\.sqlite$/, '')}.read-models.sqlite` } } : { log };
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
export function shown(location: LogLocation | ReadModelLocation): string {
  if (location.kind === 'sqlite') return location.path;
  return location.url.replace(/^([a-z+]+:\/\/)(?:.*@)?/i, '$1').replace(/\?.*$/s, '');
}
