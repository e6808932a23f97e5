import { type Reveal, revealing } from '@zhubao/application';
import type { EventStore } from '@zhubao/event-store';
import type { ReadModelStore } from '@zhubao/read-models';
import { type KeyLocation, locateForReading, openKeysForReading, openLog, openReadModelsForReading } from '@zhubao/stores';

export interface LogOptions {
  readonly store?: string;
  readonly readModels?: string;
  readonly keys?: string;
}

export interface OpenLog {
  readonly events: EventStore;
  /** Absent where there are none. */
  readonly readModels: ReadModelStore | undefined;
  /** Puts names where sealed ones stand, as far as the keys are here. */
  readonly reveal: Reveal;
}

/** Opens a log and what is kept beside it for the length of one question. */
export async function withLog<T>(options: LogOptions, ask: (open: OpenLog) => Promise<T>): Promise<T> {
  const locations = locateForReading(options);
  const events = await openLog(locations.log);
  try {
    const readModels = locations.readModels && (await openReadModelsForReading(locations.readModels));
    try {
      return await ask({ events, readModels, reveal: revealingWith(locations.keys, events) });
    } finally {
      await readModels?.close();
    }
  } finally {
    await events.close();
  }
}

/** Most questions need no keys, and who asks them may have none. */
function revealingWith(location: KeyLocation | undefined, events: EventStore): Reveal {
  return async (shown) => {
    const keys = await openKeysForReading(location);
    try {
      return await revealing({ keys, events })(shown);
    } finally {
      await keys?.close();
    }
  };
}
