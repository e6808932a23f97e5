import { Table } from 'antd';
import { useAnswer } from '../../answers/answer.js';
import { Shown } from '../../answers/shown.js';
import { Day } from '../../dates/shanghai.js';
import { CommandName } from '../../events/command-name.js';
import { usePoint } from '../../frame/point.js';
import { useLanguage } from '../../language/language.js';
import { Empty } from '../../problems/states.js';
import { useSession } from '../../session/session.js';
import { Scrolling } from '../../tables/scrolling.js';

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
      {({ items }) => (items.length === 0 ? <Empty of={{ zh: '没有待复核事项。', en: 'Nothing waits for a second person.' }} /> : (
        <Scrolling label={t({ zh: '待复核', en: 'For a second person' })}>
          <Table size="small" pagination={false} rowKey="proposalId" dataSource={[...items]} columns={[
            { title: t({ zh: '事项', en: 'Command' }), render: (_, { command }) => <CommandName command={command} /> },
            { title: t({ zh: '对象', en: 'Of' }), render: (_, { loanId, agreementId, uscc }) => loanId ?? agreementId ?? uscc ?? '—' },
            { title: t({ zh: '提出人', en: 'By' }), render: (_, { proposer: { user } }) => user },
            { title: t({ zh: '提出日', en: 'Since' }), render: (_, { since }) => <Day on={since} /> },
            { title: t({ zh: '失效日', en: 'Lapses' }), render: (_, { lapsesOn }) => <Day on={lapsesOn} /> },
          ]} />
        </Scrolling>
      ))}
    </Shown>
  );
}
