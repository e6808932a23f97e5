import type { paths } from '@zhubao/api-client';
import { useMemo } from 'react';
import { useLanguage } from '../../language/language.js';
import { useSession } from '../../session/session.js';
import { asAsked } from '../../tables/as-asked.js';
import type { Filter } from '../../tables/filter.js';
import { ListTable } from '../../tables/list-table.js';
import { enterpriseColumns } from './enterprise-columns.js';
import { ENTERPRISE_STATUSES } from '../../statuses/enterprise-statuses.js';

type Query = NonNullable<paths['/api/v1/roster']['get']['parameters']['query']>;

const FILTERS: readonly Filter[] = [
  { kind: 'choice', name: 'status', title: { zh: '状态', en: 'Status' }, choices: [{ value: 'ROSTER', title: ENTERPRISE_STATUSES.ROSTER }, { value: 'POOL_MEMBER', title: ENTERPRISE_STATUSES.POOL_MEMBER }] },
];

/** 备选企业名册 (Art. 12). */
export function Roster() {
  const { t } = useLanguage();
  const { client } = useSession();
  const columns = useMemo(() => enterpriseColumns(t), [t]);
  return (
    <ListTable
      name="roster" path="/api/v1/roster" rowKey={({ uscc }) => uscc} columns={columns} filters={FILTERS}
      ask={(query) => client.GET('/api/v1/roster', { params: { query: asAsked<Query>(query) } })}
      empty={{ zh: '名册中没有符合条件的企业。', en: 'No enterprise of the roster meets these filters.' }}
    />
  );
}
