import type { paths } from '@zhubao/api-client';
import { Link } from 'react-router';
import { Day } from '../../dates/shanghai.js';
import { CommandName } from '../../events/command-name.js';
import type { Words } from '../../language/language.js';
import { KnownEnterprise } from '../../links/enterprise-link.js';
import { LoanLink } from '../../links/loan-link.js';
import type { PlainColumn } from '../../tables/plain-table.js';
import { ProposalStatus } from './proposal-status.js';

export type ProposalRow = paths['/api/v1/proposals']['get']['responses'][200]['content']['application/json']['items'][number];

export function proposalColumns(t: (words: Words) => string): readonly PlainColumn<ProposalRow>[] {
  return [
    { title: t({ zh: '事项', en: 'Command' }), render: ({ proposalId, command }) => <Link to={`/proposals/${proposalId}`}><CommandName command={command} /></Link> },
    { title: t({ zh: '状态', en: 'Status' }), render: ({ status }) => <ProposalStatus status={status} /> },
    { title: t({ zh: '合作协议', en: 'Agreement' }), render: ({ agreementId }) => agreementId ?? '—' },
    { title: t({ zh: '贷款', en: 'Loan' }), render: ({ loanId }) => (loanId === null ? '—' : <LoanLink loanId={loanId} />) },
    { title: t({ zh: '企业', en: 'Enterprise' }), render: ({ uscc }) => (uscc === null ? '—' : <KnownEnterprise uscc={uscc} />) },
    { title: t({ zh: '提出人', en: 'Proposed by' }), render: ({ proposer: { user } }) => user },
    { title: t({ zh: '提出日', en: 'Since' }), sortsBy: 'since', render: ({ since }) => <Day on={since} /> },
    { title: t({ zh: '生效日', en: 'Effective on' }), render: ({ effectiveOn }) => <Day on={effectiveOn} /> },
    { title: t({ zh: '失效日', en: 'Lapses on' }), sortsBy: 'openUntil', render: ({ lapsesOn }) => <Day on={lapsesOn} /> },
    { title: t({ zh: '复核人', en: 'Decided by' }), render: ({ decider }) => decider?.user ?? '—' },
    { title: t({ zh: '复核日', en: 'Decided on' }), render: ({ decidedOn }) => <Day on={decidedOn} /> },
    { title: t({ zh: '理由', en: 'Reason' }), render: ({ reason }) => reason ?? '—' },
  ];
}
