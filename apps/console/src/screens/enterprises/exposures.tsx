import type { paths } from '@zhubao/api-client';
import { Flex } from 'antd';
import { useMemo } from 'react';
import { Amount } from '../../amounts/amount.js';
import { Filled } from '../../amounts/filled.js';
import { useLanguage, type Words } from '../../language/language.js';
import { AgreementName } from '../../links/agreement-name.js';
import { EnterpriseLink } from '../../links/enterprise-link.js';
import { LoanLink } from '../../links/loan-link.js';
import { useSession } from '../../session/session.js';
import { asAsked } from '../../tables/as-asked.js';
import type { Filter } from '../../tables/filter.js';
import { ListTable } from '../../tables/list-table.js';
import type { PlainColumn } from '../../tables/plain-table.js';

type Query = NonNullable<paths['/api/v1/exposures']['get']['parameters']['query']>;
type Row = paths['/api/v1/exposures']['get']['responses'][200]['content']['application/json']['items'][number];

const FILTERS: readonly Filter[] = [{ kind: 'text', name: 'uscc', title: { zh: '信用代码', en: 'USCC' } }];

/** 敞口与限额 (Art. 14): what the scheme is exposed to with each enterprise over all banks, against its cap. */
export function Exposures() {
  const { t } = useLanguage();
  const { client } = useSession();
  const columns = useMemo(() => exposureColumns(t), [t]);
  return (
    <ListTable
      name="exposures" path="/api/v1/exposures" rowKey={({ uscc }) => uscc} columns={columns} filters={FILTERS}
      ask={(query) => client.GET('/api/v1/exposures', { params: { query: asAsked<Query>(query) } })}
      empty={{ zh: '没有敞口。', en: 'There is no exposure.' }}
    />
  );
}

function exposureColumns(t: (words: Words) => string): readonly PlainColumn<Row>[] {
  return [
    { title: t({ zh: '企业', en: 'Enterprise' }), sortsBy: 'name', render: ({ uscc, name }) => <EnterpriseLink uscc={uscc} name={name} /> },
    { title: t({ zh: '统一社会信用代码', en: 'USCC' }), sortsBy: 'uscc', render: ({ uscc }) => <code style={{ fontSize: 12 }}>{uscc}</code> },
    { title: t({ zh: '敞口 / 限额', en: 'Exposure / cap' }), align: 'right', render: ({ exposureFen, capFen }) => <Filled fen={exposureFen} ofFen={capFen ?? undefined} /> },
    { title: t({ zh: '余量', en: 'Headroom' }), align: 'right', render: ({ headroomFen }) => <Amount fen={headroomFen} /> },
    { title: t({ zh: '贷款', en: 'Loans' }), render: ({ loans }) => <Flex vertical>{loans.map(({ loanId, agreementId, amountFen }) => <Flex key={loanId} gap={8}><LoanLink loanId={loanId} /><AgreementName agreementId={agreementId} /><span style={{ marginInlineStart: 'auto' }}><Amount fen={amountFen} /></span></Flex>)}</Flex> },
  ];
}
