import type { LoanFlag, LoanStatus } from '@zhubao/domain';
import type { TIMER_STATES, TIMERS } from '../readings/schemas.js';
import { said, type WordsOf } from './words.js';

/** States of a loan in the words of the regulation, in the order of its life (Art. 12 to 28). */
export const LOAN_STATUS_WORDS: WordsOf<LoanStatus> = {
  APPLIED: said('已申请', 'Applied'), APPROVED: said('已审核', 'Approved'), DECLINED: said('未通过审核', 'Declined'), RECOMMENDED: said('已推荐', 'Recommended'), FILED: said('已备案', 'Filed'),
  FILING_REFUSED: said('不予备案', 'Filing refused'), CONTRIBUTED: said('已缴助保金', 'Contributed'), SIGNED: said('已签合同', 'Signed'), CLEARED: said('放款审核通过', 'Cleared for drawdown'),
  DISBURSED: said('已放款', 'Disbursed'), REPAID: said('已结清', 'Repaid'), OVERDUE: said('逾期', 'Overdue'), CLAIMED: said('已申请代偿', 'Claimed'), COMPENSATED: said('助保金已代偿', 'Compensated'),
  SHORTFALL_APPLIED: said('已申请风险补偿', 'Shortfall applied for'), SHARED: said('风险已分担', 'Shared'), CLOSED: said('已结案', 'Closed'), WRITTEN_OFF: said('已核销', 'Written off'), WITHDRAWN: said('已撤回', 'Withdrawn'),
};

/** What was noticed of a loan and stays on its file. */
export const LOAN_FLAG_WORDS: WordsOf<LoanFlag> = {
  CLAIM_DEVIATION: said('申请额与复算不符', 'Claim deviates'), LATE_CLAIM: said('申请超期', 'Late claim'), LATE_COMPENSATION: said('代偿超期', 'Late compensation'), LATE_NOTICE: said('告知超期', 'Late notice'),
  MISUSE: said('挪用', 'Misuse'), PAYER_NOT_BORROWER: said('他人代还', 'Paid by another'), REPORTED_AFTER_YOUNGER_PAID: said('后报逾期', 'Reported after a younger was paid'),
};

/** The four duties that have a day (Art. 8, 17, 24, 26). */
export const TIMER_WORDS: WordsOf<(typeof TIMERS)[number]> = {
  T1: said('放款告知', 'Disbursement notice'), T2: said('提出代偿申请', 'Filing the claim'), T3: said('助保金代偿', 'Compensation'), T4: said('到期还款', 'Repayment'),
};

/** How a duty that has a day was kept. */
export const TIMER_STATE_WORDS: WordsOf<(typeof TIMER_STATES)[number]> = {
  OPEN: said('未办', 'Open'), MET: said('按期', 'Met'), MET_LATE: said('超期办结', 'Met late'), MISSED: said('逾期未办', 'Missed'),
};

/** What keeps a queued loan from being paid, or nothing does (Art. 26). */
export const STANDING_WORDS = {
  PAYABLE: said('可代偿', 'Payable'), RUN_REFUSED: said('不得先付', 'Run refused'), MONTH_NOT_OVER: said('未满一个月', 'Month not over'), NOT_CLAIMED: said('银行未申请', 'Not claimed'), WAIVED: said('已豁免顺序', 'Order waived'),
} as const;

/** What an amount was recovered from (Art. 28). */
export const RECOVERY_SOURCE_WORDS = {
  BORROWER: said('借款人', 'Borrower'), GUARANTOR: said('保证人', 'Guarantor'), COLLATERAL: said('抵（质）押物', 'Collateral'), COURT: said('法院执行', 'Court'),
} as const;
