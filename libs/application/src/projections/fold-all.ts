import type { ProjectedEvent, Projection } from '@zhubao/read-models';
import { beforeAll, type FoldedDocument, type FoldedDocuments, foldEvent } from './fold-event.js';

/** Documents by key, by collection. */
export type FoldedCollections = ReadonlyMap<string, ReadonlyMap<string, object>>;

/** Folds events in memory from the start: for any point in time, for verification, and as the measure of what is stored. */
export function foldAll<E extends ProjectedEvent>(projections: readonly Projection<E>[], events: Iterable<E>): FoldedCollections {
  const folds = projections.map((projection) => ({ projection, documents: new InMemory(), handles: new Set<string>(projection.handles) }));
  for (const event of events) {
    for (const { projection, documents, handles } of folds) {
      if (handles.has(event.type)) foldEvent(projection, event, projection.keys(event), documents);
    }
  }
  return new Map(folds.map(({ projection, documents }) => [projection.collection.name, documents.existing()]));
}

class InMemory implements FoldedDocuments {
  readonly #documents = new Map<string, FoldedDocument>();

  at(key: string): FoldedDocument {
    const known = this.#documents.get(key);
    if (known !== undefined) return known;
    const folded = { key, document: undefined, position: beforeAll };
    this.#documents.set(key, folded);
    return folded;
  }

  change(folded: FoldedDocument, document: object | undefined, position: number): void {
    folded.document = document;
    folded.position = position;
  }

  existing(): ReadonlyMap<string, object> {
    const existing = new Map<string, object>();
    for (const { key, document } of this.#documents.values()) if (document !== undefined) existing.set(key, document);
    return existing;
  }
}
