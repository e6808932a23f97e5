import type { CivilDate, Instant } from '../calendar/index.js';
import type { Role } from '../commands/index.js';
import type { Rejection } from '../kernel/rejection.js';
import type { Effect } from './effect.js';
import type { FieldDifference, NamedEvent } from './event-differences.js';

/** Where a past append stands, and what it answered. */
export interface AppendPlace {
  readonly position: number;
  readonly stream: string;
  readonly revision: number;
  readonly eventId: string;
  /** Of the command, or of the step that a process took. */
  readonly command: string;
  readonly by: Role;
  readonly occurredOn: CivilDate;
  readonly recordedAt: Instant;
  readonly agreementId: string | null;
  readonly loanId: string | null;
}

/** Decided under the candidate as it was, but for these figures. */
export interface OtherwiseDecided extends AppendPlace {
  readonly is: 'OTHER';
  /** Of the events that differ. */
  readonly articles: readonly string[];
  readonly fields: readonly FieldDifference[];
  /** Further fields that differ and are not listed. */
  readonly moreFields: number;
  readonly gone: readonly NamedEvent[];
  readonly added: readonly NamedEvent[];
  readonly effect: Effect;
}

/** Refused under the candidate: nothing of it would have been written. */
export interface RefusedNow extends AppendPlace {
  readonly is: 'REFUSED';
  readonly articles: readonly string[];
  readonly rejection: Omit<Rejection, 'rejected'>;
  readonly effect: Effect;
}

/** Not decided: what it was cannot be read back from the log, or cannot be decided under the candidate. Nothing is claimed of it. */
export interface NotDecided extends AppendPlace {
  readonly is: 'NOT_DECIDED';
  readonly zh: string;
  readonly en: string;
}

export type RehearsedAppend = OtherwiseDecided | RefusedNow | NotDecided;
