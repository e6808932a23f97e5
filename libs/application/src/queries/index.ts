export { diff, FoldedPast, openPast, restate, type RestatedDay, type Restatement, type SchemePast, StoredSchemePast } from './difference/index.js';
export { explain } from './explain.js';
export { eventsAt } from './loan-history/events-at.js';
export { loanHistory, type LoanHistories, type LoanHistoryEntry, openLoanHistories } from './loan-history/loan-history.js';
export { type PolicyRehearsed, type Reach, type RehearsalBounds, rehearsePolicy } from './rehearse-policy.js';
export { verify, type VerifyOptions, type VerifyThreads } from './verify-log.js';
export { checkReadModels } from './verification/check-read-models.js';
export type { ReadModelsShare } from './verification/shares.js';
export type { VerificationFault, VerificationFaultKind, NotCovered, ReadModelFindings, Verification, VerifyProgress } from './verification/verdict.js';
