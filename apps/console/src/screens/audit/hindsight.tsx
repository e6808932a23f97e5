import { Button, Card } from 'antd';
import { useState } from 'react';
import { useAnswer } from '../../answers/answer.js';
import { Shown } from '../../answers/shown.js';
import { Day, Moment } from '../../dates/shanghai.js';
import { useLanguage } from '../../language/language.js';
import { useSession } from '../../session/session.js';
import { PlainTable } from '../../tables/plain-table.js';

/** 事后看来: what late facts show of past days. It reads the whole log, so it is asked for. */
export function Hindsight() {
  const { t } = useLanguage();
  const { client } = useSession();
  const [isAsked, ask] = useState(false);
  const found = useAnswer({ key: ['hindsight'], enabled: isAsked, ask: () => client.GET('/api/v1/hindsight') });
  return (
    <Card size="small" title={<h2 style={{ fontSize: 14, margin: 0 }}>{t({ zh: '事后看来', en: 'In hindsight' })}</h2>}>
      {!isAsked && <Button size="small" onClick={() => ask(true)}>{t({ zh: '通读账簿', en: 'Read the whole log' })}</Button>}
      {isAsked && (
        <Shown answer={found}>
          {({ breaches }) => (
            <PlainTable label={t({ zh: '事后看来', en: 'In hindsight' })} rowKey={({ invariant, subject, day }) => `${invariant} ${subject} ${day}`} rows={breaches} empty={{ zh: '晚登记的事实没有使过去任何一天不合规。', en: 'No late fact puts a past day in the wrong.' }} columns={[
              { title: t({ zh: '营业日', en: 'Day' }), render: ({ day }) => <Day on={day} /> },
              { title: t({ zh: '不变量', en: 'Invariant' }), align: 'right', render: ({ invariant }) => invariant },
              { title: t({ zh: '主体', en: 'Subject' }), render: ({ subject }) => subject },
              { title: t({ zh: '说明', en: 'What it shows' }), render: (breach) => t(breach) },
              { title: t({ zh: '起因', en: 'Cause' }), render: ({ cause }) => <><code>{cause.stream} #{cause.position}</code> <Moment at={cause.recordedAt} short /></> },
            ]} />
          )}
        </Shown>
      )}
    </Card>
  );
}
