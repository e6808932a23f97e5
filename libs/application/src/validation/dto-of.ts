import type { CommandData, CommandName } from '@zhubao/domain';
import * as scheme from './dto/scheme.js';
import * as agreement from './dto/agreement.js';
import * as pool from './dto/pool.js';
import * as enterprise from './dto/enterprise.js';
import * as loan from './dto/loan.js';
import * as repayment from './dto/repayment.js';
import * as claim from './dto/claim.js';
import * as compensation from './dto/compensation.js';
import * as recovery from './dto/recovery.js';
import * as privacy from './dto/privacy.js';

/** The class that says what each command must carry; complete by its type. */
export const dtoOf: { readonly [N in CommandName]: new () => CommandData[N] } = {
  AdoptPolicy: scheme.AdoptPolicyDto,
  IssueInterpretation: scheme.IssueInterpretationDto,
  PublishWorkingCalendar: scheme.PublishWorkingCalendarDto,
  OpenBusinessDay: scheme.OpenBusinessDayDto,
  RecordDecision: scheme.RecordDecisionDto,
  HoldJointMeeting: scheme.HoldJointMeetingDto,
  SignCooperationAgreement: agreement.SignCooperationAgreementDto,
  OpenSpecialAccount: agreement.OpenSpecialAccountDto,
  DeclareExpectedVolume: agreement.DeclareExpectedVolumeDto,
  SuspendAgreement: agreement.SuspendAgreementDto,
  ResumeAgreement: agreement.ResumeAgreementDto,
  TerminateAgreement: agreement.TerminateAgreementDto,
  InjectRiskFund: pool.InjectRiskFundDto,
  CreditAccountInterest: pool.CreditAccountInterestDto,
  ReconcileAccount: pool.ReconcileAccountDto,
  ReverseEntry: pool.ReverseEntryDto,
  RegisterEnterprise: enterprise.RegisterEnterpriseDto,
  NominateEnterprise: enterprise.NominateEnterpriseDto,
  DecideRoster: enterprise.DecideRosterDto,
  RemoveFromRoster: enterprise.RemoveFromRosterDto,
  BlacklistEnterprise: enterprise.BlacklistEnterpriseDto,
  LiftBlacklisting: enterprise.LiftBlacklistingDto,
  NoteRiskSignal: enterprise.NoteRiskSignalDto,
  ApplyForLoan: loan.ApplyForLoanDto,
  ReviewLoan: loan.ReviewLoanDto,
  SubmitRecommendation: loan.SubmitRecommendationDto,
  DecideFiling: loan.DecideFilingDto,
  WithdrawLoan: loan.WithdrawLoanDto,
  SendContributionNotice: loan.SendContributionNoticeDto,
  ContributeToFund: loan.ContributeToFundDto,
  SignLoanContract: loan.SignLoanContractDto,
  PassDrawdownChecks: loan.PassDrawdownChecksDto,
  DisburseLoan: loan.DisburseLoanDto,
  NotifyDisbursement: loan.NotifyDisbursementDto,
  RecordRepayment: repayment.RecordRepaymentDto,
  ReportOverdue: repayment.ReportOverdueDto,
  DeclareAcceleration: repayment.DeclareAccelerationDto,
  ReportMisuse: repayment.ReportMisuseDto,
  ConfirmOverdueCured: repayment.ConfirmOverdueCuredDto,
  FileClaim: claim.FileClaimDto,
  RestateClaim: claim.RestateClaimDto,
  WithdrawClaim: claim.WithdrawClaimDto,
  WaiveCompensationOrder: compensation.WaiveCompensationOrderDto,
  RunCompensation: compensation.RunCompensationDto,
  ApplyForRiskCompensation: compensation.ApplyForRiskCompensationDto,
  ShareRiskCompensation: compensation.ShareRiskCompensationDto,
  SettleRiskShareLater: compensation.SettleRiskShareLaterDto,
  OpenRecoveryAction: recovery.OpenRecoveryActionDto,
  AgreeRecoveryCosts: recovery.AgreeRecoveryCostsDto,
  ApplyRecovery: recovery.ApplyRecoveryDto,
  ReturnSurplus: recovery.ReturnSurplusDto,
  WriteOffLoss: recovery.WriteOffLossDto,
  ErasePersonalData: privacy.ErasePersonalDataDto,
};
