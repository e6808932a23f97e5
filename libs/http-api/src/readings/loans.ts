import type { LoanDocument } from '@zhubao/domain';
import { BUSINESS } from './admits.js';
import { list } from './list.js';
import { day, fen, flag, text } from './parameter.js';
import { pick } from './pick.js';
import { reading } from './reading.js';
import { ANY_OBJECT, DAY, FEN, FLAG, listOf, mapOf, objectOf, orNull, TEXT } from './schemas.js';
import { isWithin, scopeOf } from './scope.js';
import type { Sources } from './sources.js';
import type { Viewer } from '../access/viewer.js';
import type { AskedPoint } from '@zhubao/domain';

const listed = pick<LoanDocument, keyof LoanDocument>([
  'loanId', 'agreementId', 'uscc', 'status', 'amountFen', 'outstandingFen', 'overdueFen', 'requiredFen', 'contributedFen', 'appliedOn', 'disbursedOn', 'noticeDeadline',
  'maturity', 'overdueSince', 'monthEndsOn', 'compensableFrom', 'deadline', 'claimFen', 'enterprisePaidFen', 'shortfallFen', 'riskShareFen', 'bankShareFen', 'riskPaidFen',
  'riskUnfundedFen', 'bankBorneFen', 'due', 'recoveredFen', 'surplusFen', 'flagged', 'flags',
]);

const loanFields = {
  loanId: TEXT, agreementId: orNull(TEXT), uscc: orNull(TEXT), status: orNull(TEXT), amountFen: FEN, outstandingFen: FEN, overdueFen: FEN, requiredFen: FEN, contributedFen: FEN,
  appliedOn: orNull(DAY), disbursedOn: orNull(DAY), noticeDeadline: orNull(DAY), maturity: orNull(DAY), overdueSince: orNull(DAY), monthEndsOn: orNull(DAY),
  compensableFrom: orNull(DAY), deadline: orNull(DAY), claimFen: orNull(FEN), enterprisePaidFen: orNull(FEN), shortfallFen: orNull(FEN), riskShareFen: orNull(FEN),
  bankShareFen: orNull(FEN), riskPaidFen: orNull(FEN), riskUnfundedFen: orNull(FEN), bankBorneFen: orNull(FEN), due: mapOf(FEN), recoveredFen: FEN, surplusFen: FEN,
  flagged: FLAG, flags: listOf(ANY_OBJECT),
};

/** Loans (贷款): where each stands, what is owed and what was paid for it. */
export const loans = list<LoanDocument>({
  name: 'listLoans', path: 'loans', admits: BUSINESS, summary: { zh: '贷款', en: 'Loans' },
  collection: 'loans', agreementField: 'agreementId', item: objectOf(loanFields), shown: listed,
  filters: {
    status: { parameter: text(), field: 'status', is: 'equal' },
    agreementId: { parameter: text(), field: 'agreementId', is: 'equal' },
    uscc: { parameter: text(), field: 'uscc', is: 'equal' },
    flagged: { parameter: flag, field: 'flagged', is: 'equal' },
    amountFrom: { parameter: fen, field: 'amountFen', is: 'from' },
    amountTo: { parameter: fen, field: 'amountFen', is: 'to' },
    disbursedFrom: { parameter: day, field: 'disbursedOn', is: 'from' },
    disbursedTo: { parameter: day, field: 'disbursedOn', is: 'to' },
    overdueFrom: { parameter: day, field: 'overdueSince', is: 'from' },
    overdueTo: { parameter: day, field: 'overdueSince', is: 'to' },
  },
  sorts: ['loanId', 'amountFen', 'outstandingFen', 'overdueSince', 'deadline', 'maturity', 'disbursedOn'],
  columns: [
    { field: 'loanId', title: { zh: '贷款', en: 'Loan' }, kind: 'text', value: ({ loanId }) => loanId },
    { field: 'agreementId', title: { zh: '合作协议', en: 'Agreement' }, kind: 'text', value: ({ agreementId }) => agreementId },
    { field: 'uscc', title: { zh: '统一社会信用代码', en: 'Enterprise' }, kind: 'text', value: ({ uscc }) => uscc },
    { field: 'status', title: { zh: '状态', en: 'Status' }, kind: 'text', value: ({ status }) => status },
    { field: 'amountFen', title: { zh: '金额', en: 'Amount' }, kind: 'fen', value: ({ amountFen }) => amountFen },
    { field: 'outstandingFen', title: { zh: '余额', en: 'Outstanding' }, kind: 'fen', value: ({ outstandingFen }) => outstandingFen },
    { field: 'disbursedOn', title: { zh: '放款日', en: 'Disbursed on' }, kind: 'date', value: ({ disbursedOn }) => disbursedOn },
    { field: 'maturity', title: { zh: '到期日', en: 'Maturity' }, kind: 'date', value: ({ maturity }) => maturity },
    { field: 'overdueSince', title: { zh: '逾期起始日', en: 'Overdue since' }, kind: 'date', value: ({ overdueSince }) => overdueSince },
    { field: 'claimFen', title: { zh: '代偿申请额', en: 'Claim' }, kind: 'fen', value: ({ claimFen }) => claimFen },
    { field: 'enterprisePaidFen', title: { zh: '企业助保金支付', en: 'Paid by enterprise fund' }, kind: 'fen', value: ({ enterprisePaidFen }) => enterprisePaidFen },
  ],
});

export const oneLoan = reading({
  name: 'getLoan', path: 'loans/:loanId', admits: BUSINESS, summary: { zh: '一笔贷款', en: 'One loan' }, parameters: {}, clocks: 'both', answer: objectOf(loanFields),
  async read(sources, { viewer, point, path: { loanId = '' } }) {
    const found = await loanInScope(sources, viewer, loanId, point);
    return found && listed(found);
  },
});

/** The loan, where the viewer may know of it. */
export async function loanInScope(sources: Sources, viewer: Viewer, loanId: string, point: AskedPoint | undefined): Promise<LoanDocument | undefined> {
  const found = await sources.get<LoanDocument>('loans', loanId, point);
  return found !== undefined && isWithin(await scopeOf(sources, viewer), found.agreementId) ? found : undefined;
}
