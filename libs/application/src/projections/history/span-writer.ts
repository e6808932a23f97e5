import type { CollectionDefinition, DocumentWrite } from '@zhubao/read-models';
import type { Epochs } from './epochs.js';
import { listedChanged, listedFields, listedValues } from './listed.js';
import { closedSpanKey, type Moment, NO_END, openSpanKey, type SpanRow } from './rows.js';

/** Where the span of a document hangs that holds now. */
export interface Spanned {
  /** `null` where there is none; `undefined` until it is known what is stored. */
  span: { readonly row: SpanRow; readonly position: number } | null | undefined;
}

/** About what a span takes. */
const SPAN_CHARACTERS = 200;

/** Writes down for how long the fields that lists filter and sort by had their values, for one collection. */
export class SpanWriter {
  readonly #fields: readonly string[];
  readonly #epochs: Epochs;
  #waiting = new Map<string, DocumentWrite>();
  #waitingCharacters = 0;

  constructor(definition: CollectionDefinition, epochs: Epochs) {
    this.#fields = listedFields(definition);
    this.#epochs = epochs;
  }

  get waitingCharacters(): number {
    return this.#waitingCharacters;
  }

  record(spanned: Spanned, key: string, before: object | undefined, after: object | undefined, moment: Moment): void {
    if (spanned.span === undefined) throw new Error(`The past of document "${key}" was not loaded.`);
    // With a document, no span is open only after a crash, when what ended it is stored already.
    if (before === undefined || after === undefined || listedChanged(this.#fields, before, after)) this.#turn(spanned, key, after, moment);
  }

  takeWaiting(): readonly DocumentWrite[] {
    const taken = [...this.#waiting.values()];
    this.#waiting = new Map();
    this.#waitingCharacters = 0;
    return taken;
  }

  /** The span that held until now ends, and another begins; what lasted no time at all leaves no trace. */
  #turn(spanned: Spanned, key: string, after: object | undefined, { at, position }: Moment): void {
    const ended = spanned.span;
    const epoch = this.#epochs.current;
    const open = openSpanKey(key, epoch);
    this.#epochs.turned(after === undefined ? 'one less' : ended ? 'as many' : 'one more');
    if (ended && ended.row.aliveFrom < at) {
      const closed = closedSpanKey(key, epoch, ended.row.aliveFrom);
      this.#put({ key: closed, position, document: { ...ended.row, epoch, aliveTo: at } });
    }
    if (after === undefined) {
      spanned.span = null;
      this.#put({ key: open, position, document: null });
      return;
    }
    const row: SpanRow = { ...listedValues(this.#fields, after), versionOf: key, epoch, aliveFrom: at, aliveTo: NO_END };
    spanned.span = { row, position };
    this.#put({ key: open, position, document: row });
  }

  #put(write: DocumentWrite): void {
    this.#waiting.set(write.key, write);
    this.#waitingCharacters += SPAN_CHARACTERS;
  }
}

/** Takes in what is stored of the span that holds now. */
export function withStoredSpan(spanned: Spanned, write: DocumentWrite | undefined): void {
  if (spanned.span === undefined) spanned.span = write?.document ? { row: write.document as SpanRow, position: write.position } : null;
}
