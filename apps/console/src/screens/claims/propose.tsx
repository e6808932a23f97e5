import { Button, Flex, Input, Modal } from 'antd';
import { useState } from 'react';
import { useAttempt } from '../../commands/attempt.js';
import { Outcome } from '../../commands/outcome.js';
import type { CommandAnswer } from '../../commands/send-command.js';
import { DayField } from '../../dates/day-field.js';
import { Field } from '../../forms/field.js';
import { useLanguage } from '../../language/language.js';
import { PreviewView, type Preview } from '../../previews/preview-view.js';
import { answered } from '../../problems/problem.js';
import { ProblemView } from '../../problems/problem-view.js';
import type { Act, Filled } from './act.js';

/** Takes one step of compensation: fill in, see what it would do, and only then do it, or propose it where two persons are needed. */
export function Propose({ act, onClose }: { readonly act: Act; onClose(): void }) {
  const { t } = useLanguage();
  const { busy, problem, attempt, clear, seen } = useAttempt();
  // One id for the whole dialogue: pressing twice is doing once.
  const [commandId] = useState(() => crypto.randomUUID());
  // Closed first and gone after: so the focus goes back to where it was opened from.
  const [isOpen, setOpen] = useState(true);
  const close = (): void => setOpen(false);
  const [filled, setFilled] = useState<Filled>(act.initial);
  const [preview, setPreview] = useState<Preview>();
  const [answer, setAnswer] = useState<CommandAnswer>();
  const isWhole = act.fields.every(({ name, isOptional }) => isOptional || (filled[name] ?? '') !== '');

  async function look(): Promise<void> {
    setPreview(answered(await act.preview(filled, commandId)));
  }

  async function send(): Promise<void> {
    const written = answered(await act.send(filled, commandId));
    setAnswer(written);
    await seen(written.position);
  }

  const change = (name: string, value: string): void => {
    setFilled((before) => ({ ...before, [name]: value }));
    setPreview(undefined);
    clear();
  };

  return (
    <Modal open={isOpen} afterClose={onClose} width={760} style={{ top: 56 }} styles={{ body: { maxHeight: 'calc(100vh - 240px)', overflowY: 'auto' } }} title={t(act.title)} onCancel={close} footer={answer ? <Button onClick={close}>{t({ zh: '关闭', en: 'Close' })}</Button> : (
      <Flex gap={8} justify="flex-end">
        <Button onClick={close}>{t({ zh: '取消', en: 'Cancel' })}</Button>
        <Button type={preview ? 'default' : 'primary'} loading={busy && !preview} disabled={!isWhole} onClick={() => void attempt(look)}>{t({ zh: '预览', en: 'Preview' })}</Button>
        <Button type="primary" loading={busy && preview !== undefined} disabled={!preview} onClick={() => void attempt(send)}>{t({ zh: '确认提交', en: 'Confirm' })}</Button>
      </Flex>
    )}>
      <Flex vertical gap={12}>
        {!answer && (
          <form onSubmit={(event) => { event.preventDefault(); if (isWhole) void attempt(look); }}>
            <Flex gap={12} wrap>
              {act.fields.map(({ name, title, kind }) => (
                <Field key={name} label={t(title)} of={`act-${name}`} style={{ minWidth: 200 }}>
                  {kind === 'day'
                    ? <DayField id={`act-${name}`} value={filled[name]} onChange={(day) => change(name, day ?? '')} />
                    : <Input id={`act-${name}`} value={filled[name] ?? ''} maxLength={80} onChange={({ target }) => change(name, target.value)} />}
                </Field>
              ))}
            </Flex>
          </form>
        )}
        {problem && <ProblemView problem={problem} />}
        {answer ? <Outcome answer={answer} /> : preview && <PreviewView preview={preview} />}
      </Flex>
    </Modal>
  );
}
