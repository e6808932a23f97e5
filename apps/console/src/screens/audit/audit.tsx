import { Flex, Tabs } from 'antd';
import { lazy, type ReactNode } from 'react';
import { useAddress } from '../../frame/address.js';
import { ScreenTitle } from '../../frame/screen-title.js';
import { useLanguage } from '../../language/language.js';
import { Loading } from '../../problems/states.js';
import { LOOK_INTO_THE_LOG } from '../../session/look-into-the-log.js';
import { useSession } from '../../session/session.js';
import { Checkpoint } from './checkpoint.js';
import { Closes } from './closes.js';
import { Later } from '../../problems/later.js';

const Reads = lazy(async () => ({ default: (await import('./reads.js')).Reads }));
const AccountChanges = lazy(async () => ({ default: (await import('./account-changes.js')).AccountChanges }));
const VerifyFile = lazy(async () => ({ default: (await import('./verify-file.js')).VerifyFile }));
const Versions = lazy(async () => ({ default: (await import('./versions.js')).Versions }));

const SEE_READS = ['OFFICE', 'AUDITOR', 'REGULATOR', 'ADMIN'];
const SEE_ACCOUNTS = ['AUDITOR', 'ADMIN'];

/** 审计: that the books are whole, who has looked at them and who may, and what they rest on. */
export function Audit() {
  const { t } = useLanguage();
  const { session } = useSession();
  const { said, say } = useAddress();
  const may = (roles: readonly string[]): boolean => session !== undefined && roles.includes(session.role);
  const waiting = (content: ReactNode) => <Later fallback={<Loading />}>{content}</Later>;
  const tabs = [
    { key: 'closes', label: t({ zh: '日终与检查点', en: 'Closes and checkpoints' }), children: may(LOOK_INTO_THE_LOG) ? <Closes /> : <Checkpoint /> },
    ...(may(SEE_READS) ? [{ key: 'reads', label: t({ zh: '查阅记录', en: 'Reads' }), children: waiting(<Reads />) }] : []),
    ...(may(SEE_ACCOUNTS) ? [{ key: 'accounts', label: t({ zh: '账户变更', en: 'Accounts' }), children: waiting(<AccountChanges />) }] : []),
    { key: 'verify', label: t({ zh: '核验证据', en: 'Prove evidence' }), children: waiting(<VerifyFile />) },
    { key: 'versions', label: t({ zh: '方案与日历版本', en: 'Rules and calendars' }), children: waiting(<Versions />) },
  ];
  return (
    <Flex vertical gap={4}>
      <ScreenTitle>{t({ zh: '审计', en: 'Audit' })}</ScreenTitle>
      <Tabs size="small" destroyOnHidden activeKey={tabs.find(({ key }) => key === said('tab'))?.key ?? 'closes'} onChange={(tab) => say('tab', tab)} items={tabs} />
    </Flex>
  );
}
