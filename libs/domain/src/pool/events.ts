import type { CivilDate } from '../calendar/index.js';
import type {
  AgreeRecoveryCosts, ApplyForRiskCompensation, ContributeToFund, CreditAccountInterest, DeclareExpectedVolume, FileClaim,
  InjectRiskFund, ReconcileAccount, RestateClaim, ReturnSurplus, SettleRiskShareLater, WaiveCompensationOrder, WithdrawClaim, WriteOffLoss,
} from '../commands/index.js';
import type { DomainEvent } from '../kernel/event.js';
import type { DeadlineMissed, DeadlineMoved } from '../loan/events.js';
import type { Fen, Ppm } from '../money/index.js';
import type { PolicyRef } from '../policy/policy.js';
import type { Reconciliation } from './reconciliation.js';

// Stream `pool-{agreementId}`: all money of one pool, the capacity that it backs and the queue that it pays.
// One stream, because balances never below zero, order and "enterprise fund first" can be proved only here.

/** Parts of a bank's claim (Art. 8): principal, interest, penalty interest (罚息), compound interest (复利). */
export interface Components {
  readonly principalFen: Fen;
  readonly interestFen: Fen;
  readonly penaltyFen: Fen;
  readonly compoundFen: Fen;
}

export interface ClaimAmounts extends Components {
  readonly totalFen: Fen;
}

/** Money that came into one fund, and what it held before and after. */
export interface Deposited {
  readonly balanceBeforeFen: Fen;
  readonly balanceAfterFen: Fen;
}

/** First step of a filing: it carries everything that the steps after it need. */
export interface CapacityReserved {
  readonly loanId: string;
  readonly uscc: string;
  readonly agreementId: string;
  readonly amountFen: Fen;
  readonly noticeNo: string;
  readonly ratePpm: Ppm;
  readonly requiredFen: Fen;
  readonly policy: PolicyRef;
  readonly exposureCapFen: Fen;
  readonly exposureScope: 'ENTERPRISE' | 'LOAN';
  readonly usedBeforeFen: Fen;
  readonly leverageCapFen: Fen;
}

export interface CapacityReleased {
  readonly loanId: string;
  /** What of the reservation and of the outstanding principal is given back. */
  readonly reservedFen: Fen;
  readonly outstandingFen: Fen;
  readonly reason: 'REPAID' | 'WITHDRAWN' | 'FILING_FAILED';
  /** Why the filing failed, as the deciding step said it. */
  readonly refusal?: { readonly code: string; readonly articles: readonly string[]; readonly zh: string; readonly en: string; readonly facts: object };
}

export interface FundContributed extends ContributeToFund, Deposited {
  readonly uscc: string;
  readonly agreementId: string;
  readonly baseLoanFen: Fen;
  readonly ratePpm: Ppm;
  readonly requiredFen: Fen;
  readonly cumulativeFen: Fen;
}

/** The pool learns that a loan is overdue: from here on the order of payment counts it. */
export interface QueueEntry {
  readonly loanId: string;
  readonly overdueSince: CivilDate;
  readonly monthEndsOn: CivilDate;
  readonly compensableFrom: CivilDate;
  readonly deadline: CivilDate | null;
  readonly calendarVersion: number;
  readonly principalDueFen: Fen;
}

/** A claim held against the books (03 §3.3). */
export interface Assessment {
  readonly totalFen: Fen;
  readonly recomputed: ClaimAmounts;
  /** Claimed total less the recomputed one. */
  readonly deviationFen: Fen;
  /** A component differs by more than the policy tolerates. */
  readonly deviates: boolean;
}

export interface CompensationClaimed extends FileClaim, Assessment {
  readonly overdueSince: CivilDate;
  readonly monthEndsOn: CivilDate;
  readonly late: boolean;
}

export interface CompensatedFromEnterpriseFund {
  readonly compensationId: string;
  readonly loanId: string;
  readonly claimId: string;
  readonly rank: number;
  readonly overdueSince: CivilDate;
  readonly monthEndsOn: CivilDate;
  readonly deadline: CivilDate | null;
  readonly calendarVersion: number;
  /** `null` while the deadline's calendar is not published. */
  readonly onTime: boolean | null;
  readonly valueDate: CivilDate;
  readonly claim: ClaimAmounts;
  readonly tieGroup?: string;
  readonly fundBeforeFen: Fen;
  readonly paidFen: Fen;
  readonly paidByComponent: Components;
  readonly fundAfterFen: Fen;
  readonly shortfallFen: Fen;
}

export interface RiskCompensationShared {
  readonly compensationId: string;
  readonly loanId: string;
  readonly applicationId: string;
  readonly shortfallFen: Fen;
  readonly fundSharePpm: Ppm;
  readonly riskShareFen: Fen;
  readonly bankShareFen: Fen;
  readonly riskPaidFen: Fen;
  readonly riskUnfundedFen: Fen;
  readonly bankBorneFen: Fen;
  readonly riskBeforeFen: Fen;
  readonly riskAfterFen: Fen;
  readonly decisionId?: string;
  readonly valueDate: CivilDate;
}

/** What is still to be repaid out of recoveries, by step of the waterfall (Art. 28). */
export interface Dues {
  readonly costsFen: Fen;
  readonly liquidatedDamagesFen: Fen;
  readonly bankFen: Fen;
  readonly riskFundFen: Fen;
  readonly enterpriseFundFen: Fen;
}

