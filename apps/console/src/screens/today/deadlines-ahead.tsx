import { TIMER_WORDS } from '@zhubao/api-client';
import { Button } from 'antd';
import { useState } from 'react';
import { useAnswer } from '../../answers/answer.js';
import { MOST_OF_A_PAGE } from '../../answers/every-page.js';
import { Shown } from '../../answers/shown.js';
import { Day } from '../../dates/shanghai.js';
import { usePoint } from '../../frame/point.js';
import { useLanguage } from '../../language/language.js';
import { LoanLink } from '../../links/loan-link.js';
import { useSession } from '../../session/session.js';
import { PlainTable } from '../../tables/plain-table.js';
import { WorkdaysLeft } from './workdays-left.js';

const [FIRST, MORE] = [10, 50];

/** The duties that come next, with the working days that are left for them. */
export function DeadlinesAhead() {
  const { t } = useLanguage();
  const { client } = useSession();
  const { point } = usePoint();
  const [first, setFirst] = useState(FIRST);
  const query = { ...point, open: true, state: 'OPEN', sort: 'nextOpenDue', limit: Math.min(first, MOST_OF_A_PAGE) } as const;
  const deadlines = useAnswer({ key: ['deadlines', query], ask: () => client.GET('/api/v1/deadlines', { params: { query } }) });
  return (
    <Shown answer={deadlines}>
      {({ items, next }) => (
        <>
          <PlainTable
            label={t({ zh: '将到期事项', en: 'Deadlines due' })} empty={{ zh: '没有将到期的事项。', en: 'Nothing falls due.' }} rowKey={({ subject, timer, due }) => `${subject} ${timer} ${due}`}
            rows={items.slice(0, first)} columns={[
              { title: t({ zh: '事项', en: 'Duty' }), render: ({ timer }) => t(TIMER_WORDS[timer]) },
              { title: t({ zh: '贷款', en: 'Loan' }), render: ({ subject }) => <LoanLink loanId={subject} /> },
              { title: t({ zh: '期限', en: 'Due' }), render: ({ due }) => <Day on={due} /> },
              { title: t({ zh: '剩余工作日', en: 'Working days left' }), align: 'right', render: ({ workdaysLeft }) => <WorkdaysLeft days={workdaysLeft} /> },
            ]}
          />
          {(next !== null || items.length > first) && <Button type="link" size="small" disabled={first >= MOST_OF_A_PAGE} style={{ padding: 0, marginTop: 8 }} onClick={() => setFirst(first + MORE)}>{t({ zh: `只列出最近 ${first} 项，再列 ${MORE} 项`, en: `The next ${first} are listed; list ${MORE} more` })}</Button>}
        </>
      )}
    </Shown>
  );
}
