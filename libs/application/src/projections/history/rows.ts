import type { CollectionDefinition, Document, KeyRange, Projection } from '@zhubao/read-models';
import type { Patch } from './patch.js';

/** Log times are instants as text, which compare as they follow one another. What is alive now has no end yet. */
export const NO_END = '9999';

/** Consecutive versions of one document: what it was before the first of them, and what each changed. */
export interface WholeSegment {
  readonly base: Document | null;
  readonly steps: readonly Version[];
}

/** Segments that another one goes on from. */
export interface Predecessors {
  /** From one with a base on. */
  readonly names: readonly string[];
  /** Position of their last step. */
  readonly upTo: number;
  /** Of their steps, as JSON. */
  readonly characters: number;
  /** Beyond so many, a segment has a base again. */
  readonly most: number;
}

/**
 * A row of versions. It stands under the document's key, the log time and the position of its first step. Either it has its
 * base, or it goes on where others end, which together with it are a whole.
 */
export type Segment = WholeSegment | { readonly after: Predecessors; readonly steps: readonly Version[] };

/** `null` where the document ceased to be. */
export type Version = readonly [logTime: string, position: number, change: Patch | null];

/** A version out of the JSON of its change; log times need no escapes. */
export function stepText(logTime: string, position: number, change: string): string {
  return ['["', logTime, '",', position, ',', change, ']'].join('');
}

/** What a segment begins with: the JSON of its base, or those that it goes on from. */
export type SegmentBegin = { readonly base: string | null } | { readonly after: Predecessors };

/** A segment out of the JSON of its parts. */
export function segmentText(begin: SegmentBegin, steps: readonly string[]): string {
  return [segmentBegin(begin), steps.join(','), SEGMENT_END].join('');
}

export function segmentBegin(begin: SegmentBegin): string {
  const text = 'base' in begin ? [BASE, begin.base ?? 'null'] : ['{"after":', JSON.stringify(begin.after)];
  return [...text, ',"steps":['].join('');
}

/** Whether the text of a segment holds what the document was before its first step. */
export function hasBase(segment: string): boolean {
  return segment.startsWith(BASE);
}

const BASE = '{"base":';

const SEGMENT_END = ']}';

/** For how long the fields that lists filter and sort by had these values, which stand beside; the end is exclusive. */
export interface SpanRow extends Document {
  readonly versionOf: string;
  readonly epoch: number;
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

/** Where the span of a document stands that has no end yet. */
export function openSpanKey(key: string, epoch: number): string {
  return rowKey(key, String(epoch));
}

/** Where a span stands that has ended. */
export function closedSpanKey(key: string, epoch: number, aliveFrom: string): string {
  return rowKey(key, `${epoch} ${aliveFrom}`);
}

/** Ends a key before what tells its rows apart: below every character of a key, so that rows sort as their documents do. */
const OF = '\u0001';

export function rowKey(key: string, since: string): string {
  return `${key}${OF}${since}`;
}

/** Where the row of an event stands that came late. */
export function lateRowKey(key: string, { at, position }: Moment): string {
  return rowKey(key, `${at} ${position}`);
}

/** The late events of a document that became known after one log time and up to another. */
export function lateRowsBetween(key: string, after: string, until: string): KeyRange {
  return { from: rowKey(key, `${after}~`), to: rowKey(key, `${until}~`) };
}

/** When an event is known: its log time, and where it stands. */
export interface Moment {
  readonly at: string;
  readonly position: number;
}

/** The segments of a document that begin up to a log time. */
export function rowsUpTo(key: string, logTime: string): KeyRange {
  return { from: rowKey(key, ''), to: rowKey(key, `${logTime}~`) };
}

/** The segments of a document that begin up to a moment. */
export function segmentsUpTo(key: string, moment: Moment): KeyRange {
  return { from: rowKey(key, ''), to: segmentKey(key, moment) };
}

/** Where a segment stands: behind those with earlier first steps, also of the same log time. */
export function segmentKey(key: string, moment: Moment): string {
  return rowKey(key, segmentName(moment));
}

/** A segment among those of its document. */
export function segmentName({ at, position }: Moment): string {
  return `${at} ${String(position).padStart(16, '0')}`;
}

/** The document that a row belongs to; a key that is none of a row stands for itself. */
export function documentKeyOf(row: string): string {
  const end = row.lastIndexOf(OF);
  return end < 0 ? row : row.slice(0, end);
}

/** A key behind every row of a document and before those of the next. */
export function behindRowsOf(key: string): string {
  return `${key}${OF}~`;
}

/** A collection whose past is kept. */
export type KeptCollection = Projection['collection'];

export interface HistoryCollections {
  readonly segments: CollectionDefinition;
  readonly spans: CollectionDefinition;
  readonly late: CollectionDefinition;
  /** Of collections with fields to follow. */
  readonly trace: CollectionDefinition;
}

/** What is kept of the past of a collection, in collections beside it. */
export function historyOf({ name, indexes }: KeptCollection): HistoryCollections {
  return {
    segments: { name: `${name}Segments`, indexes: [] },
    spans: { name: `${name}Spans`, indexes: [['epoch'], ...indexes.map((fields) => ['epoch', ...fields])] },
    late: { name: `${name}Late`, indexes: [['versionOf', 'at'], ['lateness', 'at']] },
    trace: { name: `${name}Trace`, indexes: [] },
  };
}

/** Every collection of a projection, what it serves last: that is what speaks for the others. */
export function collectionsOf(definition: KeptCollection): readonly CollectionDefinition[] {
  const { segments, spans, late, trace } = historyOf(definition);
  return [segments, spans, late, ...(definition.followed === undefined ? [] : [trace]), definition];
}
