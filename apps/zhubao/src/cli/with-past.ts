import { openPast, type SchemePast } from '@zhubao/application';
import type { EventStore } from '@zhubao/event-store';
import type { ReadModelStore } from '@zhubao/read-models';
import { locateForReading, openLog, openReadModelsForReading } from '@zhubao/stores';

export interface PastOptions {
  readonly store?: string;
  readonly readModels?: string;
}

/** Opens the past of a scheme for the length of one question. */
export async function withPast<T>(options: PastOptions, ask: (past: SchemePast) => Promise<T>): Promise<T> {
  return reading(options, async (events, readModels) => ask(await openPast(events, readModels)));
}

/** Opens a log, and the read models where there are any, for the length of one question. */
export async function reading<T>(options: PastOptions, ask: (events: EventStore, readModels: ReadModelStore | undefined) => Promise<T>): Promise<T> {
  const locations = locateForReading(options);
  const events = await openLog(locations.log);
  const readModels = locations.readModels && (await openReadModelsForReading(locations.readModels));
  try {
    return await ask(events, readModels);
  } finally {
    await events.close();
    await readModels?.close();
  }
}
