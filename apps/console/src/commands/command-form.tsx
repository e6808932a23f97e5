import { Alert, Button, Card, Flex } from 'antd';
import { lazy, useState } from 'react';
import { DayField } from '../dates/day-field.js';
import { Field } from '../forms/field.js';
import { useLanguage } from '../language/language.js';
import type { Preview } from '../previews/preview-view.js';
import { ProblemView } from '../problems/problem-view.js';
import { useSession } from '../session/session.js';
import { useAttempt } from './attempt.js';
import type { DeclaredCommand } from './declared-commands.js';
import { FieldInput } from './field-input.js';
import { GroupInput } from './group-input.js';
import { type CommandAnswer, type FilledCommand, previewCommand, sendCommand } from './send-command.js';
import { knownValues } from './known-values.js';
import { OffersMade } from './offers.js';
import { ruleInWords } from './rule-in-words.js';
import { useSurroundings } from './surroundings.js';
import { blankGroup, isList, readGroup, type Typed, type TypedGroup } from './typed-data.js';
import { Later } from '../problems/later.js';

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
  // What somebody typed stands above what is known, and stays when more is known.
  const [said, setSaid] = useState<TypedGroup>(known);
  const { surroundings, offers } = useSurroundings(name, { loanId: textIn(said, 'loanId'), agreementId: textIn(said, 'agreementId'), uscc: textIn(said, 'uscc') });
  const begun = knownValues(name, fields, surroundings);
  // What was looked at or sent stays as it was, whatever the books learn meanwhile.
  const [held, setHeld] = useState<TypedGroup>();
  const typed = held ?? { ...blankGroup(fields), ...begun, ...said };
  const [papers, setPapers] = useState<readonly Typed[]>([]);
  const [faults, setFaults] = useState<readonly string[]>([]);
  const [preview, setPreview] = useState<Preview>();
  const [answer, setAnswer] = useState<CommandAnswer>();
  const changed = (): void => { setPreview(undefined); setAnswer(undefined); setFaults([]); setHeld(undefined); clear(); };
  const marked = [...faults, ...(problem?.faults ?? []).map(({ field }) => field.replaceAll(/\[(\d+)\]/gu, '.$1'))];

  function filled(): FilledCommand | undefined {
    const data = readGroup(fields, typed);
    const paper = readGroup([{ name: 'evidence', isOptional: true, takes: papersOf(evidence) }], { evidence: papers });
    const found = [...data.faults, ...paper.faults];
    setFaults(found);
    if (found.length === 0) setHeld(typed);
    else document.getElementById(found[0] ?? '')?.focus();
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
    <form noValidate onSubmit={(event) => { event.preventDefault(); withFilled(look); }}>
      <Flex vertical gap={14}>
        <OffersMade value={offers}>
          <GroupInput fields={fields} typed={typed} path="" faults={marked} onChange={(value) => { setSaid((before) => changedIn(before, typed, value)); changed(); }} />
        </OffersMade>
        {rule !== undefined && <span style={{ color: '#4d5b66', fontSize: 12 }}>{t({ zh: `同时须满足：${ruleInWords(rule).zh}`, en: `Also: ${ruleInWords(rule).en}` })}</span>}
        <Flex gap={16} wrap align="flex-start">
          <Field label={t({ zh: '业务日期（不填则为当日）', en: 'Business date (today by default)' })} of="command-on" style={{ width: 200 }}>
            <DayField id="command-on" value={on} onChange={(day) => { setOn(day ?? ''); changed(); }} />
          </Field>
          <Field label={t({ zh: '文件依据', en: 'Papers' })} style={{ flex: 1, minWidth: 280 }}>
            <FieldInput takes={papersOf(evidence)} typed={papers} path="evidence" label={t({ zh: '文件', en: 'Paper' })} faults={faults} onChange={(value) => { setPapers(isList(value) ? value : []); changed(); }} />
          </Field>
        </Flex>
        <Flex gap={8}>
          <Button htmlType="submit" loading={busy && !preview}>{t({ zh: '预览', en: 'Preview' })}</Button>
          <Button type="primary" loading={busy && preview !== undefined} disabled={answer !== undefined} onClick={() => withFilled(send)}>{t({ zh: '提交', en: 'Send' })}</Button>
        </Flex>
        {answer === undefined && Object.keys(begun).some((field) => said[field] === undefined) && <span style={{ color: '#4d5b66', fontSize: 12 }}>{t({ zh: '已按当日及账簿所载预填部分栏目，请核对。', en: 'Some fields begin with today and with what the books hold: check them.' })}</span>}
        {faults.length > 0 && <Alert type="warning" showIcon role="alert" title={t({ zh: `有 ${faults.length} 项未填写或格式不符。`, en: `${faults.length} fields are missing or cannot be read.` })} />}
        {problem && <ProblemView problem={problem} />}
        <Later>{answer && <Outcome answer={answer} about={typed} />}</Later>
        {preview && <Card size="small" title={t({ zh: '预览', en: 'Preview' })}><Later><PreviewView preview={preview} /></Later></Card>}
      </Flex>
    </form>
  );
}

/** What was typed so far, and what now differs from what was shown. */
function changedIn(before: TypedGroup, shown: TypedGroup, now: TypedGroup): TypedGroup {
  return { ...before, ...Object.fromEntries(Object.entries(now).filter(([field, value]) => value !== shown[field])) };
}

function textIn(said: TypedGroup, field: string): string {
  const value = said[field];
  return typeof value === 'string' ? value.trim() : '';
}

function papersOf(fields: DeclaredCommand['evidence']) {
  return { kind: 'list', of: { kind: 'object', fields }, least: 0, most: MOST_PAPERS } as const;
}
