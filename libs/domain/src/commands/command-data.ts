import type {
  AdoptPolicy,
  HoldJointMeeting,
  IssueInterpretation,
  OpenBusinessDay,
  PublishWorkingCalendar,
  RecordDecision,
} from './scheme.js';
import type {
  DeclareExpectedVolume,
  OpenSpecialAccount,
  ResumeAgreement,
  SignCooperationAgreement,
  SuspendAgreement,
  TerminateAgreement,
} from './agreement.js';
import type { CreditAccountInterest, InjectRiskFund, ReconcileAccount, ReverseEntry } from './pool.js';
import type {
  BlacklistEnterprise,
  DecideRoster,
  LiftBlacklisting,
  NominateEnterprise,
  NoteRiskSignal,
  RegisterEnterprise,
  RemoveFromRoster,
} from './enterprise.js';
import type {
  ApplyForLoan,
  ContributeToFund,
  DecideFiling,
  DisburseLoan,
  NotifyDisbursement,
  PassDrawdownChecks,
  ReviewLoan,
  SendContributionNotice,
  SignLoanContract,
  SubmitRecommendation,
  WithdrawLoan,
} from './loan.js';
import type {
  ConfirmOverdueCured,
  DeclareAcceleration,
  RecordRepayment,
  ReportMisuse,
  ReportOverdue,
} from './repayment.js';
import type { FileClaim, RestateClaim, WithdrawClaim } from './claim.js';
import type {
  ApplyForRiskCompensation,
  RunCompensation,
  SettleRiskShareLater,
  ShareRiskCompensation,
  WaiveCompensationOrder,
} from './compensation.js';
import type { AgreeRecoveryCosts, ApplyRecovery, OpenRecoveryAction, ReturnSurplus, WriteOffLoss } from './recovery.js';
import type { ErasePersonalData } from './privacy.js';

/** Every command by its name: the contract of HTTP bodies, scenario lines and the console. */
export interface CommandData {
  readonly AdoptPolicy: AdoptPolicy;
  readonly IssueInterpretation: IssueInterpretation;
  readonly PublishWorkingCalendar: PublishWorkingCalendar;
  readonly OpenBusinessDay: OpenBusinessDay;
  readonly RecordDecision: RecordDecision;
  readonly HoldJointMeeting: HoldJointMeeting;
  readonly SignCooperationAgreement: SignCooperationAgreement;
  readonly OpenSpecialAccount: OpenSpecialAccount;
  readonly DeclareExpectedVolume: DeclareExpectedVolume;
  readonly SuspendAgreement: SuspendAgreement;
  readonly ResumeAgreement: ResumeAgreement;
  readonly TerminateAgreement: TerminateAgreement;
  readonly InjectRiskFund: InjectRiskFund;
  readonly CreditAccountInterest: CreditAccountInterest;
  readonly ReconcileAccount: ReconcileAccount;
  readonly ReverseEntry: ReverseEntry;
  readonly RegisterEnterprise: RegisterEnterprise;
  readonly NominateEnterprise: NominateEnterprise;
  readonly DecideRoster: DecideRoster;
  readonly RemoveFromRoster: RemoveFromRoster;
  readonly BlacklistEnterprise: BlacklistEnterprise;
  readonly LiftBlacklisting: LiftBlacklisting;
  readonly NoteRiskSignal: NoteRiskSignal;
  readonly ApplyForLoan: ApplyForLoan;
  readonly ReviewLoan: ReviewLoan;
  readonly SubmitRecommendation: SubmitRecommendation;
  readonly DecideFiling: DecideFiling;
  readonly WithdrawLoan: WithdrawLoan;
  readonly SendContributionNotice: SendContributionNotice;
  readonly ContributeToFund: ContributeToFund;
  readonly SignLoanContract: SignLoanContract;
  readonly PassDrawdownChecks: PassDrawdownChecks;
  readonly DisburseLoan: DisburseLoan;
  readonly NotifyDisbursement: NotifyDisbursement;
  readonly RecordRepayment: RecordRepayment;
  readonly ReportOverdue: ReportOverdue;
  readonly DeclareAcceleration: DeclareAcceleration;
  readonly ReportMisuse: ReportMisuse;
  readonly ConfirmOverdueCured: ConfirmOverdueCured;
  readonly FileClaim: FileClaim;
  readonly RestateClaim: RestateClaim;
  readonly WithdrawClaim: WithdrawClaim;
  readonly WaiveCompensationOrder: WaiveCompensationOrder;
  readonly RunCompensation: RunCompensation;
  readonly ApplyForRiskCompensation: ApplyForRiskCompensation;
  readonly ShareRiskCompensation: ShareRiskCompensation;
  readonly SettleRiskShareLater: SettleRiskShareLater;
  readonly OpenRecoveryAction: OpenRecoveryAction;
  readonly AgreeRecoveryCosts: AgreeRecoveryCosts;
  readonly ApplyRecovery: ApplyRecovery;
  readonly ReturnSurplus: ReturnSurplus;
  readonly WriteOffLoss: WriteOffLoss;
  readonly ErasePersonalData: ErasePersonalData;
}

