import { TIMER_STATE_WORDS, TIMER_WORDS } from '@zhubao/api-client';
import { Card, Flex } from 'antd';
import { Day } from '../../dates/shanghai.js';
import { useLanguage } from '../../language/language.js';
import { LoanLink } from '../../links/loan-link.js';
import { PlainTable } from '../../tables/plain-table.js';
import { Causes } from './causes.js';
import type { Cause, Differing } from './found.js';

type Deadline = Differing['deadlines'][number]['after'][number];

interface ChangedDeadlinesProps {
  readonly deadlines: Differing['deadlines'];
  readonly causesOf: (positions: readonly number[]) => readonly Cause[];
}

/** Duties with a day that stand otherwise. */
export function ChangedDeadlines({ deadlines, causesOf }: ChangedDeadlinesProps) {
  const { t } = useLanguage();
  if (deadlines.length === 0) return null;
  return (
    <Card size="small" title={<h2 style={{ fontSize: 14, margin: 0 }}>{t({ zh: '时限', en: 'Deadlines' })} ({deadlines.length})</h2>}>
      <PlainTable label={t({ zh: '时限', en: 'Deadlines' })} rowKey={({ subject }) => subject} rows={deadlines} empty={{ zh: '没有变动。', en: 'Nothing differs.' }} detail={({ causes }) => <Causes causes={causesOf(causes)} />} columns={[
        { title: t({ zh: '贷款', en: 'Loan' }), render: ({ subject }) => <LoanLink loanId={subject} /> },
        { title: t({ zh: '前', en: 'Before' }), render: ({ before }) => <Timers timers={before} /> },
        { title: t({ zh: '后', en: 'After' }), render: ({ after }) => <Timers timers={after} /> },
        { title: t({ zh: '起因事件', en: 'Events' }), align: 'right', render: ({ causes }) => causes.length },
      ]} />
    </Card>
  );
}

function Timers({ timers }: { readonly timers: readonly Deadline[] }) {
  const { t } = useLanguage();
  if (timers.length === 0) return <>—</>;
  return <Flex vertical>{timers.map(({ timer, due, state }) => <span key={timer}>{t(TIMER_WORDS[timer])} <Day on={due} /> {t(TIMER_STATE_WORDS[state])}</span>)}</Flex>;
}
