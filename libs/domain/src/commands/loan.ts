import type { CivilDate } from '../calendar/index.js';
import type { DayCountBase, Fen, Ppm } from '../money/index.js';

export interface ApplyForLoan {
  readonly loanId: string;
  readonly uscc: string;
  readonly agreementId: string;
  readonly amountFen: Fen;
  readonly termMonths: number;
  readonly loanType: string;
  readonly purpose: string;
}

/** Scorecard (评分卡) or rating (评级): each has its own threshold and cap (Arts. 12, 14). */
export type ReviewMethod = 'SCORECARD' | 'RATING';

/** The six conditions of Art. 12. */
export interface ReviewChecks {
  readonly roster: boolean;
  readonly bankRequirements: boolean;
  readonly industryPolicy: boolean;
  readonly creditRecord: boolean;
  readonly settlementAccount: boolean;
  readonly conduct: boolean;
}

/** A security (担保物) and the value the bank accepts for it (Art. 13). */
export interface Security {
  readonly kind: string;
  readonly ownerId: string;
  readonly acceptedFen: Fen;
}

/** A person who bears joint liability (连带责任) (Art. 13). */
export interface JointLiability {
  readonly person: string;
  readonly role: string;
}

export interface ReviewLoan {
  readonly loanId: string;
  readonly approved: boolean;
  readonly method: ReviewMethod;
  readonly score?: number;
  readonly grade?: string;
  readonly checks: ReviewChecks;
  readonly security: readonly Security[];
  readonly jointLiability: readonly JointLiability[];
}

/** The bank's recommendation letter (推荐函) to the Office (Art. 21). */
export interface SubmitRecommendation {
  readonly loanId: string;
  readonly letterNo: string;
  readonly papers: readonly string[];
}

/** The Office's filing (备案) of a recommended loan (Art. 21). */
export interface DecideFiling {
  readonly loanId: string;
  readonly approve: boolean;
  readonly noticeNo: string;
  readonly contributionPpm?: Ppm;
  readonly reason?: string;
}

export interface WithdrawLoan {
  readonly loanId: string;
  readonly reason: string;
}

/** The written notice (缴存通知) to pay the contribution (Art. 22). */
export interface SendContributionNotice {
  readonly loanId: string;
  readonly channel: string;
  readonly sentBy: string;
}

/** The enterprise pays its contribution (助保金) into the special account (Arts. 6, 22). */
export interface ContributeToFund {
  readonly loanId: string;
  readonly contributionId: string;
  readonly amountFen: Fen;
  readonly accountId: string;
  readonly receivedOn: CivilDate;
  readonly payer: string;
  readonly slipNo: string;
}

export interface Instalment {
  readonly no: number;
  readonly dueDate: CivilDate;
  readonly principalFen: Fen;
}

export interface SignLoanContract {
  readonly loanId: string;
  readonly contractNo: string;
  readonly amountFen: Fen;
  readonly annualRatePpm: Ppm;
  /** What the penalty rate (罚息) adds to the contract rate, as a part of it. */
  readonly penaltyUpliftPpm: Ppm;
  readonly dayCountBase: DayCountBase;
  readonly schedule: readonly Instalment[];
  readonly signedBy: string;
}

/** The six checks before money leaves (Art. 24). */
export interface DrawdownChecks {
  readonly approvalConditions: boolean;
  readonly contractTerms: boolean;
  readonly legalElements: boolean;
  readonly formalities: boolean;
  readonly collateralRegistered: boolean;
  readonly documentsAgree: boolean;
}

export interface PassDrawdownChecks {
  readonly loanId: string;
  readonly checks: DrawdownChecks;
  readonly checkedBy: string;
}

export interface DisburseLoan {
  readonly loanId: string;
  readonly amountFen: Fen;
  readonly disbursedOn: CivilDate;
  readonly maturity: CivilDate;
  readonly slipNo: string;
}

export interface NotifyDisbursement {
  readonly loanId: string;
  readonly notifiedOn: CivilDate;
}
