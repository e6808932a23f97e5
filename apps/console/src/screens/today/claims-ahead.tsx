import { Link } from 'react-router';
import { Amount } from '../../amounts/amount.js';
import { useAnswer } from '../../answers/answer.js';
import { Shown } from '../../answers/shown.js';
import { DueDay } from '../../dates/due-day.js';
import { Day } from '../../dates/shanghai.js';
import { usePoint } from '../../frame/point.js';
import { useLanguage } from '../../language/language.js';
import { LoanLink } from '../../links/loan-link.js';
import { useSession } from '../../session/session.js';
import { QueueStanding } from '../../statuses/queue-standing.js';
import { PlainTable } from '../../tables/plain-table.js';

const FIRST = 8;

/** The first places of each pool's queue; the workbench has the rest and the reasons. */
export function ClaimsAhead() {
  const { t } = useLanguage();
  const { client } = useSession();
  const { point } = usePoint();
  const queue = useAnswer({ key: ['claims-queue', point], ask: () => client.GET('/api/v1/claims-queue', { params: { query: point } }) });
  return (
    <Shown answer={queue}>
      {({ pools, asOf }) => (
        <>
          <PlainTable
            label={t({ zh: '待代偿队列', en: 'Claims queue' })} rowKey={({ loanId }) => loanId} empty={{ zh: '没有待代偿的贷款。', en: 'No loan waits for compensation.' }}
            rows={pools.flatMap(({ agreementId, bankName, places }) => places.slice(0, FIRST).map((place) => ({ ...place, bank: bankName ?? agreementId })))} columns={[
              { title: t({ zh: '顺位', en: 'Rank' }), align: 'right', isWhole: true, render: ({ rank }) => rank },
              { title: t({ zh: '贷款', en: 'Loan' }), render: ({ loanId }) => <LoanLink loanId={loanId} /> },
              { title: t({ zh: '逾期起始日', en: 'Overdue since' }), render: ({ overdueSince }) => <Day on={overdueSince} /> },
              { title: t({ zh: '代偿期限', en: 'Deadline' }), render: ({ deadline }) => <DueDay on={deadline} asOf={asOf} /> },
              { title: t({ zh: '申请额', en: 'Claim' }), align: 'right', render: ({ claimFen }) => <Amount fen={claimFen} /> },
              { title: t({ zh: '预计代偿', en: 'Would be paid' }), align: 'right', render: ({ forecast }) => <Amount fen={forecast?.paidFen} /> },
              { title: t({ zh: '情形', en: 'Standing' }), render: ({ standing }) => <QueueStanding standing={standing} /> },
            ]}
          />
          {pools.some(({ places }) => places.length > FIRST) && <div style={{ marginTop: 8 }}>{t({ zh: `每个资金池只列出前 ${FIRST} 位。`, en: `Of each pool the first ${FIRST} are listed.` })}</div>}
          {pools.length > 0 && <div style={{ marginTop: 8 }}><Link to={{ pathname: '/claims', search: new URLSearchParams({ ...point }).toString() }}>{t({ zh: '代偿工作台 →', en: 'To the claims workbench →' })}</Link></div>}
        </>
      )}
    </Shown>
  );
}
