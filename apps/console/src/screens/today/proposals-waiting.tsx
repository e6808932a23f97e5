import { Link } from 'react-router';
import { useAnswer } from '../../answers/answer.js';
import { Shown } from '../../answers/shown.js';
import { Day } from '../../dates/shanghai.js';
import { CommandName } from '../../events/command-name.js';
import { usePoint } from '../../frame/point.js';
import { useLanguage } from '../../language/language.js';
import { useSession } from '../../session/session.js';
import { Cut } from '../../tables/cut.js';
import { PlainTable } from '../../tables/plain-table.js';

const FIRST = 8;

/** What waits for a second person (四眼原则), the one that lapses first at the top. */
export function ProposalsWaiting() {
  const { t } = useLanguage();
  const { client } = useSession();
  const { point } = usePoint();
  const query = { ...point, status: 'PROPOSED', sort: 'openUntil', limit: FIRST } as const;
  const proposals = useAnswer({ key: ['proposals', query], ask: () => client.GET('/api/v1/proposals', { params: { query } }) });
  return (
    <Shown answer={proposals} rows={2}>
      {({ items, next }) => (
        <>
          <PlainTable label={t({ zh: '待复核', en: 'For a second person' })} rowKey={({ proposalId }) => proposalId} empty={{ zh: '没有待复核事项。', en: 'Nothing waits for a second person.' }} rows={items} columns={[
            { title: t({ zh: '事项', en: 'Command' }), render: ({ proposalId, command }) => <Link to={`/proposals/${proposalId}`}><CommandName command={command} /></Link> },
            { title: t({ zh: '对象', en: 'Of' }), render: ({ loanId, agreementId, uscc }) => loanId ?? agreementId ?? uscc ?? '—' },
            { title: t({ zh: '提出人', en: 'By' }), render: ({ proposer: { user } }) => user },
            { title: t({ zh: '提出日', en: 'Since' }), render: ({ since }) => <Day on={since} /> },
            { title: t({ zh: '失效日', en: 'Lapses' }), render: ({ lapsesOn }) => <Day on={lapsesOn} /> },
          ]} />
          {next !== null && <Cut listed={items.length} all={{ path: '/proposals', about: { status: 'PROPOSED', sort: 'openUntil' } }} />}
        </>
      )}
    </Shown>
  );
}
