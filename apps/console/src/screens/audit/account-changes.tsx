import { ACCOUNT_ACT_WORDS, ACCOUNT_WAY_WORDS, type paths } from '@zhubao/api-client';
import { useMemo } from 'react';
import { Moment } from '../../dates/shanghai.js';
import { useLanguage } from '../../language/language.js';
import { RoleName } from '../../session/role-name.js';
import { useSession } from '../../session/session.js';
import { asAsked } from '../../tables/as-asked.js';
import type { Filter } from '../../tables/filter.js';
import { ListTable } from '../../tables/list-table.js';
import type { PlainColumn } from '../../tables/plain-table.js';
import { type AccountChange, standingOf } from './account-acts.js';

type Query = NonNullable<paths['/api/v1/account-changes']['get']['parameters']['query']>;

const FILTERS: readonly Filter[] = [{ kind: 'text', name: 'user', title: { zh: '账户', en: 'Account' } }, { kind: 'days', from: 'from', to: 'to', title: { zh: '日期', en: 'Day' } }];

/** 账户变更: who made, changed or disabled which account, the newest first. */
export function AccountChanges() {
  const { t } = useLanguage();
  const { client } = useSession();
  const columns = useMemo((): readonly PlainColumn<AccountChange>[] => [
    { title: t({ zh: '时刻', en: 'At' }), render: ({ at }) => <Moment at={at} /> },
    { title: t({ zh: '账户', en: 'Account' }), render: ({ user, role }) => <>{user} · <RoleName of={role} /></> },
    { title: t({ zh: '单位', en: 'For' }), render: ({ org }) => org },
    { title: t({ zh: '变更', en: 'Change' }), render: ({ what }) => <span title={what}>{t(ACCOUNT_ACT_WORDS[what])}</span> },
    { title: t({ zh: '变更后', en: 'Since then' }), render: (change) => (change.what === 'gone' ? '—' : t(standingOf(change))) },
    { title: t({ zh: '经办', en: 'By' }), render: ({ by, through }) => <>{by} · <span title={through}>{t(ACCOUNT_WAY_WORDS[through])}</span></> },
    { title: t({ zh: '序号', en: 'No.' }), align: 'right', render: ({ no }) => no },
  ], [t]);
  return (
    <ListTable<AccountChange>
      name="account-changes" path="/api/v1/account-changes" rowKey={({ no }) => String(no)} columns={columns} filters={FILTERS} hasClocks={false}
      ask={(query) => client.GET('/api/v1/account-changes', { params: { query: asAsked<Query>(query) } })}
      empty={{ zh: '没有账户变更。', en: 'No account has changed.' }}
    />
  );
}
