import 'reflect-metadata';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Engine, RehearsalClock, signingFrom, startWorker, systemClock } from '@zhubao/application';
import { openLocalAccess, startApi } from '@zhubao/http-api';
import { locateToWrite, openStores, shown, StoreLocationError, type StoreLocations } from '@zhubao/stores';
import { printAccounts, printServing } from '../terminal/serving.js';
import { VERSION } from '../version.js';
import { seedStore } from './seed.js';

/** Built beside this program; where it was not, the API is served alone. */
const CONSOLE = fileURLToPath(new URL('../../../console/dist', import.meta.url));

export interface ServeOptions {
  readonly store?: string;
  readonly readModels?: string;
  readonly keys?: string;
  readonly host: string;
  readonly port: string;
  readonly seed?: boolean;
  /** `elsewhere`: workers follow the log, and this process takes commands. */
  readonly followers: string;
  readonly signingKey?: readonly string[];
  readonly origin?: string;
  /** Folder of local accounts and of the key of their tokens. */
  readonly accounts?: string;
  /** For exercises: scenarios may be uploaded, which tell the time and who acts. */
  readonly rehearsal?: boolean;
}

/** `zhubao serve`: the API, and with `--followers here` what follows the log, in one process, until it is told to end. */
export async function serve(options: ServeOptions): Promise<void> {
  const locations = locateToWrite(options);
  const followers = followersOf(options.followers, locations);
  const signing = await signingFrom({ keyFiles: options.signingKey, origin: options.origin }, process.env);
  if (options.seed && locations.log.kind === 'sqlite' && !existsSync(locations.log.path)) await seedStore(locations);
  const stores = await openStores(locations, 'on-disk');
  try {
    const { events, readModels, keys, soleWriter } = stores;
    const rehearsal = options.rehearsal ? new RehearsalClock() : undefined;
    const engine = await Engine.start({ events, readModels, keys, clock: rehearsal ?? systemClock, soleWriter, signing, followers: soleWriter ? 'live' : 'elsewhere', selfAudit: { onAlarm: onNotice } });
    try {
      // On servers others may follow as well: a worker shares the work with them.
      const worker = !soleWriter && followers === 'here' ? await startWorker(stores, { signing, onNotice }) : undefined;
      try {
        await untilToldToEnd(engine, options, locations, rehearsal);
      } finally {
        await worker?.stop();
      }
    } finally {
      await engine.stop();
    }
  } finally {
    await stores.close();
  }
}

function onNotice(notice: string): void {
  process.stderr.write(`${notice}\n`);
}

async function untilToldToEnd(engine: Engine, options: ServeOptions, locations: StoreLocations, rehearsal: RehearsalClock | undefined): Promise<void> {
  const { host, port } = options;
  const { authenticator, made } = await openLocalAccess(accountsFolder(options, locations), await banksOf(engine));
  const api = await startApi({ engine, authenticator, ...(rehearsal && { rehearsal }), host, port: Number(port), version: VERSION, ...(existsSync(CONSOLE) && { consoleFolder: CONSOLE }), onUnforeseen: (error) => onNotice(error instanceof Error ? (error.stack ?? error.message) : String(error)) });
  try {
    printServing(api.url, shown(locations.log));
    printAccounts(made);
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  } finally {
    await api.close();
  }
}

/** Beside an embedded log, unless named. @throws StoreLocationError for a log on a server without a name */
function accountsFolder({ accounts = process.env['ZHUBAO_ACCOUNTS'] }: ServeOptions, { log }: StoreLocations): string {
  if (accounts !== undefined) return accounts;
  if (log.kind === 'sqlite') return join(dirname(log.path), 'access');
  throw new StoreLocationError('A log on a server needs a folder for local accounts (--accounts, ZHUBAO_ACCOUNTS).');
}

/** Banks that have signed an agreement: each gets an account on the first start. */
async function banksOf(engine: Engine): Promise<readonly string[]> {
  await engine.upToDate();
  const { documents } = await engine.readModels.find('pools', { limit: 1_000 });
  return [...new Set(documents.flatMap(({ document: { bankId } }) => (typeof bankId === 'string' ? [bankId] : [])))];
}

function followersOf(said: string, { log }: StoreLocations): 'here' | 'elsewhere' {
  if (said !== 'here' && said !== 'elsewhere') throw new StoreLocationError(`--followers is "here" or "elsewhere"; it is "${said}".`);
  if (said === 'elsewhere' && log.kind === 'sqlite') throw new StoreLocationError('A log on this machine has one process, which follows it too: leave out --followers elsewhere, or name a log on a server.');
  return said;
}
