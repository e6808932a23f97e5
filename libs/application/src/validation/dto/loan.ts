import type {
  ApplyForLoan,
  CivilDate,
  ContributeToFund,
  DayCountBase,
  DecideFiling,
  DisburseLoan,
  DrawdownChecks,
  Fen,
  Instalment,
  JointLiability,
  NotifyDisbursement,
  PassDrawdownChecks,
  Ppm,
  ReviewChecks,
  ReviewLoan,
  ReviewMethod,
  Security,
  SendContributionNotice,
  SignLoanContract,
  SubmitRecommendation,
  WithdrawLoan,
} from '@zhubao/domain';
import {
  AmountFen,
  Choice,
  CivilDay,
  Flag,
  Id,
  Line,
  Lines,
  Nested,
  NestedList,
  Optional,
  PaperNo,
  RatePpm,
  Whole,
} from '../fields/index.js';

export class ApplyForLoanDto implements ApplyForLoan {
  @Id() declare readonly loanId: string;
  @Id() declare readonly uscc: string;
  @Id() declare readonly agreementId: string;
  @AmountFen() declare readonly amountFen: Fen;
  @Whole(1, 600) declare readonly termMonths: number;
  @Line() declare readonly loanType: string;
  @Line() declare readonly purpose: string;
}

export class ReviewChecksDto implements ReviewChecks {
  @Flag() declare readonly roster: boolean;
  @Flag() declare readonly bankRequirements: boolean;
  @Flag() declare readonly industryPolicy: boolean;
  @Flag() declare readonly creditRecord: boolean;
  @Flag() declare readonly settlementAccount: boolean;
  @Flag() declare readonly conduct: boolean;
}

export class SecurityDto implements Security {
  @Line() declare readonly kind: string;
  @Line() declare readonly ownerId: string;
  @AmountFen() declare readonly acceptedFen: Fen;
}

export class JointLiabilityDto implements JointLiability {
  @Line() declare readonly person: string;
  @Line() declare readonly role: string;
}

export class ReviewLoanDto implements ReviewLoan {
  @Id() declare readonly loanId: string;
  @Flag() declare readonly approved: boolean;
  @Choice('SCORECARD', 'RATING') declare readonly method: ReviewMethod;
  @Optional() @Whole(0, 100) declare readonly score?: number;
  @Optional() @Line() declare readonly grade?: string;
  @Nested(ReviewChecksDto) declare readonly checks: ReviewChecksDto;
  @NestedList(SecurityDto, 50) declare readonly security: readonly SecurityDto[];
  @NestedList(JointLiabilityDto, 50) declare readonly jointLiability: readonly JointLiabilityDto[];
}

export class SubmitRecommendationDto implements SubmitRecommendation {
  @Id() declare readonly loanId: string;
  @PaperNo() declare readonly letterNo: string;
  @Lines(100) declare readonly papers: readonly string[];
}

export class DecideFilingDto implements DecideFiling {
  @Id() declare readonly loanId: string;
  @Flag() declare readonly approve: boolean;
  @PaperNo() declare readonly noticeNo: string;
  @Optional() @RatePpm() declare readonly contributionPpm?: Ppm;
  @Optional() @Line() declare readonly reason?: string;
}

export class WithdrawLoanDto implements WithdrawLoan {
  @Id() declare readonly loanId: string;
  @Line() declare readonly reason: string;
}

export class SendContributionNoticeDto implements SendContributionNotice {
  @Id() declare readonly loanId: string;
  @Line() declare readonly channel: string;
  @Line() declare readonly sentBy: string;
}

export class ContributeToFundDto implements ContributeToFund {
  @Id() declare readonly loanId: string;
  @Id() declare readonly contributionId: string;
  @AmountFen() declare readonly amountFen: Fen;
  @Id() declare readonly accountId: string;
  @CivilDay() declare readonly receivedOn: CivilDate;
  @Line() declare readonly payer: string;
  @PaperNo() declare readonly slipNo: string;
}

export class InstalmentDto implements Instalment {
  @Whole(1, 600) declare readonly no: number;
  @CivilDay() declare readonly dueDate: CivilDate;
  @AmountFen() declare readonly principalFen: Fen;
}

export class SignLoanContractDto implements SignLoanContract {
  @Id() declare readonly loanId: string;
  @PaperNo() declare readonly contractNo: string;
  @AmountFen() declare readonly amountFen: Fen;
  @RatePpm() declare readonly annualRatePpm: Ppm;
  @RatePpm() declare readonly penaltyUpliftPpm: Ppm;
  @Choice(360, 365) declare readonly dayCountBase: DayCountBase;
  @NestedList(InstalmentDto, 600) declare readonly schedule: readonly InstalmentDto[];
  @Line() declare readonly signedBy: string;
}

export class DrawdownChecksDto implements DrawdownChecks {
  @Flag() declare readonly approvalConditions: boolean;
  @Flag() declare readonly contractTerms: boolean;
  @Flag() declare readonly legalElements: boolean;
  @Flag() declare readonly formalities: boolean;
  @Flag() declare readonly collateralRegistered: boolean;
  @Flag() declare readonly documentsAgree: boolean;
}

export class PassDrawdownChecksDto implements PassDrawdownChecks {
  @Id() declare readonly loanId: string;
  @Nested(DrawdownChecksDto) declare readonly checks: DrawdownChecksDto;
  @Line() declare readonly checkedBy: string;
}

export class DisburseLoanDto implements DisburseLoan {
  @Id() declare readonly loanId: string;
  @AmountFen() declare readonly amountFen: Fen;
  @CivilDay() declare readonly disbursedOn: CivilDate;
  @CivilDay() declare readonly maturity: CivilDate;
  @PaperNo() declare readonly slipNo: string;
}

export class NotifyDisbursementDto implements NotifyDisbursement {
  @Id() declare readonly loanId: string;
  @CivilDay() declare readonly notifiedOn: CivilDate;
}
