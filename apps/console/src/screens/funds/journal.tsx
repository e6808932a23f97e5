import type { paths } from '@zhubao/api-client';
import { useMemo } from 'react';
import { Amount } from '../../amounts/amount.js';
import { AccountName } from '../../books/account-name.js';
import { EventId } from '../../events/event-id.js';
import { EventName } from '../../events/event-name.js';
import { wordsOfEvent } from '../../events/event-words.js';
import { Day, Moment } from '../../dates/shanghai.js';
import { useLanguage, type Words } from '../../language/language.js';
import { AgreementName } from '../../links/agreement-name.js';
import { LoanLink } from '../../links/loan-link.js';
import { useSession } from '../../session/session.js';
import { asAsked } from '../../tables/as-asked.js';
import type { Filter } from '../../tables/filter.js';
import { ListTable } from '../../tables/list-table.js';
import type { PlainColumn } from '../../tables/plain-table.js';

type Query = NonNullable<paths['/api/v1/journal']['get']['parameters']['query']>;
type Entry = paths['/api/v1/journal']['get']['responses'][200]['content']['application/json']['items'][number];

/** What moves a fund. */
const MONEY_TYPES = [
  'RiskFundInjected', 'FundContributed', 'AccountInterestCredited', 'CompensatedFromEnterpriseFund', 'RiskCompensationShared', 'RiskShareSettledLater', 'RecoveryApplied', 'SurplusReturned',
  'EntryReversed',
] as const satisfies readonly Query['type'][];

const FILTERS: readonly Filter[] = [
  { kind: 'choice', name: 'type', title: { zh: '摘要', en: 'Entry' }, choices: MONEY_TYPES.map((value) => ({ value, title: wordsOfEvent(value) })) },
  { kind: 'days', from: 'from', to: 'to', title: { zh: '业务日期', en: 'Took effect' } },
  { kind: 'text', name: 'loanId', title: { zh: '贷款', en: 'Loan' } },
  { kind: 'text', name: 'agreementId', title: { zh: '合作协议', en: 'Agreement' } },
  { kind: 'text', name: 'bankId', title: { zh: '合作银行', en: 'Bank' } },
];

/** 会计分录: what each event moved between accounts, debits on the left. */
export function Journal() {
  const { t } = useLanguage();
  const { client } = useSession();
  const columns = useMemo(() => journalColumns(t), [t]);
  return (
    <ListTable
      name="journal" path="/api/v1/journal" rowKey={({ eventId }) => eventId} columns={columns} filters={FILTERS} foremost={2}
      ask={(query) => client.GET('/api/v1/journal', { params: { query: asAsked<Query>(query) } })}
      empty={{ zh: '没有符合条件的分录。', en: 'No entry meets these filters.' }}
    />
  );
}

function journalColumns(t: (words: Words) => string): readonly PlainColumn<Entry>[] {
  const side = (lines: Entry['lines'], isDebit: boolean) => lines.filter(({ amountFen }) => amountFen > 0 === isDebit);
  const accounts = (lines: Entry['lines']) => lines.map(({ account }) => <div key={account} style={{ whiteSpace: 'nowrap' }}><AccountName account={account} /></div>);
  const amounts = (lines: Entry['lines']) => lines.map(({ account, amountFen }) => <div key={account}><Amount fen={Math.abs(amountFen)} /></div>);
  return [
    { title: t({ zh: '业务日期', en: 'Took effect' }), sortsBy: 'occurredOn', render: ({ occurredOn }) => <Day on={occurredOn} /> },
    { title: t({ zh: '摘要', en: 'Entry' }), render: ({ type }) => <EventName type={type} /> },
    { title: t({ zh: '贷款', en: 'Loan' }), render: ({ loanId }) => (loanId === null ? '—' : <LoanLink loanId={loanId} />) },
    { title: t({ zh: '借方科目', en: 'Debited' }), render: ({ lines }) => accounts(side(lines, true)) },
    { title: t({ zh: '借方', en: 'Debit' }), align: 'right', render: ({ lines }) => amounts(side(lines, true)) },
    { title: t({ zh: '贷方科目', en: 'Credited' }), render: ({ lines }) => accounts(side(lines, false)) },
    { title: t({ zh: '贷方', en: 'Credit' }), align: 'right', render: ({ lines }) => amounts(side(lines, false)) },
    { title: t({ zh: '合作协议', en: 'Agreement' }), render: ({ agreementId }) => (agreementId === null ? '—' : <AgreementName agreementId={agreementId} />) },
    { title: t({ zh: '登记时刻', en: 'Recorded' }), sortsBy: 'position', render: ({ recordedAt }) => <Moment at={recordedAt} short /> },
    { title: t({ zh: '事件编号', en: 'Event' }), render: ({ eventId }) => <EventId id={eventId} /> },
  ];
}
