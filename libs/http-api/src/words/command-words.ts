import type { CommandName } from '@zhubao/domain';
import { said, type WordsOf } from './words.js';

/** Every command in the words of the regulation. */
export const COMMAND_WORDS: WordsOf<CommandName> = {
  RegisterEnterprise: said('企业登记', 'Register an enterprise'), NominateEnterprise: said('企业推荐', 'Nominate'), DecideRoster: said('名册审定', 'Decide on the roster'), RemoveFromRoster: said('移出名册', 'Remove from the roster'),
  NoteRiskSignal: said('风险信号登记', 'Note a risk signal'), ApplyForLoan: said('贷款申请', 'Apply for a loan'), ReviewLoan: said('贷款审查', 'Review'), SubmitRecommendation: said('推荐函报送', 'Recommend'), WithdrawLoan: said('撤回申请', 'Withdraw'),
  DecideFiling: said('备案审定', 'Decide on the filing'), SendContributionNotice: said('缴存通知', 'Notify of the contribution'), ContributeToFund: said('缴存助保金', 'Contribute'), SignLoanContract: said('签订借款合同', 'Sign the contract'),
  PassDrawdownChecks: said('放款审核', 'Check the drawdown'), DisburseLoan: said('放款', 'Disburse'), NotifyDisbursement: said('放款告知', 'Notify of the disbursement'), RecordRepayment: said('还款登记', 'Record a repayment'),
  ReportMisuse: said('挪用报告', 'Report misuse'), ReportOverdue: said('逾期报告', 'Report overdue'), ConfirmOverdueCured: said('逾期消除确认', 'Confirm it is cured'), DeclareAcceleration: said('宣布提前到期', 'Accelerate'),
  FileClaim: said('代偿申请', 'File a claim'), RestateClaim: said('重报代偿申请', 'Restate a claim'), WithdrawClaim: said('撤回代偿申请', 'Withdraw a claim'), WaiveCompensationOrder: said('豁免代偿顺序', 'Waive the order'),
  RunCompensation: said('助保金代偿', 'Compensate'), ApplyForRiskCompensation: said('申请风险补偿', 'Apply to the risk fund'), ShareRiskCompensation: said('风险补偿分担', 'Share the shortfall'),
  SettleRiskShareLater: said('补付风险补偿', 'Settle the share later'), OpenRecoveryAction: said('追偿立案', 'Open a recovery action'), AgreeRecoveryCosts: said('追偿费用约定', 'Agree costs'), ApplyRecovery: said('追偿款分配', 'Apply a recovery'),
  ReturnSurplus: said('退还余款', 'Return the surplus'), WriteOffLoss: said('损失核销', 'Write off'), BlacklistEnterprise: said('列入黑名单', 'Blacklist'), LiftBlacklisting: said('移出黑名单', 'Lift a listing'),
  DeclareExpectedVolume: said('预计规模申报', 'Declare the expected volume'), InjectRiskFund: said('注入风险补偿金', 'Inject the risk fund'), CreditAccountInterest: said('专户结息', 'Credit interest'),
  ReconcileAccount: said('专户对账', 'Reconcile an account'), ReverseEntry: said('冲正', 'Reverse an entry'), SignCooperationAgreement: said('签订合作协议', 'Sign an agreement'), OpenSpecialAccount: said('开立专户', 'Open an account'),
  SuspendAgreement: said('暂停合作', 'Suspend an agreement'), ResumeAgreement: said('恢复合作', 'Resume an agreement'), TerminateAgreement: said('终止合作', 'End an agreement'), RecordDecision: said('领导小组决议', 'Record a decision'),
  HoldJointMeeting: said('联席会议', 'Joint meeting'), AdoptPolicy: said('通过政策', 'Adopt a policy'), IssueInterpretation: said('条款解释', 'Interpret an article'), PublishWorkingCalendar: said('公布工作日历', 'Publish the calendar'),
  OpenBusinessDay: said('营业日开启', 'Open the business day'), ErasePersonalData: said('删除个人信息', 'Erase personal data'),
};
