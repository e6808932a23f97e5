import { setTimeout } from 'node:timers/promises';
import { Engine, PROCESSES_CHECKPOINT, systemClock } from '@zhubao/application';
import { filesAt, openStores } from '@zhubao/stores';
import { seedLog } from './seeded-log.js';
import { wholeLives } from './whole-lives.js';

export interface StoreFiles {
  readonly log: string;
  readonly readModels: string;
}

const GLANCE_MS = 20;

/** A log with everything beside it that a server leaves which has followed it to its end. */
export async function livedStore(folder: string, name: string, events: number): Promise<StoreFiles & { readonly events: number }> {
  const seeded = await seedLog(folder, name, wholeLives(events), { events });
  const files = { log: seeded.path, readModels: `${seeded.path}.read-models` };
  const stores = await openStores(filesAt(files.log, files.readModels), 'on-disk');
  // The steps of processes stand in the log already, under ids that are copies; they are not to be taken again.
  await stores.readModels.commit({ documents: [], checkpoints: [{ name: PROCESSES_CHECKPOINT, checkpoint: { position: seeded.events, version: 1 } }] });
  const engine = await Engine.start({ ...stores, clock: systemClock });
  await engine.rest();
  while ((engine.tree?.size ?? 0) < seeded.events) await setTimeout(GLANCE_MS);
  await engine.stop();
  await stores.close();
  return { ...files, events: seeded.events };
}
