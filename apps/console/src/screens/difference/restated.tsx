import { Card, Flex } from 'antd';
import { Amount } from '../../amounts/amount.js';
import { useAnswer } from '../../answers/answer.js';
import { Shown } from '../../answers/shown.js';
import { DayField } from '../../dates/day-field.js';
import { Downloads } from '../../downloads/downloads.js';
import { useAddress } from '../../frame/address.js';
import { usePoint } from '../../frame/point.js';
import { useLanguage } from '../../language/language.js';
import { Empty } from '../../problems/states.js';
import { useSession } from '../../session/session.js';
import { ChangedSubjects } from './changed-subjects.js';

/** 重述: the day closes of a period whose first reported figures stand otherwise as is known now, or at the point of the page. */
export function Restated() {
  const { t } = useLanguage();
  const { client } = useSession();
  const { point: { knownAt } } = usePoint();
  const { said, say } = useAddress();
  const [from, to] = [said('from') ?? '', said('to') ?? ''];
  const query = { from, to, ...(knownAt && { knownAt }) };
  const isAsked = from !== '' && to !== '';
  const restated = useAnswer({ key: ['restatement', query], enabled: isAsked, ask: () => client.GET('/api/v1/restatement', { params: { query } }) });
  return (
    <Flex vertical gap={12}>
      <Flex gap={12} wrap align="center">
        <Flex component="label" align="center" gap={6}>{t({ zh: '日终自', en: 'Closes from' })}<DayField id="restated-from" value={from} onChange={(day) => say('from', day)} /></Flex>
        <Flex component="label" align="center" gap={6}>{t({ zh: '至', en: 'to' })}<DayField id="restated-to" value={to} onChange={(day) => say('to', day)} /></Flex>
        {isAsked && <span style={{ marginInlineStart: 'auto' }}><Downloads path="/api/v1/restatement" query={query} name="restatement" /></span>}
      </Flex>
      {!isAsked && <Empty of={{ zh: '请选择期间。', en: 'Choose a period.' }} />}
      {isAsked && (
        <Shown answer={restated} rows={6}>
          {({ days }) => (days.length === 0 ? <Empty of={{ zh: '期间内各日终的首报数字至今未变。', en: 'Every close of the period still stands as it was first reported.' }} /> : (
            <Flex vertical gap={12}>
              {days.map((day) => (
                <Card key={day.close} size="small" title={<h2 style={{ fontSize: 14, margin: 0 }}>{day.close} {t({ zh: '日终', en: 'close' })}</h2>} extra={day.debitsChangeFen !== null && <span>{t({ zh: '借 / 贷变动', en: 'Debits / credits' })} <Amount fen={day.debitsChangeFen} /> / <Amount fen={day.creditsChangeFen} /></span>}>
                  <ChangedSubjects found={day} />
                </Card>
              ))}
            </Flex>
          ))}
        </Shown>
      )}
    </Flex>
  );
}
