import { Alert, Button, Card, Flex, Input } from 'antd';
import { useState } from 'react';
import { useAnswer } from '../../answers/answer.js';
import { Shown } from '../../answers/shown.js';
import { useAttempt } from '../../commands/attempt.js';
import type { CommandAnswer } from '../../commands/send-command.js';
import { useLanguage } from '../../language/language.js';
import { type Preview, PreviewView } from '../../previews/preview-view.js';
import { answered } from '../../problems/problem.js';
import { ProblemView } from '../../problems/problem-view.js';
import { useSession } from '../../session/session.js';
import type { ProposalRow } from '../proposals/proposal-columns.js';

/** What it would do now, and a second person's word to exactly that; or its proposer's, who thinks better of it. */
export function Decide({ proposal: { proposalId, proposer } }: { readonly proposal: ProposalRow }) {
  const { t } = useLanguage();
  const { client, session } = useSession();
  const { busy, problem, attempt, seen } = useAttempt();
  const [reason, setReason] = useState('');
  const preview = useAnswer({ key: ['proposal-preview', proposalId], ask: () => client.GET('/api/v1/proposals/{proposalId}/preview', { params: { path: { proposalId } } }) });
  const isProposer = session?.user === proposer.user && session.org === proposer.org;
  const params = { path: { proposalId } };

  async function done(written: CommandAnswer): Promise<void> {
    await seen(written.position);
  }

  const approve = ({ position, digest }: Preview) => attempt(async () => done(answered(await client.POST('/api/v1/proposals/{proposalId}/approval', { params, body: { preview: { position, digest } } }))));
  const reject = () => attempt(async () => done(answered(await client.POST('/api/v1/proposals/{proposalId}/rejection', { params, body: { reason } }))));
  const withdraw = () => attempt(async () => done(answered(await client.POST('/api/v1/proposals/{proposalId}/withdrawal', { params, body: { reason } }))));

  return (
    <>
      <Card size="small" title={<h2 style={{ fontSize: 14, margin: 0 }}>{t({ zh: '预览：通过后将发生', en: 'Preview: what an approval would do' })}</h2>}>
        <Shown answer={preview} rows={4}>{(shown) => <PreviewView preview={shown} />}</Shown>
      </Card>
      <Card size="small" title={<h2 style={{ fontSize: 14, margin: 0 }}>{isProposer ? t({ zh: '撤回', en: 'Withdraw' }) : t({ zh: '复核', en: 'Decide' })}</h2>}>
        <Flex vertical gap={12}>
          {isProposer && <Alert type="info" showIcon title={t({ zh: '您是提出人，须由另一人复核（第十条）。', en: 'You proposed it: another person decides (Art. 10).' })} />}
          <div style={{ maxWidth: 560 }}>
            <label htmlFor="proposal-reason" style={{ display: 'block', marginBottom: 6 }}>{isProposer ? t({ zh: '撤回理由', en: 'Reason to withdraw' }) : t({ zh: '不通过的理由', en: 'Reason to reject' })}</label>
            <Input.TextArea id="proposal-reason" autoSize={{ minRows: 2, maxRows: 6 }} maxLength={500} value={reason} onChange={({ target }) => setReason(target.value)} />
          </div>
          <Flex gap={8}>
            {!isProposer && <Button type="primary" loading={busy} disabled={preview.data === undefined || preview.isError} onClick={() => preview.data && void approve(preview.data)}>{t({ zh: '通过所见预览', en: 'Approve what is shown' })}</Button>}
            {!isProposer && <Button danger loading={busy} disabled={reason.trim() === ''} onClick={() => void reject()}>{t({ zh: '不通过', en: 'Reject' })}</Button>}
            {isProposer && <Button danger loading={busy} disabled={reason.trim() === ''} onClick={() => void withdraw()}>{t({ zh: '撤回', en: 'Withdraw' })}</Button>}
          </Flex>
          {problem && <ProblemView problem={problem} />}
        </Flex>
      </Card>
    </>
  );
}
