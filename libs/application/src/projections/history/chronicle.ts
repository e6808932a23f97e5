import type { Commit, DocumentWrite, ReadModelStore, TextWrite } from '@zhubao/read-models';
import { afterOf, chainWith, mayGoOn, type SegmentLengths } from './chain.js';
import { changeText } from './patch.js';
import type { Epochs } from './epochs.js';
import { lastRows } from './last-rows.js';
import { historyOf, type KeptCollection, type LateRow, type Moment, type Predecessors, rowKey, type Segment, type SegmentBegin, segmentKey, segmentName, segmentText, stepText } from './rows.js';
import { type Spanned, SpanWriter } from './span-writer.js';
import { type Traced, type TraceRow, TraceWriter } from './traces.js';

/** What is kept in memory of one document's past. */
export interface Chronicle extends Traced, Spanned {
  segment: OpenSegment | undefined;
  /** The closed segments since the last base; none of a document that has no past yet. */
  chain: Predecessors | undefined;
}

/** The segment that is still growing. */
interface OpenSegment {
  readonly first: Moment;
  readonly begin: SegmentBegin;
  readonly steps: string[];
  characters: number;
  position: number;
}

/** A document as it came out of the store. */
interface Loaded {
  readonly key: string;
  readonly position: number;
  readonly chronicle: Chronicle;
}

export function newChronicle(collection: 'empty' | 'filled'): Chronicle {
  return { segment: undefined, chain: undefined, trace: undefined, span: collection === 'empty' ? null : undefined };
}

const NO_STEP = ['', -1] as const;
/** About what a late fact takes, and the name of a segment. */
const ROW_CHARACTERS = 200;
const NAME_CHARACTERS = 45;

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

  constructor(definition: KeptCollection, besideOrNot: (name: string) => string, readonly epochs: Epochs, private readonly lengths: SegmentLengths) {
    const { segments, spans, late, trace } = historyOf(definition);
    this.#traces = definition.followed && new TraceWriter(definition.followed, lengths.traceSteps);
    this.#spans = new SpanWriter(definition, epochs);
    this.#names = { segments: besideOrNot(segments.name), spans: besideOrNot(spans.name), late: besideOrNot(late.name), trace: besideOrNot(trace.name) };
  }

  get spansCollection(): string {
    return this.#names.spans;
  }

  /** Characters of segments that may become longer. */
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

  /** Everything that waits, to be stored before the documents that it leads to. The next change makes open segments longer, and they are stored again. */
  take(): Commit['documents'] {
    for (const [key, { segment }] of this.#changed) if (segment !== undefined) this.#put(key, segment);
    this.#changed = new Map();
    this.#traces?.putOpen();
    return this.takeWaiting();
  }

  /**
   * Takes in what is stored of the past of documents that come out of the store, so that it goes on from there, cut as if it had never
   * been put away. Of what a crash left beyond, nothing: it is written again.
   * @param reached what was folded before they were asked for
   */
  async load(store: ReadModelStore, documents: readonly Loaded[], reached: number): Promise<void> {
    const upTo = new Map(documents.map(({ key, position }) => [key, Math.max(position, reached)]));
    const rows = await lastRows<Segment>(store, this.#names.segments, upTo);
    const traces = this.#traces && (await lastRows<TraceRow>(store, this.#names.trace, upTo));
    for (const { key, chronicle } of documents) {
      const [row, trace] = [rows.get(key), traces?.get(key)];
      if (row !== undefined) this.#reopen(chronicle, key, row);
      if (trace !== undefined) this.#traces?.reopen(chronicle, key, trace);
    }
  }

  /** A document is put away, with everything stored that is known of it. */
  forget({ key, chronicle }: Pick<Loaded, 'key' | 'chronicle'>): void {
    if (this.#changed.has(key)) throw new Error(`The past of "${key}" is not stored yet, and cannot be forgotten.`);
    if (this.#open.delete(key) && chronicle.segment !== undefined) this.#openCharacters -= charactersOf(chronicle.segment);
    this.#traces?.forget(key, chronicle);
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
    if (segment.characters < this.lengths.segment) {
      this.#changed.set(key, chronicle);
      return;
    }
    this.#put(key, segment);
    this.#changed.delete(key);
    this.#open.delete(key);
    this.#openCharacters -= charactersOf(segment);
    this.#waitingCharacters += charactersOf(segment);
    this.#close(chronicle);
  }

  #begin(chronicle: Chronicle, key: string, before: object | undefined, { at, position }: Moment): OpenSegment {
    const { chain } = chronicle;
    const begin = chain !== undefined && mayGoOn(chain) ? { after: chain } : { base: before === undefined ? null : JSON.stringify(before) };
    const segment = { first: { at, position }, begin, steps: [], characters: 0, position };
    this.#openCharacters += charactersOf(segment);
    this.#open.set(key, chronicle);
    return segment;
  }

  #reopen(chronicle: Chronicle, key: string, row: Segment): void {
    const steps = row.steps.map((step) => JSON.stringify(step));
    const [[at, position], [, last]] = [row.steps[0] ?? NO_STEP, row.steps.at(-1) ?? NO_STEP];
    const begin = 'base' in row ? { base: row.base === null ? null : JSON.stringify(row.base) } : { after: row.after };
    chronicle.segment = { first: { at, position }, begin, steps, characters: steps.reduce((sum, { length }) => sum + length, 0), position: last };
    if (chronicle.segment.characters >= this.lengths.segment) return this.#close(chronicle);
    this.#open.set(key, chronicle);
    this.#openCharacters += charactersOf(chronicle.segment);
  }

  #put(key: string, { first, begin, steps, position }: OpenSegment): void {
    const at = segmentKey(key, first);
    this.#segments.set(at, { key: at, position, json: segmentText(begin, steps) });
  }

  /** The next segment goes on from the one that is closed, or begins with a base. */
  #close(chronicle: Chronicle): void {
    const { segment } = chronicle;
    if (segment === undefined) return;
    const { begin, first, characters, position: upTo } = segment;
    chronicle.chain = chainWith({ name: segmentName(first), after: afterOf(begin), upTo, characters }, this.lengths);
    chronicle.segment = undefined;
  }
}

function charactersOf({ begin, characters }: Pick<OpenSegment, 'begin' | 'characters'>): number {
  return characters + ('base' in begin ? (begin.base?.length ?? 0) : begin.after.names.length * NAME_CHARACTERS);
}

function rowsOf(collection: string, writes: readonly (DocumentWrite | TextWrite)[]): Commit['documents'] {
  return writes.length === 0 ? [] : [{ collection, writes }];
}
