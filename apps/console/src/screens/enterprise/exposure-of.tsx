import { Card, Flex } from 'antd';
import { Amount } from '../../amounts/amount.js';
import { Filled } from '../../amounts/filled.js';
import { useAnswer } from '../../answers/answer.js';
import { Shown } from '../../answers/shown.js';
import { CHOICE_NAMES } from '../../commands/choice-names.js';
import { usePoint } from '../../frame/point.js';
import { useLanguage } from '../../language/language.js';
import { LoanLink } from '../../links/loan-link.js';
import { Empty } from '../../problems/states.js';
import { useSession } from '../../session/session.js';
import { PlainTable } from '../../tables/plain-table.js';

/** What the enterprise counts for over all banks, against its cap (Art. 14). */
export function ExposureOf({ uscc }: { readonly uscc: string }) {
  const { t } = useLanguage();
  const { client } = useSession();
  const { point } = usePoint();
  const query = { ...point, uscc };
  const exposures = useAnswer({ key: ['exposures', query], ask: () => client.GET('/api/v1/exposures', { params: { query } }) });
  return (
    <Card size="small" title={<h2 style={{ fontSize: 14, margin: 0 }}>{t({ zh: '敞口与限额（第十四条）', en: 'Exposure and cap (Art. 14)' })}</h2>}>
      <Shown answer={exposures} rows={2}>
        {({ items: [exposure] }) => (exposure === undefined ? <Empty of={{ zh: '没有敞口。', en: 'There is no exposure.' }} /> : (
          <>
            <Flex gap={32} wrap style={{ marginBottom: 8 }}>
              <span>{t({ zh: '敞口 / 限额', en: 'Exposure / cap' })} <Filled fen={exposure.exposureFen} ofFen={exposure.capFen ?? undefined} /></span>
              <span>{t({ zh: '余量', en: 'Headroom' })} <Amount fen={exposure.headroomFen} /></span>
            </Flex>
            <PlainTable label={t({ zh: '敞口构成', en: 'What it is made of' })} rows={exposure.loans} rowKey={({ loanId }) => loanId} empty={{ zh: '没有敞口。', en: 'There is no exposure.' }} columns={[
              { title: t({ zh: '贷款', en: 'Loan' }), render: ({ loanId }) => <LoanLink loanId={loanId} /> },
              { title: t({ zh: '合作协议', en: 'Agreement' }), render: ({ agreementId }) => agreementId },
              { title: t({ zh: '评定方式', en: 'Method' }), render: ({ method }) => (method !== null && CHOICE_NAMES[method] ? t(CHOICE_NAMES[method]) : '—') },
              { title: t({ zh: '计入敞口', en: 'Counted' }), align: 'right', render: ({ amountFen }) => <Amount fen={amountFen} /> },
              { title: t({ zh: '该方式限额', en: 'Cap of the method' }), align: 'right', render: ({ capFen }) => <Amount fen={capFen} /> },
            ]} />
          </>
        ))}
      </Shown>
    </Card>
  );
}
