import type { CollectionDefinition, DocumentWrite, TextWrite } from '@zhubao/read-models';
import { listedChanged, listedFields, listedValues } from './listed.js';
import { changeOf } from './patch.js';
import type { Epochs } from './epochs.js';
import { closedSpanKey, historyOf, type LateRow, type Moment, NO_END, openSpanKey, rowKey, segmentKey, segmentText, type SpanRow, stepText } from './rows.js';

/** What is kept in memory of one document's past. */
export interface Chronicle {
  segment: { readonly first: Moment; readonly base: string | null; readonly steps: string[]; characters: number; position: number } | undefined;
  /** `undefined` until it is known what is stored. */
  span: { readonly row: SpanRow; readonly position: number } | null | undefined;
}

export function newChronicle(collection: 'empty' | 'filled'): Chronicle {
  return { segment: undefined, span: collection === 'empty' ? null : undefined };
}

/** A segment is closed when its steps outweigh what it begins with: reading one costs about two documents, storing all about two changes each. */
const LEAST_CHARACTERS = 2_000;

/** Rows of the past of one collection that are still to be stored. */
export class ChronicleWriter {
  readonly #fields: readonly string[];
  readonly #names: { readonly segments: string; readonly spans: string; readonly late: string };
  #segments = new Map<string, TextWrite>();
  #spans = new Map<string, DocumentWrite>();
  #late: DocumentWrite[] = [];
  #open = new Map<string, Chronicle>();
  #characters = 0;

  constructor(definition: CollectionDefinition, besideOrNot: (name: string) => string, readonly epochs: Epochs) {
    const { segments, spans, late } = historyOf(definition);
    this.#fields = listedFields(definition);
    this.#names = { segments: besideOrNot(segments.name), spans: besideOrNot(spans.name), late: besideOrNot(late.name) };
  }

  get spansCollection(): string {
    return this.#names.spans;
  }

  /** Characters that wait to be stored. */
  get characters(): number {
    return this.#characters;
  }

  /** A version of a document begins. */
  record(chronicle: Chronicle, key: string, before: object | undefined, after: object | undefined, moment: Moment): void {
    this.#step(chronicle, key, before, after, moment);
    if (chronicle.span === undefined) throw new Error(`The past of document "${key}" was not loaded.`);
    if (chronicle.span === null || before === undefined || after === undefined || listedChanged(this.#fields, before, after)) this.#turn(chronicle, key, after, moment);
  }

  late(key: string, row: LateRow): void {
    this.#late.push({ key: rowKey(key, `${row.at} ${row.position}`), position: row.position, document: row });
    this.#characters += key.length + 200;
  }

  /**
   * Everything that waits, to be stored before the documents that it leads to. `end`: segments end here, so that they
   * need no memory any more; `goOn`: the next change makes them longer, and they are stored again.
   */
  take(open: 'end' | 'goOn'): readonly { readonly collection: string; readonly writes: readonly (DocumentWrite | TextWrite)[] }[] {
    for (const [key, chronicle] of this.#open) {
      if (chronicle.segment === undefined) continue;
      this.#put(key, chronicle.segment);
      if (open === 'end') chronicle.segment = undefined;
    }
    const taken = [
      { collection: this.#names.segments, writes: [...this.#segments.values()] },
      { collection: this.#names.spans, writes: [...this.#spans.values()] },
      { collection: this.#names.late, writes: this.#late },
    ].filter(({ writes }) => writes.length > 0);
    this.#segments = new Map();
    this.#spans = new Map();
    this.#late = [];
    this.#open = new Map();
    if (open === 'end') this.#characters = 0;
    return taken;
  }

  #step(chronicle: Chronicle, key: string, before: object | undefined, after: object | undefined, { at, position }: Moment): void {
    const step = stepText({ at, position }, changeOf(before, after));
    const segment = (chronicle.segment ??= this.#begin(before, { at, position }));
    segment.steps.push(step);
    segment.characters += step.length;
    segment.position = position;
    this.#characters += step.length;
    if (segment.characters < Math.max(LEAST_CHARACTERS, segment.base?.length ?? 0)) {
      this.#open.set(key, chronicle);
      return;
    }
    this.#put(key, segment);
    this.#open.delete(key);
    chronicle.segment = undefined;
  }

  #begin(before: object | undefined, { at, position }: Moment): NonNullable<Chronicle['segment']> {
    const base = before === undefined ? null : JSON.stringify(before);
    this.#characters += base?.length ?? 0;
    return { first: { at, position }, base, steps: [], characters: 0, position };
  }

  #put(key: string, { first, base, steps, position }: NonNullable<Chronicle['segment']>): void {
    const at = segmentKey(key, first);
    this.#segments.set(at, { key: at, position, json: segmentText(base, steps) });
  }

  /** The span that held until now ends, and another begins; what lasted no time at all leaves no trace. */
  #turn(chronicle: Chronicle, key: string, after: object | undefined, { at, position }: Moment): void {
    const ended = chronicle.span;
    const epoch = this.epochs.current;
    const open = openSpanKey(key, epoch);
    this.epochs.turned(after === undefined ? 'one less' : ended ? 'as many' : 'one more');
    if (ended && ended.row.aliveFrom < at) {
      const closed = closedSpanKey(key, epoch, ended.row.aliveFrom);
      this.#spans.set(closed, { key: closed, position, document: { ...ended.row, epoch, aliveTo: at } });
    }
    if (after === undefined) {
      chronicle.span = null;
      this.#spans.set(open, { key: open, position, document: null });
      return;
    }
    const row: SpanRow = { ...listedValues(this.#fields, after), versionOf: key, epoch, aliveFrom: at, aliveTo: NO_END };
    chronicle.span = { row, position };
    this.#spans.set(open, { key: open, position, document: row });
    this.#characters += 200;
  }
}

/** Takes in what is stored of the span that holds now. */
export function withStoredSpan(chronicle: Chronicle, write: DocumentWrite | undefined): void {
  if (chronicle.span === undefined) chronicle.span = write?.document ? { row: write.document as SpanRow, position: write.position } : null;
}
