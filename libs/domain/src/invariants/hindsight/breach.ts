import type { CivilDate, Instant } from '../../calendar/index.js';
import type { RecordedSchemeEvent } from '../../event-catalogue.js';
import { INVARIANTS } from '../catalogue.js';
import type { Figures } from '../violation.js';

/** Invariants that a fact which was recorded late can break for a day that is past. */
export type HindsightNo = 1 | 6 | 7 | 8;

/** Where an event stands: its business date, and its place in the log. */
export interface Place {
  readonly on: CivilDate;
  readonly position: number;
  readonly eventId: string;
  readonly stream: string;
  readonly recordedAt: Instant;
}

/**
 * An invariant that held as then known, and does not hold by business date as known now. No rule was broken; the books of
 * that day are seen otherwise.
 */
export interface HindsightBreach {
  readonly invariant: HindsightNo;
  /** The fund, loan or enterprise that it is about. */
  readonly subject: string;
  /** The business day for which it does not hold; the first of several. */
  readonly day: CivilDate;
  readonly figures: Figures;
  /** The late event since which it is seen so. */
  readonly cause: Place;
  readonly zh: string;
  readonly en: string;
}

export function placeOf({ id, stream, position, metadata: { occurredOn, recordedAt } }: RecordedSchemeEvent): Place {
  return { on: occurredOn, position, eventId: id, stream, recordedAt };
}

/** By business date, and within a day as the log has it. */
export function inOrder(a: Place, b: Place): boolean {
  return a.on < b.on || (a.on === b.on && a.position < b.position);
}

export function breachOf(invariant: HindsightNo, subject: string, day: CivilDate, figures: Figures, cause: Place): HindsightBreach {
  return { invariant, subject, day, figures, cause, ...INVARIANTS[invariant] };
}