export type CommandName = keyof CommandData;

/** Complete by its type: a command that is missing here does not compile. */
const listed: { readonly [N in CommandName]: N } = {
  AdoptPolicy: 'AdoptPolicy',
  IssueInterpretation: 'IssueInterpretation',
  PublishWorkingCalendar: 'PublishWorkingCalendar',
  OpenBusinessDay: 'OpenBusinessDay',
  RecordDecision: 'RecordDecision',
  HoldJointMeeting: 'HoldJointMeeting',
  SignCooperationAgreement: 'SignCooperationAgreement',
  OpenSpecialAccount: 'OpenSpecialAccount',
  DeclareExpectedVolume: 'DeclareExpectedVolume',
  SuspendAgreement: 'SuspendAgreement',
  ResumeAgreement: 'ResumeAgreement',
  TerminateAgreement: 'TerminateAgreement',
  InjectRiskFund: 'InjectRiskFund',
  CreditAccountInterest: 'CreditAccountInterest',
  ReconcileAccount: 'ReconcileAccount',
  ReverseEntry: 'ReverseEntry',
  RegisterEnterprise: 'RegisterEnterprise',
  NominateEnterprise: 'NominateEnterprise',
  DecideRoster: 'DecideRoster',
  RemoveFromRoster: 'RemoveFromRoster',
  BlacklistEnterprise: 'BlacklistEnterprise',
  LiftBlacklisting: 'LiftBlacklisting',
  NoteRiskSignal: 'NoteRiskSignal',
  ApplyForLoan: 'ApplyForLoan',
  ReviewLoan: 'ReviewLoan',
  SubmitRecommendation: 'SubmitRecommendation',
  DecideFiling: 'DecideFiling',
  WithdrawLoan: 'WithdrawLoan',
  SendContributionNotice: 'SendContributionNotice',
  ContributeToFund: 'ContributeToFund',
  SignLoanContract: 'SignLoanContract',
  PassDrawdownChecks: 'PassDrawdownChecks',
  DisburseLoan: 'DisburseLoan',
  NotifyDisbursement: 'NotifyDisbursement',
  RecordRepayment: 'RecordRepayment',
  ReportOverdue: 'ReportOverdue',
  DeclareAcceleration: 'DeclareAcceleration',
  ReportMisuse: 'ReportMisuse',
  ConfirmOverdueCured: 'ConfirmOverdueCured',
  FileClaim: 'FileClaim',
  RestateClaim: 'RestateClaim',
  WithdrawClaim: 'WithdrawClaim',
  WaiveCompensationOrder: 'WaiveCompensationOrder',
  RunCompensation: 'RunCompensation',
  ApplyForRiskCompensation: 'ApplyForRiskCompensation',
  ShareRiskCompensation: 'ShareRiskCompensation',
  SettleRiskShareLater: 'SettleRiskShareLater',
  OpenRecoveryAction: 'OpenRecoveryAction',
  AgreeRecoveryCosts: 'AgreeRecoveryCosts',
  ApplyRecovery: 'ApplyRecovery',
  ReturnSurplus: 'ReturnSurplus',
  WriteOffLoss: 'WriteOffLoss',
  ErasePersonalData: 'ErasePersonalData',
};

export const COMMAND_NAMES: readonly CommandName[] = Object.values(listed);

export function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(listed, name);
}
