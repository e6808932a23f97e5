import { Flex, Tabs } from 'antd';
import { useAddress } from '../../frame/address.js';
import { ScreenTitle } from '../../frame/screen-title.js';
import { useLanguage } from '../../language/language.js';
import { Restated } from './restated.js';
import { TwoPoints } from './two-points.js';

/** 时点: what differs between two points in time, and what was restated; all of it in the address. */
export function Difference() {
  const { t } = useLanguage();
  const { said, say } = useAddress();
  return (
    <Flex vertical gap={4}>
      <ScreenTitle>{t({ zh: '时点', en: 'Points in time' })}</ScreenTitle>
      <Tabs size="small" destroyOnHidden activeKey={said('tab') ?? 'difference'} onChange={(tab) => say('tab', tab)} items={[
        { key: 'difference', label: t({ zh: '两个时点之间', en: 'Between two points' }), children: <TwoPoints /> },
        { key: 'restatement', label: t({ zh: '重述', en: 'Restatement' }), children: <Restated /> },
      ]} />
    </Flex>
  );
}
