import type { ProjectedEvent, Projection } from '@zhubao/read-models';
import { beforeAll, type FoldedDocument, foldEvent, keysOf } from './fold-event.js';

/** Documents by key, by collection. */
export type FoldedCollections = ReadonlyMap<string, ReadonlyMap<string, object>>;

/** Folds events in memory from the start: for any point in time, for verification, and as the measure of what is stored. */
export function foldAll<E extends ProjectedEvent>(projections: readonly Projection<E>[], events: Iterable<E>): FoldedCollections {
  const folds = projections.map((projection) => ({ projection, documents: new Map<string, FoldedDocument>(), handles: new Set<string>(projection.handles) }));
  for (const event of events) {
    for (const { projection, documents, handles } of folds) {
      if (handles.has(event.type)) foldEvent(projection, event, keysOf(projection, event).map((key) => documentOf(documents, key)), change);
    }
  }
  return new Map(folds.map(({ projection, documents }) => [projection.collection.name, existing(documents)]));
}

function documentOf(documents: Map<string, FoldedDocument>, key: string): FoldedDocument {
  const known = documents.get(key);
  if (known !== undefined) return known;
  const folded = { key, document: undefined, position: beforeAll };
  documents.set(key, folded);
  return folded;
}

function change(folded: FoldedDocument, document: object | undefined, position: number): void {
  folded.document = document;
  folded.position = position;
}

function existing(documents: ReadonlyMap<string, FoldedDocument>): ReadonlyMap<string, object> {
  const found = new Map<string, object>();
  for (const { key, document } of documents.values()) if (document !== undefined) found.set(key, document);
  return found;
}
