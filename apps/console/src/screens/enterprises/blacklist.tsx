import type { paths } from '@zhubao/api-client';
import { useMemo } from 'react';
import { Amount } from '../../amounts/amount.js';
import { Day } from '../../dates/shanghai.js';
import { useLanguage, type Words } from '../../language/language.js';
import { KnownEnterprise } from '../../links/enterprise-link.js';
import { useSession } from '../../session/session.js';
import { ToneTag } from '../../statuses/tone-tag.js';
import { asAsked } from '../../tables/as-asked.js';
import type { Filter } from '../../tables/filter.js';
import { ListTable } from '../../tables/list-table.js';
import type { PlainColumn } from '../../tables/plain-table.js';
import { Decision } from './decision.js';

type Query = NonNullable<paths['/api/v1/blacklist']['get']['parameters']['query']>;
export type Listing = paths['/api/v1/blacklist']['get']['responses'][200]['content']['application/json']['items'][number];

const FILTERS: readonly Filter[] = [
  { kind: 'flag', name: 'listed', title: { zh: '仍在名单', en: 'Still listed' } },
  { kind: 'text', name: 'uscc', title: { zh: '信用代码', en: 'USCC' } },
  { kind: 'days', from: 'sinceFrom', to: 'sinceTo', title: { zh: '列入日', en: 'Since' } },
];

/** 黑名单 (Art. 30), each listing with the decision behind it; a lifted one stays on file. */
export function Blacklist() {
  const { t } = useLanguage();
  const { client } = useSession();
  const columns = useMemo(() => listingColumns(t), [t]);
  return (
    <ListTable
      name="blacklist" path="/api/v1/blacklist" rowKey={({ uscc, since }) => `${uscc} ${since}`} columns={columns} filters={FILTERS}
      ask={(query) => client.GET('/api/v1/blacklist', { params: { query: asAsked<Query>(query) } })}
      empty={{ zh: '没有列入黑名单的企业。', en: 'No enterprise is listed.' }}
    />
  );
}

function listingColumns(t: (words: Words) => string): readonly PlainColumn<Listing>[] {
  return [
    { title: t({ zh: '企业', en: 'Enterprise' }), sortsBy: 'uscc', render: ({ uscc }) => <KnownEnterprise uscc={uscc} /> },
    { title: t({ zh: '状态', en: 'Status' }), render: ({ listed }) => (listed ? <ToneTag tone="bad">{t({ zh: '在名单', en: 'Listed' })}</ToneTag> : <ToneTag tone="over">{t({ zh: '已移出', en: 'Lifted' })}</ToneTag>) },
    { title: t({ zh: '列入日', en: 'Since' }), sortsBy: 'since', render: ({ since }) => <Day on={since} /> },
    { title: t({ zh: '移出日', en: 'Lifted on' }), render: ({ liftedOn }) => <Day on={liftedOn} /> },
    { title: t({ zh: '原因', en: 'Reason' }), render: ({ reason }) => <div style={{ minWidth: 140, maxWidth: 260, whiteSpace: 'normal' }}>{reason}</div> },
    { title: t({ zh: '决议', en: 'Decision' }), render: ({ decisionId }) => <Decision decisionId={decisionId} /> },
    { title: t({ zh: '责任人', en: 'Persons' }), render: ({ persons }) => persons?.join('、') || '—' },
    { title: t({ zh: '银行损失', en: 'Loss of the bank' }), align: 'right', render: ({ lossFen }) => <Amount fen={lossFen?.bank} /> },
    { title: t({ zh: '助保金损失', en: 'Enterprise fund' }), align: 'right', render: ({ lossFen }) => <Amount fen={lossFen?.enterpriseFund} /> },
    { title: t({ zh: '风险补偿金损失', en: 'Risk fund' }), align: 'right', render: ({ lossFen }) => <Amount fen={lossFen?.riskFund} /> },
  ];
}
