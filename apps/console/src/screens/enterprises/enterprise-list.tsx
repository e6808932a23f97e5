import type { paths } from '@zhubao/api-client';
import { useMemo } from 'react';
import { useLanguage } from '../../language/language.js';
import { useSession } from '../../session/session.js';
import { asAsked } from '../../tables/as-asked.js';
import type { Filter } from '../../tables/filter.js';
import { ListTable } from '../../tables/list-table.js';
import { enterpriseColumns } from './enterprise-columns.js';
import { ENTERPRISE_STATUSES } from '../../statuses/enterprise-statuses.js';

type Query = NonNullable<paths['/api/v1/enterprises']['get']['parameters']['query']>;

const FILTERS: readonly Filter[] = [
  { kind: 'choice', name: 'status', title: { zh: '状态', en: 'Status' }, choices: Object.entries(ENTERPRISE_STATUSES).map(([value, title]) => ({ value, title })) },
  { kind: 'flag', name: 'blacklisted', title: { zh: '黑名单', en: 'Blacklisted' } },
  { kind: 'text', name: 'name', title: { zh: '企业全称', en: 'Full name' } },
];

/** Every enterprise that was ever registered. */
export function EnterpriseList() {
  const { t } = useLanguage();
  const { client } = useSession();
  const columns = useMemo(() => enterpriseColumns(t), [t]);
  return (
    <ListTable
      name="enterprises" path="/api/v1/enterprises" rowKey={({ uscc }) => uscc} columns={columns} filters={FILTERS}
      ask={(query) => client.GET('/api/v1/enterprises', { params: { query: asAsked<Query>(query) } })}
      empty={{ zh: '没有符合条件的企业。', en: 'No enterprise meets these filters.' }}
    />
  );
}
