import type { paths } from '@zhubao/api-client';
import { Amount } from '../../amounts/amount.js';
import { Day } from '../../dates/shanghai.js';
import type { Words } from '../../language/language.js';
import { AgreementName } from '../../links/agreement-name.js';
import { KnownEnterprise } from '../../links/enterprise-link.js';
import { LoanLink } from '../../links/loan-link.js';
import { LoanFlags } from '../../statuses/loan-flags.js';
import { LoanStatus } from '../../statuses/loan-status.js';
import type { PlainColumn } from '../../tables/plain-table.js';

export type LoanRow = paths['/api/v1/loans']['get']['responses'][200]['content']['application/json']['items'][number];

export function loanColumns(t: (words: Words) => string): readonly PlainColumn<LoanRow>[] {
  return [
    { title: t({ zh: '贷款', en: 'Loan' }), sortsBy: 'loanId', isPinned: true, render: ({ loanId }) => <LoanLink loanId={loanId} /> },
    { title: t({ zh: '企业', en: 'Enterprise' }), render: ({ uscc }) => (uscc === null ? '—' : <span style={{ whiteSpace: 'nowrap' }}><KnownEnterprise uscc={uscc} /></span>) },
    { title: t({ zh: '状态', en: 'Status' }), render: ({ status }) => <LoanStatus status={status} /> },
    { title: t({ zh: '金额', en: 'Amount' }), sortsBy: 'amountFen', align: 'right', render: ({ amountFen }) => <Amount fen={amountFen} /> },
    { title: t({ zh: '余额', en: 'Outstanding' }), sortsBy: 'outstandingFen', align: 'right', render: ({ outstandingFen }) => <Amount fen={outstandingFen} /> },
    { title: t({ zh: '放款日', en: 'Disbursed' }), sortsBy: 'disbursedOn', render: ({ disbursedOn }) => <Day on={disbursedOn} /> },
    { title: t({ zh: '到期日', en: 'Maturity' }), sortsBy: 'maturity', render: ({ maturity }) => <Day on={maturity} /> },
    { title: t({ zh: '逾期起始日', en: 'Overdue since' }), sortsBy: 'overdueSince', render: ({ overdueSince }) => <Day on={overdueSince} /> },
    { title: t({ zh: '代偿期限', en: 'Deadline' }), sortsBy: 'deadline', render: ({ deadline }) => <Day on={deadline} /> },
    { title: t({ zh: '代偿申请额', en: 'Claim' }), align: 'right', render: ({ claimFen }) => <Amount fen={claimFen} /> },
    { title: t({ zh: '助保金代偿', en: 'Enterprise fund' }), align: 'right', render: ({ enterprisePaidFen }) => <Amount fen={enterprisePaidFen} /> },
    { title: t({ zh: '风险补偿金', en: 'Risk fund' }), align: 'right', render: ({ riskPaidFen }) => <Amount fen={riskPaidFen} /> },
    { title: t({ zh: '银行承担', en: 'Bank' }), align: 'right', render: ({ bankBorneFen }) => <Amount fen={bankBorneFen} /> },
    { title: t({ zh: '追偿收回', en: 'Recovered' }), align: 'right', render: ({ recoveredFen }) => <Amount fen={recoveredFen} /> },
    { title: t({ zh: '标记', en: 'Flags' }), render: ({ flags }) => <LoanFlags flags={flags} /> },
    { title: t({ zh: '合作协议', en: 'Agreement' }), render: ({ agreementId }) => (agreementId === null ? '—' : <AgreementName agreementId={agreementId} />) },
  ];
}
