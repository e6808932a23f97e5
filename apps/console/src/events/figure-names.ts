import { REPORT_FIELD_WORDS } from '@zhubao/api-client';
import { FIELD_NAMES } from '../commands/field-names.js';
import type { Words } from '../language/language.js';

/** Names of figures (Art. 8, 9, 26 to 28), as people call them. */
export const FIGURE_NAMES: Readonly<Record<string, Words>> = {
  ...REPORT_FIELD_WORDS,
  ledgerFen: { zh: '账面余额', en: 'books' }, differenceFen: { zh: '差额', en: 'difference' }, explainedFen: { zh: '已说明差额', en: 'explained' }, unexplainedFen: { zh: '未说明差额', en: 'unexplained' }, balanceBeforeFen: { zh: '此前余额', en: 'balance before' }, balanceAfterFen: { zh: '此后余额', en: 'balance after' },
  cumulativeFen: { zh: '累计缴存', en: 'contributed so far' }, baseLoanFen: { zh: '计缴贷款额', en: 'loan it is counted on' }, totalFen: { zh: '合计', en: 'total' }, deviationFen: { zh: '偏差', en: 'deviation' },
  paidFen: { zh: '助保金支付', en: 'paid' },
  principalFen: { zh: '本金', en: 'principal' }, interestFen: { zh: '利息', en: 'interest' }, penaltyFen: { zh: '罚息', en: 'penalty' }, compoundFen: { zh: '复利', en: 'compound' },
  fundBeforeFen: { zh: '付前助保金余额', en: 'fund before' }, fundAfterFen: { zh: '付后助保金余额', en: 'fund after' },
  riskBeforeFen: { zh: '付前风险补偿金余额', en: 'risk fund before' }, riskAfterFen: { zh: '付后风险补偿金余额', en: 'risk fund after' },
  ratePpm: { zh: '缴存比例', en: 'rate of contribution' }, fundSharePpm: { zh: '风险补偿金分担比例', en: 'share of the risk fund' },
  exposureCapFen: { zh: '限额', en: 'cap' },
  grossFen: { zh: '追偿收回', en: 'recovered' }, costsFen: { zh: '费用', en: 'costs' }, liquidatedDamagesFen: { zh: '违约金', en: 'liquidated damages' }, bankFen: { zh: '银行债权', en: 'bank' },
  riskFundFen: { zh: '补回风险补偿金', en: 'risk fund' }, enterpriseFundFen: { zh: '补回助保金', en: 'enterprise fund' },
  'pool.interestFen': REPORT_FIELD_WORDS.interestFen, 'pool.enterprisePaidFen': REPORT_FIELD_WORDS.enterprisePaidFen, 'pool.enterpriseFundFen': REPORT_FIELD_WORDS.enterpriseFundFen, 'pool.riskFundFen': REPORT_FIELD_WORDS.riskFundFen,
  usedFen: { zh: '已用额度', en: 'used' },
  entries: { zh: '分录数', en: 'entries' }, claimsPendingFen: { zh: '待代偿', en: 'claims pending' },
  overdueFen: { zh: '逾期余额', en: 'overdue' },
};

/** What a figure, or a field of a command, is called; undefined where it has no name. */
export function wordsOfFigure(of: string, within = ''): Words | undefined {
  return FIGURE_NAMES[`${within}.${of}`] ?? FIGURE_NAMES[of] ?? FIELD_NAMES[of];
}
