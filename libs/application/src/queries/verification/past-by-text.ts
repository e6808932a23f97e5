import type { Document } from '@zhubao/read-models';
import { afterOf, chainWith, type ClosedSegment, SEGMENT_LENGTHS } from '../../projections/history/chain.js';
import { changeText } from '../../projections/history/patch.js';
import { type LateRow, type Moment, NO_END, segmentBegin, segmentName, type SpanRow, stepText } from '../../projections/history/rows.js';
import { traceBegin, type TraceStep } from '../../projections/history/traces.js';
import type { PastTaker } from './past-taker.js';
import type { StoredEpoch, StoredPast } from './stored-past.js';
import { RowsByText } from './rows-by-text.js';
import { TextDigest } from './text-digest.js';

interface OpenSpan {
  readonly from: string;
  readonly values: Document;
}

/**
 * Writes the past of a document once more, as the fold yields it, and holds the texts against those in the store. Where they
 * are the same, so is the past; where they are not, it may still be, in other words: then values must be compared.
 */
export class PastByText implements PastTaker {
  readonly #segments: RowsByText;
  readonly #trace: RowsByText;
  /** The segment that is written, and those that it goes on from. */
  #segment: ClosedSegment | undefined;
  #isOther = false;
  #ended: TextDigest | undefined;
  #open: TextDigest | undefined;
  #late: TextDigest | undefined;
  #span: OpenSpan | undefined;
  /** The epoch that was reached, by its place among them. */
  #epoch = 0;

  constructor(private readonly key: string, private readonly stored: StoredPast, private readonly epochs: readonly StoredEpoch[]) {
    this.#segments = new RowsByText(stored.segments);
    this.#trace = new RowsByText(stored.trace);
  }

  version(before: object | undefined, after: object | undefined, moment: Moment): void {
    const step = stepText(moment.at, moment.position, changeText(before, after));
    this.#segments.add(({ hasBase }) => this.#beginOf(hasBase, before, moment), step, moment.position);
    if (this.#segment !== undefined) this.#segment = { ...this.#segment, upTo: moment.position, characters: this.#segment.characters + step.length };
  }

  event(step: TraceStep): void {
    this.#trace.add(({ isFirst }) => traceBegin(isFirst), JSON.stringify(step), step[1]);
  }

  turn(values: Document | null, { at: from, position }: Moment): void {
    while (this.#epoch + 1 < this.epochs.length && position > (this.epochs[this.#epoch]?.last ?? -1)) this.#passEpoch();
    const [begin = '', end = NO_END] = [this.epochs[this.#epoch]?.from, this.epochs[this.#epoch + 1]?.from];
    if (from < begin || from > end) this.#isOther = true;
    if (this.#span !== undefined && this.#span.from < from) (this.#ended ??= new TextDigest()).add(this.#textOf(this.#span, from));
    this.#span = values === null ? undefined : { from, values };
  }

  late(row: LateRow): void {
    (this.#late ??= new TextDigest()).add(JSON.stringify(row));
  }

  /** To be asked once, at the end. */
  isAsStored(): boolean {
    while (this.#epoch < this.epochs.length) this.#passEpoch();
    const { ended, open, late } = this.stored;
    return !this.#isOther && this.#segments.isAsStored() && this.#trace.isAsStored() && figureOf(this.#ended) === ended && figureOf(this.#open) === open && figureOf(this.#late) === late;
  }

  /** What is open when an epoch ends stays open in it; the next one begins with a copy. */
  #passEpoch(): void {
    if (this.#span !== undefined) (this.#open ??= new TextDigest()).add(this.#textOf(this.#span, NO_END));
    this.#epoch += 1;
  }

  #beginOf(hasBase: boolean, before: object | undefined, moment: Moment): string {
    const last = this.#segment;
    const begin = hasBase || last === undefined ? { base: before === undefined ? null : JSON.stringify(before) } : { after: chainWith(last, SEGMENT_LENGTHS) };
    this.#segment = { name: segmentName(moment), after: afterOf(begin), upTo: moment.position, characters: 0 };
    return segmentBegin(begin);
  }

  #textOf({ from, values }: OpenSpan, to: string): string {
    const row: SpanRow = { ...values, versionOf: this.key, epoch: this.epochs[this.#epoch]?.no ?? -1, aliveFrom: from, aliveTo: to };
    return JSON.stringify(row);
  }
}

function figureOf(digest: TextDigest | undefined): string {
  return digest?.end() ?? '';
}
