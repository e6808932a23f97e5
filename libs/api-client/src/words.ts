// Written by tools/api-client.mjs from the API's declarations; not to be edited.

export const LOAN_STATUS_WORDS = {
  APPLIED: { zh: '已申请', en: 'Applied' },
  APPROVED: { zh: '已审核', en: 'Approved' },
  DECLINED: { zh: '未通过审核', en: 'Declined' },
  RECOMMENDED: { zh: '已推荐', en: 'Recommended' },
  FILED: { zh: '已备案', en: 'Filed' },
  FILING_REFUSED: { zh: '不予备案', en: 'Filing refused' },
  CONTRIBUTED: { zh: '已缴助保金', en: 'Contributed' },
  SIGNED: { zh: '已签合同', en: 'Signed' },
  CLEARED: { zh: '放款审核通过', en: 'Cleared for drawdown' },
  DISBURSED: { zh: '已放款', en: 'Disbursed' },
  REPAID: { zh: '已结清', en: 'Repaid' },
  OVERDUE: { zh: '逾期', en: 'Overdue' },
  CLAIMED: { zh: '已申请代偿', en: 'Claimed' },
  COMPENSATED: { zh: '助保金已代偿', en: 'Compensated' },
  SHORTFALL_APPLIED: { zh: '已申请风险补偿', en: 'Shortfall applied for' },
  SHARED: { zh: '风险已分担', en: 'Shared' },
  CLOSED: { zh: '已结案', en: 'Closed' },
  WRITTEN_OFF: { zh: '已核销', en: 'Written off' },
  WITHDRAWN: { zh: '已撤回', en: 'Withdrawn' },
} as const;

export const LOAN_FLAG_WORDS = {
  CLAIM_DEVIATION: { zh: '申请额与复算不符', en: 'Claim deviates' },
  LATE_CLAIM: { zh: '申请超期', en: 'Late claim' },
  LATE_COMPENSATION: { zh: '代偿超期', en: 'Late compensation' },
  LATE_NOTICE: { zh: '告知超期', en: 'Late notice' },
  MISUSE: { zh: '挪用', en: 'Misuse' },
  PAYER_NOT_BORROWER: { zh: '他人代还', en: 'Paid by another' },
  REPORTED_AFTER_YOUNGER_PAID: { zh: '后报逾期', en: 'Reported after a younger was paid' },
} as const;

export const TIMER_WORDS = {
  T1: { zh: '放款告知', en: 'Disbursement notice' },
  T2: { zh: '提出代偿申请', en: 'Filing the claim' },
  T3: { zh: '助保金代偿', en: 'Compensation' },
  T4: { zh: '到期还款', en: 'Repayment' },
} as const;

export const TIMER_STATE_WORDS = {
  OPEN: { zh: '未办', en: 'Open' },
  MET: { zh: '按期', en: 'Met' },
  MET_LATE: { zh: '超期办结', en: 'Met late' },
  MISSED: { zh: '逾期未办', en: 'Missed' },
} as const;

export const STANDING_WORDS = {
  PAYABLE: { zh: '可代偿', en: 'Payable' },
  RUN_REFUSED: { zh: '不得先付', en: 'Run refused' },
  MONTH_NOT_OVER: { zh: '未满一个月', en: 'Month not over' },
  NOT_CLAIMED: { zh: '银行未申请', en: 'Not claimed' },
  WAIVED: { zh: '已豁免顺序', en: 'Order waived' },
} as const;

export const RECOVERY_SOURCE_WORDS = {
  BORROWER: { zh: '借款人', en: 'Borrower' },
  GUARANTOR: { zh: '保证人', en: 'Guarantor' },
  COLLATERAL: { zh: '抵（质）押物', en: 'Collateral' },
  COURT: { zh: '法院执行', en: 'Court' },
} as const;

export const ENTERPRISE_STATUS_WORDS = {
  REGISTERED: { zh: '已登记', en: 'Registered' },
  NOMINATED: { zh: '已推荐', en: 'Nominated' },
  ROSTER: { zh: '在册', en: 'On the roster' },
  POOL_MEMBER: { zh: '池内企业', en: 'Pool member' },
  BLACKLISTED: { zh: '黑名单', en: 'Blacklisted' },
} as const;

export const SIZE_WORDS = {
  MICRO: { zh: '微型', en: 'Micro' },
  SMALL: { zh: '小型', en: 'Small' },
  MEDIUM: { zh: '中型', en: 'Medium' },
  LARGE: { zh: '大型', en: 'Large' },
} as const;

export const AGREEMENT_STATUS_WORDS = {
  UNSIGNED: { zh: '未签约', en: 'Not signed' },
  ACTIVE: { zh: '合作中', en: 'Active' },
  SUSPENDED: { zh: '已暂停', en: 'Suspended' },
  TERMINATED: { zh: '已终止', en: 'Ended' },
} as const;

export const ROLE_WORDS = {
  OFFICE: { zh: '助保贷办公室', en: 'Office' },
  BANK: { zh: '合作银行', en: 'Bank' },
  LEADING_GROUP: { zh: '领导小组', en: 'Leading group' },
  TREASURY: { zh: '财政', en: 'Treasury' },
  AUDITOR: { zh: '审计', en: 'Auditor' },
  REGULATOR: { zh: '监管', en: 'Regulator' },
  ADMIN: { zh: '系统管理', en: 'Administrator' },
  SYSTEM: { zh: '系统', en: 'System' },
} as const;

