import type { RecordedSchemeEvent } from '../event-catalogue.js';
import { INVARIANTS, type InvariantNo } from './catalogue.js';

export type Figures = Readonly<Record<string, string | number | boolean | null>>;

/** An event after which the log no longer holds an invariant: which one, of what, and the figures that say so. */
export interface Violation {
  readonly invariant: InvariantNo;
  readonly stream: string;
  readonly eventId: string;
  readonly position: number;
  /** The fund, loan, enterprise or pool that it is about. */
  readonly subject: string;
  readonly figures: Figures;
  readonly zh: string;
  readonly en: string;
}

/** What a rule calls when an event breaks it. */
export type Report = (invariant: InvariantNo, subject: string, figures: Figures) => void;

/** One invariant, or a few that share their books: it sees the events of its types in log order and keeps its own state. */
export interface InvariantRule {
  readonly handles: readonly RecordedSchemeEvent['type'][];
  check(event: RecordedSchemeEvent, violated: Report): void;
}

export function violationOf({ stream, id: eventId, position }: RecordedSchemeEvent, invariant: InvariantNo, subject: string, figures: Figures): Violation {
  return { invariant, stream, eventId, position, subject, figures, ...INVARIANTS[invariant] };
}
