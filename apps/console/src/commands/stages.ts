import { COMMAND_WORDS } from '@zhubao/api-client';
import type { Words } from '../language/language.js';

export interface Stage {
  readonly key: string;
  readonly title: Words;
  readonly commands: Readonly<Record<string, Words>>;
}

/** Every command by the stage of the business that it belongs to, in the words of the regulation. */
export const STAGES: readonly Stage[] = [
  { key: 'roster', title: { zh: '名册', en: 'Roster' }, commands: named('RegisterEnterprise', 'NominateEnterprise', 'DecideRoster', 'RemoveFromRoster', 'NoteRiskSignal') },
  { key: 'application', title: { zh: '申请与审查', en: 'Application, review' }, commands: named('ApplyForLoan', 'ReviewLoan', 'SubmitRecommendation', 'WithdrawLoan') },
  { key: 'filing', title: { zh: '备案', en: 'Filing' }, commands: named('DecideFiling') },
  { key: 'contract', title: { zh: '缴存与合同', en: 'Contribution, contract' }, commands: named('SendContributionNotice', 'ContributeToFund', 'SignLoanContract') },
  { key: 'disbursement', title: { zh: '放款', en: 'Disbursement' }, commands: named('PassDrawdownChecks', 'DisburseLoan', 'NotifyDisbursement') },
  { key: 'repayment', title: { zh: '还款', en: 'Repayment' }, commands: named('RecordRepayment', 'ReportMisuse') },
  { key: 'compensation', title: { zh: '逾期与代偿', en: 'Overdue, compensation' }, commands: named('ReportOverdue', 'ConfirmOverdueCured', 'DeclareAcceleration', 'FileClaim', 'RestateClaim', 'WithdrawClaim', 'WaiveCompensationOrder', 'RunCompensation', 'ApplyForRiskCompensation', 'ShareRiskCompensation', 'SettleRiskShareLater') },
  { key: 'recovery', title: { zh: '追偿', en: 'Recovery' }, commands: named('OpenRecoveryAction', 'AgreeRecoveryCosts', 'ApplyRecovery', 'ReturnSurplus', 'WriteOffLoss') },
  { key: 'blacklist', title: { zh: '黑名单', en: 'Blacklist' }, commands: named('BlacklistEnterprise', 'LiftBlacklisting') },
  { key: 'funds', title: { zh: '资金', en: 'Funds' }, commands: named('DeclareExpectedVolume', 'InjectRiskFund', 'CreditAccountInterest', 'ReconcileAccount', 'ReverseEntry') },
  { key: 'governance', title: { zh: '治理', en: 'Governance' }, commands: named('SignCooperationAgreement', 'OpenSpecialAccount', 'SuspendAgreement', 'ResumeAgreement', 'TerminateAgreement', 'RecordDecision', 'HoldJointMeeting', 'AdoptPolicy', 'IssueInterpretation', 'PublishWorkingCalendar', 'OpenBusinessDay', 'ErasePersonalData') },
];

function named(...commands: readonly (keyof typeof COMMAND_WORDS)[]): Stage['commands'] {
  return Object.fromEntries(commands.map((command) => [command, COMMAND_WORDS[command]]));
}

const NAMES: ReadonlyMap<string, Words> = new Map(STAGES.flatMap(({ commands }) => Object.entries(commands)));

/** A command in the words of the regulation; undefined for one that has none. */
export function wordsOfCommand(command: string): Words | undefined {
  return NAMES.get(command);
}
