import type { Report } from '@zhubao/domain';
import { said, type WordsOf } from './words.js';

type Loan = Report['loans'][string];
type Field = keyof Report['pools'][string] | Exclude<keyof Loan, 'due'> | `due.${keyof Loan['due']}` | keyof Report['enterprises'][string] | keyof Report['journal'];

/** Fields of the report (Art. 5 to 9, 26 to 28), as people call them. */
export const REPORT_FIELD_WORDS: WordsOf<Field> = {
  enterpriseFundFen: said('企业助保金余额', 'enterprise fund'), riskFundFen: said('风险补偿金余额', 'risk fund'), contributedFen: said('累计缴存', 'contributed'), injectedFen: said('累计注资', 'injected'), interestFen: said('专户利息', 'interest of the accounts'),
  enterprisePaidFen: said('助保金支付', 'paid by the enterprise fund'), riskPaidFen: said('风险补偿金实付', 'paid by the risk fund'), enterpriseRefilledFen: said('助保金补回', 'refilled to the enterprise fund'), riskRefilledFen: said('风险补偿金补回', 'refilled to the risk fund'),
  outstandingFen: said('贷款余额', 'outstanding'), reservedFen: said('未放款备案', 'reserved'), leverageCapFen: said('放大上限', 'leverage cap'), headroomFen: said('可用额度', 'headroom'), expectedVolumeFen: said('预计规模', 'expected volume'),
  floorRequiredFen: said('铺底下限', 'floor required'), floorMet: said('铺底达标', 'floor met'),
  status: said('状态', 'status'), uscc: said('统一社会信用代码', 'USCC'), agreementId: said('合作协议编号', 'agreement no.'), amountFen: said('金额', 'amount'), requiredFen: said('应缴金额', 'required'), disbursedOn: said('放款日', 'disbursed on'),
  noticeDeadline: said('告知期限', 'deadline of the notice'), maturity: said('到期日', 'maturity'), overdueSince: said('逾期起始日', 'overdue since'), monthEndsOn: said('逾期满月日', 'month overdue ends on'), compensableFrom: said('可代偿起始日', 'compensable from'),
  deadline: said('代偿期限', 'deadline'), claimFen: said('代偿申请额', 'claim'), shortfallFen: said('不足部分', 'shortfall'), riskShareFen: said('风险补偿金应担', 'share of the risk fund'), bankShareFen: said('银行应担', 'share of the bank'),
  riskUnfundedFen: said('未到位', 'unfunded'), bankBorneFen: said('银行实际承担', 'borne by the bank'), recoveredFen: said('已追偿', 'recovered'), surplusFen: said('余款', 'surplus'), flags: said('标记', 'flags'),
  'due.costsFen': said('待偿费用', 'costs due'), 'due.liquidatedDamagesFen': said('待偿违约金', 'damages due'), 'due.bankFen': said('待偿还银行', 'due to the bank'), 'due.riskFundFen': said('待补回风险补偿金', 'due to the risk fund'),
  'due.enterpriseFundFen': said('待补回助保金', 'due to the enterprise fund'),
  exposureFen: said('授信余额', 'exposure'), blacklisted: said('列入黑名单', 'blacklisted'), balanced: said('借贷平衡', 'balanced'), debitsFen: said('借方合计', 'debits'), creditsFen: said('贷方合计', 'credits'),
};
