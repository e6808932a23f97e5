import { Card, Flex } from 'antd';
import { Link, useParams } from 'react-router';
import { useAnswer } from '../../answers/answer.js';
import { Shown } from '../../answers/shown.js';
import { CommandData } from '../../commands/command-data.js';
import { Day, Moment } from '../../dates/shanghai.js';
import { CommandName } from '../../events/command-name.js';
import { EventData } from '../../events/event-data.js';
import { usePoint } from '../../frame/point.js';
import { ScreenTitle } from '../../frame/screen-title.js';
import { useLanguage } from '../../language/language.js';
import { RoleName } from '../../session/role-name.js';
import { useSession } from '../../session/session.js';
import type { ProposalRow } from '../proposals/proposal-columns.js';
import { ProposalStatus } from '../proposals/proposal-status.js';
import { Decide } from './decide.js';

/** One proposal: who asks for what, what it would do now, and saying yes or no to it. */
export function Proposal() {
  const { t } = useLanguage();
  const { client } = useSession();
  const { point, isLive } = usePoint();
  const { proposalId = '' } = useParams();
  const proposal = useAnswer({ key: ['proposals', { proposalId, ...point }], ask: () => client.GET('/api/v1/proposals/{proposalId}', { params: { path: { proposalId }, query: point } }) });
  return (
    <Flex vertical gap={12}>
      <Link to="/proposals">{t({ zh: '← 复核', en: '← Approvals' })}</Link>
      <Shown answer={proposal} rows={8}>
        {(shown) => (
          <Flex vertical gap={12}>
            <Flex gap={10} align="center"><ScreenTitle><CommandName command={shown.command} /></ScreenTitle><ProposalStatus status={shown.status} /></Flex>
            <Card size="small" title={<h2 style={{ fontSize: 14, margin: 0 }}>{t({ zh: '提案', en: 'Proposal' })}</h2>}>
              <Flex gap={48} wrap>
                <div style={{ flex: '1 1 300px' }}><CommandData data={shown.commandData} /></div>
                <div style={{ flex: '1 1 300px' }}><Standing proposal={shown} /></div>
              </Flex>
            </Card>
            {shown.status === 'PROPOSED' && isLive && <Decide proposal={shown} />}
          </Flex>
        )}
      </Shown>
    </Flex>
  );
}

function Standing({ proposal: { proposalId, proposer, proposedAt, effectiveOn, lapsesOn, decider, decidedOn, reason, refusal, executed } }: { readonly proposal: ProposalRow }) {
  const { t } = useLanguage();
  const rows = [
    [t({ zh: '提案编号', en: 'Proposal' }), <code key="id">{proposalId}</code>],
    [t({ zh: '提出人', en: 'Proposed by' }), <span key="proposer">{proposer.user} · <RoleName of={proposer.role} /> · {proposer.org}</span>],
    [t({ zh: '提出时刻', en: 'Proposed at' }), <Moment key="at" at={proposedAt} />],
    [t({ zh: '生效日', en: 'Effective on' }), <Day key="on" on={effectiveOn} />],
    [t({ zh: '失效日', en: 'Lapses on' }), <Day key="lapses" on={lapsesOn} />],
    ...(decider === null ? [] : [[t({ zh: '复核人', en: 'Decided by' }), <span key="decider">{decider.user} · <RoleName of={decider.role} /> · {decider.org}</span>], [t({ zh: '复核日', en: 'Decided on' }), <Day key="decided" on={decidedOn} />]]),
    ...(reason === null ? [] : [[t({ zh: '理由', en: 'Reason' }), reason]]),
    ...(refusal === null ? [] : [[t({ zh: '未能执行', en: 'Not carried out' }), <EventData key="refusal" data={refusal} />]]),
    ...(executed === null ? [] : [[t({ zh: '写入', en: 'Written' }), <span key="written"><code>{executed.stream}</code> · {executed.revision}</span>]]),
  ];
  return (
    <dl style={{ display: 'grid', gridTemplateColumns: 'max-content minmax(0, 1fr)', gap: '4px 16px', margin: 0 }}>
      {rows.map(([name, value], index) => <div key={index} style={{ display: 'contents' }}><dt style={{ color: '#4d5b66' }}>{name}</dt><dd style={{ margin: 0, overflowWrap: 'anywhere' }}>{value}</dd></div>)}
    </dl>
  );
}
