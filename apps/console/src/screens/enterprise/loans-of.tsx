import { Card } from 'antd';
import { Amount } from '../../amounts/amount.js';
import { useAnswer } from '../../answers/answer.js';
import { Shown } from '../../answers/shown.js';
import { Day } from '../../dates/shanghai.js';
import { usePoint } from '../../frame/point.js';
import { useLanguage } from '../../language/language.js';
import { LoanLink } from '../../links/loan-link.js';
import { useSession } from '../../session/session.js';
import { LoanStatus } from '../../statuses/loan-status.js';
import { Cut } from '../../tables/cut.js';
import { PlainTable } from '../../tables/plain-table.js';

const MOST = 200;

/** Loans of the enterprise that the viewer sees. */
export function LoansOf({ uscc }: { readonly uscc: string }) {
  const { t } = useLanguage();
  const { client } = useSession();
  const { point } = usePoint();
  const query = { ...point, uscc, limit: MOST };
  const loans = useAnswer({ key: ['loans', query], ask: () => client.GET('/api/v1/loans', { params: { query } }) });
  return (
    <Card size="small" title={<h2 style={{ fontSize: 14, margin: 0 }}>{t({ zh: '贷款', en: 'Loans' })}</h2>}>
      <Shown answer={loans} rows={3}>
        {({ items, next }) => (
          <>
            <PlainTable label={t({ zh: '贷款', en: 'Loans' })} rows={items} rowKey={({ loanId }) => loanId} empty={{ zh: '没有贷款。', en: 'There is no loan.' }} columns={[
              { title: t({ zh: '贷款', en: 'Loan' }), render: ({ loanId }) => <LoanLink loanId={loanId} /> },
              { title: t({ zh: '状态', en: 'Status' }), render: ({ status }) => <LoanStatus status={status} /> },
              { title: t({ zh: '合作协议', en: 'Agreement' }), render: ({ agreementId }) => agreementId },
              { title: t({ zh: '金额', en: 'Amount' }), align: 'right', render: ({ amountFen }) => <Amount fen={amountFen} /> },
              { title: t({ zh: '余额', en: 'Outstanding' }), align: 'right', render: ({ outstandingFen }) => <Amount fen={outstandingFen} /> },
              { title: t({ zh: '放款日', en: 'Disbursed' }), render: ({ disbursedOn }) => <Day on={disbursedOn} /> },
              { title: t({ zh: '到期日', en: 'Maturity' }), render: ({ maturity }) => <Day on={maturity} /> },
              { title: t({ zh: '逾期起始日', en: 'Overdue since' }), render: ({ overdueSince }) => <Day on={overdueSince} /> },
            ]} />
            {next !== null && <Cut listed={items.length} all={{ path: '/loans', about: { uscc } }} />}
          </>
        )}
      </Shown>
    </Card>
  );
}
