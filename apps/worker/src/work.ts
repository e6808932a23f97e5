import { once } from 'node:events';
import { NestFactory } from '@nestjs/core';
import { RecordedSelfAudit, signingFrom, startWorker } from '@zhubao/application';
import { locateStores, openStores, shown, StoreLocationError } from '@zhubao/stores';
import { HealthModule } from './health.js';

export interface WorkOptions {
  readonly store?: string;
  readonly readModels?: string;
  readonly host: string;
  readonly port: string;
  readonly leaseMs: string;
  readonly dayOpening: boolean;
}

/** Does what no other worker does, until it is told to end; what it then gives back, others take up at once. */
export async function work(options: WorkOptions): Promise<void> {
  const leaseMs = Number(options.leaseMs);
  if (!Number.isSafeInteger(leaseMs) || leaseMs < 100) throw new RangeError(`--lease-ms must be a whole number from 100; it is "${options.leaseMs}".`);
  const locations = locateStores(options);
  if (locations.log.kind === 'sqlite') throw new StoreLocationError('A worker apart follows a log on a server: name one with --store or ZHUBAO_STORE. A log on this machine has one process, "zhubao serve", which follows it too.');
  // It takes steps of processes, which name nobody: the keys of persons are not its business.
  const { log, readModels } = locations;
  const stores = await openStores({ log, readModels }, 'on-disk');
  try {
    const signing = await signingFrom({}, process.env);
    const worker = await startWorker(stores, { leaseMs, signing, dayOpening: options.dayOpening, onNotice: (notice) => process.stderr.write(`${notice}\n`) });
    const app = await NestFactory.create(HealthModule.of(worker, new RecordedSelfAudit(stores.events)), { logger: ['error', 'warn'], abortOnError: false });
    await app.listen(Number(options.port), options.host);
    process.stdout.write(`A worker is up on ${shown(locations.log)} and ${shown(locations.readModels)}\n  health  ${await app.getUrl()}/health/ready\nStop it with Ctrl-C.\n`);
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
    await app.close();
    await worker.stop();
  } finally {
    await stores.close();
  }
}
