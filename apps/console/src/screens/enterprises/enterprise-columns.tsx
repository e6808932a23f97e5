import type { paths } from '@zhubao/api-client';
import { Amount } from '../../amounts/amount.js';
import { CHOICE_NAMES } from '../../commands/choice-names.js';
import type { Words } from '../../language/language.js';
import { EnterpriseLink } from '../../links/enterprise-link.js';
import { ToneTag } from '../../statuses/tone-tag.js';
import type { PlainColumn } from '../../tables/plain-table.js';
import { EnterpriseStatus } from './enterprise-status.js';

export type EnterpriseRow = paths['/api/v1/enterprises']['get']['responses'][200]['content']['application/json']['items'][number];

export function enterpriseColumns(t: (words: Words) => string): readonly PlainColumn<EnterpriseRow>[] {
  return [
    { title: t({ zh: '企业', en: 'Enterprise' }), sortsBy: 'name', render: ({ uscc, name }) => <EnterpriseLink uscc={uscc} name={name} /> },
    { title: t({ zh: '统一社会信用代码', en: 'USCC' }), sortsBy: 'uscc', render: ({ uscc }) => <code style={{ fontSize: 12 }}>{uscc}</code> },
    { title: t({ zh: '状态', en: 'Status' }), render: ({ status, blacklisted }) => <>{<EnterpriseStatus status={status} />}{blacklisted && status !== 'BLACKLISTED' && <> <ToneTag tone="bad">{t({ zh: '黑名单', en: 'Blacklisted' })}</ToneTag></>}</> },
    { title: t({ zh: '规模', en: 'Size' }), render: ({ sizeClass }) => (CHOICE_NAMES[sizeClass] ? t(CHOICE_NAMES[sizeClass]) : sizeClass) },
    { title: t({ zh: '主营业务', en: 'Industry' }), render: ({ industry }) => industry },
    { title: t({ zh: '所在资金池', en: 'Member of' }), render: ({ memberOf }) => memberOf.join('、') || '—' },
    { title: t({ zh: '敞口', en: 'Exposure' }), align: 'right', render: ({ exposureFen }) => <Amount fen={exposureFen} /> },
    { title: t({ zh: '法定代表人', en: 'Legal representative' }), render: ({ legalRepresentative }) => legalRepresentative ?? '—' },
  ];
}
