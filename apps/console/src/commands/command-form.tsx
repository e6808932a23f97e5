import { Alert, Button, Card, Flex, Form } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { DayField } from '../dates/day-field.js';
import { useLanguage } from '../language/language.js';
import type { Preview } from '../previews/preview-view.js';
import { ProblemView } from '../problems/problem-view.js';
import { useSession } from '../session/session.js';
import { useAttempt } from './attempt.js';
import type { DeclaredCommand } from './declared-commands.js';
import { FieldInput } from './field-input.js';
import { GroupInput } from './group-input.js';
import { type CommandAnswer, type FilledCommand, previewCommand, sendCommand } from './send-command.js';
import { blankGroup, isList, readGroup, type Typed } from './typed-data.js';

// What would be, and what was, is shown when there is something of it.
const PreviewView = lazy(async () => ({ default: (await import('../previews/preview-view.js')).PreviewView }));
const Outcome = lazy(async () => ({ default: (await import('./outcome.js')).Outcome }));

const MOST_PAPERS = 50;

/** One command as the API declares it: fill in, see what it would do, and send it. */
export function CommandForm({ command: { name, fields, evidence, rule }, known }: { readonly command: DeclaredCommand; readonly known: Readonly<Record<string, string>> }) {
  const { t } = useLanguage();
  const { client } = useSession();
  const { busy, problem, clear, attempt, seen } = useAttempt();
  // One id until something comes of it: sending twice is doing once.
  const [commandId, setCommandId] = useState(() => crypto.randomUUID());
  const [on, setOn] = useState('');
  const [typed, setTyped] = useState(() => ({ ...blankGroup(fields), ...known }));
  const [papers, setPapers] = useState<readonly Typed[]>([]);
  const [faults, setFaults] = useState<readonly string[]>([]);
  const [preview, setPreview] = useState<Preview>();
  const [answer, setAnswer] = useState<CommandAnswer>();
  const changed = (): void => { setPreview(undefined); setAnswer(undefined); setFaults([]); clear(); };

  function filled(): FilledCommand | undefined {
    const data = readGroup(fields, typed);
    const paper = readGroup([{ name: 'evidence', isOptional: true, takes: papersOf(evidence) }], { evidence: papers });
    const found = [...data.faults, ...paper.faults];
    setFaults(found);
    if (found.length > 0) document.getElementById(found[0] ?? '')?.focus();
    return found.length > 0 ? undefined : { commandId, ...(on !== '' && { on }), ...paper.value, data: data.value };
  }

  const look = (command: FilledCommand) => attempt(async () => setPreview(await previewCommand(client, name, command)));
  const send = (command: FilledCommand) => attempt(async () => {
    const written = await sendCommand(client, name, command);
    setAnswer(written);
    setPreview(undefined);
    setCommandId(crypto.randomUUID());
    await seen(written.position);
  });
  const withFilled = (step: (command: FilledCommand) => Promise<void>): void => {
    const command = filled();
    if (command) void step(command);
  };

  return (
    <Form layout="vertical" requiredMark={false} onFinish={() => withFilled(look)}>
      <Flex vertical gap={14}>
        <GroupInput fields={fields} typed={typed} path="" faults={faults} onChange={(value) => { setTyped({ ...blankGroup(fields), ...value }); changed(); }} />
        {rule !== undefined && <span style={{ color: '#4d5b66', fontSize: 12 }}>{t({ zh: `同时须满足：${rule}`, en: `Also: ${rule}` })}</span>}
        <Flex gap={16} wrap align="flex-start">
          <Form.Item label={t({ zh: '业务日期（不填则为当日）', en: 'Business date (today by default)' })} htmlFor="command-on" style={{ margin: 0, width: 200 }}>
            <DayField id="command-on" value={on} onChange={(day) => { setOn(day ?? ''); changed(); }} />
          </Form.Item>
          <Form.Item label={t({ zh: '文件依据', en: 'Papers' })} style={{ margin: 0, flex: 1, minWidth: 280 }}>
            <FieldInput takes={papersOf(evidence)} typed={papers} path="evidence" label={t({ zh: '文件', en: 'Paper' })} faults={faults} onChange={(value) => { setPapers(isList(value) ? value : []); changed(); }} />
          </Form.Item>
        </Flex>
        <Flex gap={8}>
          <Button htmlType="submit" loading={busy && !preview}>{t({ zh: '预览', en: 'Preview' })}</Button>
          <Button type="primary" loading={busy && preview !== undefined} disabled={answer !== undefined} onClick={() => withFilled(send)}>{t({ zh: '提交', en: 'Send' })}</Button>
        </Flex>
        {faults.length > 0 && <Alert type="warning" showIcon role="alert" title={t({ zh: `有 ${faults.length} 项未填写或格式不符。`, en: `${faults.length} fields are missing or cannot be read.` })} />}
        {problem && <ProblemView problem={problem} />}
        <Suspense>{answer && <Outcome answer={answer} />}</Suspense>
        {preview && <Card size="small" title={t({ zh: '预览', en: 'Preview' })}><Suspense><PreviewView preview={preview} /></Suspense></Card>}
      </Flex>
    </Form>
  );
}

function papersOf(fields: DeclaredCommand['evidence']) {
  return { kind: 'list', of: { kind: 'object', fields }, least: 0, most: MOST_PAPERS } as const;
}
