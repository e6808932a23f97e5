import type { ProjectedEvent, Projection } from '@zhubao/read-models';

/** One document in memory, with the position of the last event that changed it. */
export interface FoldedDocument {
  readonly key: string;
  document: object | undefined;
  position: number;
}

/** Takes what an event made of a document. */
export type ChangeDocument<F extends FoldedDocument> = (folded: F, document: object | undefined, position: number) => void;

/** The position before the first event. */
export const beforeAll = -1;

/** The documents that an event may change, each once: one that both sides of an event concern is named twice. */
export function keysOf<E extends ProjectedEvent>(projection: Pick<Projection<E>, 'keys'>, event: E): readonly string[] {
  const keys = projection.keys(event);
  return keys.length < 2 ? keys : [...new Set(keys)];
}

/**
 * Folds one event into the documents of its keys: the one place where any projection is evolved. An event that a
 * document already reflects changes nothing, and when `evolve` throws, no document has changed.
 */
export function foldEvent<E extends ProjectedEvent, F extends FoldedDocument>(
  projection: Projection<E>, event: E, documents: readonly F[], change: ChangeDocument<F>,
): void {
  const [folded] = documents;
  if (folded !== undefined && documents.length === 1) {
    if (folded.position >= event.position) return;
    const document = projection.evolve(folded.document, event, folded.key);
    if (document !== folded.document) change(folded, document, event.position);
    return;
  }
  const evolved = documents
    .filter(({ position }) => position < event.position)
    .map((each) => ({ folded: each, document: projection.evolve(each.document, event, each.key) }));
  for (const { folded: each, document } of evolved) {
    if (document !== each.document) change(each, document, event.position);
  }
}
