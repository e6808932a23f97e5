import { useQueries } from '@tanstack/react-query';
import { Card, Flex } from 'antd';
import { useMemo } from 'react';
import { Amount } from '../../amounts/amount.js';
import { MOST_OF_A_PAGE } from '../../answers/every-page.js';
import { Shown } from '../../answers/shown.js';
import { LaterChart } from '../../charts/later-chart.js';
import { monthEndsTo } from '../../charts/month-ends.js';
import { Day } from '../../dates/shanghai.js';
import { usePoint } from '../../frame/point.js';
import { useLanguage } from '../../language/language.js';
import { answered, problemOf } from '../../problems/problem.js';
import { ProblemView } from '../../problems/problem-view.js';
import { Loading } from '../../problems/states.js';
import { useSession } from '../../session/session.js';
import { PlainTable } from '../../tables/plain-table.js';
import { useFundAddress } from './fund-address.js';
import { PoolChoice, usePools } from './pool-choice.js';

const MONTHS = 12;

/** 余额走势: one pool at each month end, as the ledger stood then. */
export function OverTime() {
  const pools = usePools();
  const { agreementId } = useFundAddress();
  return (
    <Flex vertical gap={12}>
      <PoolChoice />
      <Shown answer={pools} rows={6}>{({ asOf, items }) => <Balances agreementId={agreementId ?? items[0]?.agreementId ?? ''} asOf={asOf} />}</Shown>
    </Flex>
  );
}

function Balances({ agreementId, asOf: last }: { readonly agreementId: string; readonly asOf: string }) {
  const { t } = useLanguage();
  const { client } = useSession();
  const { point: { knownAt } } = usePoint();
  const days = useMemo(() => monthEndsTo(last, MONTHS), [last]);
  const { rows, error } = useQueries({
    queries: days.map((asOf) => {
      const query = { asOf, ...(knownAt !== undefined && { knownAt }), limit: MOST_OF_A_PAGE };
      return { queryKey: ['pools', query], queryFn: async () => answered(await client.GET('/api/v1/pools', { params: { query } })) };
    }),
    combine: (answers) => ({
      error: answers.find((one) => one.error)?.error,
      rows: answers.some(({ data }) => data === undefined) ? undefined : answers.map(({ data }, index) => ({ asOf: days[index] ?? '', pool: data?.items.find((one) => one.agreementId === agreementId) })),
    }),
  });
  const series = useMemo(() => [
    { name: t({ zh: '企业助保金', en: 'Enterprise fund' }), fen: (rows ?? []).map(({ pool }) => pool?.enterpriseFen ?? null) },
    { name: t({ zh: '风险补偿金', en: 'Risk fund' }), fen: (rows ?? []).map(({ pool }) => pool?.riskFen ?? null) },
    { name: t({ zh: '贷款余额', en: 'Outstanding' }), fen: (rows ?? []).map(({ pool }) => pool?.outstandingFen ?? null) },
  ], [rows, t]);
  if (error) return <ProblemView problem={problemOf(error)} />;
  if (rows === undefined) return <Loading rows={8} />;
  return (
    <Card size="small">
      <LaterChart label={t({ zh: '月末余额走势图，数据见下表', en: 'Balances at month ends; the figures are in the table below' })} days={days} series={series} />
      <PlainTable label={t({ zh: '月末余额', en: 'Balances at month ends' })} rows={rows.toReversed()} rowKey={({ asOf }) => asOf} empty={{ zh: '没有数据。', en: 'No figures.' }} columns={[
        { title: t({ zh: '日期', en: 'Day' }), render: ({ asOf }) => <Day on={asOf} /> },
        { title: t({ zh: '企业助保金', en: 'Enterprise fund' }), align: 'right', render: ({ pool }) => <Amount fen={pool?.enterpriseFen} /> },
        { title: t({ zh: '风险补偿金', en: 'Risk fund' }), align: 'right', render: ({ pool }) => <Amount fen={pool?.riskFen} /> },
        { title: t({ zh: '贷款余额', en: 'Outstanding' }), align: 'right', render: ({ pool }) => <Amount fen={pool?.outstandingFen} /> },
        { title: t({ zh: '已备案未放款', en: 'Reserved' }), align: 'right', render: ({ pool }) => <Amount fen={pool?.reservedFen} /> },
      ]} />
    </Card>
  );
}
