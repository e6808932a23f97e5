import { isSchemeEventType, type SchemeEvent, type SchemeEventType } from '../../event-catalogue.js';
import type { LoanEvent } from '../../loan/events.js';

/** Types of events that may be about a loan: those of its stream, and those whose data may name one. */
export type LoanTouchingType = LoanEvent['type'] | NamingLoan<SchemeEvent>;
type NamingLoan<E extends SchemeEvent> = E extends { readonly data: infer D } ? ('loanId' extends keyof D ? E['type'] : never) : never;

/** One more or one less does not compile, so that no loan's history has a hole. */
const TOUCHING: { readonly [T in LoanTouchingType]: true } = {
  LoanApplied: true, LoanReviewed: true, RecommendationLetterSubmitted: true, FilingNoticeIssued: true, FilingRefused: true, LoanWithdrawn: true,
  ContributionNoticeSent: true, LoanContractSigned: true, DrawdownChecksPassed: true, LoanDisbursed: true, DisbursementNotified: true, RepaymentReceived: true,
  LoanRepaid: true, LoanOverdue: true, LoanAccelerated: true, LoanMisuseReported: true, OverdueCured: true, RecoveryActionOpened: true,
  DeadlineMissed: true, DeadlineMoved: true, RiskSignalNoted: true,
  CapacityReserved: true, CapacityDrawn: true, CapacityReleased: true, FundContributed: true, CompensationQueueJoined: true, CompensationQueueLeft: true,
  CompensationOrderWaived: true, CompensationClaimed: true, ClaimRestated: true, ClaimWithdrawn: true, CompensatedFromEnterpriseFund: true,
  RiskCompensationApplied: true, RiskCompensationShared: true, RiskShareSettledLater: true, RecoveryCostsAgreed: true, RecoveryApplied: true,
  SurplusReturned: true, LossWrittenOff: true, LoanClosed: true, LoanReopened: true, EntryReversed: true,
  ExposureReserved: true, ExposureReleased: true, ExposureRestored: true, PoolMembershipGranted: true, PoolMembershipEnded: true, PoolMembershipRestored: true,
};

export const LOAN_TOUCHING_TYPES: readonly SchemeEventType[] = Object.keys(TOUCHING).filter(isSchemeEventType);
