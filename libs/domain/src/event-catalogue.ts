import type { AgreementEvent } from './agreement/state.js';
import type { ApprovalEvent } from './approval/proposal.js';
import type { AuditEvent } from './audit/audit.js';
import type { ClockEvent } from './clock/clock.js';
import type { EnterpriseEvent } from './enterprise/state.js';
import type { GovernanceEvent } from './governance/state.js';
import type { Recorded } from './kernel/event.js';
import type { AggregateName } from './kernel/streams.js';
import type { LoanEvent } from './loan/events.js';
import type { PolicyEvent } from './policy/adoption.js';
import type { PoolEvent } from './pool/events.js';
import type { PrivacyEvent } from './privacy/privacy.js';
import type { CalendarEvent } from './workdays/publication.js';

/** Every event of the scheme. */
export type SchemeEvent = PolicyEvent | CalendarEvent | ClockEvent | GovernanceEvent | AgreementEvent | EnterpriseEvent | LoanEvent | PoolEvent | ApprovalEvent | AuditEvent | PrivacyEvent;
export type SchemeEventType = SchemeEvent['type'];
export type RecordedSchemeEvent = Recorded<SchemeEvent>;

export interface EventKind {
  /** Version of the shape that is written today. */
  readonly schema: number;
  readonly streams: readonly AggregateName[];
  readonly articles: readonly string[];
  readonly zh: string;
}

function kind(streams: AggregateName | readonly AggregateName[], articles: string, zh: string, schema = 1): EventKind {
  return {
    schema,
    streams: typeof streams === 'string' ? [streams] : streams,
    articles: articles === '' ? [] : articles.split(' ').map((no) => `Art. ${no}`),
    zh,
  };
}

