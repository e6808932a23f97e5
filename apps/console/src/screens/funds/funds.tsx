import { Flex, Tabs } from 'antd';
import { lazy, type ReactNode } from 'react';
import { ScreenTitle } from '../../frame/screen-title.js';
import { useLanguage } from '../../language/language.js';
import { Loading } from '../../problems/states.js';
import { useSession } from '../../session/session.js';
import { useFundAddress } from './fund-address.js';
import { FundStatements } from './fund-statements.js';
import { Later } from '../../problems/later.js';

const Journal = lazy(async () => ({ default: (await import('./journal.js')).Journal }));
const TrialBalance = lazy(async () => ({ default: (await import('./trial-balance.js')).TrialBalance }));
const OverTime = lazy(async () => ({ default: (await import('./over-time.js')).OverTime }));
const Reconcile = lazy(async () => ({ default: (await import('./reconcile.js')).Reconcile }));

/** 资金: what came into each fund and went out, the books behind it, and the bank's statement beside them. */
export function Funds() {
  const { t } = useLanguage();
  const { session } = useSession();
  const { tab, change } = useFundAddress();
  const waiting = (content: ReactNode) => <Later fallback={<Loading />}>{content}</Later>;
  const tabs = [
    { key: 'statement', label: t({ zh: '收支明细', en: 'Statement' }), children: <FundStatements /> },
    { key: 'journal', label: t({ zh: '会计分录', en: 'Journal' }), children: waiting(<Journal />) },
    // A bank sees its own part, and the trial balance is of the whole.
    ...(session?.role === 'BANK' ? [] : [{ key: 'trial', label: t({ zh: '试算平衡', en: 'Trial balance' }), children: waiting(<TrialBalance />) }]),
    { key: 'time', label: t({ zh: '余额走势', en: 'Over time' }), children: waiting(<OverTime />) },
    { key: 'reconcile', label: t({ zh: '对账', en: 'Reconcile' }), children: waiting(<Reconcile />) },
  ];
  return (
    <Flex vertical gap={4}>
      <ScreenTitle>{t({ zh: '资金', en: 'Funds' })}</ScreenTitle>
      <Tabs size="small" activeKey={tabs.find(({ key }) => key === tab)?.key ?? 'statement'} onChange={(key) => change({ tab: key })} destroyOnHidden items={tabs} />
    </Flex>
  );
}
