import type { Words } from '../language/language.js';
import { DEADLINE_STATES } from '../statuses/deadline-states.js';
import { TIMERS } from '../statuses/timers.js';

/** Codes of the API in the words of the regulation, by the field that they stand in. */
export const CODES: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  timer: TIMERS,
  state: DEADLINE_STATES,
  limit: {
    CONTRIBUTION: { zh: '企业缴存比例', en: 'Contribution' }, LEVERAGE: { zh: '放大倍数', en: 'Leverage' }, FLOOR: { zh: '铺底资金', en: 'Floor' },
    SECURITY: { zh: '抵质押担保', en: 'Security' }, CAP: { zh: '单户限额', en: 'Cap of an enterprise' }, TERM: { zh: '贷款期限', en: 'Term' },
  },
  entry: {
    FundContributed: { zh: '企业助保金缴纳', en: 'Contribution' }, RiskFundInjected: { zh: '风险补偿金注入', en: 'Injection' }, AccountInterestCredited: { zh: '专户利息', en: 'Interest' }, CompensatedFromEnterpriseFund: { zh: '企业助保金代偿', en: 'Compensation' },
    RiskCompensationShared: { zh: '风险补偿分担', en: 'Shared shortfall' }, RiskShareSettledLater: { zh: '风险补偿后续支付', en: 'Settled later' }, RecoveryApplied: { zh: '追偿资金分配', en: 'Recovery' }, EntryReversed: { zh: '冲正', en: 'Reversal' },
  },
  kind: {
    REVERSAL: { zh: '冲正', en: 'Reversal' }, ORDER_WAIVED: { zh: '经决议调整代偿顺序', en: 'Order waived' }, SETTLED_LATER: { zh: '风险补偿补付', en: 'Settled later' }, CLAIM_DEVIATION: { zh: '代偿申请额有出入', en: 'Claim deviates' },
    CLAIM_RESTATED: { zh: '代偿申请更正', en: 'Claim restated' }, CLAIM_WITHDRAWN: { zh: '代偿申请撤回', en: 'Claim withdrawn' }, LOAN_REOPENED: { zh: '贷款重新打开', en: 'Loan reopened' }, LEVERAGE_BREACHED: { zh: '放大倍数突破', en: 'Leverage breached' },
    STOP_LOSS_TRIGGERED: { zh: '触发止损', en: 'Stop loss triggered' }, STOP_LOSS_LIFTED: { zh: '解除止损', en: 'Stop loss lifted' }, STATEMENT_DIFFERS: { zh: '对账不符', en: 'Statement differs' },
    AGREEMENT_SUSPENDED: { zh: '协议暂停', en: 'Agreement suspended' }, AGREEMENT_RESUMED: { zh: '协议恢复', en: 'Agreement resumed' }, AGREEMENT_TERMINATED: { zh: '协议终止', en: 'Agreement terminated' },
  },
  cause: {
    NEW_BUSINESS: { zh: '其后发生的业务', en: 'New business' }, ARRIVED_LATE: { zh: '晚登记', en: 'Arrived late' }, NOT_YET_IN_EFFECT: { zh: '当时尚未生效', en: 'Not yet in effect' }, NOT_YET_KNOWN: { zh: '当时尚未登记', en: 'Not yet known' },
  },
};
