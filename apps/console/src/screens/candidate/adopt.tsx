import { Button, Card, Flex, Input } from 'antd';
import { lazy, useState } from 'react';
import { useAttempt } from '../../commands/attempt.js';
import { type CommandAnswer, sendCommand } from '../../commands/send-command.js';
import { Field } from '../../forms/field.js';
import { useLanguage } from '../../language/language.js';
import { Later } from '../../problems/later.js';
import { ProblemView } from '../../problems/problem-view.js';
import { useSession } from '../../session/session.js';
import type { Rules } from './draft.js';
import { FaultField } from './fault-field.js';

const Outcome = lazy(async () => ({ default: (await import('../../commands/outcome.js')).Outcome }));

interface AdoptProps {
  readonly draft: Rules;
  readonly isWhole: boolean;
}

/** Adopts the draft as a command like any other: proposed, where the policy in force asks for a second person. */
export function Adopt({ draft, isWhole }: AdoptProps) {
  const { t } = useLanguage();
  const { client } = useSession();
  const { busy, problem, attempt, seen } = useAttempt();
  // One id until something comes of it: sending twice is doing once.
  const [commandId, setCommandId] = useState(() => crypto.randomUUID());
  const [docNo, setDocNo] = useState('');
  const [answer, setAnswer] = useState<CommandAnswer>();
  const adopt = () => attempt(async () => {
    const written = await sendCommand(client, 'AdoptPolicy', { commandId, data: { policy: draft, docNo: docNo.trim() } });
    setAnswer(written);
    setCommandId(crypto.randomUUID());
    await seen(written.position);
  });
  return (
    <Card size="small" title={<h2 style={{ fontSize: 14, margin: 0 }}>{t({ zh: '采用（第三十一、三十二条）', en: 'Adopt (Art. 31, 32)' })}</h2>}>
      <form onSubmit={(event) => { event.preventDefault(); void adopt(); }}>
        <Flex vertical gap={12}>
          <Field label={t({ zh: '文号', en: 'Document' })} of="adopt-doc-no" style={{ maxWidth: 420 }}>
            <Input id="adopt-doc-no" maxLength={100} value={docNo} onChange={({ target }) => { setDocNo(target.value); setAnswer(undefined); }} />
          </Field>
          <div><Button htmlType="submit" loading={busy} disabled={!isWhole || docNo.trim() === '' || answer !== undefined}>{t({ zh: '采用，或提请复核', en: 'Adopt, or propose' })}</Button></div>
          {problem && <ProblemView problem={problem} fieldName={FaultField} />}
          {answer && <Later><Outcome answer={answer} /></Later>}
        </Flex>
      </form>
    </Card>
  );
}
