import type { CivilDate } from '../calendar/index.js';
import type { Role } from '../commands/index.js';
import type { RecordedSchemeEvent, SchemeEventType } from '../event-catalogue.js';
import type { Facts } from '../kernel/rejection.js';
import type { Fen } from '../money/index.js';
import type { Policy, PolicyRef } from '../policy/policy.js';
import type { Ledger } from '../pool/ledger.js';
import type { LoanEntry, LoanFile, SecondPerson } from './loan-file.js';
import type { Without } from './without-others.js';
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
  /** Each sum that was divided, and the parts that it was divided into: to the fen. */
  readonly adds: readonly Addition[];
  /** What the loan would have been paid without others of its run, by the rule itself. */
  readonly withoutOthers: readonly Without[];
  readonly approval: Approval;
}

/** A sum and its parts, by their names in the event. */
export interface Addition {
  readonly of: string;
  readonly totalFen: Fen;
  readonly parts: Readonly<Record<string, Fen>>;
}

/** Who ordered or reported it, by which decision of the leading group and on which papers. */
export interface Approval {
  readonly user: string;
  readonly role: Role;
  readonly org: string;
  readonly decisionId: string | null;
  readonly decisionDocNo: string | null;
  readonly papers: readonly { readonly type: string; readonly no: string }[];
  /** Who approved it, where it took two persons. */
  readonly second?: SecondPerson;
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
  readonly adds?: readonly Addition[];
  readonly withoutOthers?: readonly Without[];
  readonly policyVersion?: PolicyRef | undefined;
  /** Where the rule rests on fewer articles than events of its type do. */
  readonly articles?: readonly string[];
}
