import { type CivilDate, civilDateAt, endOfDay, type Instant, type KnownEvent, knownEvents, type LogExtentDocument, type Point, PROJECTIONS, WHOLE_LOG } from '@zhubao/domain';
import type { EventStore } from '@zhubao/event-store';
import type { ReadModelStore } from '@zhubao/read-models';
import { decodeEvent } from '../../engine/decode-event.js';
import { StoredPast } from '../../point-in-time/stored-past.js';
import { EMPTY_LOG } from '../../reports/empty-log.js';
import { lateInLog } from './late-in-log.js';
import type { SchemePast } from './scheme-past.js';

const PAGE = 1_000;

/** The past out of what the read models keep of it, which must reflect the log as far as it is asked about. */
export class StoredSchemePast implements SchemePast {
  readonly documents: StoredPast;
  readonly #events: EventStore;
  readonly #store: ReadModelStore;

  constructor(events: EventStore, store: ReadModelStore) {
    this.#events = events;
    this.#store = store;
    this.documents = new StoredPast(store, events, PROJECTIONS);
  }

  async now(): Promise<Instant> {
    return ((await this.#store.get('logExtent', WHOLE_LOG))?.document as unknown as LogExtentDocument | undefined)?.knownAt ?? EMPTY_LOG.knownAt;
  }

  /**
   * What is known by the earlier known-at counts at both points up to the close of the earlier day, and where both have
   * the same day at both or at neither. After the close of the later day only late facts can count: those are looked up, what lies between is read.
   */
  async between(from: Point, to: Point): Promise<readonly KnownEvent[]> {
    const [firstDay, lastDay] = from.asOf < to.asOf ? [from.asOf, to.asOf] : [to.asOf, from.asOf];
    const [firstKnown, lastKnown] = from.knownAt < to.knownAt ? [from.knownAt, to.knownAt] : [to.knownAt, from.knownAt];
    const sameUpTo = firstDay === lastDay ? firstKnown : earlier(endOfDay(firstDay), firstKnown);
    const wholeUpTo = earlier(endOfDay(lastDay), lastKnown);
    const read = sameUpTo < wholeUpTo ? await this.#read(sameUpTo, wholeUpTo) : [];
    return [...read, ...(await lateInLog(this.#store, this.#events, { on: lastDay, after: sameUpTo < wholeUpTo ? wholeUpTo : sameUpTo, until: lastKnown }))];
  }

  async late(first: CivilDate, last: CivilDate): Promise<readonly KnownEvent[]> {
    return lateInLog(this.#store, this.#events, { on: last, after: endOfDay(first), until: await this.now() });
  }

  async #read(after: Instant, until: Instant): Promise<readonly KnownEvent[]> {
    const before = (await this.documents.get('logExtent', WHOLE_LOG, { asOf: civilDateAt(after), knownAt: after }))?.document as unknown as LogExtentDocument | undefined;
    const found: KnownEvent[] = [];
    let position = before?.position;
    let known = before?.knownAt;
    for (;;) {
      const page = await this.#events.readAll({ ...(position === undefined ? {} : { after: position }), limit: PAGE });
      for (const one of knownEvents(page.map(decodeEvent), known)) {
        if (one.knownFrom > until) return found;
        found.push(one);
        known = one.knownFrom;
      }
      position = page.at(-1)?.position;
      if (page.length < PAGE) return found;
    }
  }
}

function earlier(a: Instant, b: Instant): Instant {
  return a < b ? a : b;
}
