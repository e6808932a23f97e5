import type { RecordedSchemeEvent, SchemeProjection } from '@zhubao/domain';
import { beforeAll, type FoldedDocument, foldEvent } from '../../projections/fold-event.js';
import type { FaultBook } from './fault-book.js';

/** Folds one projection again up to its checkpoint, for the keys that are this pass's share. */
export class ReadModelFold {
  readonly documents = new Map<string, FoldedDocument>();
  /** Events that the stored read model has not seen. */
  behind = 0;
  readonly #handles: ReadonlySet<string>;
  #failed = false;

  constructor(readonly projection: SchemeProjection, readonly checkpoint: number, private readonly owns: (key: string) => boolean) {
    this.#handles = new Set(projection.handles);
  }

  get failed(): boolean {
    return this.#failed;
  }

  fold(event: RecordedSchemeEvent, book: FaultBook): void {
    if (this.#failed || !this.#handles.has(event.type)) return;
    if (event.position > this.checkpoint) {
      this.behind += 1;
      return;
    }
    try {
      const documents = this.projection.keys(event).filter(this.owns).map((key) => this.#document(key));
      foldEvent(this.projection, event, documents, change);
    } catch (error) {
      this.#failed = true;
      const message = error instanceof Error ? error.message : String(error);
      book.at(event, 'FOLD_FAILED', `投影 ${this.projection.name} 无法处理:${message}`, `projection ${this.projection.name} cannot fold it: ${message}`);
    }
  }

  #document(key: string): FoldedDocument {
    const known = this.documents.get(key);
    if (known !== undefined) return known;
    const folded = { key, document: undefined, position: beforeAll };
    this.documents.set(key, folded);
    return folded;
  }
}

function change(folded: FoldedDocument, document: object | undefined, position: number): void {
  folded.document = document;
  folded.position = position;
}
