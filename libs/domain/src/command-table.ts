import * as agreement from './agreement/commands.js';
import * as outcome from './approval/outcome.js';
import * as audit from './audit/audit.js';
import { openBusinessDay } from './clock/clock.js';
import type { CommandData, CommandName, Role } from './commands/index.js';
import * as blacklist from './enterprise/blacklist.js';
import * as exposure from './enterprise/exposure.js';
import * as roster from './enterprise/roster.js';
import * as governance from './governance/commands.js';
import { route, type Route } from './route.js';
import * as application from './loan/application.js';
import * as contract from './loan/contract.js';
import * as loanDeadlines from './loan/deadlines.js';
import * as disbursement from './loan/disbursement.js';
import * as loanFiling from './loan/filing.js';
import * as overdue from './loan/overdue.js';
import * as repayment from './loan/repayment.js';
import * as adoption from './policy/adoption.js';
import * as capacity from './pool/capacity.js';
import * as claim from './pool/claim.js';
import * as compensation from './pool/compensation.js';
import { contributeToFund } from './pool/contribution.js';
import * as deposits from './pool/deposits.js';
import * as queue from './pool/queue.js';
import * as queueDeadlines from './pool/queue-deadlines.js';
import { reconcileAccount } from './pool/reconciliation.js';
import * as recovery from './pool/recovery.js';
import { reverseEntry } from './pool/reversal.js';
import * as sharing from './pool/sharing.js';
import { assessStopLoss } from './pool/stop-loss.js';
import { erasePersonalData } from './privacy/privacy.js';
import { publishWorkingCalendar } from './workdays/publication.js';

const noteLoanRisk = route('loan', repayment.noteLoanRisk);
const noteEnterpriseRisk = route('enterprise', roster.noteEnterpriseRisk);
const approveFiling = route('pool', capacity.approveFiling);
const refuseFiling = route('loan', loanFiling.refuseFiling);

/** A command that concerns another stream by what it says. */
interface Fork<D> {
  readonly routes: readonly Route[];
  choose(data: D): Route;
}

type Table = { readonly [N in CommandName]: Route | Fork<CommandData[N]> };

/** Every command, the stream that it writes to and its rule: the table of contents of the regulation in code. */
const commands: Table = {
  AdoptPolicy: route('policy', adoption.adoptPolicy),
  IssueInterpretation: route('policy', adoption.issueInterpretation),
  PublishWorkingCalendar: route('calendar', publishWorkingCalendar),
  OpenBusinessDay: route('clock', openBusinessDay),
  RecordDecision: route('governance', governance.recordDecision),
  HoldJointMeeting: route('governance', governance.holdJointMeeting),

  SignCooperationAgreement: route('agreement', agreement.signCooperationAgreement),
  OpenSpecialAccount: route('agreement', agreement.openSpecialAccount),
  SuspendAgreement: route('agreement', agreement.suspendAgreement),
  ResumeAgreement: route('agreement', agreement.resumeAgreement),
  TerminateAgreement: route('agreement', agreement.terminateAgreement),
  DeclareExpectedVolume: route('pool', deposits.declareExpectedVolume),
  InjectRiskFund: route('pool', deposits.injectRiskFund),
  CreditAccountInterest: route('pool', deposits.creditAccountInterest),
  ReconcileAccount: route('pool', reconcileAccount),

  RegisterEnterprise: route('enterprise', roster.registerEnterprise),
  NominateEnterprise: route('enterprise', roster.nominateEnterprise),
  DecideRoster: route('enterprise', roster.decideRoster),
  RemoveFromRoster: route('enterprise', roster.removeFromRoster),
  BlacklistEnterprise: route('enterprise', blacklist.blacklistEnterprise),
  LiftBlacklisting: route('enterprise', blacklist.liftBlacklisting),
  NoteRiskSignal: { routes: [noteEnterpriseRisk, noteLoanRisk], choose: ({ loanId }) => (loanId === undefined ? noteEnterpriseRisk : noteLoanRisk) },

  ApplyForLoan: route('loan', application.applyForLoan),
  ReviewLoan: route('loan', application.reviewLoan),
  SubmitRecommendation: route('loan', application.submitRecommendation),
  DecideFiling: { routes: [approveFiling, refuseFiling], choose: ({ approve }) => (approve ? approveFiling : refuseFiling) },
  WithdrawLoan: route('loan', application.withdrawLoan),
  SendContributionNotice: route('loan', loanFiling.sendContributionNotice),
  ContributeToFund: route('pool', contributeToFund),
  SignLoanContract: route('loan', contract.signLoanContract),
  PassDrawdownChecks: route('loan', contract.passDrawdownChecks),
  DisburseLoan: route('loan', disbursement.disburseLoan),
  NotifyDisbursement: route('loan', disbursement.notifyDisbursement),

  RecordRepayment: route('loan', repayment.recordRepayment),
  ReportOverdue: route('loan', overdue.reportOverdue),
  DeclareAcceleration: route('loan', repayment.declareAcceleration),
  ReportMisuse: route('loan', repayment.reportMisuse),
  ConfirmOverdueCured: route('loan', repayment.confirmOverdueCured),
  FileClaim: route('pool', claim.fileClaim),
  RestateClaim: route('pool', claim.restateClaim),
  WithdrawClaim: route('pool', claim.withdrawClaim),
  WaiveCompensationOrder: route('pool', queue.waiveCompensationOrder),
  RunCompensation: route('pool', compensation.runCompensation),
  ApplyForRiskCompensation: route('pool', sharing.applyForRiskCompensation),
  ShareRiskCompensation: route('pool', sharing.shareRiskCompensation),
  SettleRiskShareLater: route('pool', sharing.settleRiskShareLater),
  OpenRecoveryAction: route('loan', repayment.openRecoveryAction),
  AgreeRecoveryCosts: route('pool', recovery.agreeRecoveryCosts),
  ApplyRecovery: route('pool', recovery.applyRecovery),
  ReturnSurplus: route('pool', recovery.returnSurplus),
  WriteOffLoss: route('pool', recovery.writeOffLoss),
  ReverseEntry: route('pool', reverseEntry),

  ErasePersonalData: route('privacy', erasePersonalData),
};

