import { compensationRegister, type CompensationRow, printInstant } from '@zhubao/domain';
import { BUSINESS } from '../admits.js';
import { reading } from '../reading.js';
import { DAY, FEN, FLAG, listOf, objectOf, orNull, TEXT, WHOLE } from '../schemas.js';
import { coded, column, flagged, periodHead, summed, tableOf } from '../table.js';
import { ARTICLE_WORDS } from '../../words/act-words.js';
import { moneyEventsOf, periodFields, periodOf, periodParameters } from './period.js';
import { type LoanSubject, loanSubjectFields, loanSubjects } from './subjects.js';

const row = objectOf({
  ...loanSubjectFields, eventId: TEXT, position: WHOLE, agreementId: TEXT, loanId: TEXT, claimId: TEXT, overdueSince: DAY, monthEndsOn: DAY, deadline: orNull(DAY), valueDate: DAY, onTime: orNull(FLAG),
  principalFen: FEN, interestFen: FEN, penaltyFen: FEN, compoundFen: FEN, claimFen: FEN, enterprisePaidFen: FEN, shortfallFen: FEN, sharedOn: orNull(DAY), riskShareFen: orNull(FEN), bankShareFen: orNull(FEN),
  riskPaidFen: orNull(FEN), riskUnfundedFen: orNull(FEN), bankBorneFen: orNull(FEN), articles: listOf(TEXT),
});

/** 代偿明细表: each compensation of the period that stands, with what became of its shortfall. */
export const compensations = reading({
  name: 'reportCompensations', path: 'reports/compensations', admits: BUSINESS, summary: { zh: '代偿明细表', en: 'Compensations' }, parameters: periodParameters, clocks: 'both',
  answer: objectOf({ ...periodFields, rows: listOf(row) }),
  async read(sources, asked) {
    const period = await periodOf(sources, asked);
    const events = await moneyEventsOf(sources, period, ['CompensatedFromEnterpriseFund', 'RiskCompensationShared', 'RiskShareSettledLater', 'EntryReversed']);
    const subjectOf = loanSubjects(sources, period);
    const rows: (CompensationRow & LoanSubject)[] = [];
    for (const one of compensationRegister(events)) rows.push({ ...one, ...(await subjectOf(one.loanId)) });
    return { from: period.from, asOf: period.point.asOf, knownAt: printInstant(period.point.knownAt), rows };
  },
  async table({ from, rows }, sources, asked) {
    const { point } = await periodOf(sources, asked);
    return tableOf({ zh: '代偿明细表', en: 'Compensations' }, periodHead(from, point, asked.viewer), [
      column('enterpriseName', '企业名称', 'Enterprise'), column('bankName', '贷款银行', 'Bank'), column('loanId', '贷款', 'Loan'), column('contractNo', '合同号', 'Contract'), column('loanFen', '贷款金额', 'Loan amount', 'fen'),
      column('maturity', '到期日', 'Maturity', 'date'), column('overdueSince', '逾期起始日', 'Overdue since', 'date'), column('monthEndsOn', '逾期满1个月日', 'Month ends', 'date'),
      column('deadline', '代偿期限', 'Deadline', 'date'), column('valueDate', '实际代偿日', 'Paid on', 'date'),
      flagged('onTime', '是否超期', 'Late', { zh: '否', en: 'no' }, { zh: '是', en: 'yes' }),
      summed('principalFen', '代偿本金', 'Principal'), summed('interestFen', '利息', 'Interest'), summed('penaltyFen', '罚息', 'Penalty interest'), summed('compoundFen', '复利', 'Compound interest'),
      summed('claimFen', '代偿额', 'Claim'), summed('enterprisePaidFen', '企业助保金支付', 'Paid by enterprise fund'), summed('shortfallFen', '不足部分', 'Shortfall'),
      summed('riskPaidFen', '风险补偿金承担', 'Paid by risk fund'), summed('bankBorneFen', '银行承担', 'Borne by the bank'), summed('riskUnfundedFen', '未到位金额', 'Not funded'),
      coded('articles', '依据条款', 'Articles', ARTICLE_WORDS),
    ], rows);
  },
});
