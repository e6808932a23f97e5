import { type CivilDate, countsIn, endOfDay, type Instant, type KnownEvent, knownEvents, type Point, PROJECTIONS, type RecordedSchemeEvent } from '@zhubao/domain';
import type { Document, StoredDocument } from '@zhubao/read-models';
import { EMPTY_LOG } from '../../reports/empty-log.js';
import type { SchemePast } from './scheme-past.js';

/** The past out of the log alone: each document is folded, from its first event, when it is asked for. */
export class FoldedPast implements SchemePast {
  readonly documents = { get: this.#get.bind(this), all: this.#all.bind(this) };
  readonly #log: readonly KnownEvent[];
  readonly #histories = new Map<string, ReadonlyMap<string, readonly KnownEvent[]>>();

  constructor(log: Iterable<RecordedSchemeEvent>) {
    this.#log = [...knownEvents(log)];
  }

  async now(): Promise<Instant> {
    return this.#log.at(-1)?.knownFrom ?? EMPTY_LOG.knownAt;
  }

  async between(): Promise<readonly KnownEvent[]> {
    return this.#log;
  }

  async late(first: CivilDate, last: CivilDate): Promise<readonly KnownEvent[]> {
    const close = endOfDay(first);
    return this.#log.filter(({ event, knownFrom }) => knownFrom > close && event.metadata.occurredOn <= last);
  }

  async #get<D extends Document>(collection: string, key: string, point: Point): Promise<StoredDocument<D> | undefined> {
    return this.#fold<D>(collection, key, point);
  }

  async *#all<D extends Document>(collection: string, point: Point): AsyncGenerator<StoredDocument<D>> {
    for (const key of [...this.#historiesOf(collection).keys()].sort()) {
      const document = this.#fold<D>(collection, key, point);
      if (document !== undefined) yield document;
    }
  }

  #fold<D extends Document>(collection: string, key: string, point: Point): StoredDocument<D> | undefined {
    const projection = projectionOf(collection);
    let document: object | undefined;
    let position = 0;
    for (const known of this.#historiesOf(collection).get(key) ?? []) {
      if (!countsIn(known, point)) continue;
      const after = projection.evolve(document, known.event, key);
      if (after !== document) position = known.event.position;
      document = after;
    }
    return document === undefined ? undefined : { key, position, document: document as D };
  }

  #historiesOf(collection: string): ReadonlyMap<string, readonly KnownEvent[]> {
    const found = this.#histories.get(collection) ?? historiesOf(collection, this.#log);
    this.#histories.set(collection, found);
    return found;
  }
}

function historiesOf(collection: string, log: readonly KnownEvent[]): ReadonlyMap<string, readonly KnownEvent[]> {
  const { handles, keys } = projectionOf(collection);
  const handled = new Set(handles);
  const histories = new Map<string, KnownEvent[]>();
  for (const known of log) {
    if (!handled.has(known.event.type)) continue;
    for (const key of keys(known.event)) {
      const history = histories.get(key) ?? [];
      if (history.length === 0) histories.set(key, history);
      history.push(known);
    }
  }
  return histories;
}

function projectionOf(name: string): (typeof PROJECTIONS)[number] {
  const projection = PROJECTIONS.find(({ collection }) => collection.name === name);
  if (projection === undefined) throw new RangeError(`No read model is named "${name}"`);
  return projection;
}
