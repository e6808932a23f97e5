import { instant, type KnownEvent, logExtentProjection } from '@zhubao/domain';
import type { EventStore } from '@zhubao/event-store';
import type { ReadModelStore } from '@zhubao/read-models';
import { lateEvent, type LateFor, lateRowsIn } from '../../point-in-time/late-rows.js';

/** Late events of the whole log, which the extent of the log concerns each and all, in its order. */
export async function lateInLog(store: ReadModelStore, events: EventStore, wanted: LateFor): Promise<readonly KnownEvent[]> {
  const found: KnownEvent[] = [];
  for (const row of await lateRowsIn(store, logExtentProjection.collection, wanted)) found.push({ event: await lateEvent(events, row), knownFrom: instant(row.at) });
  return found;
}
