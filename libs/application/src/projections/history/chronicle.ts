import type { CollectionDefinition, Commit, DocumentWrite, TextWrite } from '@zhubao/read-models';
import { listedChanged, listedFields, listedValues } from './listed.js';
import { patchText } from './patch.js';
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

/** A segment is closed when its steps outweigh what it begins with by this: reading one costs about two documents, storing all about a change and a half each. */
const STEPS_PER_BASE = 2;
const LEAST_CHARACTERS = 2_000;
/** About what a span or a late fact takes. */
const ROW_CHARACTERS = 200;

/** Rows of the past of one collection that are still to be stored. */
export class ChronicleWriter {
  readonly #fields: readonly string[];
  readonly #names: { readonly segments: string; readonly spans: string; readonly late: string };
  #segments = new Map<string, TextWrite>();
  #spans = new Map<string, DocumentWrite>();
  #late: DocumentWrite[] = [];
  #open = new Map<string, Chronicle>();
  /** Of those that are open, what has changed since they were last taken. */
  #changed = new Map<string, Chronicle>();
  #openCharacters = 0;
  #waitingCharacters = 0;

  constructor(definition: CollectionDefinition, besideOrNot: (name: string) => string, readonly epochs: Epochs) {
    const { segments, spans, late } = historyOf(definition);
    this.#fields = listedFields(definition);
    this.#names = { segments: besideOrNot(segments.name), spans: besideOrNot(spans.name), late: besideOrNot(late.name) };
  }

  get spansCollection(): string {
    return this.#names.spans;
  }

  /** Characters of segments that may become longer: only a commit ends them. */
  get openCharacters(): number {
    return this.#openCharacters;
  }

  /** Characters of rows that are whole. */
  get waitingCharacters(): number {
    return this.#waitingCharacters;
  }

  /** A version of a document begins. */
  record(chronicle: Chronicle, key: string, before: object | undefined, after: object | undefined, moment: Moment): void {
    this.#step(chronicle, key, before, after, moment);
    if (chronicle.span === undefined) throw new Error(`The past of document "${key}" was not loaded.`);
    // With a document, no span is open only after a crash, when what ended it is stored already.
    if (before === undefined || after === undefined || listedChanged(this.#fields, before, after)) this.#turn(chronicle, key, after, moment);
  }

  late(key: string, row: LateRow): void {
    this.#late.push({ key: rowKey(key, `${row.at} ${row.position}`), position: row.position, document: row });
    this.#waitingCharacters += key.length + ROW_CHARACTERS;
  }

  /**
   * Everything that waits, to be stored before the documents that it leads to. `end`: segments end here, so that they
   * need no memory any more; `goOn`: the next change makes them longer, and they are stored again.
   */
  take(open: 'end' | 'goOn'): Commit['documents'] {
    for (const [key, { segment }] of this.#changed) if (segment !== undefined) this.#put(key, segment);
    this.#changed = new Map();
    if (open === 'end') {
      for (const chronicle of this.#open.values()) chronicle.segment = undefined;
      this.#open = new Map();
      this.#openCharacters = 0;
    }
    return this.takeWaiting();
  }

  /** The rows that are whole. They may be stored ahead of the documents: what a crash makes it fold again finds them there. */
  takeWaiting(): Commit['documents'] {
    const taken = [...rowsOf(this.#names.segments, [...this.#segments.values()]), ...rowsOf(this.#names.spans, [...this.#spans.values()]), ...rowsOf(this.#names.late, this.#late)];
    this.#segments = new Map();
    this.#spans = new Map();
    this.#late = [];
    this.#waitingCharacters = 0;
    return taken;
  }

  #step(chronicle: Chronicle, key: string, before: object | undefined, after: object | undefined, { at, position }: Moment): void {
    const change = after === undefined ? 'null' : before === undefined ? `{"set":${JSON.stringify(after)}}` : patchText(before, after);
    const step = stepText(at, position, change);
    const segment = (chronicle.segment ??= this.#begin(chronicle, key, before, { at, position }));
    segment.steps.push(step);
    segment.characters += step.length;
    segment.position = position;
    this.#openCharacters += step.length;
    const baseCharacters = segment.base?.length ?? 0;
    if (segment.characters < Math.max(LEAST_CHARACTERS, STEPS_PER_BASE * baseCharacters)) {
      this.#changed.set(key, chronicle);
      return;
    }
    this.#put(key, segment);
    this.#changed.delete(key);
    this.#open.delete(key);
    this.#openCharacters -= baseCharacters + segment.characters;
    this.#waitingCharacters += baseCharacters + segment.characters;
    chronicle.segment = undefined;
  }

  #begin(chronicle: Chronicle, key: string, before: object | undefined, { at, position }: Moment): NonNullable<Chronicle['segment']> {
    const base = before === undefined ? null : JSON.stringify(before);
    this.#openCharacters += base?.length ?? 0;
    this.#open.set(key, chronicle);
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
    this.#waitingCharacters += ROW_CHARACTERS;
  }
}

function rowsOf(collection: string, writes: readonly (DocumentWrite | TextWrite)[]): Commit['documents'] {
  return writes.length === 0 ? [] : [{ collection, writes }];
}

/** Takes in what is stored of the span that holds now. */
export function withStoredSpan(chronicle: Chronicle, write: DocumentWrite | undefined): void {
  if (chronicle.span === undefined) chronicle.span = write?.document ? { row: write.document as SpanRow, position: write.position } : null;
}
