import { Card } from 'antd';
import { useAnswer } from '../../answers/answer.js';
import { Shown } from '../../answers/shown.js';
import { Day } from '../../dates/shanghai.js';
import { usePoint } from '../../frame/point.js';
import { useLanguage } from '../../language/language.js';
import { useSession } from '../../session/session.js';
import { PlainTable } from '../../tables/plain-table.js';
import { Decision } from '../enterprises/decision.js';

/** Whether the enterprise is or was on the blacklist, and by which decision (Art. 30). */
export function ListingsOf({ uscc }: { readonly uscc: string }) {
  const { t } = useLanguage();
  const { client } = useSession();
  const { point } = usePoint();
  const query = { ...point, uscc };
  const listings = useAnswer({ key: ['blacklist', query], ask: () => client.GET('/api/v1/blacklist', { params: { query } }) });
  return (
    <Card size="small" title={<h2 style={{ fontSize: 14, margin: 0 }}>{t({ zh: '黑名单（第三十条）', en: 'Blacklist (Art. 30)' })}</h2>}>
      <Shown answer={listings} rows={2}>
        {({ items }) => (
          <PlainTable label={t({ zh: '黑名单', en: 'Blacklist' })} rows={items} rowKey={({ since }) => since} empty={{ zh: '从未列入黑名单。', en: 'It was never listed.' }} columns={[
            { title: t({ zh: '列入日', en: 'Since' }), render: ({ since }) => <Day on={since} /> },
            { title: t({ zh: '移出日', en: 'Lifted on' }), render: ({ liftedOn }) => <Day on={liftedOn} /> },
            { title: t({ zh: '原因', en: 'Reason' }), render: ({ reason }) => reason },
            { title: t({ zh: '决议', en: 'Decision' }), render: ({ decisionId }) => <Decision decisionId={decisionId} /> },
            { title: t({ zh: '责任人', en: 'Persons' }), render: ({ persons }) => persons?.join('、') || '—' },
          ]} />
        )}
      </Shown>
    </Card>
  );
}
