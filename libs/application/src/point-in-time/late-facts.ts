import type { RecordedSchemeEvent } from '@zhubao/domain';
import type { EventStore } from '@zhubao/event-store';
import type { CollectionDefinition, ReadModelStore } from '@zhubao/read-models';
import { lateEvent, type LateFor, lateRowsIn, lateRowsOf } from './late-rows.js';
import type { Reach } from './reach.js';

/** Facts that count at a point though they were recorded after its as-of day, in the order of the log. */
export class LateFacts {
  readonly #store: ReadModelStore;
  readonly #events: EventStore;

  constructor(store: ReadModelStore, events: EventStore) {
    this.#store = store;
    this.#events = events;
  }

  /** Those that concern one document. */
  async of(collection: CollectionDefinition, key: string, reach: Reach): Promise<readonly RecordedSchemeEvent[]> {
    if (!reach.hasLate) return [];
    const facts: RecordedSchemeEvent[] = [];
    for (const row of await lateRowsOf(this.#store, collection, key, lateAt(reach))) facts.push(await lateEvent(this.#events, row));
    return facts;
  }

  /** Those of a whole collection, by document. */
  async all(collection: CollectionDefinition, reach: Reach): Promise<ReadonlyMap<string, readonly RecordedSchemeEvent[]>> {
    const facts = new Map<string, RecordedSchemeEvent[]>();
    if (!reach.hasLate) return facts;
    for (const row of await lateRowsIn(this.#store, collection, lateAt(reach))) {
      const event = await lateEvent(this.#events, row);
      const others = facts.get(row.versionOf);
      if (others === undefined) facts.set(row.versionOf, [event]);
      else others.push(event);
    }
    return facts;
  }
}

function lateAt({ asOf, wholeUpTo, knownAt }: Reach): LateFor {
  return { on: asOf, after: wholeUpTo, until: knownAt };
}
