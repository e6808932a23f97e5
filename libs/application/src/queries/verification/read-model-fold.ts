import type { RecordedSchemeEvent, SchemeProjection } from '@zhubao/domain';
import { timesOf } from '../../engine/decode-event.js';
import { BEFORE_ALL_TIME } from '../../projections/anchor.js';
import { beforeAll, type FoldedDocument, foldEvent } from '../../projections/fold-event.js';
import { listedChanged, listedFields, listedValues } from '../../projections/history/listed.js';
import { lateRow } from '../../projections/history/late-row.js';
import { type Patch, patchText } from '../../projections/history/patch.js';
import { traceStep } from '../../projections/history/traces.js';
import type { FaultBook } from './fault-book.js';
import { PastDigest } from './past-digest.js';

/** Folds one projection again up to its checkpoint, for the keys that are this pass's share. */
export class ReadModelFold {
  readonly documents = new Map<string, FoldedDocument>();
  /** What each document was, in one figure. */
  readonly pasts = new Map<string, PastDigest>();
  #logTime = BEFORE_ALL_TIME;
  readonly #handles: ReadonlySet<string>;
  readonly #listed: readonly string[];
  /** Events that the stored read model has not seen. */
  #behind = 0;
  #failed = false;

  constructor(readonly projection: SchemeProjection, readonly checkpoint: number, private readonly owns: (key: string) => boolean) {
    this.#handles = new Set(projection.handles);
    this.#listed = listedFields(projection.collection);
  }

  get failed(): boolean {
    return this.#failed;
  }

  fold(event: RecordedSchemeEvent, book: FaultBook): void {
    const { recordedAt } = timesOf(event);
    if (recordedAt > this.#logTime) this.#logTime = recordedAt;
    if (this.#failed || !this.#handles.has(event.type)) return;
    if (event.position > this.checkpoint) {
      this.#behind += 1;
      return;
    }
    try {
      const documents = this.projection.keys(event).filter(this.owns).map((key) => this.#document(key));
      foldEvent(this.projection, event, documents, (folded, document, position) => this.#change(folded, document, position));
      for (const { key, document } of documents) this.#follow(key, document, event);
      for (const { key } of documents) this.#late(key, event);
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

  #change(folded: FoldedDocument, after: object | undefined, position: number): void {
    const { key, document: before } = folded;
    const past = this.#past(key);
    past.version(this.#logTime, position, after === undefined ? null : before === undefined ? { set: after } : (JSON.parse(patchText(before, after)) as Patch));
    if (before === undefined || after === undefined || listedChanged(this.#listed, before, after)) {
      past.turn({ from: this.#logTime, values: after === undefined ? null : listedValues(this.#listed, after) });
    }
    folded.document = after;
    folded.position = position;
  }

  #follow(key: string, document: object | undefined, event: RecordedSchemeEvent): void {
    const { followed } = this.projection.collection;
    if (followed !== undefined) this.#past(key).event(traceStep(followed, document, event, { at: this.#logTime, position: event.position }));
  }

  #late(key: string, event: RecordedSchemeEvent): void {
    const row = lateRow(key, event, this.#logTime, event.metadata.occurredOn);
    if (row !== undefined) this.#past(key).late(row);
  }

  #past(key: string): PastDigest {
    const past = this.pasts.get(key) ?? new PastDigest();
    this.pasts.set(key, past);
    return past;
  }

  #document(key: string): FoldedDocument {
    const known = this.documents.get(key);
    if (known !== undefined) return known;
    const folded = { key, document: undefined, position: beforeAll };
    this.documents.set(key, folded);
    return folded;
  }
}

