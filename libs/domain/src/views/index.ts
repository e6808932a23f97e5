import type { SchemeProjection } from './scheme-projection.js';
import { approvalsProjection } from './approvals.js';
import { blacklistProjection } from './blacklist.js';
import { calendarsProjection } from './calendars.js';
import { claimsQueueProjection } from './claims-queue.js';
import { deadlinesProjection } from './deadlines/deadlines.js';
import { enterprisesProjection } from './enterprises.js';
import { exceptionsProjection } from './exceptions.js';
import { governanceActsProjection } from './governance-acts.js';
import { journalProjection } from './journal/journal.js';
import { trialBalanceProjection } from './journal/trial-balance.js';
import { logExtentProjection } from './log-extent.js';
import { loansProjection } from './loans/loans.js';
import { policiesProjection } from './policies.js';
import { poolsProjection } from './pools/pools.js';
import { reconciliationsProjection } from './reconciliations.js';
import { schemeTotalsProjection } from './scheme-totals.js';

/** Every read model of the scheme. */
export const PROJECTIONS: readonly SchemeProjection[] = [
  poolsProjection, loansProjection, enterprisesProjection, blacklistProjection, claimsQueueProjection, deadlinesProjection,
  journalProjection, trialBalanceProjection, schemeTotalsProjection, policiesProjection, calendarsProjection,
  governanceActsProjection, exceptionsProjection, reconciliationsProjection, approvalsProjection, logExtentProjection,
];

export { type ApprovalDocument, approvalsProjection } from './approvals.js';
export { type BlacklistDocument, blacklistProjection } from './blacklist.js';
export { type CalendarDocument, calendarsProjection } from './calendars.js';
export { claimsQueueProjection, type QueuedLoanDocument } from './claims-queue.js';
export { deadlinesProjection } from './deadlines/deadlines.js';
export type { DeadlineDocument } from './deadlines/deadline-document.js';
export type { TimerRecord, TimerState } from './deadlines/timer-record.js';
export { type EnterpriseDocument, enterprisesProjection, type EnterpriseStatus, withinAgreements } from './enterprises.js';
export { type ExceptionDocument, type ExceptionKind, exceptionsProjection } from './exceptions.js';
export { type GovernanceActDocument, governanceActsProjection } from './governance-acts.js';
export { type Documents, foldOne, foldProjections, ProjectionFold } from './fold-projections.js';
export { type JournalDocument, journalProjection } from './journal/journal.js';
export { type Account, type JournalLine, journalLines } from './journal/journal-lines.js';
export { type AccountDocument, trialBalanceProjection } from './journal/trial-balance.js';
export type { ListedLoan, LoanDocument } from './loans/loan-document.js';
export type { LoanFlag } from './loans/loan-flags.js';
export { type LoanStatus, statusOf } from './loans/loan-status.js';
export { loansProjection } from './loans/loans.js';
export { type LogExtentDocument, logExtentProjection, WHOLE_LOG } from './log-extent.js';
export { policiesProjection, type PolicyDocument } from './policies.js';
export { type PoolDocument, poolsProjection } from './pools/pools.js';
export { type ReconciliationDocument, reconciliationsProjection } from './reconciliations.js';
export type { SchemeProjection } from './scheme-projection.js';
export { type SchemeTotalsDocument, schemeTotalsProjection } from './scheme-totals.js';
export { loanTouchedBy } from './streams-of-events.js';
