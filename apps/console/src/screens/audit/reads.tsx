import type { paths } from '@zhubao/api-client';
import { useMemo } from 'react';
import { useApiDocument } from '../../commands/api-document.js';
import { Moment } from '../../dates/shanghai.js';
import { useLanguage } from '../../language/language.js';
import { RoleName } from '../../session/role-name.js';
import { useSession } from '../../session/session.js';
import { asAsked } from '../../tables/as-asked.js';
import type { Filter } from '../../tables/filter.js';
import { ListTable } from '../../tables/list-table.js';
import type { PlainColumn } from '../../tables/plain-table.js';
import { operationsIn } from './operations.js';

type Operation = paths['/api/v1/reads']['get'];
type Read = Operation['responses'][200]['content']['application/json']['items'][number];

const FILTERS: readonly Filter[] = [{ kind: 'text', name: 'user', title: { zh: '用户', en: 'User' } }, { kind: 'days', from: 'from', to: 'to', title: { zh: '查阅日期', en: 'Read on' } }];

/** 查阅记录: who among auditors and regulators has read what. */
export function Reads() {
  const { t } = useLanguage();
  const { client } = useSession();
  const operations = useApiDocument(operationsIn).data;
  const columns = useMemo((): readonly PlainColumn<Read>[] => [
    { title: t({ zh: '查阅时刻', en: 'Read at' }), render: ({ at }) => <Moment at={at} /> },
    { title: t({ zh: '用户', en: 'User' }), render: ({ user, role }) => <>{user} · <RoleName of={role} /></> },
    { title: t({ zh: '单位', en: 'For' }), render: ({ org }) => org },
    { title: t({ zh: '查询', en: 'Query' }), render: ({ operation, path, query }) => <span title={operation}>{t(operations?.get(operation) ?? { zh: operation, en: operation })} <code style={{ fontSize: 12, overflowWrap: 'anywhere' }}>{`${path}${query === '' ? '' : `?${shown(query)}`}`}</code></span> },
    { title: t({ zh: '截至日', en: 'As of' }), render: ({ asOf }) => asOf ?? '—' },
    { title: t({ zh: '当时已知', en: 'As known at' }), render: ({ knownAt }) => <Moment at={knownAt} /> },
    { title: t({ zh: '账簿位置', en: 'Position' }), align: 'right', render: ({ position }) => position },
  ], [t, operations]);
  return (
    <ListTable<Read>
      name="reads" path="/api/v1/reads" rowKey={({ at, user, path, query }) => `${at} ${user} ${path} ${query}`} columns={columns} filters={FILTERS} hasClocks={false}
      ask={(query) => client.GET('/api/v1/reads', { params: { query: asAsked<NonNullable<Operation['parameters']['query']>>(query) } })}
      empty={{ zh: '没有查阅记录。', en: 'Nobody has read anything.' }}
    />
  );
}

/** Without what a browser escapes for the wire, where it can be read. */
function shown(query: string): string {
  try {
    return decodeURIComponent(query);
  } catch (error) {
    if (error instanceof URIError) return query;
    throw error;
  }
}
