import { addDays, type CivilDate, civilDate, daysBetween, endOfDay, type Instant, instant, type KnownEvent, logExtentProjection } from '@zhubao/domain';
import type { EventStore } from '@zhubao/event-store';
import { maximumPageSize, type ReadModelStore } from '@zhubao/read-models';
import { decodeEvent } from '../../engine/decode-event.js';
import { LATENESS_CLASSES } from '../../projections/history/late-row.js';
import { historyOf, type LateRow } from '../../projections/history/rows.js';

/** The last day that can be written. */
const LAST_DAY = civilDate('2199-12-31');

/**
 * Events that were recorded after the day on which they took effect, that day being `on` or earlier, and are known from a moment
 * after `after` and up to `until`; in the order of the log. Looked up by how late they came, so that the cost is theirs.
 */
export async function lateInLog(store: ReadModelStore, events: EventStore, on: CivilDate, after: Instant, until: Instant): Promise<readonly KnownEvent[]> {
  const rows: LateRow[] = [];
  for (let lateness = 0; lateness < LATENESS_CLASSES; lateness += 1) {
    const latest = lastClose(on, 2 ** (lateness + 1));
    rows.push(...(await rowsOf(store, lateness, after, latest < until ? latest : until)));
  }
  const found: KnownEvent[] = [];
  for (const row of rows.filter((one) => one.on <= on && one.at > after).sort((a, b) => a.position - b.position)) {
    const [event] = await events.readStream(row.stream, { from: row.revision, limit: 1 });
    if (event === undefined) throw new Error(`Event ${row.revision} of ${row.stream} is named by a read model but not in the log; run "zhubao verify".`);
    found.push({ event: decodeEvent(event), knownFrom: instant(row.at) });
  }
  return found;
}

async function rowsOf(store: ReadModelStore, lateness: number, from: Instant, to: Instant): Promise<readonly LateRow[]> {
  if (to < from) return [];
  const rows: LateRow[] = [];
  let cursor: string | undefined;
  do {
    const page = await store.find<LateRow>(historyOf(logExtentProjection.collection).late.name, {
      where: [{ field: 'lateness', equals: lateness }, { field: 'at', from, to }], sort: [{ field: 'at' }], limit: maximumPageSize, ...(cursor === undefined ? {} : { cursor }),
    });
    rows.push(...page.documents.map(({ document }) => document));
    cursor = page.next;
  } while (cursor !== undefined);
  return rows;
}

function lastClose(day: CivilDate, days: number): Instant {
  return endOfDay(days < daysBetween(day, LAST_DAY) ? addDays(day, days) : LAST_DAY);
}
