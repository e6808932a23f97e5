import type { paths } from '@zhubao/api-client';
import { Button, Card, Flex } from 'antd';
import { useState } from 'react';
import { useAnswer } from '../../answers/answer.js';
import { Shown } from '../../answers/shown.js';
import { Day, Moment } from '../../dates/shanghai.js';
import { Downloads } from '../../downloads/downloads.js';
import { useLanguage } from '../../language/language.js';
import { useSession } from '../../session/session.js';
import { ToneTag } from '../../statuses/tone-tag.js';
import { PlainTable } from '../../tables/plain-table.js';
import { Checkpoint } from './checkpoint.js';
import { Hindsight } from './hindsight.js';

type Close = paths['/api/v1/audits']['get']['responses'][200]['content']['application/json']['closes'][number];

const [LAST, MOST] = [60, 1_000];

/** Day closes as they were audited and signed, the newest first, and what late facts have shown since. */
export function Closes() {
  const { t } = useLanguage();
  const { client } = useSession();
  const [last, setLast] = useState(LAST);
  const audits = useAnswer({ key: ['audits', { last }], ask: () => client.GET('/api/v1/audits', { params: { query: { last } } }) });
  return (
    <Flex vertical gap={12}>
      <Checkpoint />
      <Card size="small" title={<h2 style={{ fontSize: 14, margin: 0 }}>{t({ zh: '日终自查与签名', en: 'Self-audits and signed closes' })}</h2>} extra={<Downloads path="/api/v1/audits" query={{}} name="audits" />}>
        <Shown answer={audits}>
          {({ closes }) => (
            <>
              <PlainTable<Close> label={t({ zh: '日终自查与签名', en: 'Self-audits and signed closes' })} rowKey={({ type, recordedAt, closedDay }) => `${type} ${closedDay} ${recordedAt}`} rows={closes.toReversed()} empty={{ zh: '尚未日终。', en: 'No day has been closed.' }} columns={[
                { title: t({ zh: '日终', en: 'Close' }), render: ({ closedDay }) => <Day on={closedDay} /> },
                { title: t({ zh: '结果', en: 'Result' }), render: ({ type }) => <Result type={type} /> },
                { title: t({ zh: '事件数', en: 'Events' }), align: 'right', render: ({ events, size }) => events ?? size },
                { title: t({ zh: '不变量', en: 'Invariants' }), render: ({ invariants }) => invariants && <span title={invariants.join(' ')}>{t({ zh: `${invariants.length} 项`, en: `${invariants.length} held to` })}</span> },
                { title: t({ zh: '违反', en: 'Violations' }), align: 'right', render: ({ type, violationCount }) => (type === 'CheckpointSigned' ? '' : violationCount ?? 0) },
                { title: t({ zh: '事后看来', en: 'In hindsight' }), align: 'right', render: ({ hindsightCount }) => hindsightCount ?? '' },
                { title: t({ zh: '签名', en: 'Keys' }), render: ({ keyNames }) => keyNames?.join(', ') ?? '' },
                { title: t({ zh: '登记时刻', en: 'Recorded' }), render: ({ recordedAt }) => <Moment at={recordedAt} /> },
              ]} />
              {closes.length >= last && (
                <div style={{ marginTop: 8 }}>
                  {t({ zh: `只列出最近 ${last} 条，全部见导出。`, en: `The last ${last} are listed; the file has all of them.` })}{' '}
                  {last < MOST && <Button type="link" size="small" style={{ padding: 0 }} onClick={() => setLast(MOST)}>{t({ zh: `列出 ${MOST} 条`, en: `List ${MOST}` })}</Button>}
                </div>
              )}
            </>
          )}
        </Shown>
      </Card>
      <Hindsight />
    </Flex>
  );
}

function Result({ type }: { readonly type: Close['type'] }) {
  const { t } = useLanguage();
  switch (type) {
    case 'SelfAuditPassed':
      return <ToneTag tone="good">{t({ zh: '自查通过', en: 'Audit passed' })}</ToneTag>;
    case 'SelfAuditFailed':
      return <ToneTag tone="bad">{t({ zh: '自查未通过', en: 'Audit failed' })}</ToneTag>;
    case 'CheckpointSigned':
      return <ToneTag tone="running">{t({ zh: '检查点已签名', en: 'Checkpoint signed' })}</ToneTag>;
  }
}