export const FUND_WORDS = {
  ENTERPRISE: { zh: '企业助保金', en: 'Enterprise fund' },
  RISK: { zh: '风险补偿金', en: 'Risk fund' },
} as const;

export const ACCOUNT_WORDS = {
  ENTERPRISE_FUND: { zh: '企业助保金', en: 'Enterprise fund' },
  RISK_FUND: { zh: '风险补偿金', en: 'Risk fund' },
  TREASURY: { zh: '财政', en: 'Treasury' },
  ENTERPRISES: { zh: '企业', en: 'Enterprises' },
  BANK_CLAIMS: { zh: '银行债权', en: 'Claims of banks' },
  COSTS: { zh: '费用与违约金', en: 'Costs and damages' },
  SURPLUS_HELD: { zh: '暂收余款', en: 'Surplus held' },
  ACCOUNT_INTEREST: { zh: '专户利息', en: 'Account interest' },
} as const;

export const EXCEPTION_WORDS = {
  REVERSAL: { zh: '冲正', en: 'Reversal' },
  ORDER_WAIVED: { zh: '经决议调整代偿顺序', en: 'Order waived' },
  SETTLED_LATER: { zh: '风险补偿补付', en: 'Settled later' },
  CLAIM_DEVIATION: { zh: '代偿申请额有出入', en: 'Claim deviates' },
  CLAIM_RESTATED: { zh: '代偿申请更正', en: 'Claim restated' },
  CLAIM_WITHDRAWN: { zh: '代偿申请撤回', en: 'Claim withdrawn' },
  LOAN_REOPENED: { zh: '贷款重新打开', en: 'Loan reopened' },
  LEVERAGE_BREACHED: { zh: '放大倍数突破', en: 'Leverage breached' },
  STOP_LOSS_TRIGGERED: { zh: '触发止损', en: 'Stop loss triggered' },
  STOP_LOSS_LIFTED: { zh: '解除止损', en: 'Stop loss lifted' },
  STATEMENT_DIFFERS: { zh: '对账不符', en: 'Statement differs' },
  AGREEMENT_SUSPENDED: { zh: '协议暂停', en: 'Agreement suspended' },
  AGREEMENT_RESUMED: { zh: '协议恢复', en: 'Agreement resumed' },
  AGREEMENT_TERMINATED: { zh: '协议终止', en: 'Agreement terminated' },
} as const;

export const LIMIT_WORDS = {
  CONTRIBUTION: { zh: '企业缴存比例', en: 'Contribution' },
  LEVERAGE: { zh: '放大倍数', en: 'Leverage' },
  FLOOR: { zh: '铺底资金', en: 'Floor' },
  SECURITY: { zh: '抵质押担保', en: 'Security' },
  CAP: { zh: '单户限额', en: 'Cap of an enterprise' },
  TERM: { zh: '贷款期限', en: 'Term' },
} as const;

export const BOUND_WORDS = {
  AT_LEAST: { zh: '不低于', en: 'At least' },
  AT_MOST: { zh: '不高于', en: 'At most' },
} as const;

export const PROPOSAL_STATUS_WORDS = {
  PROPOSED: { zh: '待复核', en: 'Waiting' },
  APPROVED: { zh: '已通过', en: 'Approved' },
  EXECUTED: { zh: '已执行', en: 'Carried out' },
  REJECTED: { zh: '未通过', en: 'Rejected' },
  WITHDRAWN: { zh: '已撤回', en: 'Withdrawn' },
  LAPSED: { zh: '已失效', en: 'Lapsed' },
} as const;

export const ACT_WORDS = {
  DECISION: { zh: '领导小组决议', en: 'Decision' },
  JOINT_MEETING: { zh: '联席会议', en: 'Joint meeting' },
  INTERPRETATION: { zh: '条款解释', en: 'Interpretation' },
} as const;

export const CAUSE_WORDS = {
  NEW_BUSINESS: { zh: '其后发生的业务', en: 'New business' },
  ARRIVED_LATE: { zh: '晚登记', en: 'Arrived late' },
  NOT_YET_IN_EFFECT: { zh: '当时尚未生效', en: 'Not yet in effect' },
  NOT_YET_KNOWN: { zh: '当时尚未登记', en: 'Not yet known' },
} as const;

export const CLOSE_WORDS = {
  SelfAuditPassed: { zh: '自查通过', en: 'Audit passed' },
  SelfAuditFailed: { zh: '自查未通过', en: 'Audit failed' },
  CheckpointSigned: { zh: '检查点已签名', en: 'Checkpoint signed' },
} as const;

export const ACCOUNT_ACT_WORDS = {
  made: { zh: '新增', en: 'Made' },
  reset: { zh: '重置密码', en: 'Reset' },
  disabled: { zh: '停用', en: 'Disabled' },
  'password-set': { zh: '设置密码', en: 'Password set' },
  found: { zh: '核对发现', en: 'Found changed' },
  gone: { zh: '已不存在', en: 'Gone' },
} as const;

export const ACCOUNT_WAY_WORDS = {
  api: { zh: '接口', en: 'API' },
  'command-line': { zh: '命令行', en: 'command line' },
  'sign-in': { zh: '登录', en: 'sign-in' },
  server: { zh: '服务器', en: 'server' },
} as const;
