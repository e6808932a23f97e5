import { FIELD_NAMES } from '../commands/field-names.js';
import type { Words } from '../language/language.js';

/** Names of figures (Art. 8, 9, 26 to 28), as people call them. */
export const FIGURE_NAMES: Readonly<Record<string, Words>> = {
  ledgerFen: { zh: '账面余额', en: 'books' }, differenceFen: { zh: '差额', en: 'difference' }, explainedFen: { zh: '已说明差额', en: 'explained' }, unexplainedFen: { zh: '未说明差额', en: 'unexplained' }, balanceBeforeFen: { zh: '此前余额', en: 'balance before' }, balanceAfterFen: { zh: '此后余额', en: 'balance after' },
  requiredFen: { zh: '应缴金额', en: 'required' }, cumulativeFen: { zh: '累计缴存', en: 'contributed so far' }, baseLoanFen: { zh: '计缴贷款额', en: 'loan it is counted on' }, totalFen: { zh: '合计', en: 'total' }, deviationFen: { zh: '偏差', en: 'deviation' },
  claimFen: { zh: '代偿申请额', en: 'claim' }, paidFen: { zh: '助保金支付', en: 'paid' }, shortfallFen: { zh: '不足部分', en: 'shortfall' },
  principalFen: { zh: '本金', en: 'principal' }, interestFen: { zh: '利息', en: 'interest' }, penaltyFen: { zh: '罚息', en: 'penalty' }, compoundFen: { zh: '复利', en: 'compound' },
  fundBeforeFen: { zh: '付前助保金余额', en: 'fund before' }, fundAfterFen: { zh: '付后助保金余额', en: 'fund after' },
  riskShareFen: { zh: '风险补偿金应担', en: 'share of the risk fund' }, bankShareFen: { zh: '银行应担', en: 'share of the bank' }, riskPaidFen: { zh: '风险补偿金实付', en: 'paid by the risk fund' },
  riskUnfundedFen: { zh: '未到位', en: 'unfunded' }, bankBorneFen: { zh: '银行实际承担', en: 'borne by the bank' }, riskBeforeFen: { zh: '付前风险补偿金余额', en: 'risk fund before' }, riskAfterFen: { zh: '付后风险补偿金余额', en: 'risk fund after' },
  ratePpm: { zh: '缴存比例', en: 'rate of contribution' }, fundSharePpm: { zh: '风险补偿金分担比例', en: 'share of the risk fund' }, monthEndsOn: { zh: '逾期满月日', en: 'month overdue ends on' }, compensableFrom: { zh: '可代偿起始日', en: 'compensable from' },
  exposureCapFen: { zh: '限额', en: 'cap' }, noticeDeadline: { zh: '告知期限', en: 'deadline of the notice' },
  grossFen: { zh: '追偿收回', en: 'recovered' }, costsFen: { zh: '费用', en: 'costs' }, liquidatedDamagesFen: { zh: '违约金', en: 'liquidated damages' }, bankFen: { zh: '银行债权', en: 'bank' },
  riskFundFen: { zh: '补回风险补偿金', en: 'risk fund' }, enterpriseFundFen: { zh: '补回助保金', en: 'enterprise fund' }, surplusFen: { zh: '余款', en: 'surplus' },
  'pool.interestFen': { zh: '专户利息', en: 'interest of the accounts' }, 'pool.enterprisePaidFen': { zh: '助保金支付', en: 'paid by the enterprise fund' }, 'pool.enterpriseFundFen': { zh: '企业助保金余额', en: 'enterprise fund' }, 'pool.riskFundFen': { zh: '风险补偿金余额', en: 'risk fund' },
  injectedFen: { zh: '累计注资', en: 'injected' }, contributedFen: { zh: '累计缴存', en: 'contributed' }, enterpriseRefilledFen: { zh: '助保金补回', en: 'refilled to the enterprise fund' }, riskRefilledFen: { zh: '风险补偿金补回', en: 'refilled to the risk fund' },
  leverageCapFen: { zh: '放大上限', en: 'leverage cap' }, headroomFen: { zh: '可用额度', en: 'headroom' }, usedFen: { zh: '已用额度', en: 'used' }, reservedFen: { zh: '未放款备案', en: 'reserved' }, floorRequiredFen: { zh: '铺底下限', en: 'floor required' }, exposureFen: { zh: '授信余额', en: 'exposure' },
  debitsFen: { zh: '借方合计', en: 'debits' }, creditsFen: { zh: '贷方合计', en: 'credits' }, entries: { zh: '分录数', en: 'entries' }, claimsPendingFen: { zh: '待代偿', en: 'claims pending' },
  status: { zh: '状态', en: 'status' }, outstandingFen: { zh: '贷款余额', en: 'outstanding' }, overdueFen: { zh: '逾期余额', en: 'overdue' }, enterprisePaidFen: { zh: '助保金支付', en: 'paid by the enterprise fund' },
  overdueSince: { zh: '逾期起始日', en: 'overdue since' }, deadline: { zh: '代偿期限', en: 'deadline' }, recoveredFen: { zh: '已追偿', en: 'recovered' },
  floorMet: { zh: '铺底达标', en: 'floor met' }, expectedVolumeFen: { zh: '预计规模', en: 'expected volume' }, flags: { zh: '标记', en: 'flags' }, blacklisted: { zh: '列入黑名单', en: 'blacklisted' }, balanced: { zh: '借贷平衡', en: 'balanced' },
  'due.costsFen': { zh: '待偿费用', en: 'costs due' }, 'due.liquidatedDamagesFen': { zh: '待偿违约金', en: 'damages due' }, 'due.bankFen': { zh: '待偿还银行', en: 'due to the bank' }, 'due.riskFundFen': { zh: '待补回风险补偿金', en: 'due to the risk fund' }, 'due.enterpriseFundFen': { zh: '待补回助保金', en: 'due to the enterprise fund' },
};

/** What a figure, or a field of a command, is called; undefined where it has no name. */
export function wordsOfFigure(of: string, within = ''): Words | undefined {
  return FIGURE_NAMES[`${within}.${of}`] ?? FIGURE_NAMES[of] ?? FIELD_NAMES[of];
}
