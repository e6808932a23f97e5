import { Card, Flex } from 'antd';
import { Link, useParams } from 'react-router';
import { Amount } from '../../amounts/amount.js';
import { useAnswer } from '../../answers/answer.js';
import { Shown } from '../../answers/shown.js';
import { CHOICE_NAMES } from '../../commands/choice-names.js';
import { usePoint } from '../../frame/point.js';
import { ScreenTitle } from '../../frame/screen-title.js';
import { useLanguage } from '../../language/language.js';
import { useSession } from '../../session/session.js';
import type { EnterpriseRow } from '../enterprises/enterprise-columns.js';
import { EnterpriseStatus } from '../enterprises/enterprise-status.js';
import { Acts } from './acts.js';
import { ExposureOf } from './exposure-of.js';
import { ListingsOf } from './listings-of.js';
import { LoansOf } from './loans-of.js';

/** File of one enterprise: what it is, what it owes against its cap, its loans, and whether it was ever listed. */
export function Enterprise() {
  const { t } = useLanguage();
  const { client } = useSession();
  const { point, isLive } = usePoint();
  const { uscc = '' } = useParams();
  const enterprise = useAnswer({ key: ['enterprises', { uscc, ...point }], ask: () => client.GET('/api/v1/enterprises/{uscc}', { params: { path: { uscc }, query: point } }) });
  return (
    <Flex vertical gap={12}>
      <Link to={{ pathname: '/enterprises', search: new URLSearchParams({ ...point }).toString() }}>{t({ zh: '← 企业与黑名单', en: '← Enterprises' })}</Link>
      <Shown answer={enterprise} rows={8}>
        {(shown) => (
          <Flex vertical gap={12}>
            <Flex gap={10} align="center" wrap><ScreenTitle>{shown.name}</ScreenTitle><EnterpriseStatus status={shown.status} />{isLive && <Acts enterprise={shown} />}</Flex>
            <Card size="small" title={<h2 style={{ fontSize: 14, margin: 0 }}>{t({ zh: '基本情况', en: 'Facts' })}</h2>}><Facts enterprise={shown} /></Card>
            <ExposureOf uscc={uscc} />
            <LoansOf uscc={uscc} />
            <ListingsOf uscc={uscc} />
          </Flex>
        )}
      </Shown>
    </Flex>
  );
}

function Facts({ enterprise: { uscc, sizeClass, industry, memberOf, exposureFen, legalRepresentative, controllers } }: { readonly enterprise: EnterpriseRow }) {
  const { t } = useLanguage();
  const rows = [
    [t({ zh: '统一社会信用代码', en: 'USCC' }), <code key="uscc">{uscc}</code>],
    [t({ zh: '企业规模', en: 'Size' }), CHOICE_NAMES[sizeClass] ? t(CHOICE_NAMES[sizeClass]) : sizeClass],
    [t({ zh: '主营业务', en: 'Industry' }), industry],
    [t({ zh: '所在资金池', en: 'Member of' }), memberOf.join('、') || '—'],
    [t({ zh: '敞口', en: 'Exposure' }), <Amount key="exposure" fen={exposureFen} />],
    [t({ zh: '法定代表人', en: 'Legal representative' }), legalRepresentative ?? '—'],
    [t({ zh: '实际控制人', en: 'Controllers' }), controllers?.join('、') || '—'],
  ] as const;
  return (
    <dl style={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(220px, 1fr))', gap: '8px 16px', margin: 0 }}>
      {rows.map(([name, value]) => <div key={name}><dt style={{ color: '#4d5b66', fontSize: 12 }}>{name}</dt><dd style={{ margin: 0, overflowWrap: 'anywhere' }}>{value}</dd></div>)}
    </dl>
  );
}
