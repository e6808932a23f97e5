export interface Sentence {
  readonly zh: string;
  readonly en: string;
}

interface Entry extends Sentence {
  readonly articles: readonly string[];
}

/** Every code with which a command may be refused, the articles behind it, and its sentence in both languages. */
export const REJECTIONS = {
  // General
  INVALID: { articles: [], zh: '内容不合规范:{problem}。', en: 'Malformed: {problem}.' },
  FORBIDDEN: { articles: ['Art. 10'], zh: '{role}({org})无权办理 {command}:{why}。', en: '{role} ({org}) may not issue {command}: {why}.' },
  UNKNOWN: { articles: [], zh: '查无此{what}:{id}。', en: 'There is no {what} {id}.' },
  WRONG_STATE: { articles: [], zh: '{what} {id} 当前状态为 {state},不能办理;须处于:{needed}。', en: '{what} {id} is {state}; this step needs {needed}.' },
  CONFLICT: { articles: [], zh: '{stream} 正被同时修改,重试 {attempts} 次仍未成功,请稍后再试。', en: '{stream} kept changing through {attempts} attempts; try again.' },
  DUPLICATE: { articles: [], zh: '{what} {id} 已登记,不得重复。', en: '{what} {id} is recorded already.' },
  CALENDAR_NOT_PUBLISHED: { articles: ['Art. 24'], zh: '{year} 年({region})工作日历尚未公布,无法计算期限;请先录入国务院办公厅放假通知。', en: 'The {year} working calendar of {region} is not published, so the deadline cannot be computed; publish it first.' },
  PREVIEW_CHANGED: { articles: ['Art. 10'], zh: '预览之后情况已变:{changes}。请重新预览后再作决定。', en: 'What the command would do has changed since the preview: {changes}. Preview it again and decide on that.' },
  // Scheme
  POLICY_INVALID: { articles: ['Art. 31', 'Art. 32'], zh: '政策文件不合格:{problem}。', en: 'The policy is invalid: {problem}.' },
  DAY_NOT_NEXT: { articles: [], zh: '营业日 {date} 不晚于已开启的 {last}。', en: 'Business day {date} is not later than {last}, the last one opened.' },
  DECISION_UNKNOWN: { articles: ['Art. 10'], zh: '领导小组决议 {decisionId} 未登记,请先登记决议。', en: 'Leading-group decision {decisionId} is not recorded; record it first.' },
  // Agreement and pool
  RATE_TOO_LOW: { articles: ['Art. 6'], zh: '助保金缴纳比例 {offeredPpm} 低于规定的 {requiredPpm}。', en: 'Contribution rate {offeredPpm} is below the required {requiredPpm}.' },
  ACCOUNT_MISSING: { articles: ['Art. 7'], zh: '协议 {agreementId} 尚未开立 {fund} 专户。', en: 'Agreement {agreementId} has no special account for the {fund} fund.' },
  AGREEMENT_NOT_ACTIVE: { articles: ['Art. 18'], zh: '合作协议 {agreementId} 不在有效状态({state})。', en: 'Cooperation agreement {agreementId} is not active ({state}).' },
  LEVERAGE_EXCEEDED: { articles: ['Art. 5'], zh: '已用额度 {usedFen} 加本笔 {newFen} 超过风险补偿金放大上限 {capFen},可用额度 {headroomFen}。', en: 'Used {usedFen} plus this {newFen} exceeds the leverage cap {capFen}; headroom {headroomFen}.' },
  FUND_INSUFFICIENT: { articles: ['Art. 5'], zh: '{fund} 余额 {balanceFen} 不足以支付 {neededFen}。', en: 'The {fund} fund holds {balanceFen}, less than the {neededFen} needed.' },
  // Enterprise
  USCC_INVALID: { articles: ['Art. 11'], zh: '统一社会信用代码 {uscc} 校验不符(GB 32100-2015)。', en: 'Unified social credit code {uscc} fails its check digit (GB 32100-2015).' },
  BLACKLISTED: { articles: ['Art. 30'], zh: '{who} 已列入黑名单。', en: '{who} is blacklisted.' },
  NOT_NOMINATED: { articles: ['Art. 19'], zh: '企业 {uscc} 未经推荐(当前状态 {state})。', en: 'Enterprise {uscc} has not been nominated (it is {state}).' },
  NO_LOSS: { articles: ['Art. 30'], zh: '企业 {uscc} 未造成银行、企业助保金或风险补偿金损失,不得列入黑名单。', en: 'Enterprise {uscc} caused no loss to bank, enterprise fund or risk fund, so it cannot be blacklisted.' },
  // Loan, to disbursement
  NOT_ON_ROSTER: { articles: ['Art. 12'], zh: '企业 {uscc} 不在备选企业名册(当前状态 {state})。', en: 'Enterprise {uscc} is not on the roster (it is {state}).' },
  LOAN_TYPE_NOT_ALLOWED: { articles: ['Art. 3'], zh: '贷款种类 {loanType} 不在允许范围:{allowed}。', en: 'Loan type {loanType} is not among those allowed: {allowed}.' },
  TERM_TOO_LONG: { articles: ['Art. 15'], zh: '期限 {offered} 超过最长 {allowed}。', en: 'Term {offered} exceeds the longest allowed, {allowed}.' },
  CHECK_FAILED: { articles: ['Art. 12'], zh: '审核未通过:{failed}。', en: 'Checks not passed: {failed}.' },
  SCORE_TOO_LOW: { articles: ['Art. 12'], zh: '评分 {score} 低于最低 {minScore} 分。', en: 'Score {score} is below the minimum {minScore}.' },
  GRADE_TOO_LOW: { articles: ['Art. 12'], zh: '信用等级 {grade} 低于最低 {minGrade} 级。', en: 'Grade {grade} is below the minimum {minGrade}.' },
  SECURITY_TOO_LOW: { articles: ['Art. 13'], zh: '担保须不低于 {requiredFen},实际认可 {offeredFen}。', en: 'Security required {requiredFen}, offered {offeredFen}.' },
  JOINT_LIABILITY_MISSING: { articles: ['Art. 13'], zh: '缺少连带责任保证:{missing}。', en: 'Joint liability is missing: {missing}.' },
  CAP_EXCEEDED: { articles: ['Art. 14'], zh: '现有额度 {exposureFen} 加本笔 {newFen} 超过上限 {capFen}。', en: 'Exposure {exposureFen} plus this {newFen} exceeds the cap {capFen}.' },
  NOT_FILED: { articles: ['Art. 21', 'Art. 22'], zh: '贷款 {loanId} 尚未取得备案通知书(当前状态 {state})。', en: 'Loan {loanId} has no filing notice (it is {state}).' },
  WRONG_ACCOUNT: { articles: ['Art. 7', 'Art. 22'], zh: '账户 {accountId} 不是协议 {agreementId} 的企业助保金专户。', en: 'Account {accountId} is not the enterprise-fund account of agreement {agreementId}.' },
  CONTRIBUTION_INCOMPLETE: { articles: ['Art. 6', 'Art. 23'], zh: '应缴助保金 {requiredFen},已缴 {paidFen},尚差 {missingFen}。', en: 'Contribution required {requiredFen}, paid {paidFen}, missing {missingFen}.' },
  CONTRACT_EXCEEDS_FILING: { articles: ['Art. 21'], zh: '合同金额 {contractFen} 超过备案金额 {filedFen}。', en: 'Contract {contractFen} exceeds the filed amount {filedFen}.' },
  SCHEDULE_INVALID: { articles: ['Art. 17'], zh: '还款计划不合格:{problem}。', en: 'The repayment schedule is invalid: {problem}.' },
  SAME_PERSON: { articles: ['Art. 24'], zh: '放款审核人 {person} 即合同签署人,须由他人审核。', en: 'Checker {person} also signed the contract; another person must check.' },
  DISBURSEMENT_EXCEEDS_CONTRACT: { articles: ['Art. 24'], zh: '放款 {amountFen} 超过合同金额 {contractFen}。', en: 'Disbursement {amountFen} exceeds the contract {contractFen}.' },
  // Default, compensation, recovery
  AMOUNT_EXCEEDS_DEBT: { articles: ['Art. 26'], zh: '{what} {offeredFen} 超过 {owedFen}。', en: '{what} {offeredFen} exceeds the {owedFen} owed.' },
  NOT_OVERDUE: { articles: ['Art. 8'], zh: '贷款 {loanId} 未逾期(当前状态 {state})。', en: 'Loan {loanId} is not overdue (it is {state}).' },
  OLDER_CLAIM_UNPAID: { articles: ['Art. 26'], zh: '贷款 {olderLoanId} 自 {olderSince} 起逾期在先,没有待付的代偿申请,亦无顺序豁免;不得先代偿 {youngerLoanId}({youngerSince})。请银行提出申请,或由领导小组豁免顺序。', en: 'Loan {olderLoanId}, overdue since {olderSince}, has neither claim nor waiver; {youngerLoanId} ({youngerSince}) cannot be paid before it. Let the bank claim, or the leading group waive the order.' },
  NOTHING_TO_PAY: { articles: ['Art. 26'], zh: '协议 {agreementId} 在 {valueDate} 没有可代偿的申请。', en: 'Agreement {agreementId} has no compensable claim on {valueDate}.' },
  NO_SHORTFALL: { articles: ['Art. 9', 'Art. 27'], zh: '贷款 {loanId} 没有待补偿的不足部分。', en: 'Loan {loanId} has no shortfall to apply for.' },
  NOTHING_TO_SHARE: { articles: ['Art. 27'], zh: '协议 {agreementId} 在 {valueDate} 没有待分担的补偿申请。', en: 'Agreement {agreementId} has no pending application on {valueDate}.' },
  SIGNATURE_MISSING: { articles: ['Art. 28'], zh: '追索费用须双方认可,缺少签字:{missing}。', en: 'Recovery costs need both signatures; missing: {missing}.' },
  NOT_COMPENSATED: { articles: ['Art. 28'], zh: '贷款 {loanId} 尚未代偿。', en: 'Loan {loanId} has not been compensated.' },
  NOT_REVERSIBLE: { articles: ['Art. 10'], zh: '事件 {eventId}({type})不可冲正:{why}。', en: 'Event {eventId} ({type}) cannot be reversed: {why}.' },
  ALREADY_REVERSED: { articles: ['Art. 10'], zh: '事件 {eventId} 已冲正。', en: 'Event {eventId} is reversed already.' },
} as const satisfies Record<string, Entry>;

export type RejectionCode = keyof typeof REJECTIONS;

/** Cases of a code in which another next step than usual helps. */
export const CASES = {
  PROPOSER_DECIDES: {
    zh: '{person} 是提请人,须由他人复核;本人可以撤回。',
    en: '{person} made the proposal; another person must decide on it. Who made it may withdraw it.',
  },
  REPAID_AFTER_COMPENSATION: {
    zh: '本金 {offeredFen} 超过仍须按约偿还的 {owedFen}:贷款已代偿,未偿本金中 {compensatedFen} 属代偿债务,待追偿合计 {dueFen};收到的款项请登记为追偿(ApplyRecovery,第二十八条)。',
    en: 'Principal {offeredFen} exceeds the {owedFen} that is still repaid as contracted: the loan was compensated, {compensatedFen} of what is outstanding is compensated debt, and {dueFen} is to be recovered in all. Record what came in as a recovery (ApplyRecovery, Art. 28).',
  },
} as const satisfies Record<string, Sentence>;
