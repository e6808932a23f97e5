import type { CommandName, Role } from '@zhubao/domain';
import { EVERY_ROLE } from '../access/viewer.js';

const LETTERS: Readonly<Record<string, Role>> = { O: 'OFFICE', B: 'BANK', L: 'LEADING_GROUP', T: 'TREASURY', A: 'AUDITOR', R: 'REGULATOR', K: 'ADMIN' };

/** The column "who" of the contract; S, the system, never calls. */
export const ISSUERS: Readonly<Record<CommandName, string>> = {
  AdoptPolicy: 'O', IssueInterpretation: 'O', PublishWorkingCalendar: 'O', OpenBusinessDay: '', RecordDecision: 'L', HoldJointMeeting: 'O',
  SignCooperationAgreement: 'O', OpenSpecialAccount: 'O', DeclareExpectedVolume: 'B', InjectRiskFund: 'T', SuspendAgreement: 'L', ResumeAgreement: 'L', TerminateAgreement: 'L',
  CreditAccountInterest: 'B', ReconcileAccount: 'O',
  RegisterEnterprise: 'OB', NominateEnterprise: 'OB', DecideRoster: 'O', RemoveFromRoster: 'O', BlacklistEnterprise: 'O', LiftBlacklisting: 'O', NoteRiskSignal: 'OB',
  ApplyForLoan: 'B', ReviewLoan: 'B', SubmitRecommendation: 'B', DecideFiling: 'O', WithdrawLoan: 'B', SendContributionNotice: 'B', ContributeToFund: 'B',
  SignLoanContract: 'B', PassDrawdownChecks: 'B', DisburseLoan: 'B', NotifyDisbursement: 'B',
  RecordRepayment: 'B', ReportOverdue: 'B', DeclareAcceleration: 'B', ReportMisuse: 'OB', ConfirmOverdueCured: 'B', FileClaim: 'B', RestateClaim: 'B', WithdrawClaim: 'B',
  WaiveCompensationOrder: 'L', RunCompensation: 'O', ApplyForRiskCompensation: 'B', ShareRiskCompensation: 'O', SettleRiskShareLater: 'O', OpenRecoveryAction: 'B',
  AgreeRecoveryCosts: 'OB', ApplyRecovery: 'B', ReturnSurplus: 'B', WriteOffLoss: 'L', ReverseEntry: 'O',
  // Not in the contract: erasing is the Office's, under a decision (docs/personal-data.md).
  ErasePersonalData: 'O',
};

/** Who is heard by what is neither a command, nor its preview, nor a reading. */
export const HEARD_BY_OTHERS: Readonly<Record<string, string>> = {
  signIn: 'anyone', whoAmI: 'OBLTARK', renewSession: 'OBLTARK', signOut: 'OBLTARK',
  listAccounts: 'K', addAccount: 'K', resetAccount: 'K', disableAccount: 'K', listAccountChanges: 'AK',
  // Of a reversal that somebody else of the Office has proposed.
  approveProposal: 'O', rejectProposal: 'O',
  // Whoever proposed, and nobody else of the same role.
  withdrawProposal: '',
  live: 'OBLTAR', getEvidenceBundle: 'OAR', rehearsePolicy: 'OLAR',
};
/** Not in the document, which tells of JSON: lines, and what watches the server. */
export const HEARD_BESIDE: Readonly<Record<string, string>> = {
  'POST /api/v1/commands': 'OBLTARK', 'POST /api/v1/scenarios': 'OK',
  'GET /health/live': 'anyone', 'GET /health/ready': 'anyone', 'GET /metrics': 'anyone',
};

/** The roles of a row of these tables. */
export function rolesOf(who: string): readonly Role[] {
  return who === 'anyone' ? EVERY_ROLE : [...who].flatMap((letter) => LETTERS[letter] ?? []);
}