export interface RecoveryApplied {
  readonly recoveryId: string;
  readonly loanId: string;
  readonly receivedOn: CivilDate;
  readonly source: string;
  readonly payer: string;
  readonly grossFen: Fen;
  readonly steps: Dues & { readonly surplusFen: Fen };
  readonly dueBefore: Dues;
  readonly dueAfter: Dues;
  readonly costAgreementIds: readonly string[];
  readonly enterpriseBalanceAfterFen: Fen;
  readonly riskBalanceAfterFen: Fen;
}

/** The exact opposite of an earlier entry; the entry itself is repeated, so that the reversal explains itself. */
export interface EntryReversed {
  readonly agreementId: string;
  readonly eventId: string;
  readonly reason: string;
  readonly decisionId: string;
  readonly loanId: string | null;
  readonly entry: MoneyEntry;
  /** Signed changes of the two funds. */
  readonly enterpriseChangeFen: Fen;
  readonly riskChangeFen: Fen;
  readonly enterpriseBalanceAfterFen: Fen;
  readonly riskBalanceAfterFen: Fen;
}

/** Before and after: what is held of the loan's surpluses for its borrower. */
export interface SurplusReturned extends ReturnSurplus {
  readonly heldBeforeFen: Fen;
  readonly heldAfterFen: Fen;
}

/** A reversal took back what had closed the loan: it stands open, and its enterprise is exposed to its unpaid principal again. */
export interface LoanReopened {
  readonly loanId: string;
  readonly uscc: string;
  readonly exposureFen: Fen;
}

/** The statement, the books on the day that they were compared, and what of the difference is explained where its lines were compared too. */
export interface PoolReconciled extends ReconcileAccount {
  readonly ledgerFen: Fen;
  /** Balance of the statement less the books. */
  readonly differenceFen: Fen;
  readonly reconciliation?: Reconciliation;
}

/** Events that move money of the pool: those that stand for themselves, and those that rest on the books of their loan. */
export type MoneyEntry =
  | DomainEvent<'RiskFundInjected', InjectRiskFund & Deposited>
  | DomainEvent<'FundContributed', FundContributed>
  | DomainEvent<'AccountInterestCredited', CreditAccountInterest & Deposited>
  | DomainEvent<'CompensatedFromEnterpriseFund', CompensatedFromEnterpriseFund>
  | DomainEvent<'RiskCompensationShared', RiskCompensationShared>
  | DomainEvent<'RiskShareSettledLater', SettleRiskShareLater & { readonly riskBeforeFen: Fen; readonly riskAfterFen: Fen }>
  | DomainEvent<'RecoveryApplied', RecoveryApplied>
  | DomainEvent<'SurplusReturned', SurplusReturned>;

export type RestingEntry = Exclude<MoneyEntry, { readonly type: 'RiskFundInjected' | 'FundContributed' | 'AccountInterestCredited' }>;

export type PoolEvent =
  | MoneyEntry
  | DomainEvent<'EntryReversed', EntryReversed>
  | DomainEvent<'ExpectedVolumeDeclared', DeclareExpectedVolume & { readonly floorRequiredFen: Fen; readonly floorMet: boolean }>
  | DomainEvent<'PoolReconciled', PoolReconciled>
  | DomainEvent<'CapacityReserved', CapacityReserved>
  | DomainEvent<'CapacityDrawn', { readonly loanId: string; readonly amountFen: Fen; readonly releasedFen: Fen }>
  | DomainEvent<'CapacityReleased', CapacityReleased>
  | DomainEvent<'LeverageBreached', { readonly usedFen: Fen; readonly capFen: Fen; readonly headroomFen: Fen }>
  | DomainEvent<'StopLossTriggered', { readonly overdueFen: Fen; readonly outstandingFen: Fen; readonly stopPpm: Ppm }>
  | DomainEvent<'StopLossLifted', { readonly overdueFen: Fen; readonly outstandingFen: Fen; readonly resumePpm: Ppm }>
  | DomainEvent<'CompensationQueueJoined', QueueEntry & { readonly reportedAfterYoungerPaid: boolean }>
  | DomainEvent<'CompensationQueueLeft', { readonly loanId: string; readonly reason: 'CURED' | 'REPAID' | 'CLOSED' }>
  | DomainEvent<'CompensationOrderWaived', WaiveCompensationOrder>
  | DomainEvent<'CompensationClaimed', CompensationClaimed>
  | DomainEvent<'ClaimRestated', RestateClaim & Assessment>
  | DomainEvent<'ClaimWithdrawn', WithdrawClaim>
  | DomainEvent<'RiskCompensationApplied', ApplyForRiskCompensation & { readonly shortfallFen: Fen }>
  | DomainEvent<'RecoveryCostsAgreed', AgreeRecoveryCosts>
  | DomainEvent<'LossWrittenOff', WriteOffLoss & { readonly dues: Dues }>
  | DomainEvent<'LoanClosed', { readonly loanId: string }>
  | DomainEvent<'LoanReopened', LoanReopened>
  | DomainEvent<'DeadlineMissed', DeadlineMissed>
  | DomainEvent<'DeadlineMoved', DeadlineMoved>;
