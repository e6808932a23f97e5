import { Card, Flex } from 'antd';
import { Link } from 'react-router';
import { useAnswer } from '../../answers/answer.js';
import { everyPage } from '../../answers/every-page.js';
import { Shown } from '../../answers/shown.js';
import { Day } from '../../dates/shanghai.js';
import { usePoint } from '../../frame/point.js';
import { useLanguage } from '../../language/language.js';
import { useSession } from '../../session/session.js';
import { wordsOfRule } from '../policy/rule-names.js';
import { PlainTable } from '../../tables/plain-table.js';

/** Rules and calendars, each version with the document that it rests on. */
export function Versions() {
  const { t } = useLanguage();
  const { client } = useSession();
  const { point } = usePoint();
  const policies = useAnswer({ key: ['policies', point], ask: () => everyPage((page) => client.GET('/api/v1/policies', { params: { query: { ...point, ...page } } })) });
  const calendars = useAnswer({ key: ['calendars', point], ask: () => everyPage((page) => client.GET('/api/v1/calendars', { params: { query: { ...point, ...page } } })) });
  return (
    <Flex vertical gap={12}>
      <Card size="small" title={<h2 style={{ fontSize: 14, margin: 0 }}>{t({ zh: '方案版本', en: 'Versions of the rules' })}</h2>}>
        <Shown answer={policies}>
          {({ items }) => (
            <PlainTable label={t({ zh: '方案版本', en: 'Versions of the rules' })} rowKey={({ ref }) => ref} rows={items} empty={{ zh: '尚无方案。', en: 'No rules have been adopted.' }} columns={[
              { title: t({ zh: '版本', en: 'Version' }), render: ({ ref }) => <Link to={{ pathname: '/policy', search: new URLSearchParams({ ...point, version: ref }).toString() }}>{ref}</Link> },
              { title: t({ zh: '生效日', en: 'Effective from' }), render: ({ effectiveFrom }) => <Day on={effectiveFrom} /> },
              { title: t({ zh: '文号', en: 'Document' }), render: ({ docNo }) => docNo },
              { title: t({ zh: '账簿位置', en: 'Position' }), align: 'right', render: ({ adoptedAtPosition }) => adoptedAtPosition },
            ]} />
          )}
        </Shown>
      </Card>
      <Card size="small" title={<h2 style={{ fontSize: 14, margin: 0 }}>{t({ zh: '工作日历', en: 'Working calendars' })}</h2>}>
        <Shown answer={calendars}>
          {({ items }) => (
            <PlainTable label={t({ zh: '工作日历', en: 'Working calendars' })} rowKey={({ region, year }) => `${region} ${year}`} rows={items} empty={{ zh: '尚未公布日历。', en: 'No calendar has been published.' }} columns={[
              { title: t({ zh: '年度', en: 'Year' }), render: ({ year, region }) => `${year} · ${t(wordsOfRule('calendarRegion', region) ?? { zh: region, en: region })}` },
              { title: t({ zh: '版本', en: 'Version' }), align: 'right', render: ({ version }) => version },
              { title: t({ zh: '公布日', en: 'Published' }), render: ({ publishedOn }) => <Day on={publishedOn} /> },
              { title: t({ zh: '文号', en: 'Document' }), render: ({ docNo }) => docNo },
              { title: t({ zh: '放假', en: 'Holidays' }), render: ({ holidays }) => <Days days={holidays} /> },
              { title: t({ zh: '调休上班', en: 'Make-up days' }), render: ({ makeupDays }) => <Days days={makeupDays} /> },
            ]} />
          )}
        </Shown>
      </Card>
    </Flex>
  );
}

function Days({ days }: { readonly days: readonly string[] }) {
  const { t } = useLanguage();
  return <details><summary>{t({ zh: `${days.length} 天`, en: `${days.length} days` })}</summary>{days.join(' ')}</details>;
}
