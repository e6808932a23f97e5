import type { Subject } from './format/bundle-line.js';

/** What can be wrong with a bundle. */
export type BundleFaultKind =
  | 'NOT_UTF8' | 'LINE_TOO_LONG' | 'NESTED_TOO_DEEPLY' | 'NOT_JSON' | 'NOT_CANONICAL' | 'WRONG_SHAPE' | 'WRONG_PLACE' | 'CUT' | 'COUNT_DIFFERS'
  | 'CHECKPOINT_INVALID' | 'INDEX_WRONG' | 'REVISION_GAP' | 'CHAIN_BROKEN' | 'ROOT_DIFFERS' | 'STREAM_CUT' | 'STREAMS_DIFFER'
  | 'TYPE_UNKNOWN' | 'EVENT_MALFORMED' | 'ID_NOT_DERIVED' | 'DECISION_DIFFERS' | 'DECISION_REFUSED' | 'DECISION_FAILED' | 'INVARIANT_BROKEN' | 'FOLD_FAILED'
  | 'SUBJECT_MISSING' | 'FIGURE_DIFFERS' | 'FIGURE_MISSING' | 'FIGURE_UNFOUNDED';

/** One fault: the line of the file, the event or figure where there is one, and a sentence in both languages. */
export interface BundleFault {
  readonly what: BundleFaultKind;
  readonly line: number;
  readonly eventId?: string;
  readonly stream?: string;
  readonly revision?: number;
  /** Path of a field: in the line, in an event's data, or in a figure. */
  readonly field?: string;
  readonly zh: string;
  readonly en: string;
}

/** Something that could not be proved, and so is not claimed. */
export interface BundleGap {
  readonly what: 'CHECKPOINT_UNSIGNED' | 'ENDS_NOT_PROVED' | 'NOT_RERUN' | 'NOT_FOLDED' | 'OTHER_VERSION' | 'EMPTY';
  readonly zh: string;
  readonly en: string;
}

export interface BundleVerdict {
  /** PASSED only when there is no fault and everything was covered. */
  readonly verdict: 'PASSED' | 'FAILED' | 'INCOMPLETE';
  readonly subject: Subject | null;
  readonly checkpoint: { readonly origin: string; readonly size: number; readonly signedBy: readonly string[] } | null;
  readonly events: number;
  readonly streams: number;
  readonly decisions: {
    /** Taken once more, with the same events. */
    readonly rerun: number;
    /** Of these: steps whose cause is not in the bundle, taken on what they say themselves. */
    readonly onTheirWord: number;
    /** Of these: taken on what other streams held a little earlier, as happens when several write at once. */
    readonly onEarlierStates: number;
  };
  readonly figures: number;
  /** The first faults, in the order in which they were found. */
  readonly faults: readonly BundleFault[];
  readonly faultCount: number;
  readonly notCovered: readonly BundleGap[];
}