/** The rule for a command with this data: a few commands concern another stream by what they decide. */
export function routeOf<N extends CommandName>(name: N, data: CommandData[N]): Route {
  const entry: Route | Fork<CommandData[N]> = commands[name];
  return 'routes' in entry ? entry.choose(data) : entry;
}

/** Roles that may issue a command with some data or other; with this data `routeOf` says who may. */
export function issuersOf(name: CommandName): readonly Role[] {
  const entry: Route | { readonly routes: readonly Route[] } = commands[name];
  return 'routes' in entry ? [...new Set(entry.routes.flatMap(({ by }) => by))] : entry.by;
}

/** Steps that processes take by themselves; nobody else can. */
export const STEPS = {
  ReserveExposure: route('enterprise', exposure.reserveExposure),
  ReleaseExposure: route('enterprise', exposure.releaseExposure),
  RestoreExposure: route('enterprise', exposure.restoreExposure),
  GrantPoolMembership: route('enterprise', exposure.grantPoolMembership),
  EndPoolMembership: route('enterprise', exposure.endPoolMembership),
  IssueFilingNotice: route('loan', loanFiling.issueFilingNotice),
  DetectOverdue: route('loan', overdue.detectOverdue),
  MissNoticeDeadline: route('loan', loanDeadlines.missNoticeDeadline),
  MoveNoticeDeadline: route('loan', loanDeadlines.moveNoticeDeadline),
  DrawCapacity: route('pool', capacity.drawCapacity),
  ReleaseCapacity: route('pool', capacity.releaseCapacity),
  JoinQueue: route('pool', queue.joinQueue),
  RejoinQueue: route('pool', queue.rejoinQueue),
  LeaveQueue: route('pool', queue.leaveQueue),
  MissQueueDeadlines: route('pool', queueDeadlines.missQueueDeadlines),
  MoveQueueDeadline: route('pool', queueDeadlines.moveQueueDeadline),
  AssessStopLoss: route('pool', assessStopLoss),
  ListPersons: route('governance', governance.listPersons),
  ClearPersons: route('governance', governance.clearPersons),
  RecordExecution: route('approval', outcome.recordExecution),
  ReopenProposal: route('approval', outcome.reopenProposal),
  LapseProposal: route('approval', outcome.lapseProposal),
  RecordSelfAudit: route('audit', audit.recordSelfAudit),
  RecordCheckpoint: route('audit', audit.recordCheckpoint),
} as const satisfies Record<string, Route>;

export type StepName = keyof typeof STEPS;
