import { Button, Flex, Segmented } from 'antd';
import { Shown } from '../../answers/shown.js';
import { DayField } from '../../dates/day-field.js';
import { Downloads } from '../../downloads/downloads.js';
import { useAddress } from '../../frame/address.js';
import { usePoint } from '../../frame/point.js';
import { ScreenTitle } from '../../frame/screen-title.js';
import { useLanguage } from '../../language/language.js';
import { PrintedPage } from '../../printing/printed-page.js';
import { usePrintedTable } from '../../printing/table.js';
import { type PrintedReport, PRINTED_REPORTS } from './printed-reports.js';

const [FIRST] = PRINTED_REPORTS;

/** 报表: what is filed, as it would be printed now or at the point that is looked at. */
export function Reports() {
  const { t } = useLanguage();
  const { said, say } = useAddress();
  const chosen = PRINTED_REPORTS.find(({ name }) => name === said('report')) ?? FIRST;
  return (
    <Flex vertical gap={12}>
      <div className="screen-only">
        <ScreenTitle>{t({ zh: '报表', en: 'Reports' })}</ScreenTitle>
        <nav aria-label={t({ zh: '报表', en: 'Reports' })}>
          <Flex wrap gap="0 20px">
            {PRINTED_REPORTS.map(({ name, title }) => {
              const isChosen = name === chosen?.name;
              return <Button key={name} type="link" onClick={() => say('report', name)} {...(isChosen && { 'aria-current': 'page' })} style={{ paddingInline: 0, borderRadius: 0, ...(isChosen ? { borderBottom: '2px solid #0b5c6b' } : { color: '#1f2a33' }) }}>{t(title)}</Button>;
            })}
          </Flex>
        </nav>
      </div>
      {chosen && <OneReport key={chosen.name} report={chosen} />}
    </Flex>
  );
}

function OneReport({ report: { name, period: kind } }: { readonly report: PrintedReport }) {
  const { t } = useLanguage();
  const { point } = usePoint();
  const { said, say } = useAddress();
  const [from, period] = [said('from'), said('period')];
  const path = `/api/v1/reports/${name}`;
  const query = { ...point, ...(kind === 'from' && from !== undefined && { from }), ...(kind === 'calendar' && period !== undefined && { period }) };
  const answer = usePrintedTable(name, path, query);
  return (
    <>
      <Flex className="screen-only" align="center" justify="space-between" gap={12} wrap>
        {kind === 'from' && <Flex component="label" align="center" gap={6}>{t({ zh: '统计期间起', en: 'Period from' })}<DayField id="report-from" value={from} onChange={(day) => say('from', day)} /></Flex>}
        {kind === 'calendar' && <Segmented size="small" aria-label={t({ zh: '统计期间', en: 'Period' })} value={period ?? 'month'} onChange={(value) => say('period', value)} options={[{ value: 'month', label: t({ zh: '月', en: 'Month' }) }, { value: 'quarter', label: t({ zh: '季', en: 'Quarter' }) }, { value: 'year', label: t({ zh: '年', en: 'Year' }) }]} />}
        <Flex gap={8} style={{ marginInlineStart: 'auto' }}>
          <Button size="small" onClick={() => window.print()}>{t({ zh: '打印', en: 'Print' })}</Button>
          <Downloads path={path} query={query} name={[name, point.asOf].filter(Boolean).join('-')} />
        </Flex>
      </Flex>
      <Shown answer={answer} rows={8}>{(table) => <PrintedPage table={table} />}</Shown>
    </>
  );
}
