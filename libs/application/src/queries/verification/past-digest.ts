import { canonicalJson } from '@zhubao/evidence';
import type { Document } from '@zhubao/read-models';
import { hash } from 'node:crypto';
import { type LateRow, type Moment, NO_END, type SpanRow } from '../../projections/history/rows.js';
import type { TraceStep } from '../../projections/history/traces.js';
import type { PastTaker } from './past-taker.js';

/** The values that lists show of a document, and since when. */
interface Turn {
  readonly from: string;
  /** `null` where the document ceased to be. */
  readonly values: Document | null;
}

/** One figure for all that a document was: its versions, its spans, its late facts and the events of its history, each in their order. */
export class PastDigest implements PastTaker {
  #versions = '';
  #spans = '';
  #late = '';
  #trace = '';
  #open: Turn | undefined;

  version(_before: object | undefined, after: object | undefined, moment: Moment): void {
    this.state(after ?? null, moment);
  }

  /** What the document was from a moment on, however what changed is written down. */
  state(document: object | null, { at, position }: Moment): void {
    this.#versions = chained(this.#versions, [at, position, document]);
  }

  turn(values: Document | null, { at }: Moment): void {
    this.begin({ from: at, values });
  }

  /** The span that holds ends where another begins; one that lasted no time at all is none. */
  begin(turn: Turn): void {
    if (this.#open !== undefined && this.#open.from < turn.from) this.#close(this.#open, turn.from);
    this.#open = turn;
  }

  /** An event that concerned the document, with the fields that its history follows. */
  event(step: TraceStep): void {
    this.#trace = chained(this.#trace, step);
  }

  late({ at, on, lateness, position, stream, revision }: LateRow): void {
    this.#late = chained(this.#late, [at, on, lateness, position, stream, revision]);
  }

  /** What differs from another, by name. */
  differs(other: PastDigest): readonly ('versions' | 'spans' | 'late facts' | 'events')[] {
    const [a, b] = [this.#ended(), other.#ended()];
    return [
      ...(this.#versions === other.#versions ? [] : (['versions'] as const)), ...(a === b ? [] : (['spans'] as const)), ...(this.#late === other.#late ? [] : (['late facts'] as const)), ...(this.#trace === other.#trace ? [] : (['events'] as const)),
    ];
  }

  #ended(): string {
    return this.#open === undefined ? this.#spans : withSpan(this.#spans, this.#open, NO_END);
  }

  #close(turn: Turn, to: string): void {
    this.#spans = withSpan(this.#spans, turn, to);
  }
}

function withSpan(before: string, { from, values }: Turn, to: string): string {
  return values === null ? before : chained(before, [from, to, values]);
}

function chained(before: string, part: readonly unknown[]): string {
  return hash('sha256', `${before}${canonicalJson(part)}`, 'hex');
}

/** The listed values of a span, without what says whose they are and for how long. */
export function valuesOf({ versionOf: _of, epoch: _epoch, aliveFrom: _from, aliveTo: _to, ...values }: SpanRow): Document {
  return values;
}
