import type { CollectionDefinition, Document } from '@zhubao/read-models';

/** Log times are instants as text, which compare as they follow one another. What is alive now has no end yet. */
export const NO_END = '9999';

/**
 * Consecutive versions of one document, as text: what it was before the first of them, and what each changed. A step is
 * the JSON of `[log time, position, Patch]`, or of `[log time, position, null]` where the document ceased to be.
 */
export interface SegmentRow extends Document {
  readonly versionOf: string;
  /** Log time of the first step. */
  readonly from: string;
  readonly base: string | null;
  readonly steps: readonly string[];
}

/** For how long the fields that lists filter and sort by had these values, which stand beside; the end is exclusive. */
export interface SpanRow extends Document {
  readonly versionOf: string;
  readonly aliveFrom: string;
  readonly aliveTo: string;
}

/** An event that was recorded after the day it took effect, by a document that it concerns. */
export interface LateRow extends Document {
  readonly versionOf: string;
  /** Log time of the event. */
  readonly at: string;
  readonly on: string;
  /** Power of two of the days between: an event of class c came less than 2^(c+1) days late. */
  readonly lateness: number;
  /** Of the event in the log. */
  readonly position: number;
  readonly stream: string;
  readonly revision: number;
}

/** Ends a key before what tells its rows apart: below every character of a key, so that rows sort as their documents do. */
const OF = '\u0001';

export function rowKey(key: string, since: string): string {
  return `${key}${OF}${since}`;
}

/** A key behind every row of a document and before those of the next. */
export function behindRowsOf(key: string): string {
  return `${key}${OF}~`;
}

export interface HistoryCollections {
  readonly segments: CollectionDefinition;
  readonly spans: CollectionDefinition;
  readonly late: CollectionDefinition;
}

/** What is kept of the past of a collection, in collections beside it. */
export function historyOf({ name, indexes }: CollectionDefinition): HistoryCollections {
  return {
    segments: { name: `${name}Segments`, indexes: [['versionOf', 'from']] },
    spans: { name: `${name}Spans`, indexes },
    late: { name: `${name}Late`, indexes: [['versionOf', 'at'], ['lateness', 'at']] },
  };
}

/** Every collection of a projection, what it serves last: that is what speaks for the others. */
export function collectionsOf(definition: CollectionDefinition): readonly CollectionDefinition[] {
  const { segments, spans, late } = historyOf(definition);
  return [segments, spans, late, definition];
}

/** The fields that lists filter and sort by. */
export function listedFields({ indexes }: CollectionDefinition): readonly string[] {
  return [...new Set(indexes.flat())];
}
