import { Card, Flex } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useAnswer } from '../../answers/answer.js';
import { everyPage } from '../../answers/every-page.js';
import { Shown } from '../../answers/shown.js';
import { monthsAfter } from '../../dates/months-after.js';
import { today } from '../../dates/today.js';
import { ScreenTitle } from '../../frame/screen-title.js';
import { useLanguage } from '../../language/language.js';
import { Denied } from '../../problems/states.js';
import { useSession } from '../../session/session.js';
import { REHEARSING } from '../policy/rehearsing.js';
import { Adopt } from './adopt.js';
import { AsText } from './as-text.js';
import { begun, changedRules, type Rules, rulesIn } from './draft.js';
import { DraftForm } from './draft-form.js';
import { Rehearse } from './rehearse.js';

/** 拟订方案: a new version out of the one in force, what it would have done to the past, and its adoption. */
export function Candidate() {
  const { t } = useLanguage();
  const { client, session } = useSession();
  const isAdmitted = session !== undefined && REHEARSING.includes(session.role);
  const policies = useAnswer({ key: ['policies', {}], enabled: isAdmitted, ask: () => everyPage((page) => client.GET('/api/v1/policies', { params: { query: { ...page } } })) });
  const inForce = useAnswer({ key: ['policy-in-force', {}], enabled: isAdmitted, ask: () => client.GET('/api/v1/policy-in-force') });
  if (!isAdmitted) return <Denied />;
  return (
    <Flex vertical gap={12}>
      <Link to="/policy">{t({ zh: '← 方案', en: '← Policy' })}</Link>
      <ScreenTitle>{t({ zh: '拟订新版本', en: 'A new version' })}</ScreenTitle>
      <Shown answer={inForce} rows={10}>
        {({ ref, policy }) => <Shown answer={policies}>{({ items }) => <Draft from={{ ref, policy }} versions={items.flatMap(({ policy: { version } }) => (typeof version === 'number' ? [version] : []))} />}</Shown>}
      </Shown>
    </Flex>
  );
}

interface Version {
  readonly ref: string;
  readonly policy: Rules;
}

function Draft({ from, versions }: { readonly from: Version; readonly versions: readonly number[] }) {
  const { t } = useLanguage();
  // Once adopted it may be in force itself at once: what it was begun from stays, and so does what came of it.
  const [{ ref: inForceRef, policy: inForce }] = useState(from);
  const { session } = useSession();
  const [draft, setDraft] = useState(() => begun(inForce, versions, `${monthsAfter(today(), 1).slice(0, 7)}-01`));
  const changed = changedRules(inForce, draft);
  // Figures that cannot be read are no numbers, and there is no such day as none.
  const isWhole = rulesIn(draft).every(({ value }) => !Number.isNaN(value) && value !== '');
  return (
    <Flex vertical gap={12}>
      <Card size="small" title={<h2 style={{ fontSize: 14, margin: 0 }}>{t({ zh: `规则（自 ${inForceRef} 起草，改动 ${changed.size} 项）`, en: `Rules (drafted from ${inForceRef}, ${changed.size} changed)` })}</h2>}>
        <Flex vertical gap={16}>
          <DraftForm inForce={inForce} draft={draft} onChange={setDraft} />
          <AsText draft={draft} onChange={setDraft} />
        </Flex>
      </Card>
      <Rehearse draft={draft} isWhole={isWhole} />
      {session?.role === 'OFFICE' && <Adopt draft={draft} isWhole={isWhole} />}
    </Flex>
  );
}
