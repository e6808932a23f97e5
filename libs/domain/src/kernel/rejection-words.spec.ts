import { describe, expect, it } from '@jest/globals';
import type { ProposalStatus } from '../approval/proposal.js';
import type { EnterpriseDocument } from '../views/enterprises.js';
import type { LoanStatus } from '../views/loans/loan-status.js';
import { reject, rejectFor } from './rejection.js';
import { wordsOfEvent } from './rejection-words.js';

// Complete by their types: a state that is added does not compile here before it has its words.
const OF_A_LOAN: Readonly<Record<LoanStatus, string>> = {
  APPLIED: '已申请', APPROVED: '已审核', DECLINED: '未通过审核', RECOMMENDED: '已推荐', FILED: '已备案', FILING_REFUSED: '不予备案', CONTRIBUTED: '已缴助保金', SIGNED: '已签合同', CLEARED: '放款审核通过', DISBURSED: '已放款', REPAID: '已结清',
  OVERDUE: '逾期', CLAIMED: '已申请代偿', COMPENSATED: '助保金已代偿', SHORTFALL_APPLIED: '已申请风险补偿', SHARED: '风险已分担', CLOSED: '已结案', WRITTEN_OFF: '已核销', WITHDRAWN: '已撤回',
};
const OF_AN_ENTERPRISE: Readonly<Record<EnterpriseDocument['status'], string>> = { REGISTERED: '已登记', NOMINATED: '已推荐', ROSTER: '在册', POOL_MEMBER: '池内企业', BLACKLISTED: '黑名单' };
const OF_AN_AGREEMENT = { UNSIGNED: '未签约', ACTIVE: '合作中', SUSPENDED: '已暂停', TERMINATED: '已终止' };
const OF_A_PROPOSAL: Readonly<Record<ProposalStatus, string>> = { PROPOSED: '待复核', APPROVED: '已通过', EXECUTED: '已执行', REJECTED: '未通过', WITHDRAWN: '已撤回', LAPSED: '已失效' };

describe('A refusal', () => {
  it.each([
    ...Object.entries(OF_A_LOAN).map(([state, words]) => ['loan', '贷款', state, words] as const), ...Object.entries(OF_AN_ENTERPRISE).map(([state, words]) => ['enterprise', '企业', state, words] as const),
    ...Object.entries(OF_AN_AGREEMENT).map(([state, words]) => ['agreement', '合作协议', state, words] as const), ...Object.entries(OF_A_PROPOSAL).map(([state, words]) => ['proposal', '提案', state, words] as const),
  ])('says of a %s (%s) that is %s: %s', (what, subject, state, words) => {
    const { zh, en, facts } = reject('WRONG_STATE', { what, id: 'x-1', state, needed: state });
    expect(zh).toBe(`${subject} x-1 当前状态为 ${words},不能办理;须处于:${words}。`);
    expect(en).not.toContain(state);
    expect(facts).toMatchObject({ what, state, needed: state });
  });

  it('names each of several states', () => {
    expect(reject('WRONG_STATE', { what: 'loan', id: 'L1', state: 'CLOSED', needed: 'COMPENSATED or SHARED' })).toMatchObject({
      zh: '贷款 L1 当前状态为 已结案,不能办理;须处于:助保金已代偿 或 风险已分担。', en: 'loan L1 is closed; this step needs compensated or shared.', facts: { needed: 'COMPENSATED or SHARED' },
    });
  });

  it('leaves a number that reads like a code as it is', () => {
    expect(reject('NOT_OVERDUE', { loanId: 'CLAIMED', state: 'DISBURSED' }).zh).toBe('贷款 CLAIMED 未逾期(当前状态 已放款)。');
    expect(reject('DUPLICATE', { what: 'account', id: 'bank-loan' }).zh).toBe('专户 bank-loan 已登记,不得重复。');
  });

  it('names an event as the catalogue does, in English its type as words, and keeps the type among its facts', () => {
    expect(rejectFor('NOT_REVERSIBLE', { zh: `其后另有「${wordsOfEvent('RecoveryApplied').zh}」e-2`, en: 'RecoveryApplied e-2 came after it' }, { eventId: 'e-1', type: 'CompensatedFromEnterpriseFund' })).toMatchObject({
      zh: '事件 e-1(企业助保金代偿)不可冲正:其后另有「追偿资金分配」e-2。', en: 'Event e-1 (compensated from enterprise fund) cannot be reversed: recovery applied e-2 came after it.',
      facts: { eventId: 'e-1', type: 'CompensatedFromEnterpriseFund', why: 'RecoveryApplied e-2 came after it' },
    });
  });

  it('names funds, checks that failed and who did not sign', () => {
    expect(reject('FUND_INSUFFICIENT', { fund: 'RISK', balanceFen: 1, neededFen: 2 }).zh).toBe('风险补偿金 余额 0.01 不足以支付 0.02。');
    expect(reject('CHECK_FAILED', { failed: ['roster', 'creditRecord'] }).zh).toBe('审核未通过:在备选企业名册、征信良好。');
    expect(reject('JOINT_LIABILITY_MISSING', { missing: ['LEGAL_REPRESENTATIVE', 'SPOUSE'] }).zh).toBe('缺少连带责任保证:法定代表人、配偶。');
    expect(reject('TERM_TOO_LONG', { offered: '13 months', allowed: '12 months' }).zh).toBe('期限 13 个月 超过最长 12 个月。');
  });
});

it('What is wrong with a command is said in both languages, with its code framed around it, and stands in the facts once', () => {
  expect(rejectFor('SCHEDULE_INVALID', { zh: '期次重复', en: 'an instalment number is used twice' })).toEqual({
    rejected: true, code: 'SCHEDULE_INVALID', articles: ['Art. 17'], zh: '还款计划不合格:期次重复。', en: 'The repayment schedule is invalid: an instalment number is used twice.', facts: { problem: 'an instalment number is used twice' },
  });
});
