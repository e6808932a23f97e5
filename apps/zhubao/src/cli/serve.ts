import 'reflect-metadata';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { Engine, signingFrom, startWorker, systemClock } from '@zhubao/application';
import { ServerModule } from '../server/server.module.js';
import { locateToWrite, openStores, shown, StoreLocationError, type StoreLocations } from '@zhubao/stores';
import { seedStore } from './seed.js';

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
}

/** `zhubao serve`: commands, and with `--followers here` what follows them, in one process, until it is told to end. */
export async function serve(options: ServeOptions): Promise<void> {
  const locations = locateToWrite(options);
  const followers = followersOf(options.followers, locations);
  const signing = await signingFrom({ keyFiles: options.signingKey, origin: options.origin }, process.env);
  if (options.seed && locations.log.kind === 'sqlite' && !existsSync(locations.log.path)) await seedStore(locations);
  const stores = await openStores(locations, 'on-disk');
  try {
    const { events, readModels, keys, soleWriter } = stores;
    const engine = await Engine.start({ events, readModels, keys, clock: systemClock, soleWriter, signing, followers: soleWriter ? 'live' : 'elsewhere', selfAudit: { onAlarm: onNotice } });
    try {
      // On servers others may follow as well: a worker shares the work with them.
      const worker = !soleWriter && followers === 'here' ? await startWorker(stores, { signing, onNotice }) : undefined;
      try {
        await untilToldToEnd(engine, options, shown(locations.log));
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

async function untilToldToEnd(engine: Engine, { host, port }: ServeOptions, log: string): Promise<void> {
  const app = await NestFactory.create(ServerModule.of(engine), { logger: ['error', 'warn'], abortOnError: false });
  try {
    await app.listen(Number(port), host);
    process.stdout.write(`Zhubao is up. The log is ${log}\n  health  ${await app.getUrl()}/health/ready\n  figures npx zhubao report\nStop it with Ctrl-C.\n`);
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  } finally {
    await app.close();
  }
}

function followersOf(said: string, { log }: StoreLocations): 'here' | 'elsewhere' {
  if (said !== 'here' && said !== 'elsewhere') throw new StoreLocationError(`--followers is "here" or "elsewhere"; it is "${said}".`);
  if (said === 'elsewhere' && log.kind === 'sqlite') throw new StoreLocationError('A log on this machine has one process, which follows it too: leave out --followers elsewhere, or name a log on a server.');
  return said;
}
