import type { CivilDate } from '../calendar/index.js';
import type { RecordedSchemeEvent, SchemeEventType } from '../event-catalogue.js';
import type { Facts } from '../kernel/rejection.js';
import type { Policy, PolicyRef } from '../policy/policy.js';
import type { Ledger } from '../pool/ledger.js';
import type { LoanEntry, LoanFile } from './loan-file.js';
import type { Said } from './wording.js';

/** Why one event moved what it moved: rule, place in the order, formula with its figures, and who ordered it. */
export interface Explanation {
  readonly eventId: string;
  readonly position: number;
  readonly occurredOn: CivilDate;
  readonly type: SchemeEventType;
  readonly articles: readonly string[];
  /** The version whose rule was applied: for sharing and recovery that of the loan's filing. */
  readonly policyVersion: PolicyRef | null;
  readonly zh: string;
  readonly en: string;
  /** The figures of the sentences, for machines: fen, ppm and dates. */
  readonly figures: Facts;
}

export type EventOf<T extends SchemeEventType> = Extract<RecordedSchemeEvent, { readonly type: T }>;

/** One event under explanation, with the loan's books on both sides of it. */
export interface Case<T extends SchemeEventType = SchemeEventType> {
  readonly event: EventOf<T>;
  readonly entry: LoanEntry;
  readonly before: Ledger;
  readonly after: Ledger;
  readonly file: LoanFile;
  /** Of the loan's filing: its rates and shares apply to the loan for good. */
  readonly filed: Policy | undefined;
  /** In force when the event was decided: it orders payments. */
  readonly inForce: Policy | undefined;
}

/** What a rule has to say of its case. */
export interface Account {
  readonly said: Said;
  readonly figures: Facts;
  readonly policyVersion?: PolicyRef | undefined;
  /** Where the rule rests on fewer articles than events of its type do. */
  readonly articles?: readonly string[];
}
