import type { paths } from '@zhubao/api-client';
import { Flex } from 'antd';
import { useMemo } from 'react';
import { ScreenTitle } from '../../frame/screen-title.js';
import { useLanguage } from '../../language/language.js';
import { useSession } from '../../session/session.js';
import { asAsked } from '../../tables/as-asked.js';
import { ListTable } from '../../tables/list-table.js';
import { loanColumns } from './loan-columns.js';
import { LOAN_FILTERS } from './loan-filters.js';

type Query = NonNullable<paths['/api/v1/loans']['get']['parameters']['query']>;

/** 贷款: the list, as it was at the point that is looked at. */
export function Loans() {
  const { t } = useLanguage();
  const { client } = useSession();
  const columns = useMemo(() => loanColumns(t), [t]);
  return (
    <Flex vertical gap={12}>
      <ScreenTitle>{t({ zh: '贷款', en: 'Loans' })}</ScreenTitle>
      <ListTable
        name="loans" path="/api/v1/loans" rowKey={({ loanId }) => loanId} columns={columns} filters={LOAN_FILTERS} foremost={5}
        ask={(query) => client.GET('/api/v1/loans', { params: { query: asAsked<Query>(query) } })}
        empty={{ zh: '没有符合条件的贷款。', en: 'No loan meets these filters.' }}
      />
    </Flex>
  );
}
