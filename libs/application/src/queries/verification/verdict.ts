/** What can be wrong with a log or with what was folded from it. */
export type VerificationFaultKind =
  | 'POSITION_NOT_RISING' | 'REVISION_GAP' | 'REVISION_REPEATED' | 'ID_REPEATED' | 'ID_NOT_DERIVED' | 'CAUSE_MISSING'
  | 'CHAIN_BROKEN' | 'TEXT_REWRITTEN' | 'TYPE_UNKNOWN' | 'DATA_UNREADABLE' | 'METADATA_MALFORMED' | 'WRONG_STREAM' | 'DATED_AHEAD'
  | 'LOG_CUT' | 'ROOT_DIFFERS' | 'STREAMS_DIFFER' | 'CHECKPOINT_INVALID'
  | 'INVARIANT_BROKEN' | 'FOLD_FAILED'
  | 'READ_MODEL_DIFFERS' | 'READ_MODEL_MISSING' | 'READ_MODEL_UNFOUNDED' | 'READ_MODEL_AHEAD_OF_LOG';

/** One fault: the event that shows it, or the document that differs from its fold, and a sentence in both languages. */
export interface VerificationFault {
  readonly what: VerificationFaultKind;
  readonly eventId?: string;
  readonly stream?: string;
  readonly revision?: number;
  readonly position?: number;
  readonly collection?: string;
  readonly key?: string;
  /** Path of the field within the document. */
  readonly field?: string;
  readonly zh: string;
  readonly en: string;
}

/** Something that could not be proved, and so is not claimed. */
export interface NotCovered {
  readonly what: 'EMPTY_LOG' | 'NO_READ_MODELS' | 'PROJECTION_NOT_BUILT' | 'PROJECTION_OUTDATED' | 'PROJECTION_BEHIND' | 'DOCUMENT_MOVED_ON' | 'NOT_FOLDED' | 'CHECKPOINT_UNSIGNED';
  readonly zh: string;
  readonly en: string;
}

/** What the check of some read models found. */
export interface ReadModelFindings {
  readonly documents: number;
  readonly faults: readonly VerificationFault[];
  readonly faultCount: number;
  readonly notCovered: readonly NotCovered[];
  /** Position of an event at which it ended, because it could not be read. */
  readonly unreadableAt?: number;
}

export interface CheckedCheckpoint {
  readonly origin: string;
  readonly size: number;
  readonly signedBy: readonly string[];
}

/** The checkpoints of day closes in the log. */
export interface RecordedCheckpoints {
  readonly count: number;
  readonly newest: { readonly closedDay: string; readonly size: number };
}

export interface Verification {
  /** PASSED only when there is no fault and everything was covered. */
  readonly verdict: 'PASSED' | 'FAILED' | 'INCOMPLETE';
  readonly events: number;
  /** Position up to which the log was read; `null` for an empty one. */
  readonly position: number | null;
  readonly documents: number;
  /** The checkpoint that the log was held against, and by whom it was signed. */
  readonly checkpoint?: CheckedCheckpoint;
  /** Absent where none was signed. */
  readonly recorded?: RecordedCheckpoints;
  /** The first faults, those of the log in its order before those of read models. */
  readonly faults: readonly VerificationFault[];
  readonly faultCount: number;
  readonly notCovered: readonly NotCovered[];
}

export interface VerifyProgress {
  readonly position: number;
  readonly head: number;
  /** The log is read once for every so many documents that are held at a time. */
  readonly pass: number;
  readonly passes: number;
}
