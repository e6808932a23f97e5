import type { RecordedSchemeEvent } from '../event-catalogue.js';
import { INVARIANTS, type InvariantNo } from './catalogue.js';

export type Figures = Readonly<Record<string, string | number | boolean | null>>;

/** An event after which the log no longer holds an invariant: which one, of what, and the figures that say so. */
export interface Violation {
  readonly invariant: InvariantNo;
  readonly stream: string;
  readonly eventId: string;
  readonly revision: number;
  readonly position: number;
  /** The fund, loan, enterprise or pool that it is about. */
  readonly subject: string;
  readonly figures: Figures;
  readonly zh: string;
  readonly en: string;
}

/** What a rule calls when the event that it was given for breaks it: at once, or when later events show that it did. */
export type Report = (invariant: InvariantNo, subject: string, figures: Figures) => void;

/** One invariant, or a few that share their books: it sees the events of its types in log order and keeps its own state. */
export interface InvariantRule {
  readonly handles: readonly RecordedSchemeEvent['type'][];
  check(event: RecordedSchemeEvent, violated: Report): void;
  /** The log ends here: what was still to come is missing. */
  end?(): void;
}

export function violationOf({ stream, id: eventId, revision, position }: RecordedSchemeEvent, invariant: InvariantNo, subject: string, figures: Figures): Violation {
  return { invariant, stream, eventId, revision, position, subject, figures, ...INVARIANTS[invariant] };
}
