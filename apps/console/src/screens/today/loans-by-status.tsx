import { Flex } from 'antd';
import { Link } from 'react-router';
import { useAnswer } from '../../answers/answer.js';
import { Shown } from '../../answers/shown.js';
import { usePoint } from '../../frame/point.js';
import { useLanguage } from '../../language/language.js';
import { Empty } from '../../problems/states.js';
import { useSession } from '../../session/session.js';
import { LoanStatus } from '../../statuses/loan-status.js';
import { LOAN_STATUSES } from '../../statuses/loan-statuses.js';

/** How many loans are in each state, in the order of a loan's life; each leads to its list. */
export function LoansByStatus() {
  const { t } = useLanguage();
  const { client } = useSession();
  const { point } = usePoint();
  const report = useAnswer({ key: ['report', point], ask: () => client.GET('/api/v1/report', { params: { query: point } }) });
  return (
    <Shown answer={report}>
      {({ loans }) => {
        const counts = Map.groupBy(Object.values(loans), ({ status }) => status as string);
        if (counts.size === 0) return <Empty of={{ zh: '尚无贷款。', en: 'There is no loan yet.' }} />;
        return (
          <Flex wrap gap="8px 20px">
            {Object.keys(LOAN_STATUSES).filter((status) => counts.has(status)).map((status) => (
              <Link key={status} to={{ pathname: '/loans', search: new URLSearchParams({ ...point, status }).toString() }} aria-label={`${t(LOAN_STATUSES[status] ?? { zh: status, en: status })} ${counts.get(status)?.length}`}>
                <LoanStatus status={status} /> <strong style={{ fontVariantNumeric: 'tabular-nums' }}>{counts.get(status)?.length}</strong>
              </Link>
            ))}
          </Flex>
        );
      }}
    </Shown>
  );
}
