import { Alert } from 'antd';
import { Link } from 'react-router';
import { EventName } from '../events/event-name.js';
import { useLanguage } from '../language/language.js';
import type { CommandAnswer } from './send-command.js';

/** What came of it: written, or waiting for a second person. */
export function Outcome({ answer: { proposalId, events, stream, revision } }: { readonly answer: CommandAnswer }) {
  const { t } = useLanguage();
  if (proposalId !== undefined) {
    return <Alert type="info" showIcon role="status" title={t({ zh: '已提出，待第二人复核', en: 'Proposed: it waits for a second person' })} description={<><Link to={`/proposals/${proposalId}`}>{t({ zh: '提案', en: 'Proposal' })} {proposalId}</Link>{t({ zh: '；复核通过前不生效。', en: '; nothing takes effect before it is approved.' })}</>} />;
  }
  return (
    <Alert type="success" showIcon role="status" title={t({ zh: '已登记', en: 'Written' })} description={(
      <>
        <div><code>{stream}</code> · {revision}</div>
        <ul style={{ margin: 0, paddingInlineStart: 18 }}>{events.map(({ id, type }) => <li key={id}><EventName type={type} /> <code>{id}</code></li>)}</ul>
      </>
    )} />
  );
}
