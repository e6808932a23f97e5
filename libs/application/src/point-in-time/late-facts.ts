import { addDays, civilDate, daysBetween, endOfDay, type RecordedSchemeEvent } from '@zhubao/domain';
import type { EventStore } from '@zhubao/event-store';
import { type CollectionDefinition, type Condition, maximumPageSize, type ReadModelStore } from '@zhubao/read-models';
import { decodeEvent } from '../engine/decode-event.js';
import { LATENESS_CLASSES } from '../projections/history/late-row.js';
import { historyOf, type LateRow } from '../projections/history/rows.js';
import type { Reach } from './reach.js';

/** The last day that can be written. */
const LAST_DAY = civilDate('2199-12-31');

/** Facts that count at a point though they were recorded after its as-of day. */
export class LateFacts {
  readonly #store: ReadModelStore;
  readonly #events: EventStore;

  constructor(store: ReadModelStore, events: EventStore) {
    this.#store = store;
    this.#events = events;
  }

  /** Those that concern one document, in the order of the log. */
  async of(collection: CollectionDefinition, key: string, reach: Reach): Promise<readonly RecordedSchemeEvent[]> {
    if (!reach.hasLate) return [];
    return this.#read(await this.#rows(collection, [{ field: 'versionOf', equals: key }], reach, reach.knownAt));
  }

  /**
   * Those of a whole collection, by document. An event that counts came in the days that it is late by: each class of
   * lateness is looked for in a stretch of its own length, so that the cost is that of what came late near the point.
   */
  async all(collection: CollectionDefinition, reach: Reach): Promise<ReadonlyMap<string, readonly RecordedSchemeEvent[]>> {
    if (!reach.hasLate) return new Map();
    const found: LateRow[] = [];
    for (let lateness = 0; lateness < LATENESS_CLASSES; lateness += 1) {
      const until = lastClose(reach, 2 ** (lateness + 1));
      found.push(...(await this.#rows(collection, [{ field: 'lateness', equals: lateness }], reach, until < reach.knownAt ? until : reach.knownAt)));
    }
    const byKey = Map.groupBy(found, ({ versionOf }) => versionOf);
    const facts = new Map<string, readonly RecordedSchemeEvent[]>();
    for (const [key, rows] of byKey) facts.set(key, await this.#read(rows));
    return facts;
  }

  async #rows({ name, indexes }: CollectionDefinition, where: readonly Condition[], { asOf, wholeUpTo }: Reach, until: string): Promise<readonly LateRow[]> {
    const rows: LateRow[] = [];
    let cursor: string | undefined;
    do {
      const page = await this.#store.find<LateRow>(historyOf({ name, indexes }).late.name, {
        where: [...where, { field: 'at', from: wholeUpTo, to: until }], sort: [{ field: 'at' }], limit: maximumPageSize, ...(cursor === undefined ? {} : { cursor }),
      });
      for (const { document } of page.documents) if (document.on <= asOf && document.at > wholeUpTo) rows.push(document);
      cursor = page.next;
    } while (cursor !== undefined);
    return rows;
  }

  async #read(rows: readonly LateRow[]): Promise<readonly RecordedSchemeEvent[]> {
    const events: RecordedSchemeEvent[] = [];
    for (const { stream, revision } of rows.toSorted((a, b) => a.position - b.position)) {
      const [event] = await this.#events.readStream(stream, { from: revision, limit: 1 });
      if (event === undefined) throw new Error(`Event ${revision} of ${stream} is named by a read model but not in the log; run "zhubao verify".`);
      events.push(decodeEvent(event));
    }
    return events;
  }
}

/** The end of the day so many days after the as-of day. */
function lastClose({ asOf }: Reach, days: number): string {
  return endOfDay(days < daysBetween(asOf, LAST_DAY) ? addDays(asOf, days) : LAST_DAY);
}
