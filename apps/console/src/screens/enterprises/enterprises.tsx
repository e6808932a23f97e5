import { Flex, Tabs } from 'antd';
import { useNavigate, useSearchParams } from 'react-router';
import { usePoint } from '../../frame/point.js';
import { ScreenTitle } from '../../frame/screen-title.js';
import { useLanguage } from '../../language/language.js';
import { Blacklist } from './blacklist.js';
import { EnterpriseList } from './enterprise-list.js';
import { Exposures } from './exposures.js';
import { Roster } from './roster.js';

/** 企业与黑名单: who may borrow, who is a member of which pool, what is lent to each against its cap, and who is barred. */
export function Enterprises() {
  const { t } = useLanguage();
  const { point } = usePoint();
  const [search] = useSearchParams();
  const navigate = useNavigate();
  // Filters of one list say nothing to another.
  const go = (tab: string): void => void navigate({ search: new URLSearchParams({ ...point, tab }).toString() });
  return (
    <Flex vertical gap={4}>
      <ScreenTitle>{t({ zh: '企业与黑名单', en: 'Enterprises' })}</ScreenTitle>
      <Tabs size="small" activeKey={search.get('tab') ?? 'roster'} onChange={go} destroyOnHidden items={[
        { key: 'roster', label: t({ zh: '备选企业名册', en: 'Roster' }), children: <Roster /> },
        { key: 'all', label: t({ zh: '全部企业', en: 'All enterprises' }), children: <EnterpriseList /> },
        { key: 'exposures', label: t({ zh: '敞口与限额', en: 'Exposures and caps' }), children: <Exposures /> },
        { key: 'blacklist', label: t({ zh: '黑名单', en: 'Blacklist' }), children: <Blacklist /> },
      ]} />
    </Flex>
  );
}
