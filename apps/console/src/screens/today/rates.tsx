import type { paths } from '@zhubao/api-client';
import { Amount } from '../../amounts/amount.js';
import { Rate } from '../../amounts/rate.js';
import { useAnswer } from '../../answers/answer.js';
import { Shown } from '../../answers/shown.js';
import { Day } from '../../dates/shanghai.js';
import { usePoint } from '../../frame/point.js';
import { useLanguage } from '../../language/language.js';
import { useSession } from '../../session/session.js';
import { PlainTable } from '../../tables/plain-table.js';

type Answer = paths['/api/v1/reports/statistics']['get']['responses'][200]['content']['application/json'];
type Row = Answer['rows'][number];

/** What is looked at each day, in this order; the statistics have the rest. */
const LOOKED_AT = ['overdue', 'compensation', 'recovery', 'idle'];

/** 逾期率, 代偿率, 追偿率 of the year so far: each with what it is a part of, of which days, and by which definition. */
export function Rates() {
  const { t } = useLanguage();
  const { client } = useSession();
  const { point } = usePoint();
  const query = { ...point, period: 'year' } as const;
  const statistics = useAnswer({ key: ['statistics', query], ask: () => client.GET('/api/v1/reports/statistics', { params: { query } }) });
  return (
    <Shown answer={statistics} rows={3}>
      {({ from, asOf, rows }) => (
        <PlainTable<Row>
          label={t({ zh: '比率', en: 'Rates' })} rowKey={({ item }) => item} empty={{ zh: '尚无比率。', en: 'There is no rate.' }}
          rows={LOOKED_AT.flatMap((item) => rows.filter((row) => row.item === item))} columns={[
            { title: t({ zh: '比率', en: 'Rate' }), render: ({ title }) => t(title) },
            { title: t({ zh: '数值', en: 'Value' }), align: 'right', render: ({ value }) => <strong><Rate ppm={value} /></strong> },
            { title: t({ zh: '分子', en: 'Numerator' }), align: 'right', render: ({ numerator }) => <Amount fen={numerator} /> },
            { title: t({ zh: '分母', en: 'Denominator' }), align: 'right', render: ({ denominator }) => <Amount fen={denominator} /> },
            { title: t({ zh: '口径', en: 'Definition' }), render: ({ note }) => <span style={{ color: '#4d5b66' }}>{note && t(note)}</span> },
            { title: t({ zh: '期间 / 截止日', en: 'Period, up to' }), isWhole: true, render: () => <span style={{ whiteSpace: 'nowrap' }}><Day on={from} /> – <Day on={asOf} /></span> },
          ]}
        />
      )}
    </Shown>
  );
}
