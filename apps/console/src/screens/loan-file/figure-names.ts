import type { Words } from '../../language/language.js';

/** Names of figures in events (Art. 8, 9, 26 to 28), as people call them. */
export const FIGURE_NAMES: Readonly<Record<string, Words>> = {
  claimFen: { zh: '代偿申请额', en: 'claim' }, paidFen: { zh: '助保金支付', en: 'paid' }, shortfallFen: { zh: '不足部分', en: 'shortfall' },
  principalFen: { zh: '本金', en: 'principal' }, interestFen: { zh: '利息', en: 'interest' }, penaltyFen: { zh: '罚息', en: 'penalty' }, compoundFen: { zh: '复利', en: 'compound' },
  fundBeforeFen: { zh: '付前助保金余额', en: 'fund before' }, fundAfterFen: { zh: '付后助保金余额', en: 'fund after' },
  riskShareFen: { zh: '风险补偿金应担', en: 'share of the risk fund' }, bankShareFen: { zh: '银行应担', en: 'share of the bank' }, riskPaidFen: { zh: '风险补偿金实付', en: 'paid by the risk fund' },
  riskUnfundedFen: { zh: '未到位', en: 'unfunded' }, bankBorneFen: { zh: '银行实际承担', en: 'borne by the bank' }, riskBeforeFen: { zh: '付前风险补偿金余额', en: 'risk fund before' }, riskAfterFen: { zh: '付后风险补偿金余额', en: 'risk fund after' },
  grossFen: { zh: '追偿收回', en: 'recovered' }, costsFen: { zh: '费用', en: 'costs' }, liquidatedDamagesFen: { zh: '违约金', en: 'liquidated damages' }, bankFen: { zh: '银行债权', en: 'bank' },
  riskFundFen: { zh: '补回风险补偿金', en: 'risk fund' }, enterpriseFundFen: { zh: '补回助保金', en: 'enterprise fund' }, surplusFen: { zh: '余款', en: 'surplus' },
};
