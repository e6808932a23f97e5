import { Alert, Button, Card, Flex } from 'antd';
import { lazy, useState } from 'react';
import { useAttempt } from '../../commands/attempt.js';
import { DayField } from '../../dates/day-field.js';
import { useLanguage } from '../../language/language.js';
import { answered } from '../../problems/problem.js';
import { Later } from '../../problems/later.js';
import { ProblemView } from '../../problems/problem-view.js';
import { useSession } from '../../session/session.js';
import type { Rules } from './draft.js';
import { FaultField } from './fault-field.js';
import type { Rehearsal } from './rehearsed.js';

const Rehearsed = lazy(async () => ({ default: (await import('./rehearsed.js')).Rehearsed }));

interface RehearseProps {
  readonly draft: Rules;
  readonly isWhole: boolean;
}

/** Takes the decisions of a period once more under the draft. */
export function Rehearse({ draft, isWhole }: RehearseProps) {
  const { t } = useLanguage();
  const { client } = useSession();
  const { busy, problem, attempt } = useAttempt();
  const [from, setFrom] = useState<string>();
  const [to, setTo] = useState<string>();
  const [found, setFound] = useState<{ readonly of: string; readonly rehearsal: Rehearsal }>();
  const asked = { policy: draft, ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  const of = JSON.stringify(asked);
  const rehearse = () => attempt(async () => setFound({ of, rehearsal: answered(await client.POST('/api/v1/policies/rehearsal', { body: asked })) }));
  const isOld = found !== undefined && found.of !== of;
  return (
    <Card size="small" title={<h2 style={{ fontSize: 14, margin: 0 }}>{t({ zh: '试算：若过去即按此方案', en: 'Rehearsal: had these been the rules' })}</h2>}>
      <Flex vertical gap={12}>
        <Flex gap={12} wrap align="center">
          <Flex component="label" align="center" gap={6}>{t({ zh: '自', en: 'From' })}<DayField id="rehearse-from" value={from} onChange={setFrom} /></Flex>
          <Flex component="label" align="center" gap={6}>{t({ zh: '至', en: 'To' })}<DayField id="rehearse-to" value={to} onChange={setTo} /></Flex>
          <Button type="primary" loading={busy} disabled={!isWhole} onClick={() => void rehearse()}>{t({ zh: '试算', en: 'Rehearse' })}</Button>
          <span style={{ color: '#4d5b66' }}>{t({ zh: '不选日期即全部；不写入任何内容。', en: 'All of it where no day is chosen; nothing is written.' })}</span>
        </Flex>
        {!isWhole && <Alert type="warning" showIcon role="alert" title={t({ zh: '有数字未填写或格式不符。', en: 'A figure is missing or cannot be read.' })} />}
        {problem && <ProblemView problem={problem} fieldName={FaultField} />}
        {isOld && <Alert type="info" showIcon title={t({ zh: '以下是改动之前的试算；请再试算一次。', en: 'What follows is of an earlier draft: rehearse again.' })} />}
        {found && <div style={isOld ? { opacity: 0.45 } : undefined}><Later><Rehearsed found={found.rehearsal} /></Later></div>}
      </Flex>
    </Card>
  );
}
