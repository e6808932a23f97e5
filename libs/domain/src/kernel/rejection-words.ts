import { EVENT_CATALOGUE, type SchemeEventType } from '../event-catalogue.js';
import type { Sentence } from './rejection-catalogue.js';

type Words = Readonly<Record<string, Sentence>>;

const said = (zh: string, en: string): Sentence => ({ zh, en });

/** States of loans and their claims (Art. 12 to 28), of enterprises (Art. 12, 30) and of agreements (Art. 7, 18), and what joins them. */
const STATES: Words = {
  APPLIED: said('已申请', 'applied for'), APPROVED: said('已审核', 'approved'), DECLINED: said('未通过审核', 'declined'), RECOMMENDED: said('已推荐', 'recommended'), FILED: said('已备案', 'filed'), FILING_REFUSED: said('不予备案', 'refused for filing'), CONTRIBUTED: said('已缴助保金', 'contributed for'),
  SIGNED: said('已签合同', 'signed'), CLEARED: said('放款审核通过', 'cleared for drawdown'), DISBURSED: said('已放款', 'disbursed'), REPAID: said('已结清', 'repaid'), OVERDUE: said('逾期', 'overdue'), CLAIMED: said('已申请代偿', 'claimed'), COMPENSATED: said('助保金已代偿', 'compensated'),
  SHORTFALL_APPLIED: said('已申请风险补偿', 'applied for at the risk fund'), SHARED: said('风险已分担', 'shared'), CLOSED: said('已结案', 'closed'), WRITTEN_OFF: said('已核销', 'written off'), WITHDRAWN: said('已撤回', 'withdrawn'),
  'FILED with its contribution paid': said('已备案且助保金已缴足', 'filed with its contribution paid'), 'OVERDUE before compensation': said('逾期且未代偿', 'overdue before compensation'), 'being filed': said('备案中', 'being filed'), 'not overdue': said('未逾期', 'not overdue'), 'not claimed': said('未申请代偿', 'not claimed'),
  'a shared shortfall: the bank applies (ApplyForRiskCompensation), the Office shares (ShareRiskCompensation)': said('不足部分已分担:由银行申请风险补偿(ApplyForRiskCompensation),办公室分担(ShareRiskCompensation)', 'a shared shortfall: the bank applies (ApplyForRiskCompensation), the Office shares (ShareRiskCompensation)'),
  REGISTERED: said('已登记', 'registered'), NOMINATED: said('已推荐', 'nominated'), ROSTER: said('在册', 'on the roster'), POOL_MEMBER: said('池内企业', 'a pool member'), BLACKLISTED: said('黑名单', 'blacklisted'),
  UNSIGNED: said('未签约', 'not signed'), ACTIVE: said('合作中', 'active'), SUSPENDED: said('已暂停', 'suspended'), TERMINATED: said('已终止', 'ended'), STOP_LOSS: said('已触发止损', 'stopped by its stop loss'), UNKNOWN: said('未登记', 'not on record'),
  or: said('或', 'or'), due: said('应还日', 'due'), reported: said('报告日', 'reported'), 'in force': said('有效期', 'in force'), to: said('至', 'to'), 'asked for': said('办理日', 'asked for'),
};

/** States of a proposal for a second person (Art. 10). */
const OF_A_PROPOSAL: Words = {
  PROPOSED: said('待复核', 'waiting for a second person'), APPROVED: said('已通过', 'approved'), EXECUTED: said('已执行', 'carried out'), REJECTED: said('未通过', 'rejected'), WITHDRAWN: said('已撤回', 'withdrawn'), LAPSED: said('已失效', 'lapsed'),
};

/** What is spoken of: English as it stands in the facts. */
const SUBJECTS: Words = Object.fromEntries(Object.entries({
  loan: '贷款', instalment: '还款期次', 'overdue instalment': '逾期期次', 'disbursement notice': '放款告知', enterprise: '企业', blacklisting: '黑名单记录', decision: '领导小组决议', agreement: '合作协议', account: '专户', proposal: '提案',
  application: '风险补偿申请', contribution: '缴存', 'cost agreement': '费用约定', claim: '代偿申请', 'pending claim': '待付的代偿申请', 'pending claim of loan': '待付的代偿申请,贷款', 'pending application of loan': '待分担的风险补偿申请,贷款',
  recovery: '追偿', 'policy in force on': '当日有效的方案', 'event in pool': '资金池内的事件,资金池', principal: '本金', 'principal of claim': '代偿申请本金,申请', '(restate it)': '(请重报)', 'surplus of recovery': '追偿余款,追偿', 'unfunded risk share': '未到位的风险补偿', policy: '方案', 'leaves it with the bank': '由银行承担',
}).map(([en, zh]) => [en, said(zh, en)]));

