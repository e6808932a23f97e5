import type { EventStore } from '@zhubao/event-store';
import type { ReadModelStore } from '@zhubao/read-models';
import { locateForReading, openLog, openReadModelsForReading } from '@zhubao/stores';

export interface LogOptions {
  readonly store?: string;
  readonly readModels?: string;
}

export interface OpenLog {
  readonly events: EventStore;
  /** Absent where there are none. */
  readonly readModels: ReadModelStore | undefined;
}

/** Opens a log and what is kept beside it for the length of one question. */
export async function withLog<T>(options: LogOptions, ask: (open: OpenLog) => Promise<T>): Promise<T> {
  const locations = locateForReading(options);
  const events = await openLog(locations.log);
  try {
    const readModels = locations.readModels && (await openReadModelsForReading(locations.readModels));
    try {
      return await ask({ events, readModels });
    } finally {
      await readModels?.close();
    }
  } finally {
    await events.close();
  }
}
