import 'reflect-metadata';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { Engine, systemClock } from '@zhubao/application';
import { ServerModule } from '../server/server.module.js';
import { locateStores, openStores, shown } from '@zhubao/stores';
import { seedStore } from './seed.js';

export interface ServeOptions {
  readonly store?: string;
  readonly readModels?: string;
  readonly host: string;
  readonly port: string;
  readonly seed?: boolean;
}

/** `zhubao serve`: processes, projections and health in one process, until it is told to end. */
export async function serve(options: ServeOptions): Promise<void> {
  const locations = locateStores(options);
  if (options.seed && locations.log.kind === 'sqlite' && !existsSync(locations.log.path)) await seedStore(locations);
  const stores = await openStores(locations, 'on-disk');
  try {
    const engine = await Engine.start({ events: stores.events, readModels: stores.readModels, clock: systemClock, soleWriter: stores.soleWriter });
    const app = await NestFactory.create(ServerModule.of(engine), { logger: ['error', 'warn'], abortOnError: false });
    await app.listen(Number(options.port), options.host);
    const address = await app.getUrl();
    process.stdout.write(`Zhubao is up. The log is ${shown(locations.log)}\n  health  ${address}/health/ready\n  figures npx zhubao report\nStop it with Ctrl-C.\n`);
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
    await app.close();
    await engine.stop();
  } finally {
    await stores.close();
  }
}
