import type { Document } from '@zhubao/read-models';
import type { LateRow, Moment } from '../../projections/history/rows.js';
import type { TraceStep } from '../../projections/history/traces.js';

/** Takes down what a document was, as it is folded. */
export interface PastTaker {
  version(before: object | undefined, after: object | undefined, moment: Moment): void;
  /** Lists show other values of it; `null` where it ceased to be. */
  turn(values: Document | null, moment: Moment): void;
  late(row: LateRow): void;
  /** An event that concerned it, with the fields that its history follows. */
  event(step: TraceStep): void;
}
