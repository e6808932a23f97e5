import type { RecordedSchemeEvent, SchemeEventType } from '../event-catalogue.js';
import type { SchemeProjection } from './scheme-projection.js';

/** Documents by collection and key. */
export type Documents = ReadonlyMap<string, ReadonlyMap<string, object>>;

/** Folds events, one after another in the order of the log, through projections in memory. */
export class ProjectionFold {
  readonly #byType: ReadonlyMap<SchemeEventType, readonly SchemeProjection[]>;
  readonly #collections: ReadonlyMap<SchemeProjection, Map<string, object>>;

  constructor(projections: readonly SchemeProjection[]) {
    this.#byType = handlersByType(projections);
    this.#collections = new Map(projections.map((one) => [one, new Map<string, object>()]));
  }

  get documents(): Documents {
    return new Map([...this.#collections].map(([{ collection }, documents]) => [collection.name, documents]));
  }

  add(event: RecordedSchemeEvent): void {
    for (const one of this.#byType.get(event.type) ?? []) foldInto(this.#collections.get(one), one, event);
  }
}

/** Folds events, in the order of the log, through projections in memory: reports, previews and tests. */
export function foldProjections(events: Iterable<RecordedSchemeEvent>, projections: readonly SchemeProjection[]): Documents {
  const fold = new ProjectionFold(projections);
  for (const event of events) fold.add(event);
  return fold.documents;
}

/** The documents of one projection by key. */
export function foldOne<D extends object>(events: Iterable<RecordedSchemeEvent>, one: SchemeProjection<D>): ReadonlyMap<string, D> {
  const handled = new Set(one.handles);
  const documents = new Map<string, D>();
  for (const event of events) if (handled.has(event.type)) foldInto(documents, one, event);
  return documents;
}

function foldInto<D extends object>(documents: Map<string, D> | undefined, one: SchemeProjection<D>, event: RecordedSchemeEvent): void {
  if (documents === undefined) return;
  for (const key of one.keys(event)) {
    const before = documents.get(key);
    const after = one.evolve(before, event, key);
    if (after === undefined) documents.delete(key);
    else if (after !== before) documents.set(key, after);
  }
}

function handlersByType(projections: readonly SchemeProjection[]): ReadonlyMap<SchemeEventType, readonly SchemeProjection[]> {
  const types = new Set(projections.flatMap(({ handles }) => handles));
  return new Map([...types].map((type) => [type, projections.filter(({ handles }) => handles.includes(type))]));
}
