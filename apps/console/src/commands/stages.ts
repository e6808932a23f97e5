import type { Words } from '../language/language.js';

export interface Stage {
  readonly key: string;
  readonly title: Words;
  readonly commands: Readonly<Record<string, Words>>;
}

/** Every command by the stage of the business that it belongs to, in the words of the regulation. */
export const STAGES: readonly Stage[] = [
  { key: 'roster', title: { zh: '名册', en: 'Roster' }, commands: {
    RegisterEnterprise: { zh: '企业登记', en: 'Register an enterprise' }, NominateEnterprise: { zh: '企业推荐', en: 'Nominate' }, DecideRoster: { zh: '名册审定', en: 'Decide on the roster' }, RemoveFromRoster: { zh: '移出名册', en: 'Remove from the roster' }, NoteRiskSignal: { zh: '风险信号登记', en: 'Note a risk signal' },
  } },
  { key: 'application', title: { zh: '申请与审查', en: 'Application, review' }, commands: {
    ApplyForLoan: { zh: '贷款申请', en: 'Apply for a loan' }, ReviewLoan: { zh: '贷款审查', en: 'Review' }, SubmitRecommendation: { zh: '推荐函报送', en: 'Recommend' }, WithdrawLoan: { zh: '撤回申请', en: 'Withdraw' },
  } },
  { key: 'filing', title: { zh: '备案', en: 'Filing' }, commands: { DecideFiling: { zh: '备案审定', en: 'Decide on the filing' } } },
  { key: 'contract', title: { zh: '缴存与合同', en: 'Contribution, contract' }, commands: {
    SendContributionNotice: { zh: '缴存通知', en: 'Notify of the contribution' }, ContributeToFund: { zh: '缴存助保金', en: 'Contribute' }, SignLoanContract: { zh: '签订借款合同', en: 'Sign the contract' },
  } },
  { key: 'disbursement', title: { zh: '放款', en: 'Disbursement' }, commands: {
    PassDrawdownChecks: { zh: '放款审核', en: 'Check the drawdown' }, DisburseLoan: { zh: '放款', en: 'Disburse' }, NotifyDisbursement: { zh: '放款告知', en: 'Notify of the disbursement' },
  } },
  { key: 'repayment', title: { zh: '还款', en: 'Repayment' }, commands: { RecordRepayment: { zh: '还款登记', en: 'Record a repayment' }, ReportMisuse: { zh: '挪用报告', en: 'Report misuse' } } },
  { key: 'compensation', title: { zh: '逾期与代偿', en: 'Overdue, compensation' }, commands: {
    ReportOverdue: { zh: '逾期报告', en: 'Report overdue' }, ConfirmOverdueCured: { zh: '逾期消除确认', en: 'Confirm it is cured' }, DeclareAcceleration: { zh: '宣布提前到期', en: 'Accelerate' },
    FileClaim: { zh: '代偿申请', en: 'File a claim' }, RestateClaim: { zh: '重报代偿申请', en: 'Restate a claim' }, WithdrawClaim: { zh: '撤回代偿申请', en: 'Withdraw a claim' }, WaiveCompensationOrder: { zh: '豁免代偿顺序', en: 'Waive the order' },
    RunCompensation: { zh: '助保金代偿', en: 'Compensate' }, ApplyForRiskCompensation: { zh: '申请风险补偿', en: 'Apply to the risk fund' }, ShareRiskCompensation: { zh: '风险补偿分担', en: 'Share the shortfall' }, SettleRiskShareLater: { zh: '补付风险补偿', en: 'Settle the share later' },
  } },
  { key: 'recovery', title: { zh: '追偿', en: 'Recovery' }, commands: {
    OpenRecoveryAction: { zh: '追偿立案', en: 'Open a recovery action' }, AgreeRecoveryCosts: { zh: '追偿费用约定', en: 'Agree costs' }, ApplyRecovery: { zh: '追偿款分配', en: 'Apply a recovery' }, ReturnSurplus: { zh: '退还余款', en: 'Return the surplus' }, WriteOffLoss: { zh: '损失核销', en: 'Write off' },
  } },
  { key: 'blacklist', title: { zh: '黑名单', en: 'Blacklist' }, commands: { BlacklistEnterprise: { zh: '列入黑名单', en: 'Blacklist' }, LiftBlacklisting: { zh: '移出黑名单', en: 'Lift a listing' } } },
  { key: 'funds', title: { zh: '资金', en: 'Funds' }, commands: {
    DeclareExpectedVolume: { zh: '预计规模申报', en: 'Declare the expected volume' }, InjectRiskFund: { zh: '注入风险补偿金', en: 'Inject the risk fund' }, CreditAccountInterest: { zh: '专户结息', en: 'Credit interest' }, ReconcileAccount: { zh: '专户对账', en: 'Reconcile an account' }, ReverseEntry: { zh: '冲正', en: 'Reverse an entry' },
  } },
  { key: 'governance', title: { zh: '治理', en: 'Governance' }, commands: {
    SignCooperationAgreement: { zh: '签订合作协议', en: 'Sign an agreement' }, OpenSpecialAccount: { zh: '开立专户', en: 'Open an account' }, SuspendAgreement: { zh: '暂停合作', en: 'Suspend an agreement' }, ResumeAgreement: { zh: '恢复合作', en: 'Resume an agreement' }, TerminateAgreement: { zh: '终止合作', en: 'End an agreement' },
    RecordDecision: { zh: '领导小组决议', en: 'Record a decision' }, HoldJointMeeting: { zh: '联席会议', en: 'Joint meeting' }, AdoptPolicy: { zh: '通过政策', en: 'Adopt a policy' }, IssueInterpretation: { zh: '条款解释', en: 'Interpret an article' }, PublishWorkingCalendar: { zh: '公布工作日历', en: 'Publish the calendar' },
    OpenBusinessDay: { zh: '营业日开启', en: 'Open the business day' }, ErasePersonalData: { zh: '删除个人信息', en: 'Erase personal data' },
  } },
];

const NAMES: ReadonlyMap<string, Words> = new Map(STAGES.flatMap(({ commands }) => Object.entries(commands)));

/** A command in the words of the regulation; undefined for one that has none. */
export function wordsOfCommand(command: string): Words | undefined {
  return NAMES.get(command);
}
