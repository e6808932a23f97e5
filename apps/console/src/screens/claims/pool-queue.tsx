import type { paths } from '@zhubao/api-client';
import { Button, Card, Flex } from 'antd';
import { Amount } from '../../amounts/amount.js';
import { DueDay } from '../../dates/due-day.js';
import { Day } from '../../dates/shanghai.js';
import { usePoint } from '../../frame/point.js';
import { useLanguage, type Words } from '../../language/language.js';
import { LoanLink } from '../../links/loan-link.js';
import { useSession } from '../../session/session.js';
import { QueueStanding } from '../../statuses/queue-standing.js';
import { type PlainColumn, PlainTable } from '../../tables/plain-table.js';
import { type Act, runCompensation } from './act.js';

type Pool = paths['/api/v1/claims-queue']['get']['responses'][200]['content']['application/json']['pools'][number];
type Place = Pool['places'][number];

interface PoolQueueProps {
  readonly pool: Pool;
  readonly asOf: string;
  onAct(act: Act): void;
}

/** The queue of one pool in its order, each place with its reason, and what a run would pay now. */
export function PoolQueue({ pool: { agreementId, bankName, enterpriseFundFen, riskFundFen, places }, asOf, onAct }: PoolQueueProps) {
  const { t } = useLanguage();
  const { client, session } = useSession();
  const { isLive } = usePoint();
  const name = bankName ?? agreementId;
  return (
    <Card size="small" title={<h2 style={{ fontSize: 14, margin: 0 }}>{name}</h2>} extra={(
      <Flex gap={16} align="center" wrap>
        <span>{t({ zh: '企业助保金', en: 'Enterprise fund' })} <strong><Amount fen={enterpriseFundFen} /></strong></span>
        <span>{t({ zh: '风险补偿金', en: 'Risk fund' })} <strong><Amount fen={riskFundFen} /></strong></span>
        {session?.role === 'OFFICE' && <Button type="primary" size="small" disabled={!isLive} onClick={() => onAct(runCompensation(client, agreementId, asOf))}>{t({ zh: '助保金代偿…', en: 'Compensate…' })}</Button>}
      </Flex>
    )}>
      <PlainTable<Place> label={t({ zh: `${name} 待代偿队列`, en: `Queue of ${name}` })} rowKey={({ loanId }) => loanId} rows={places} columns={columns(t, asOf)} empty={{ zh: '没有待代偿的贷款。', en: 'No loan waits for compensation.' }} />
    </Card>
  );
}

function columns(t: (words: Words) => string, asOf: string): PlainColumn<Place>[] {
  return [
    { title: t({ zh: '顺位', en: 'Rank' }), align: 'right', isWhole: true, render: ({ rank }) => rank },
    { title: t({ zh: '贷款', en: 'Loan' }), isWhole: true, render: ({ loanId }) => <LoanLink loanId={loanId} /> },
    { title: t({ zh: '情形与缘由', en: 'Standing, and why' }), render: ({ standing, reason }) => <div style={{ minWidth: 170, maxWidth: 300 }}><QueueStanding standing={standing} /><div style={{ marginTop: 2 }}>{t(reason)}</div></div> },
    { title: t({ zh: '逾期起始', en: 'Overdue since' }), render: ({ overdueSince }) => <Day on={overdueSince} /> },
    { title: t({ zh: '可代偿日', en: 'Compensable' }), render: ({ compensableFrom }) => <Day on={compensableFrom} /> },
    { title: t({ zh: '代偿期限', en: 'Deadline' }), render: ({ deadline }) => <DueDay on={deadline} asOf={asOf} /> },
    { title: t({ zh: '申请额', en: 'Claim' }), align: 'right', render: ({ claimFen }) => <Amount fen={claimFen} /> },
    { title: t({ zh: '现可代偿', en: 'Paid now' }), align: 'right', render: ({ forecast }) => <strong><Amount fen={forecast?.paidFen} /></strong> },
    { title: t({ zh: '预计不足', en: 'Shortfall' }), align: 'right', render: ({ forecast }) => <Amount fen={forecast?.shortfallFen} /> },
    { title: t({ zh: '风险金 50%', en: 'Risk fund 50 %' }), align: 'right', render: ({ forecast }) => <Amount fen={forecast?.riskShareFen} /> },
    { title: t({ zh: '银行 50%', en: 'Bank 50 %' }), align: 'right', render: ({ forecast }) => <Amount fen={forecast?.bankShareFen} /> },
  ];
}
