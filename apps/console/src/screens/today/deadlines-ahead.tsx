import { useAnswer } from '../../answers/answer.js';
import { Shown } from '../../answers/shown.js';
import { Day } from '../../dates/shanghai.js';
import { usePoint } from '../../frame/point.js';
import { useLanguage } from '../../language/language.js';
import { LoanLink } from '../../links/loan-link.js';
import { useSession } from '../../session/session.js';
import { TIMERS } from '../../statuses/timers.js';
import { PlainTable } from '../../tables/plain-table.js';
import { WorkdaysLeft } from './workdays-left.js';

const FIRST = 10;

/** The duties that come next, with the working days that are left for them. */
export function DeadlinesAhead() {
  const { t } = useLanguage();
  const { client } = useSession();
  const { point } = usePoint();
  const query = { ...point, open: true, state: 'OPEN', sort: 'nextOpenDue', limit: FIRST } as const;
  const deadlines = useAnswer({ key: ['deadlines', query], ask: () => client.GET('/api/v1/deadlines', { params: { query } }) });
  return (
    <Shown answer={deadlines}>
      {({ items }) => (
        <PlainTable
          label={t({ zh: '将到期事项', en: 'Deadlines due' })} empty={{ zh: '没有将到期的事项。', en: 'Nothing falls due.' }} rowKey={({ subject, timer, due }) => `${subject} ${timer} ${due}`}
          rows={items.slice(0, FIRST)} columns={[
            { title: t({ zh: '事项', en: 'Duty' }), render: ({ timer }) => t(TIMERS[timer]) },
            { title: t({ zh: '贷款', en: 'Loan' }), render: ({ subject }) => <LoanLink loanId={subject} /> },
            { title: t({ zh: '期限', en: 'Due' }), render: ({ due }) => <Day on={due} /> },
            { title: t({ zh: '剩余工作日', en: 'Working days left' }), align: 'right', render: ({ workdaysLeft }) => <WorkdaysLeft days={workdaysLeft} /> },
          ]}
        />
      )}
    </Shown>
  );
}
