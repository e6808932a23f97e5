import type { RecordedSchemeEvent, SchemeProjection } from '@zhubao/domain';
import { beforeAll, type FoldedDocument, foldEvent } from '../../projections/fold-event.js';
import type { FaultBook } from './fault-book.js';

/** Folds one projection again up to its checkpoint, for the keys that are this pass's share. */
export class ReadModelFold {
  readonly documents = new Map<string, FoldedDocument>();
  readonly #handles: ReadonlySet<string>;
  /** Events that the stored read model has not seen. */
  #behind = 0;
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
      this.#behind += 1;
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

  /** What the stored read model has not seen cannot be compared. */
  reportBehind(book: FaultBook): void {
    if (this.#behind === 0) return;
    const { name } = this.projection;
    book.leaveOut({
      what: 'PROJECTION_BEHIND',
      zh: `读模型 ${name} 只反映到位置 ${this.checkpoint},其后尚有 ${this.#behind} 个相关事件未核对。`, en: `Read model ${name} reflects position ${this.checkpoint} only; ${this.#behind} later events that concern it were not compared.`,
    });
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
