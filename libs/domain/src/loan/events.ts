import type { CivilDate } from '../calendar/index.js';
import type {
  ApplyForLoan, ConfirmOverdueCured, DeclareAcceleration, DecideFiling, DisburseLoan, NoteRiskSignal, NotifyDisbursement,
  OpenRecoveryAction, PassDrawdownChecks, RecordRepayment, ReportMisuse, ReviewLoan, SendContributionNotice,
  SignLoanContract, SubmitRecommendation, WithdrawLoan,
} from '../commands/index.js';
import type { DomainEvent } from '../kernel/event.js';
import type { Fen, Ppm } from '../money/index.js';
import type { PolicyRef } from '../policy/policy.js';

// Stream `loan-{loanId}`: the order of a loan's steps, from application to repayment or default (Art. 12–26).

/** Timers of the scheme: T1 disbursement notice (Art. 24), T2 claim filed (Art. 8), T3 compensation (Art. 26), T4 instalment (Art. 17). */
export type Timer = 'T1' | 'T2' | 'T3' | 'T4';

export interface DeadlineMissed {
  readonly timer: Timer;
  readonly loanId: string;
  readonly due: CivilDate;
  readonly cause: 'LATE' | 'NOT_NOTIFIED' | 'BANK_STATEMENT_MISSING' | 'NOT_PAID';
}

/** An amended or newly published calendar moved a deadline that was still open. */
export interface DeadlineMoved {
  readonly timer: Timer;
  readonly loanId: string;
  readonly from: CivilDate | null;
  readonly to: CivilDate;
  readonly calendarVersion: number;
}

export interface FilingNotice extends DecideFiling {
  readonly uscc: string;
  readonly agreementId: string;
  readonly amountFen: Fen;
  readonly ratePpm: Ppm;
  readonly requiredFen: Fen;
  /** The version that sharing and recovery of this loan follow. */
  readonly policy: PolicyRef;
}

export interface LoanContractSigned extends SignLoanContract {
  /** Contribution on the contract amount (Art. 6, reading A16). */
  readonly requiredFen: Fen;
  readonly outsidePolicy: readonly string[];
}

export interface LoanDisbursed extends DisburseLoan {
  readonly noticeDeadline: CivilDate;
  readonly calendarVersion: number;
}

/** `overdueSince` is the day after the due date; the month and the deadline follow reading A3. */
export interface LoanOverdue {
  readonly scheduleNo: number;
  readonly dueDate: CivilDate;
  readonly overdueSince: CivilDate;
  readonly principalDueFen: Fen;
  readonly monthEndsOn: CivilDate;
  readonly compensableFrom: CivilDate;
  /** `null` while the calendar that it needs is not published. */
  readonly deadline: CivilDate | null;
  readonly calendarVersion: number;
  readonly provisional: boolean;
  readonly reportedOn: CivilDate;
  readonly detectedBy: 'BANK' | 'ENGINE';
}

export type LoanEvent =
  | DomainEvent<'LoanApplied', ApplyForLoan>
  | DomainEvent<'LoanReviewed', ReviewLoan & { readonly securityFen: Fen }>
  | DomainEvent<'RecommendationLetterSubmitted', SubmitRecommendation>
  | DomainEvent<'FilingNoticeIssued', FilingNotice>
  | DomainEvent<'FilingRefused', DecideFiling>
  | DomainEvent<'LoanWithdrawn', WithdrawLoan & { readonly uscc: string; readonly agreementId: string }>
  | DomainEvent<'ContributionNoticeSent', SendContributionNotice>
  | DomainEvent<'LoanContractSigned', LoanContractSigned>
  | DomainEvent<'DrawdownChecksPassed', PassDrawdownChecks>
  | DomainEvent<'LoanDisbursed', LoanDisbursed>
  | DomainEvent<'DisbursementNotified', NotifyDisbursement & { readonly onTime: boolean }>
  | DomainEvent<'RepaymentReceived', RecordRepayment & { readonly outstandingAfterFen: Fen; readonly payerIsBorrower: boolean }>
  | DomainEvent<'LoanRepaid', { readonly loanId: string; readonly repaidOn: CivilDate }>
  | DomainEvent<'LoanOverdue', LoanOverdue>
  | DomainEvent<'LoanAccelerated', DeclareAcceleration & { readonly principalFen: Fen }>
  | DomainEvent<'LoanMisuseReported', ReportMisuse>
  | DomainEvent<'OverdueCured', ConfirmOverdueCured & { readonly principalArrearsFen: Fen }>
  | DomainEvent<'RecoveryActionOpened', OpenRecoveryAction>
  | DomainEvent<'DeadlineMissed', DeadlineMissed>
  | DomainEvent<'DeadlineMoved', DeadlineMoved>
  | DomainEvent<'RiskSignalNoted', NoteRiskSignal>;
