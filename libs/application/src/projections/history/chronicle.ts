import type { Commit, DocumentWrite, TextWrite } from '@zhubao/read-models';
import { changeText } from './patch.js';
import type { Epochs } from './epochs.js';
import { historyOf, type KeptCollection, type LateRow, type Moment, rowKey, segmentKey, segmentText, stepText } from './rows.js';
import { type Spanned, SpanWriter } from './span-writer.js';
import { type Traced, TraceWriter } from './traces.js';

/** What is kept in memory of one document's past. */
export interface Chronicle extends Traced, Spanned {
  segment: { readonly first: Moment; readonly base: string | null; readonly steps: string[]; characters: number; position: number } | undefined;
}

export function newChronicle(collection: 'empty' | 'filled'): Chronicle {
  return { segment: undefined, trace: undefined, span: collection === 'empty' ? null : undefined };
}

/** A segment is closed when its steps are so many times as long as what it begins with: reading one costs about two documents, storing all about a change and a half each. */
const STEPS_PER_BASE = 2;
const LEAST_CHARACTERS = 2_000;
/** About what a late fact takes. */
const ROW_CHARACTERS = 200;

/** Rows of the past of one collection that are still to be stored. */
export class ChronicleWriter {
  readonly #names: Readonly<Record<'segments' | 'spans' | 'late' | 'trace', string>>;
  readonly #spans: SpanWriter;
  readonly #traces: TraceWriter | undefined;
  #segments = new Map<string, TextWrite>();
  #late: DocumentWrite[] = [];
  #open = new Map<string, Chronicle>();
  /** Of those that are open, what has changed since they were last taken. */
  #changed = new Map<string, Chronicle>();
  #openCharacters = 0;
  #waitingCharacters = 0;

  constructor(definition: KeptCollection, besideOrNot: (name: string) => string, readonly epochs: Epochs) {
    const { segments, spans, late, trace } = historyOf(definition);
    this.#traces = definition.followed && new TraceWriter(definition.followed);
    this.#spans = new SpanWriter(definition, epochs);
    this.#names = { segments: besideOrNot(segments.name), spans: besideOrNot(spans.name), late: besideOrNot(late.name), trace: besideOrNot(trace.name) };
  }

  get spansCollection(): string {
    return this.#names.spans;
  }

  /** Characters of segments that may become longer: only a commit ends them. */
  get openCharacters(): number {
    return this.#openCharacters + (this.#traces?.openCharacters ?? 0);
  }

  /** Characters of rows that are whole. */
  get waitingCharacters(): number {
    return this.#waitingCharacters + this.#spans.waitingCharacters + (this.#traces?.waitingCharacters ?? 0);
  }

  /** A version of a document begins. */
  record(chronicle: Chronicle, key: string, before: object | undefined, after: object | undefined, moment: Moment): void {
    this.#step(chronicle, key, before, after, moment);
    this.#spans.record(chronicle, key, before, after, moment);
  }

  /** Where the events that concern a document are written down, if they are. */
  get traces(): TraceWriter | undefined {
    return this.#traces;
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
    this.#traces?.close(open);
    if (open === 'end') {
      for (const chronicle of this.#open.values()) chronicle.segment = undefined;
      this.#open = new Map();
      this.#openCharacters = 0;
    }
    return this.takeWaiting();
  }

  /** The rows that are whole. They may be stored ahead of the documents: what a crash makes it fold again finds them there. */
  takeWaiting(): Commit['documents'] {
    const taken = [...rowsOf(this.#names.segments, [...this.#segments.values()]), ...rowsOf(this.#names.spans, this.#spans.takeWaiting()), ...rowsOf(this.#names.late, this.#late), ...rowsOf(this.#names.trace, this.#traces?.takeWaiting() ?? [])];
    this.#segments = new Map();
    this.#late = [];
    this.#waitingCharacters = 0;
    return taken;
  }

  #step(chronicle: Chronicle, key: string, before: object | undefined, after: object | undefined, { at, position }: Moment): void {
    const step = stepText(at, position, changeText(before, after));
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
}

function rowsOf(collection: string, writes: readonly (DocumentWrite | TextWrite)[]): Commit['documents'] {
  return writes.length === 0 ? [] : [{ collection, writes }];
}
