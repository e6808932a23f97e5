import { addDays, type CivilDate, civilDate, daysBetween, endOfDay, type RecordedSchemeEvent } from '@zhubao/domain';
import type { EventStore } from '@zhubao/event-store';
import { type CollectionDefinition, type Condition, maximumPageSize, type ReadModelStore } from '@zhubao/read-models';
import { decodeEvent } from '../engine/decode-event.js';
import { LATENESS_CLASSES } from '../projections/history/late-row.js';
import { historyOf, lateRowsBetween, type LateRow } from '../projections/history/rows.js';

/** The last day that can be written. */
const LAST_DAY = civilDate('2199-12-31');

/** What came late for a day: known from a moment after `after` and up to `until`, in effect by `on`. */
export interface LateFor {
  readonly on: CivilDate;
  readonly after: string;
  readonly until: string;
}

/** The late facts of one document, in the order of the log. */
export async function lateRowsOf(store: ReadModelStore, collection: CollectionDefinition, key: string, wanted: LateFor): Promise<readonly LateRow[]> {
  // Most documents have none, which one look-up tells.
  const [last] = await store.lastInRanges(historyOf(collection).late.name, [lateRowsBetween(key, wanted.after, wanted.until)]);
  return last === undefined ? [] : inOrder(await rowsWhere(store, collection, { field: 'versionOf', equals: key }, wanted));
}

/**
 * The late facts of a whole collection, in the order of the log. An event that counts came in the days that it is late by:
 * each class of lateness is looked for in a stretch of its own length, so that the cost is that of what came late near the day.
 */
export async function lateRowsIn(store: ReadModelStore, collection: CollectionDefinition, wanted: LateFor): Promise<readonly LateRow[]> {
  const found: LateRow[] = [];
  for (let lateness = 0; lateness < LATENESS_CLASSES; lateness += 1) {
    const latest = closeAfter(wanted.on, 2 ** (lateness + 1));
    const until = latest < wanted.until ? latest : wanted.until;
    if (until > wanted.after) found.push(...(await rowsWhere(store, collection, { field: 'lateness', equals: lateness }, { ...wanted, until })));
  }
  return inOrder(found);
}

/** The event that a row names. */
export async function lateEvent(events: EventStore, { stream, revision }: LateRow): Promise<RecordedSchemeEvent> {
  const [event] = await events.readStream(stream, { from: revision, limit: 1 });
  if (event === undefined) throw new Error(`Event ${revision} of ${stream} is named by a read model but not in the log; run "zhubao verify".`);
  return decodeEvent(event);
}

async function rowsWhere(store: ReadModelStore, collection: CollectionDefinition, which: Condition, { on, after, until }: LateFor): Promise<readonly LateRow[]> {
  const rows: LateRow[] = [];
  let cursor: string | undefined;
  do {
    const page = await store.find<LateRow>(historyOf(collection).late.name, {
      where: [which, { field: 'at', from: after, to: until }], sort: [{ field: 'at' }], limit: maximumPageSize, ...(cursor === undefined ? {} : { cursor }),
    });
    for (const { document } of page.documents) if (document.on <= on && document.at > after) rows.push(document);
    cursor = page.next;
  } while (cursor !== undefined);
  return rows;
}

function inOrder(rows: readonly LateRow[]): readonly LateRow[] {
  return rows.toSorted((a, b) => a.position - b.position);
}

/** The end of the day so many days later. */
function closeAfter(day: CivilDate, days: number): string {
  return endOfDay(days < daysBetween(day, LAST_DAY) ? addDays(day, days) : LAST_DAY);
}
