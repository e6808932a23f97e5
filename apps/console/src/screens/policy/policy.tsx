import { Card, Flex } from 'antd';
import { Link } from 'react-router';
import { useAnswer } from '../../answers/answer.js';
import { everyPage } from '../../answers/every-page.js';
import { Shown } from '../../answers/shown.js';
import { Choice } from '../../choices/choice.js';
import { useAddress } from '../../frame/address.js';
import { usePoint } from '../../frame/point.js';
import { ScreenTitle } from '../../frame/screen-title.js';
import { useLanguage } from '../../language/language.js';
import { Empty } from '../../problems/states.js';
import { useSession } from '../../session/session.js';
import { ToneTag } from '../../statuses/tone-tag.js';
import { ChangedRules } from './changed-rules.js';
import { REHEARSING } from './rehearsing.js';
import { Rules } from './rules.js';

/** 方案: the rules in force on the as-of day, those before and after, and what each version changed. */
export function Policy() {
  const { t } = useLanguage();
  const { client, session } = useSession();
  const { point, isLive } = usePoint();
  const { said, say } = useAddress();
  const policies = useAnswer({ key: ['policies', point], ask: () => everyPage((page) => client.GET('/api/v1/policies', { params: { query: { ...point, ...page } } })) });
  const inForce = useAnswer({ key: ['policy-in-force', point], ask: () => client.GET('/api/v1/policy-in-force', { params: { query: point } }) });
  return (
    <Flex vertical gap={12}>
      <Flex align="center" justify="space-between">
        <ScreenTitle>{t({ zh: '方案', en: 'Policy' })}</ScreenTitle>
        {isLive && session && REHEARSING.includes(session.role) && <Link to="/policy/candidate">{t({ zh: '拟订新版本并试算', en: 'Draft and rehearse a new version' })}</Link>}
      </Flex>
      <Shown answer={policies} rows={10}>
        {({ items }) => {
          const shown = items.find(({ ref }) => ref === said('version')) ?? items.find(({ ref }) => ref === inForce.data?.ref) ?? items.at(-1);
          if (shown === undefined) return <Empty of={{ zh: '尚无方案。', en: 'No rules have been adopted.' }} />;
          const before = items[items.indexOf(shown) - 1];
          return (
            <Flex vertical gap={12}>
              <Choice label={t({ zh: '方案版本', en: 'Version' })} value={shown.ref} onChange={(ref) => say('version', ref)} options={items.map(({ ref, effectiveFrom }) => ({ value: ref, label: t({ zh: `${ref}（${effectiveFrom} 起）`, en: `${ref} (from ${effectiveFrom})` }) }))} />
              <Flex gap={12} align="center" wrap>
                {shown.ref === inForce.data?.ref && <ToneTag tone="good">{t({ zh: '当日有效', en: 'In force' })}</ToneTag>}
                <span>{t({ zh: `依据 ${shown.docNo}，${shown.effectiveFrom} 起施行，登记于账簿第 ${shown.adoptedAtPosition} 位。`, en: `By ${shown.docNo}, in effect from ${shown.effectiveFrom}, at ${shown.adoptedAtPosition} of the log.` })}</span>
              </Flex>
              {before && <ChangedRules before={before} after={shown} />}
              <Card size="small" title={<h2 style={{ fontSize: 14, margin: 0 }}>{t({ zh: '规则', en: 'Rules' })}</h2>}><Rules rules={shown.policy} /></Card>
            </Flex>
          );
        }}
      </Shown>
    </Flex>
  );
}
