import type { ExceptionKind } from '@zhubao/domain';
import { said, type WordsOf } from './words.js';

export const FUND_WORDS = { ENTERPRISE: said('企业助保金', 'Enterprise fund'), RISK: said('风险补偿金', 'Risk fund') } as const;

/** Accounts of the double-entry books, without the pool that one may be of. */
export const ACCOUNT_WORDS = {
  ENTERPRISE_FUND: said('企业助保金', 'Enterprise fund'), RISK_FUND: said('风险补偿金', 'Risk fund'), TREASURY: said('财政', 'Treasury'), ENTERPRISES: said('企业', 'Enterprises'), BANK_CLAIMS: said('银行债权', 'Claims of banks'),
  COSTS: said('费用与违约金', 'Costs and damages'), SURPLUS_HELD: said('暂收余款', 'Surplus held'), ACCOUNT_INTEREST: said('专户利息', 'Account interest'),
} as const;

/** Overrides by decision, corrections and breaches (例外与更正). */
export const EXCEPTION_WORDS: WordsOf<ExceptionKind> = {
  REVERSAL: said('冲正', 'Reversal'), ORDER_WAIVED: said('经决议调整代偿顺序', 'Order waived'), SETTLED_LATER: said('风险补偿补付', 'Settled later'), CLAIM_DEVIATION: said('代偿申请额有出入', 'Claim deviates'),
  CLAIM_RESTATED: said('代偿申请更正', 'Claim restated'), CLAIM_WITHDRAWN: said('代偿申请撤回', 'Claim withdrawn'), LOAN_REOPENED: said('贷款重新打开', 'Loan reopened'), LEVERAGE_BREACHED: said('放大倍数突破', 'Leverage breached'),
  STOP_LOSS_TRIGGERED: said('触发止损', 'Stop loss triggered'), STOP_LOSS_LIFTED: said('解除止损', 'Stop loss lifted'), STATEMENT_DIFFERS: said('对账不符', 'Statement differs'),
  AGREEMENT_SUSPENDED: said('协议暂停', 'Agreement suspended'), AGREEMENT_RESUMED: said('协议恢复', 'Agreement resumed'), AGREEMENT_TERMINATED: said('协议终止', 'Agreement terminated'),
};

/** What is kept within bounds (Art. 5 to 14). */
export const LIMIT_WORDS = {
  CONTRIBUTION: said('企业缴存比例', 'Contribution'), LEVERAGE: said('放大倍数', 'Leverage'), FLOOR: said('铺底资金', 'Floor'), SECURITY: said('抵质押担保', 'Security'), CAP: said('单户限额', 'Cap of an enterprise'), TERM: said('贷款期限', 'Term'),
} as const;

export const BOUND_WORDS = { AT_LEAST: said('不低于', 'At least'), AT_MOST: said('不高于', 'At most') } as const;
