import { type Verification, verify, type VerifyOptions } from '@zhubao/application';
import { openLog, openReadModelsForReading, type StoreLocations } from '@zhubao/stores';
import { ReadModelThreads } from './read-model-threads.js';

/** A log that is read in a second is not worth the start of a thread. */
const LEAST_EVENTS = 20_000;

/** Verifies the stores at their places: embedded ones in several threads, as each can read the files for itself. */
export async function verifyStores(locations: StoreLocations, options: Omit<VerifyOptions, 'threads'> & { readonly onHead?: (head: number) => void } = {}): Promise<Verification> {
  const events = await openLog(locations.log);
  const readModels = await openReadModelsForReading(locations.readModels);
  const threads = ReadModelThreads.for(locations);
  try {
    const head = (await events.head()) ?? 0;
    options.onHead?.(head);
    return await verify(events, readModels, { ...options, ...(threads !== undefined && head >= LEAST_EVENTS && { threads }) });
  } finally {
    await threads?.close();
    await events.close();
    await readModels?.close();
  }
}
