import type { ProjectedEvent, Projection } from '@zhubao/read-models';

/** One document in memory, with the position of the last event that changed it. */
export interface FoldedDocument {
  readonly key: string;
  document: object | undefined;
  position: number;
}

/** Where a fold finds its documents and leaves its changes. */
export interface FoldedDocuments {
  at(key: string): FoldedDocument;
  change(folded: FoldedDocument, document: object | undefined, position: number): void;
}

/** The position before the first event. */
export const beforeAll = -1;

/**
 * Folds one event into the documents it touches: the one place where any projection is evolved. An event that a
 * document already reflects changes nothing, and when `evolve` throws, no document has changed.
 */
export function foldEvent<E extends ProjectedEvent>(projection: Projection<E>, event: E, keys: readonly string[], documents: FoldedDocuments): void {
  const [key] = keys;
  if (key !== undefined && keys.length === 1) {
    const folded = documents.at(key);
    if (folded.position >= event.position) return;
    const document = projection.evolve(folded.document, event, key);
    if (document !== folded.document) documents.change(folded, document, event.position);
    return;
  }
  const evolved = keys
    .map((each) => documents.at(each))
    .filter(({ position }) => position < event.position)
    .map((folded) => ({ folded, document: projection.evolve(folded.document, event, folded.key) }));
  for (const { folded, document } of evolved) {
    if (document !== folded.document) documents.change(folded, document, event.position);
  }
}
