import type { RecordedSchemeEvent, SchemeProjection } from '@zhubao/domain';
import { type CachedDocument, DocumentCache } from '../../projections/document-cache.js';
import { foldEvent, keysOf } from '../../projections/fold-event.js';
import { listedChanged, listedFields, listedValues } from '../../projections/history/listed.js';
import { lateRow } from '../../projections/history/late-row.js';
import type { Moment } from '../../projections/history/rows.js';
import { traceStep } from '../../projections/history/traces.js';
import type { FaultBook } from './fault-book.js';
import type { PastTaker } from './past-taker.js';
import type { Comparable } from './read-model-scope.js';

/** Documents of one projection that lie open; those that were left alone for a while are packed, and take a third of the room. */
const YOUNG = 2_000;

/** Folds one projection again up to its checkpoint, for the keys that are this pass's share. */
export class ReadModelFold<P extends PastTaker> {
  readonly documents = new DocumentCache('empty');
  /** What each document was. */
  readonly pasts = new Map<string, P>();
  readonly #listed: readonly string[];
  /** Events that the stored read model has not seen. */
  #behind = 0;
  #failed = false;

  readonly projection: SchemeProjection;
  readonly checkpoint: number;

  constructor({ projection, checkpoint }: Comparable, private readonly owns: (key: string) => boolean, private readonly newPast: (key: string) => P) {
    this.projection = projection;
    this.checkpoint = checkpoint;
    this.#listed = listedFields(projection.collection);
  }

  get failed(): boolean {
    return this.#failed;
  }

  /** @param logTime greatest recording instant of the log up to the event, which is one that the projection handles */
  fold(event: RecordedSchemeEvent, logTime: string, book: FaultBook): void {
    if (this.#failed) return;
    if (event.position > this.checkpoint) {
      this.#behind += 1;
      return;
    }
    try {
      const documents = keysOf(this.projection, event).filter(this.owns).map((key) => this.documents.touch(key));
      foldEvent(this.projection, event, documents, (folded, document, position) => this.#change(folded, document, { at: logTime, position }));
      for (const { key, document } of documents) this.#follow(key, document, event, logTime);
      for (const { key } of documents) this.#late(key, event, logTime);
      if (this.documents.youngDocuments >= YOUNG) this.documents.age();
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

  #change(folded: CachedDocument, after: object | undefined, moment: Moment): void {
    const { key, document: before } = folded;
    const past = this.#past(key);
    past.version(before, after, moment);
    if (before === undefined || after === undefined || listedChanged(this.#listed, before, after)) {
      past.turn(after === undefined ? null : listedValues(this.#listed, after), moment);
    }
    this.documents.change(folded, after, moment.position);
  }

  #follow(key: string, document: object | undefined, event: RecordedSchemeEvent, logTime: string): void {
    const { followed } = this.projection.collection;
    if (followed !== undefined) this.#past(key).event(traceStep(followed, document, event, { at: logTime, position: event.position }));
  }

  #late(key: string, event: RecordedSchemeEvent, logTime: string): void {
    const row = lateRow(key, event, logTime, event.metadata.occurredOn);
    if (row !== undefined) this.#past(key).late(row);
  }

  #past(key: string): P {
    const past = this.pasts.get(key) ?? this.newPast(key);
    this.pasts.set(key, past);
    return past;
  }
}

