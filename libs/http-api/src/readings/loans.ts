import type { AskedPoint, ListedLoan, LoanDocument } from '@zhubao/domain';
import type { Viewer } from '../access/viewer.js';
import { BUSINESS } from './admits.js';
import { list } from './list.js';
import { loanDetail, loanDetailSchema, loanFields, loanSummary } from './loan-document.js';
import { day, fen, flag, oneOf, text } from './parameter.js';
import { reading } from './reading.js';
import { LOAN_STATUSES, objectOf } from './schemas.js';
import { isWithin, scopeOf } from './scope.js';
import type { Sources } from './sources.js';
import { bankName, coded, column, enterpriseName, summed } from './table.js';
import { LOAN_FLAG_WORDS, LOAN_STATUS_WORDS } from '../words/loan-words.js';

/** Loans (贷款): where each stands, what is owed and what was paid for it. */
export const loans = list<ListedLoan, ReturnType<typeof loanSummary>>({
  name: 'listLoans', path: 'loans', admits: BUSINESS, summary: { zh: '贷款', en: 'Loans' },
  collection: 'loans', keyField: 'loanId', fieldsBefore: 'loan', agreementField: 'agreementId', item: objectOf(loanFields), present: (documents) => documents.map(loanSummary),
  filters: {
    status: { parameter: oneOf(...LOAN_STATUSES), field: 'status', is: 'equal' },
    agreementId: { parameter: text(), field: 'agreementId', is: 'equal' },
    bankId: { parameter: text(), field: 'agreementId', is: 'bank' },
    uscc: { parameter: text(), field: 'uscc', is: 'equal' },
    flagged: { parameter: flag, field: 'flagged', is: 'equal' },
    overdue: { parameter: flag, field: 'overdueSince', is: 'set' },
    amountFrom: { parameter: fen, field: 'amountFen', is: 'from' },
    amountTo: { parameter: fen, field: 'amountFen', is: 'to' },
    outstandingFrom: { parameter: fen, field: 'outstandingFen', is: 'from' },
    outstandingTo: { parameter: fen, field: 'outstandingFen', is: 'to' },
    appliedFrom: { parameter: day, field: 'appliedOn', is: 'from' },
    appliedTo: { parameter: day, field: 'appliedOn', is: 'to' },
    disbursedFrom: { parameter: day, field: 'disbursedOn', is: 'from' },
    disbursedTo: { parameter: day, field: 'disbursedOn', is: 'to' },
    maturityFrom: { parameter: day, field: 'maturity', is: 'from' },
    maturityTo: { parameter: day, field: 'maturity', is: 'to' },
    overdueFrom: { parameter: day, field: 'overdueSince', is: 'from' },
    overdueTo: { parameter: day, field: 'overdueSince', is: 'to' },
  },
  sorts: ['loanId', 'amountFen', 'outstandingFen', 'overdueSince', 'deadline', 'maturity', 'disbursedOn'],
  columns: [
    column('loanId', '贷款', 'Loan'), enterpriseName, column('uscc', '统一社会信用代码', 'USCC'), coded('status', '状态', 'Status', LOAN_STATUS_WORDS),
    summed('amountFen', '金额', 'Amount'), summed('outstandingFen', '余额', 'Outstanding'), summed('overdueFen', '逾期余额', 'Overdue'),
    summed('requiredFen', '应缴助保金', 'Contribution required'), summed('contributedFen', '已缴助保金', 'Contributed'),
    column('disbursedOn', '放款日', 'Disbursed', 'date'), column('maturity', '到期日', 'Maturity', 'date'), column('overdueSince', '逾期起始日', 'Overdue since', 'date'),
    column('deadline', '代偿期限', 'Deadline', 'date'), summed('claimFen', '代偿申请额', 'Claim'), summed('enterprisePaidFen', '助保金代偿', 'Enterprise fund'),
    summed('shortfallFen', '不足部分', 'Shortfall'), summed('riskPaidFen', '风险补偿金', 'Risk fund'), summed('bankBorneFen', '银行承担', 'Bank'),
    summed('recoveredFen', '追偿收回', 'Recovered'), coded('flags', '标记', 'Flags', LOAN_FLAG_WORDS), column('agreementId', '合作协议', 'Agreement'), bankName,
  ],
});

export const oneLoan = reading({
  name: 'getLoan', path: 'loans/:loanId', admits: BUSINESS, summary: { zh: '一笔贷款', en: 'One loan' }, parameters: {}, clocks: 'both', answer: loanDetailSchema,
  async read(sources, { viewer, point, path: { loanId = '' } }) {
    const found = await loanInScope(sources, viewer, loanId, point);
    return found && loanDetail(found);
  },
});

/** The loan, where the viewer may know of it. */
export async function loanInScope(sources: Sources, viewer: Viewer, loanId: string, point: AskedPoint | undefined): Promise<LoanDocument | undefined> {
  const found = await sources.get<LoanDocument>('loans', loanId, point);
  return found !== undefined && isWithin(await scopeOf(sources, viewer), found.agreementId) ? found : undefined;
}
