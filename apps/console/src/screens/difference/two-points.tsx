import { Card, Flex } from 'antd';
import { useAnswer } from '../../answers/answer.js';
import { Shown } from '../../answers/shown.js';
import { DayField } from '../../dates/day-field.js';
import { Day, Moment } from '../../dates/shanghai.js';
import { Downloads } from '../../downloads/downloads.js';
import { FieldValue } from '../../events/field-value.js';
import { FigureName } from '../../events/figure-name.js';
import { useAddress } from '../../frame/address.js';
import { usePoint } from '../../frame/point.js';
import { useLanguage } from '../../language/language.js';
import { Empty } from '../../problems/states.js';
import { useSession } from '../../session/session.js';
import { PlainTable } from '../../tables/plain-table.js';
import { ChangedSubjects } from './changed-subjects.js';
import type { Found } from './found.js';

/** From an earlier point, which is chosen here, to the one that the page stands at. */
export function TwoPoints() {
  const { t } = useLanguage();
  const { client } = useSession();
  const { point: { asOf, knownAt } } = usePoint();
  const { said, say } = useAddress();
  const fromAsOf = said('fromAsOf');
  const fromKnownAt = said('fromKnownAt');
  const query = { ...(fromAsOf && { fromAsOf }), ...(fromKnownAt && { fromKnownAt }), ...(asOf && { toAsOf: asOf }), ...(knownAt && { toKnownAt: knownAt }) };
  const isAsked = fromAsOf !== undefined || fromKnownAt !== undefined;
  const found = useAnswer({ key: ['difference', query], enabled: isAsked, ask: () => client.GET('/api/v1/difference', { params: { query } }) });
  return (
    <Flex vertical gap={12}>
      <Flex gap={12} wrap align="center">
        <strong>{t({ zh: '自', en: 'From' })}</strong>
        <Flex component="label" align="center" gap={6}>{t({ zh: '截至日', en: 'As of' })}<DayField id="from-as-of" value={fromAsOf} onChange={(day) => say('fromAsOf', day)} /></Flex>
        <Flex component="label" align="center" gap={6}>{t({ zh: '当时已知', en: 'As known at' })}<DayField id="from-known-at" value={fromKnownAt} onChange={(day) => say('fromKnownAt', day)} /></Flex>
        <span style={{ color: '#4d5b66' }}>{t({ zh: '至上方所选时点（不选即现在）', en: 'to the point chosen above, or now' })}</span>
        {isAsked && <span style={{ marginInlineStart: 'auto' }}><Downloads path="/api/v1/difference" query={query} name="difference" /></span>}
      </Flex>
      {isAsked ? <Shown answer={found} rows={8}>{(data) => <Everything found={data} />}</Shown> : <Empty of={{ zh: '请选择起始时点的截至日或“当时已知”。', en: 'Choose the day, or the day as known at, to begin from.' }} />}
    </Flex>
  );
}

function Everything({ found }: { readonly found: Found }) {
  const { t } = useLanguage();
  const { from, to, journal, pools, loans, enterprises, deadlines, events } = found;
  const isSame = [pools, loans, enterprises, deadlines, events].every((some) => some.length === 0);
  return (
    <Flex vertical gap={12}>
      <span><Day on={from.asOf} /> {t({ zh: '按', en: 'as known at' })} <Moment at={from.knownAt} short /> {t({ zh: '所知', en: '' })} → <Day on={to.asOf} /> {t({ zh: '按', en: 'as known at' })} <Moment at={to.knownAt} short /> {t({ zh: '所知', en: '' })} · {t({ zh: `${events.length} 个事件`, en: `${events.length} events` })}</span>
      {isSame && <Empty of={{ zh: '两个时点没有差异。', en: 'Both points are the same.' }} />}
      <ChangedSubjects found={found} />
      {journal && journal.length > 0 && (
        <Card size="small" title={<h2 style={{ fontSize: 14, margin: 0 }}>{t({ zh: '账簿', en: 'Books' })}</h2>}>
          <PlainTable label={t({ zh: '账簿', en: 'Books' })} rowKey={({ field }) => field} rows={journal} empty={{ zh: '没有变动。', en: 'Nothing differs.' }} columns={[
            { title: t({ zh: '项目', en: 'Field' }), render: ({ field }) => <FigureName of={field} /> },
            { title: t({ zh: '前', en: 'Before' }), align: 'right', render: ({ field, before }) => <FieldValue field={field} value={before} /> },
            { title: t({ zh: '后', en: 'After' }), align: 'right', render: ({ field, after }) => <FieldValue field={field} value={after} /> },
            { title: t({ zh: '变动', en: 'Change' }), align: 'right', render: ({ changeFen }) => (changeFen === undefined ? '' : <FieldValue field="changeFen" value={changeFen} />) },
          ]} />
        </Card>
      )}
    </Flex>
  );
}