/** What each event type is called, where it stands, and the articles that it rests on. */
export const EVENT_CATALOGUE: { readonly [T in SchemeEventType]: EventKind } = {
  PolicyAdopted: kind('policy', '31 32', '政策版本生效'),
  InterpretationIssued: kind('policy', '31', '条款解释'),
  WorkingCalendarPublished: kind('calendar', '24 26', '工作日历公布'),
  WorkingCalendarAmended: kind('calendar', '24 26', '工作日历调整'),
  BusinessDayOpened: kind('clock', '', '营业日开启'),
  LeadingGroupDecisionRecorded: kind('governance', '10', '领导小组决议'),
  JointMeetingHeld: kind('governance', '29', '联席会议'),
  PersonsBlacklisted: kind('governance', '30', '责任人列入黑名单'),
  PersonsCleared: kind('governance', '30', '责任人移出黑名单'),

  CooperationAgreementSigned: kind('agreement', '18', '合作协议签订'),
  SpecialAccountOpened: kind('agreement', '7', '专户开立'),
  AgreementSuspended: kind('agreement', '10', '协议暂停'),
  AgreementResumed: kind('agreement', '10', '协议恢复'),
  AgreementTerminated: kind('agreement', '10', '协议终止'),

  EnterpriseRegistered: kind('enterprise', '11', '企业登记'),
  EnterpriseNominated: kind('enterprise', '12 19', '企业推荐'),
  RosterAdmitted: kind('enterprise', '12 19', '列入备选企业名册'),
  RosterRejected: kind('enterprise', '19', '未列入名册'),
  RosterRemoved: kind('enterprise', '19', '移出名册'),
  PoolMembershipGranted: kind('enterprise', '2 5', '进入小微企业池'),
  PoolMembershipEnded: kind('enterprise', '2', '退出小微企业池'),
  PoolMembershipRestored: kind('enterprise', '2', '恢复小微企业池成员'),
  ExposureReserved: kind('enterprise', '14', '额度占用'),
  ExposureReleased: kind('enterprise', '14', '额度释放'),
  ExposureRestored: kind('enterprise', '14', '额度恢复'),
  EnterpriseBlacklisted: kind('enterprise', '30', '企业列入黑名单'),
  BlacklistLifted: kind('enterprise', '30', '企业移出黑名单'),
  RiskSignalNoted: kind(['loan', 'enterprise'], '29', '风险信号'),

  LoanApplied: kind('loan', '3 12 18 20', '贷款申请'),
  LoanReviewed: kind('loan', '12 13 14 20', '贷款审核'),
  RecommendationLetterSubmitted: kind('loan', '21', '业务推荐函'),
  FilingNoticeIssued: kind('loan', '21', '风险补偿备案通知书'),
  FilingRefused: kind('loan', '21', '不予备案'),
  LoanWithdrawn: kind('loan', '21', '申请撤回'),
  ContributionNoticeSent: kind('loan', '22', '缴纳助保金通知'),
  LoanContractSigned: kind('loan', '6 15 16 17 23', '贷款合同签订'),
  DrawdownChecksPassed: kind('loan', '24', '放款审核通过'),
  LoanDisbursed: kind('loan', '5 15 24', '贷款发放'),
  DisbursementNotified: kind('loan', '24', '放款告知'),
  RepaymentReceived: kind('loan', '25', '还款'),
  LoanRepaid: kind('loan', '25', '贷款结清'),
  LoanOverdue: kind('loan', '8 26', '贷款逾期'),
  LoanAccelerated: kind('loan', '26', '贷款提前到期'),
  LoanMisuseReported: kind('loan', '3', '挪用贷款'),
  OverdueCured: kind('loan', '8', '逾期消除'),
  RecoveryActionOpened: kind('loan', '28', '追偿措施'),
  DeadlineMissed: kind(['loan', 'pool'], '24 26', '期限超过'),
  DeadlineMoved: kind(['loan', 'pool'], '24 26', '期限调整'),

  RiskFundInjected: kind('pool', '5', '风险补偿金注入'),
  ExpectedVolumeDeclared: kind('pool', '5', '预计业务量申报'),
  AccountInterestCredited: kind('pool', '7', '专户利息'),
  PoolReconciled: kind('pool', '7', '专户对账'),
  CapacityReserved: kind('pool', '5 21', '放大额度占用'),
  CapacityDrawn: kind('pool', '5', '放大额度转贷款余额'),
  CapacityReleased: kind('pool', '5', '放大额度释放'),
  LeverageBreached: kind('pool', '5', '超过放大倍数'),
  StopLossTriggered: kind('pool', '10', '止损暂停备案'),
  StopLossLifted: kind('pool', '10', '止损恢复备案'),
  FundContributed: kind('pool', '2 5 6 22', '企业助保金缴纳'),
  CompensationQueueJoined: kind('pool', '26', '列入代偿顺序'),
  CompensationQueueLeft: kind('pool', '26', '移出代偿顺序'),
  CompensationOrderWaived: kind('pool', '10 26', '代偿顺序豁免'),
  CompensationClaimed: kind('pool', '8', '代偿申请', 2),
  ClaimRestated: kind('pool', '8', '代偿申请重报'),
  ClaimWithdrawn: kind('pool', '8', '代偿申请撤回'),
  CompensatedFromEnterpriseFund: kind('pool', '5 8 26', '企业助保金代偿'),
  RiskCompensationApplied: kind('pool', '9 27', '风险补偿申请'),
  RiskCompensationShared: kind('pool', '9 27', '风险补偿分担'),
  RiskShareSettledLater: kind('pool', '9 27', '风险补偿后续支付'),
  RecoveryCostsAgreed: kind('pool', '28', '追索费用认可'),
  RecoveryApplied: kind('pool', '28', '追偿资金分配'),
  SurplusReturned: kind('pool', '28', '余款退还'),
  LossWrittenOff: kind('pool', '10 28', '损失核销'),
  LoanClosed: kind('pool', '28', '贷款了结'),
  LoanReopened: kind('pool', '10 28', '贷款恢复未了结'),
  EntryReversed: kind('pool', '10', '冲正'),

  CommandProposed: kind('approval', '10', '事项提请复核'),
  ProposalApproved: kind('approval', '10', '复核通过'),
  ProposalRejected: kind('approval', '10', '复核不通过'),
  ProposalWithdrawn: kind('approval', '10', '提请撤回'),
  ProposalLapsed: kind('approval', '10', '提请失效'),
  ProposalExecuted: kind('approval', '10', '复核事项已办理'),
  ProposalReopened: kind('approval', '10', '复核后情况有变,重新待批'),

  SelfAuditPassed: kind('audit', '', '日终自查通过'),
  SelfAuditFailed: kind('audit', '', '日终自查未通过'),
  CheckpointSigned: kind('audit', '', '日终检查点签名'),

  PersonalDataErased: kind('privacy', '10', '个人信息删除'),
};

/** Whether events of a type are about the log itself and not about the scheme: no figure is made of them. */
export function isAboutLog(type: SchemeEventType): boolean {
  return EVENT_CATALOGUE[type].streams.includes('audit');
}

export function isSchemeEventType(type: string): type is SchemeEventType {
  return Object.hasOwn(EVENT_CATALOGUE, type);
}
