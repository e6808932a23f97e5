import type { paths } from '@zhubao/api-client';
import { Flex } from 'antd';
import { useMemo } from 'react';
import { STAGES } from '../../commands/stages.js';
import { ScreenTitle } from '../../frame/screen-title.js';
import { useLanguage } from '../../language/language.js';
import { useSession } from '../../session/session.js';
import { asAsked } from '../../tables/as-asked.js';
import type { Filter } from '../../tables/filter.js';
import { ListTable } from '../../tables/list-table.js';
import { proposalColumns } from './proposal-columns.js';
import { PROPOSAL_STATUSES } from '../../statuses/proposal-statuses.js';

type Query = NonNullable<paths['/api/v1/proposals']['get']['parameters']['query']>;

const FILTERS: readonly Filter[] = [
  { kind: 'choice', name: 'status', title: { zh: '状态', en: 'Status' }, choices: Object.entries(PROPOSAL_STATUSES).map(([value, title]) => ({ value, title })) },
  { kind: 'choice', name: 'command', title: { zh: '事项', en: 'Command' }, choices: STAGES.flatMap(({ commands }) => Object.entries(commands).map(([value, title]) => ({ value, title }))) },
  { kind: 'text', name: 'agreementId', title: { zh: '合作协议', en: 'Agreement' } },
  { kind: 'days', from: 'from', to: 'to', title: { zh: '提出日', en: 'Since' } },
];

/** 复核: what waits for a second person, or was decided by one. */
export function Proposals() {
  const { t } = useLanguage();
  const { client } = useSession();
  const columns = useMemo(() => proposalColumns(t), [t]);
  return (
    <Flex vertical gap={12}>
      <ScreenTitle>{t({ zh: '复核', en: 'Approvals' })}</ScreenTitle>
      <ListTable
        name="proposals" path="/api/v1/proposals" rowKey={({ proposalId }) => proposalId} columns={columns} filters={FILTERS} foremost={3}
        ask={(query) => client.GET('/api/v1/proposals', { params: { query: asAsked<Query>(query) } })}
        empty={{ zh: '没有符合条件的复核事项。', en: 'No proposal meets these filters.' }}
      />
    </Flex>
  );
}
