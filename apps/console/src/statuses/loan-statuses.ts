import type { Statuses } from './status-tag.js';

/** States of a loan in the words of the regulation, in the order of its life (Art. 12 to 28). */
export const LOAN_STATUSES: Statuses = {
  APPLIED: { zh: '已申请', en: 'Applied', tone: 'early' },
  APPROVED: { zh: '已审核', en: 'Approved', tone: 'early' },
  DECLINED: { zh: '未通过审核', en: 'Declined', tone: 'over' },
  RECOMMENDED: { zh: '已推荐', en: 'Recommended', tone: 'early' },
  FILED: { zh: '已备案', en: 'Filed', tone: 'early' },
  FILING_REFUSED: { zh: '不予备案', en: 'Filing refused', tone: 'over' },
  CONTRIBUTED: { zh: '已缴助保金', en: 'Contributed', tone: 'early' },
  SIGNED: { zh: '已签合同', en: 'Signed', tone: 'early' },
  CLEARED: { zh: '放款审核通过', en: 'Cleared for drawdown', tone: 'early' },
  DISBURSED: { zh: '已放款', en: 'Disbursed', tone: 'running' },
  REPAID: { zh: '已结清', en: 'Repaid', tone: 'good' },
  OVERDUE: { zh: '逾期', en: 'Overdue', tone: 'bad' },
  CLAIMED: { zh: '已申请代偿', en: 'Claimed', tone: 'bad' },
  COMPENSATED: { zh: '助保金已代偿', en: 'Compensated', tone: 'warn' },
  SHORTFALL_APPLIED: { zh: '已申请风险补偿', en: 'Shortfall applied for', tone: 'warn' },
  SHARED: { zh: '风险已分担', en: 'Shared', tone: 'warn' },
  CLOSED: { zh: '已结案', en: 'Closed', tone: 'good' },
  WRITTEN_OFF: { zh: '已核销', en: 'Written off', tone: 'over' },
  WITHDRAWN: { zh: '已撤回', en: 'Withdrawn', tone: 'over' },
};
