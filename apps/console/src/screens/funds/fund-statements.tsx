import type { paths } from '@zhubao/api-client';
import { Card, Flex } from 'antd';
import { Amount } from '../../amounts/amount.js';
import { useAnswer } from '../../answers/answer.js';
import { Shown } from '../../answers/shown.js';
import { EventName } from '../../events/event-name.js';
import { DayField } from '../../dates/day-field.js';
import { Day } from '../../dates/shanghai.js';
import { Downloads } from '../../downloads/downloads.js';
import { usePoint } from '../../frame/point.js';
import { useLanguage } from '../../language/language.js';
import { LoanLink } from '../../links/loan-link.js';
import { Empty } from '../../problems/states.js';
import { useSession } from '../../session/session.js';
import { ToneTag } from '../../statuses/tone-tag.js';
import { PlainTable } from '../../tables/plain-table.js';
import { useFundAddress } from './fund-address.js';
import { PoolChoice } from './pool-choice.js';

type Pool = paths['/api/v1/reports/fund-statement']['get']['responses'][200]['content']['application/json']['pools'][number];
type Fund = Pool['funds'][number];

/** 资金收支明细: opening, in, out and closing of each fund in the period, entry by entry. */
export function FundStatements() {
  const { t } = useLanguage();
  const { client } = useSession();
  const { point } = usePoint();
  const { agreementId, from, change } = useFundAddress();
  const query = { ...point, ...(from !== undefined && { from }), ...(agreementId !== undefined && { agreementId }) };
  const statement = useAnswer({ key: ['report-fund-statement', query], ask: () => client.GET('/api/v1/reports/fund-statement', { params: { query } }) });
  return (
    <Flex vertical gap={12}>
      <Flex justify="space-between" align="center" gap={12} wrap>
        <Flex gap={16} align="center" wrap>
          <PoolChoice withAll />
          <Flex component="label" align="center" gap={6}>
            <span style={{ fontSize: 12, color: '#4d5b66' }}>{t({ zh: '期间自', en: 'From' })}</span>
            <DayField id="statement-from" value={from ?? statement.data?.from} onChange={(day) => change({ from: day })} />
            <span style={{ fontSize: 12, color: '#4d5b66' }}>{statement.data && t({ zh: `至 ${statement.data.asOf}`, en: `to ${statement.data.asOf}` })}</span>
          </Flex>
        </Flex>
        <Downloads path="/api/v1/reports/fund-statement" query={query} name="fund-statement" />
      </Flex>
      <Shown answer={statement} rows={8}>
        {({ pools }) => (
          <Flex vertical gap={12}>
            {pools.length === 0 && <Empty of={{ zh: '没有可见的资金池。', en: 'There is no pool to be seen.' }} />}
            {pools.map((pool) => <PoolStatement key={pool.agreementId} pool={pool} />)}
          </Flex>
        )}
      </Shown>
    </Flex>
  );
}

function PoolStatement({ pool: { agreementId, bankName, lastReconciledOn, lastDifferenceFen, funds } }: { readonly pool: Pool }) {
  const { t } = useLanguage();
  const names = { ENTERPRISE: t({ zh: '企业助保金', en: 'Enterprise fund' }), RISK: t({ zh: '风险补偿金', en: 'Risk fund' }) };
  return (
    <Card size="small" title={<h2 style={{ fontSize: 14, margin: 0 }}>{bankName ?? agreementId}</h2>} extra={<span>{t({ zh: '最近对账', en: 'Last reconciled' })} <Day on={lastReconciledOn} /> · {t({ zh: '差额', en: 'difference' })} <Amount fen={lastDifferenceFen} /></span>}>
      <PlainTable<Fund> label={t({ zh: `${agreementId} 收支`, en: `Funds of ${agreementId}` })} rows={funds} rowKey={({ fund }) => fund} empty={{ zh: '没有资金。', en: 'No fund.' }} columns={[
        { title: t({ zh: '资金', en: 'Fund' }), render: ({ fund }) => names[fund] },
        { title: t({ zh: '期初余额', en: 'Opening' }), align: 'right', render: ({ openingFen }) => <Amount fen={openingFen} /> },
        { title: t({ zh: '注入', en: 'Injected' }), align: 'right', render: ({ injectedFen }) => <Amount fen={injectedFen} /> },
        { title: t({ zh: '缴存', en: 'Contributed' }), align: 'right', render: ({ contributedFen }) => <Amount fen={contributedFen} /> },
        { title: t({ zh: '利息', en: 'Interest' }), align: 'right', render: ({ interestFen }) => <Amount fen={interestFen} /> },
        { title: t({ zh: '追偿补回', en: 'Refilled' }), align: 'right', render: ({ refilledFen }) => <Amount fen={refilledFen} /> },
        { title: t({ zh: '代偿支付', en: 'Paid' }), align: 'right', render: ({ paidFen }) => <Amount fen={paidFen} /> },
        { title: t({ zh: '冲正', en: 'Reversed' }), align: 'right', render: ({ reversedFen }) => <Amount fen={reversedFen} /> },
        { title: t({ zh: '收入合计', en: 'In' }), align: 'right', render: ({ inFen }) => <Amount fen={inFen} /> },
        { title: t({ zh: '支出合计', en: 'Out' }), align: 'right', render: ({ outFen }) => <Amount fen={outFen} /> },
        { title: t({ zh: '期末余额', en: 'Closing' }), align: 'right', render: ({ closingFen }) => <strong><Amount fen={closingFen} /></strong> },
        { title: t({ zh: '期初＋收－支', en: 'Adds up' }), render: ({ balanced, bookedFen }) => (balanced ? <ToneTag tone="good">{t({ zh: '与账一致', en: 'As booked' })}</ToneTag> : <><ToneTag tone="bad">{t({ zh: '与账不符', en: 'Booked otherwise' })}</ToneTag> <Amount fen={bookedFen} /></>) },
      ]} />
      {funds.map((fund) => (
        <details key={fund.fund} style={{ marginTop: 10 }}>
          <summary>{t({ zh: `${names[fund.fund]}：${fund.lines.length} 笔`, en: `${names[fund.fund]}: ${fund.lines.length} entries` })}</summary>
          <Lines fund={fund} name={names[fund.fund]} />
        </details>
      ))}
    </Card>
  );
}

function Lines({ fund: { lines }, name }: { readonly fund: Fund; readonly name: string }) {
  const { t } = useLanguage();
  return (
    <PlainTable<Fund['lines'][number]> label={name} rows={lines} rowKey={({ position }) => String(position)} empty={{ zh: '期间内无收支。', en: 'Nothing in the period.' }} columns={[
      { title: t({ zh: '业务日期', en: 'Took effect' }), render: ({ occurredOn }) => <Day on={occurredOn} /> },
      { title: t({ zh: '摘要', en: 'Entry' }), render: ({ type }) => <EventName type={type} /> },
      { title: t({ zh: '贷款', en: 'Loan' }), render: ({ loanId }) => (loanId === null ? '—' : <LoanLink loanId={loanId} />) },
      { title: t({ zh: '增加', en: 'In' }), align: 'right', render: ({ inFen }) => (inFen === 0 ? '' : <Amount fen={inFen} />) },
      { title: t({ zh: '减少', en: 'Out' }), align: 'right', render: ({ outFen }) => (outFen === 0 ? '' : <Amount fen={outFen} />) },
      { title: t({ zh: '余额', en: 'Balance' }), align: 'right', render: ({ balanceFen }) => <Amount fen={balanceFen} /> },
    ]} />
  );
}
