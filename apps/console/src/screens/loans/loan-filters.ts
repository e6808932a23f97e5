import { LOAN_STATUSES } from '../../statuses/loan-statuses.js';
import type { Filter } from '../../tables/filter.js';

export const LOAN_FILTERS: readonly Filter[] = [
  { kind: 'choice', name: 'status', title: { zh: '状态', en: 'Status' }, choices: Object.entries(LOAN_STATUSES).map(([value, title]) => ({ value, title })) },
  { kind: 'flag', name: 'overdue', title: { zh: '曾逾期', en: 'Overdue' } },
  { kind: 'flag', name: 'flagged', title: { zh: '有标记', en: 'Flagged' } },
  { kind: 'text', name: 'uscc', title: { zh: '信用代码', en: 'USCC' } },
  { kind: 'days', from: 'maturityFrom', to: 'maturityTo', title: { zh: '到期日', en: 'Maturity' } },
  { kind: 'text', name: 'agreementId', title: { zh: '合作协议', en: 'Agreement' } },
  { kind: 'text', name: 'bankId', title: { zh: '合作银行', en: 'Bank' } },
  { kind: 'amounts', from: 'amountFrom', to: 'amountTo', title: { zh: '金额', en: 'Amount' } },
  { kind: 'amounts', from: 'outstandingFrom', to: 'outstandingTo', title: { zh: '余额', en: 'Outstanding' } },
  { kind: 'days', from: 'appliedFrom', to: 'appliedTo', title: { zh: '申请日', en: 'Applied' } },
  { kind: 'days', from: 'disbursedFrom', to: 'disbursedTo', title: { zh: '放款日', en: 'Disbursed' } },
  { kind: 'days', from: 'overdueFrom', to: 'overdueTo', title: { zh: '逾期起始日', en: 'Overdue since' } },
];
