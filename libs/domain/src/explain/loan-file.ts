import type { CivilDate } from '../calendar/index.js';
import type { Actor } from '../commands/index.js';
import type { RecordedSchemeEvent } from '../event-catalogue.js';
import type { Recorded } from '../kernel/event.js';
import type { Fen } from '../money/index.js';
import type { Policy, PolicyRef } from '../policy/policy.js';
import type { PoolEvent } from '../pool/events.js';
import type { Queued } from './passed-over.js';

/** Balances of a pool's two funds. */
export interface PoolBalances {
  readonly enterpriseFundFen: Fen;
  readonly riskFundFen: Fen;
}

/** An event that touched a loan, with what it left behind. */
export interface LoanEntry {
  readonly event: RecordedSchemeEvent;
  /** Of the loan's pool, after the event; `null` while the loan's pool is not known. */
  readonly balances: PoolBalances | null;
  /** Principal of the loan that is outstanding after the event. */
  readonly outstandingFen: Fen;
  /** For a compensation: older loans without a claim that the leading group let it pass. */
  readonly passedOver: readonly Queued[];
}

/** Who approved what another proposed. */
export interface SecondPerson extends Actor {
  readonly proposalId: string;
  readonly approvedOn: CivilDate;
}

/** All events of a pool that one command wrote: a run pays or shares several loans at once. */
export interface PoolRun {
  readonly events: readonly Recorded<PoolEvent>[];
  /** Day that orders each loan of the run. */
  readonly sinceOf: ReadonlyMap<string, CivilDate>;
}

/** A loan's file (卷宗): everything that an explanation is drawn from. */
export interface LoanFile {
  readonly loanId: string;
  /** In the order of the log. */
  readonly entries: readonly LoanEntry[];
  /** By command id. */
  readonly runs: ReadonlyMap<string, PoolRun>;
  readonly policies: ReadonlyMap<PolicyRef, Policy>;
  /** Number of the document by which each decision of the leading group was taken. */
  readonly decisionDocs: ReadonlyMap<string, string>;
  /** Approvals by a second person, by id: what they let be carried out names them as its cause. */
  readonly approvals: ReadonlyMap<string, SecondPerson>;
}

/** The second person of an approval. */
export function secondPersonOf({ data: { proposalId }, metadata: { actor: { user, role, org }, occurredOn: approvedOn } }: Extract<RecordedSchemeEvent, { type: 'ProposalApproved' }>): SecondPerson {
  return { user, role, org, proposalId, approvedOn };
}
