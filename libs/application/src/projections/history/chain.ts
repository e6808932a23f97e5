import type { Predecessors, SegmentBegin } from './rows.js';

/** In characters of JSON, and in steps. What is folded again after a crash must be cut as it was before, or what is left of it would be taken for the newest. */
export interface SegmentLengths {
  /** A segment that is so long is closed: until then it is stored anew whenever it has grown. */
  readonly segment: number;
  /** Steps since the last base, before there is a reason for another one. */
  readonly leastPerBase: number;
  /** Events of one row of a document's history: what most documents live through, in some thousand characters. */
  readonly traceSteps: number;
}

export const SEGMENT_LENGTHS: SegmentLengths = { segment: 2_000, leastPerBase: 4_000, traceSteps: 48 };
/** A base is written again when the steps since the last one are so many times as long: reading a version costs about two documents, storing all about a change and a half each. */
const STEPS_PER_BASE = 2;
const MOST_IN_CHAIN = 8;

/** A segment to which nothing is added any more. */
export interface ClosedSegment {
  readonly name: string;
  /** What it goes on from, or how long its base is as JSON. */
  readonly after: Predecessors | { readonly baseCharacters: number };
  /** Position of its last step. */
  readonly upTo: number;
  /** Of its steps. */
  readonly characters: number;
}

/** What goes on from a segment goes on from these. */
export function chainWith({ name, after, upTo, characters }: ClosedSegment, { leastPerBase }: SegmentLengths): Predecessors {
  const before = 'names' in after ? after : { names: [], characters: 0, most: Math.max(leastPerBase, STEPS_PER_BASE * after.baseCharacters) };
  return { names: [...before.names, name], upTo, characters: before.characters + characters, most: before.most };
}

export function afterOf(begin: SegmentBegin): ClosedSegment['after'] {
  return 'base' in begin ? { baseCharacters: begin.base?.length ?? 0 } : begin.after;
}

/** Whether the next segment may go on from these, or needs a base of its own. */
export function mayGoOn({ names, characters, most }: Predecessors): boolean {
  return characters < most && names.length < MOST_IN_CHAIN;
}