const FUNDS: Words = { ENTERPRISE: said('企业助保金', 'enterprise'), RISK: said('风险补偿金', 'risk') };
const LOAN_TYPES: Words = { WORKING_CAPITAL: said('流动资金贷款', 'working capital'), FIXED_ASSETS: said('固定资产贷款', 'fixed assets') };
const TERMS: Words = { months: said('个月', 'months'), to: said('至', 'to') };
const ROLES: Words = {
  OFFICE: said('助保贷办公室', 'Office'), BANK: said('合作银行', 'bank'), LEADING_GROUP: said('领导小组', 'leading group'), TREASURY: said('财政', 'treasury'), AUDITOR: said('审计', 'auditor'), REGULATOR: said('监管', 'regulator'), ADMIN: said('系统管理', 'administrator'), SYSTEM: said('系统', 'system'),
  'it is for': said('由以下各方办理:', 'it is for'), 'made proposal': said('提出了提案', 'made proposal'), 'it was proposed by': said('提出单位为', 'it was proposed by'), agreement: said('合作协议', 'agreement'), 'belongs to': said('属于', 'belongs to'),
};
/** Who is liable with all they have (Art. 13), and whose signature a cost agreement needs (Art. 28). */
const SIGNATORIES: Words = {
  LEGAL_REPRESENTATIVE: said('法定代表人', 'legal representative'), ACTUAL_CONTROLLER: said('实际控制人', 'actual controller'), MAIN_SHAREHOLDER: said('主要股东', 'main shareholder'), SPOUSE: said('配偶', 'spouse'), Office: said('办公室', 'Office'), bank: said('银行', 'bank'),
};
/** Checks of a review (Art. 12) and of a drawdown (Art. 24). */
const CHECKS: Words = {
  roster: said('在备选企业名册', 'on the roster'), bankRequirements: said('符合银行要求', 'requirements of the bank'), industryPolicy: said('符合产业政策', 'industrial policy'), creditRecord: said('征信良好', 'credit record'), settlementAccount: said('开立结算账户', 'settlement account'), conduct: said('无不良行为', 'conduct'),
  approvalConditions: said('审批条件已落实', 'conditions of the approval'), contractTerms: said('合同条款一致', 'terms of the contract'), legalElements: said('法律要素齐全', 'legal elements'), formalities: said('手续完备', 'formalities'), collateralRegistered: said('抵质押已登记', 'collateral registered'), documentsAgree: said('单据相符', 'documents agree'),
};

/** An event as sentences name it: the Chinese of the catalogue, in English its type as words (`RecoveryApplied`, recovery applied). */
export function wordsOfEvent(type: SchemeEventType): Sentence {
  return said(EVENT_CATALOGUE[type].zh, type.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase());
}

const EVENTS: Words = Object.fromEntries((Object.keys(EVENT_CATALOGUE) as SchemeEventType[]).map((type) => [type, wordsOfEvent(type)]));

/** Facts that hold codes, each by its own words; identifiers and names of people stand in none of them. */
const BY_FACT: Readonly<Record<string, Words>> = {
  state: STATES, needed: STATES, what: SUBJECTS, fund: FUNDS, loanType: LOAN_TYPES, offered: TERMS, allowed: { ...LOAN_TYPES, ...TERMS }, role: ROLES, type: EVENTS, why: { ...ROLES, ...EVENTS }, missing: SIGNATORIES, failed: CHECKS,
};

const CODES: ReadonlyMap<Words, RegExp> = new Map([...Object.values(BY_FACT), OF_A_PROPOSAL].map((words) => [words, codesOf(words)]));

/** A fact as a sentence has it: its codes in words, whatever else it says as it is. */
export function inWords(name: string, fact: string, language: keyof Sentence, ofWhat: unknown): string {
  const words = ofWhat === 'proposal' && BY_FACT[name] === STATES ? OF_A_PROPOSAL : BY_FACT[name];
  const codes = words && CODES.get(words);
  return codes === undefined ? fact : fact.replaceAll(codes, (code) => words?.[code]?.[language] ?? code);
}

/** The longest first, so that a phrase is not taken for the words in it. */
function codesOf(words: Words): RegExp {
  const codes = Object.keys(words).toSorted((one, other) => other.length - one.length);
  return new RegExp(`(?<![\\w-])(?:${codes.map((code) => code.replaceAll(/[()]/g, String.raw`\$&`)).join('|')})(?![\\w-])`, 'g');
}
