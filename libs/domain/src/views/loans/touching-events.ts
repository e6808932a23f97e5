import { isSchemeEventType, type SchemeEvent, type SchemeEventType } from '../../event-catalogue.js';
import type { LoanEvent } from '../../loan/events.js';

/** Types of events that may be about a loan: those of its stream, and those whose data may name one. */
export type LoanTouchingType = LoanEvent['type'] | NamingLoan<SchemeEvent>;
type NamingLoan<E extends SchemeEvent> = E extends { readonly data: infer D } ? ('loanId' extends keyof D ? E['type'] : never) : never;

/** Whether they may change its figures, or stand in its history alone. One more or one less does not compile, so that no history has a hole. */
const TOUCHING: { readonly [T in LoanTouchingType]: 'figures' | 'history' } = {
  LoanApplied: 'figures', LoanReviewed: 'figures', RecommendationLetterSubmitted: 'figures', FilingNoticeIssued: 'figures', FilingRefused: 'figures', LoanWithdrawn: 'figures',
  ContributionNoticeSent: 'history', LoanContractSigned: 'figures', DrawdownChecksPassed: 'figures', LoanDisbursed: 'figures', DisbursementNotified: 'figures', RepaymentReceived: 'figures',
  LoanRepaid: 'figures', LoanOverdue: 'figures', LoanAccelerated: 'figures', LoanMisuseReported: 'figures', OverdueCured: 'figures', RecoveryActionOpened: 'history',
  DeadlineMissed: 'figures', DeadlineMoved: 'figures', RiskSignalNoted: 'history',
  CapacityReserved: 'figures', CapacityDrawn: 'figures', CapacityReleased: 'figures', FundContributed: 'figures', CompensationQueueJoined: 'figures', CompensationQueueLeft: 'figures',
  CompensationOrderWaived: 'figures', CompensationClaimed: 'figures', ClaimRestated: 'figures', ClaimWithdrawn: 'figures', CompensatedFromEnterpriseFund: 'figures',
  RiskCompensationApplied: 'figures', RiskCompensationShared: 'figures', RiskShareSettledLater: 'figures', RecoveryCostsAgreed: 'figures', RecoveryApplied: 'figures',
  SurplusReturned: 'figures', LossWrittenOff: 'figures', LoanClosed: 'figures', LoanReopened: 'history', EntryReversed: 'figures',
  ExposureReserved: 'history', ExposureReleased: 'history', ExposureRestored: 'history', PoolMembershipGranted: 'history', PoolMembershipEnded: 'history', PoolMembershipRestored: 'history',
};

export const LOAN_TOUCHING_TYPES: readonly SchemeEventType[] = Object.keys(TOUCHING).filter(isSchemeEventType);

const FIGURE_TYPES: ReadonlySet<string> = new Set(Object.entries(TOUCHING).flatMap(([type, what]) => (what === 'figures' ? [type] : [])));

/** Whether events of a type may change a figure of the loan that they touch. */
export function changesFigures(type: SchemeEventType): boolean {
  return FIGURE_TYPES.has(type);
}

/** Those that may change a figure of the loan. */
export const LOAN_FIGURE_TYPES: readonly SchemeEventType[] = LOAN_TOUCHING_TYPES.filter(changesFigures);
