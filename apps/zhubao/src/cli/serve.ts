import 'reflect-metadata';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { existsSync } from 'node:fs';
import { DayOpener, Engine, signingFrom, startWorker, systemClock } from '@zhubao/application';
import { startApi } from '@zhubao/http-api';
import { locateStores, openStores, shown, StoreLocationError, type StoreLocations } from '@zhubao/stores';
import { printAccounts, printServing } from '../terminal/serving.js';
import { VERSION } from '../version.js';
import { type AccessOptions, lineWarning, openAccess } from './access-options.js';
import { seedStore } from './seed.js';

export interface ServeOptions extends AccessOptions {
  readonly store?: string;
  readonly readModels?: string;
  readonly host: string;
  readonly port: string;
  readonly seed?: boolean;
  /** `elsewhere`: workers follow the log, and this process takes commands. */
  readonly followers: string;
  readonly signingKey?: readonly string[];
  readonly origin?: string;
  readonly behindTls?: boolean;
  readonly dayOpening: boolean;
}

/** `zhubao serve`: the API, and with `--followers here` what follows the log, in one process, until it is told to end. */
export async function serve(options: ServeOptions): Promise<void> {
  const locations = locateStores(options);
  const followers = followersOf(options.followers, locations);
  const warning = lineWarning(options);
  if (warning !== undefined) onNotice(warning);
  const signing = await signingFrom({ keyFiles: options.signingKey, origin: options.origin }, process.env);
  if (options.seed && locations.log.kind === 'sqlite' && !existsSync(locations.log.path)) await seedStore(locations);
  const stores = await openStores(locations, 'on-disk');
  try {
    const { events, readModels, soleWriter } = stores;
    const engine = await Engine.start({ events, readModels, clock: systemClock, soleWriter, signing, followers: soleWriter ? 'live' : 'elsewhere', selfAudit: { onAlarm: onNotice } });
    try {
      // On servers others may follow as well: a worker shares the work with them.
      const worker = !soleWriter && followers === 'here' ? await startWorker(stores, { signing, dayOpening: options.dayOpening, onNotice }) : undefined;
      const days = soleWriter && options.dayOpening ? openingDays(engine) : undefined;
      try {
        await untilToldToEnd(engine, options, locations);
      } finally {
        await days?.stop();
        await worker?.stop();
      }
    } finally {
      await engine.stop();
    }
  } finally {
    await stores.close();
  }
}

function openingDays({ events, pipeline, processes, clock, schemeId }: Engine): DayOpener {
  const opener = new DayOpener({ events, pipeline, processes, clock, schemeId, pause: (delayMs, signal) => setTimeout(delayMs, undefined, { signal }), onNotice });
  opener.start();
  return opener;
}

function onNotice(notice: string): void {
  process.stderr.write(`${notice}\n`);
}

async function untilToldToEnd(engine: Engine, options: ServeOptions, locations: StoreLocations): Promise<void> {
  const { host, port } = options;
  const { authenticator, made, close } = await openAccess(options, locations, engine, onNotice);
  try {
    const api = await startApi({ engine, authenticator, host, port: Number(port), version: VERSION, onUnforeseen: (error) => onNotice(error instanceof Error ? (error.stack ?? error.message) : String(error)) });
    try {
      printServing(api.url, shown(locations.log));
      printAccounts('Accounts made on this first start; each password is good once, to set another (POST /api/v1/session)', made);
      await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
    } finally {
      await api.close();
    }
  } finally {
    close();
  }
}

function followersOf(said: string, { log }: StoreLocations): 'here' | 'elsewhere' {
  if (said !== 'here' && said !== 'elsewhere') throw new StoreLocationError(`--followers is "here" or "elsewhere"; it is "${said}".`);
  if (said === 'elsewhere' && log.kind === 'sqlite') throw new StoreLocationError('A log on this machine has one process, which follows it too: leave out --followers elsewhere, or name a log on a server.');
  return said;
}
