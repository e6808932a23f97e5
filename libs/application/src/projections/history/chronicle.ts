import type { Commit, DocumentWrite, ReadModelStore, TextWrite } from '@zhubao/read-models';
import type { SegmentLengths } from './chain.js';
import { beforeAll } from '../fold-event.js';
import type { Epochs } from './epochs.js';
import { lastRows } from './last-rows.js';
import { historyOf, type KeptCollection, lateRowKey, type LateRow, type Moment, type Segment } from './rows.js';
import { type Segmented, SegmentWriter } from './segment-writer.js';
import { type Spanned, SpanWriter } from './span-writer.js';
import { type Traced, type TraceRow, TraceWriter } from './traces.js';

/** What is kept in memory of one document's past. */
export interface Chronicle extends Segmented, Traced, Spanned {}

/** A document as it came out of the store. */
interface Loaded {
  readonly key: string;
  readonly position: number;
  readonly chronicle: Chronicle;
}

export function newChronicle(collection: 'empty' | 'filled'): Chronicle {
  return { segment: undefined, chain: undefined, trace: undefined, span: collection === 'empty' ? null : undefined };
}

/** About what a late fact takes. */
const ROW_CHARACTERS = 200;

/** Rows of the past of one collection that are still to be stored. */
export class ChronicleWriter {
  readonly #names: Readonly<Record<'segments' | 'spans' | 'late' | 'trace', string>>;
  readonly #spans: SpanWriter;
  readonly #traces: TraceWriter | undefined;
  readonly #segments: SegmentWriter;
  #late: DocumentWrite[] = [];
  #lateCharacters = 0;

  constructor(definition: KeptCollection, besideOrNot: (name: string) => string, readonly epochs: Epochs, lengths: SegmentLengths) {
    const { segments, spans, late, trace } = historyOf(definition);
    this.#segments = new SegmentWriter(lengths);
    this.#traces = definition.followed && new TraceWriter(definition.followed, lengths.traceSteps);
    this.#spans = new SpanWriter(definition, epochs);
    this.#names = { segments: besideOrNot(segments.name), spans: besideOrNot(spans.name), late: besideOrNot(late.name), trace: besideOrNot(trace.name) };
  }

  get spansCollection(): string {
    return this.#names.spans;
  }

  /** Characters of rows that may become longer. */
  get openCharacters(): number {
    return this.#segments.openCharacters + (this.#traces?.openCharacters ?? 0);
  }

  /** Characters of rows that are whole. */
  get waitingCharacters(): number {
    return this.#lateCharacters + this.#segments.waitingCharacters + this.#spans.waitingCharacters + (this.#traces?.waitingCharacters ?? 0);
  }

  /** A version of a document begins. */
  record(chronicle: Chronicle, key: string, before: object | undefined, after: object | undefined, moment: Moment): void {
    this.#segments.record(chronicle, key, before, after, moment);
    this.#spans.record(chronicle, key, before, after, moment);
  }

  /** Where the events that concern a document are written down, if they are. */
  get traces(): TraceWriter | undefined {
    return this.#traces;
  }

  late(key: string, row: LateRow): void {
    this.#late.push({ key: lateRowKey(key, row), position: row.position, document: row });
    this.#lateCharacters += key.length + ROW_CHARACTERS;
  }

  /** Everything that waits, to be stored before the documents that it leads to. The next change makes open segments longer, and they are stored again. */
  take(): Commit['documents'] {
    this.#segments.putOpen();
    this.#traces?.putOpen();
    return this.takeWaiting();
  }

  /**
   * Takes in what is stored of the past of documents that come out of the store, so that it goes on from there, cut as if it had never
   * been put away. Of what a crash left beyond, nothing: it is written again.
   * @param reached what was folded before they were asked for
   */
  async load(store: ReadModelStore, documents: readonly Loaded[], reached: number): Promise<void> {
    // What was never stored has no past.
    const upTo = new Map(documents.filter(({ position }) => position !== beforeAll).map(({ key, position }) => [key, Math.max(position, reached)]));
    const rows = await lastRows<Segment>(store, this.#names.segments, upTo);
    const traces = this.#traces && (await lastRows<TraceRow>(store, this.#names.trace, upTo));
    for (const { key, chronicle } of documents) {
      const [row, trace] = [rows.get(key), traces?.get(key)];
      if (row !== undefined) this.#segments.reopen(chronicle, key, row);
      if (trace !== undefined) this.#traces?.reopen(chronicle, key, trace);
    }
  }

  /** A document is put away, with everything stored that is known of it. */
  forget({ key, chronicle }: Pick<Loaded, 'key' | 'chronicle'>): void {
    this.#segments.forget(key, chronicle);
    this.#traces?.forget(key, chronicle);
  }

  /** The rows that are whole. They may be stored ahead of the documents: what a crash makes it fold again finds them there. */
  takeWaiting(): Commit['documents'] {
    const taken = [...rowsOf(this.#names.segments, this.#segments.takeWaiting()), ...rowsOf(this.#names.spans, this.#spans.takeWaiting()), ...rowsOf(this.#names.late, this.#late), ...rowsOf(this.#names.trace, this.#traces?.takeWaiting() ?? [])];
    this.#late = [];
    this.#lateCharacters = 0;
    return taken;
  }
}

function rowsOf(collection: string, writes: readonly (DocumentWrite | TextWrite)[]): Commit['documents'] {
  return writes.length === 0 ? [] : [{ collection, writes }];
}
