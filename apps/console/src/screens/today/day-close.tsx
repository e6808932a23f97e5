import type { paths } from '@zhubao/api-client';
import { Descriptions, Flex } from 'antd';
import { useAnswer } from '../../answers/answer.js';
import { Shown } from '../../answers/shown.js';
import { Day, Moment } from '../../dates/shanghai.js';
import { useLanguage } from '../../language/language.js';
import { Empty } from '../../problems/states.js';
import { useSession } from '../../session/session.js';
import { ToneTag } from '../../statuses/tone-tag.js';

type Answer<Path extends '/api/v1/audits' | '/api/v1/checkpoint'> = paths[Path]['get']['responses'][200]['content']['application/json'];
type Close = Answer<'/api/v1/audits'>['closes'][number];

/** A close writes an audit, and beside it a signature where there is a key. */
const LAST = 2;

/** 日终: whether the books were found whole at the last close, and up to where the log has been signed. */
export function DayClose() {
  const { client } = useSession();
  const audits = useAnswer({ key: ['audits', { last: LAST }], ask: () => client.GET('/api/v1/audits', { params: { query: { last: LAST } } }) });
  const checkpoint = useAnswer({ key: ['checkpoint'], ask: () => client.GET('/api/v1/checkpoint') });
  return <Shown answer={audits} rows={2}>{({ closes }) => <LastClose audit={closes.findLast(({ type }) => type !== 'CheckpointSigned')} signed={checkpoint.data} />}</Shown>;
}

function LastClose({ audit, signed }: { readonly audit: Close | undefined; readonly signed: Answer<'/api/v1/checkpoint'> | undefined }) {
  const { t } = useLanguage();
  if (audit === undefined && signed === undefined) return <Empty of={{ zh: '尚未日终。', en: 'No day has been closed.' }} />;
  const hasPassed = audit?.type === 'SelfAuditPassed';
  return (
    <Descriptions size="small" column={1} items={[
      {
        key: 'audit', label: t({ zh: '账簿自查', en: 'Self-audit' }), children: audit === undefined ? t({ zh: '尚无', en: 'none yet' }) : (
          <Flex gap={8} wrap align="center">
            <ToneTag tone={hasPassed ? 'good' : 'bad'}>{hasPassed ? t({ zh: '通过', en: 'Passed' }) : t({ zh: `未通过：${audit.violationCount ?? 0} 处`, en: `Failed: ${audit.violationCount ?? 0}` })}</ToneTag>
            <span><Day on={audit.closedDay} /> {t({ zh: `日终，核对 ${audit.events ?? 0} 个事件`, en: `close, ${audit.events ?? 0} events checked` })}</span>
          </Flex>
        ),
      },
      { key: 'hindsight', label: t({ zh: '事后看来', en: 'In hindsight' }), children: t({ zh: `${audit?.hindsightCount ?? 0} 处`, en: String(audit?.hindsightCount ?? 0) }) },
      {
        key: 'signed', label: t({ zh: '检查点签名', en: 'Checkpoint' }), children: signed === undefined ? <ToneTag tone="warn">{t({ zh: '尚未签名', en: 'Not signed' })}</ToneTag> : (
          <Flex gap={8} wrap align="center"><ToneTag tone="good">{t({ zh: '已签名', en: 'Signed' })}</ToneTag><span><Day on={signed.closedDay} /> {t({ zh: `日终，共 ${signed.size} 个事件，`, en: `close, ${signed.size} events, ` })}{signed.keyNames.join(', ')}</span></Flex>
        ),
      },
      { key: 'recorded', label: t({ zh: '自查登记', en: 'Audit recorded' }), children: <Moment at={audit?.recordedAt} /> },
    ]} />
  );
}
