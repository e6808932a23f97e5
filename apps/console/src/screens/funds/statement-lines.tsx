import { Button, Card, Flex } from 'antd';
import { useMemo, useState } from 'react';
import { Amount } from '../../amounts/amount.js';
import { type BookEntry, candidatesOf, type LineCandidates, unambiguous } from '../../bank-statements/candidates.js';
import type { StatementLine } from '../../bank-statements/statement.js';
import { EventName } from '../../events/event-name.js';
import { wordsOfEvent } from '../../events/event-words.js';
import { Day } from '../../dates/shanghai.js';
import { useLanguage } from '../../language/language.js';
import { LoanLink } from '../../links/loan-link.js';
import { useSession } from '../../session/session.js';
import { ToneTag } from '../../statuses/tone-tag.js';
import { Choice } from '../../choices/choice.js';
import { PlainTable } from '../../tables/plain-table.js';
import { KeepComparison, type Period, type StatementFile } from './keep-comparison.js';

interface StatementLinesProps {
  readonly agreementId: string;
  readonly accountId: string;
  readonly file: StatementFile;
  readonly lines: readonly StatementLine[];
  readonly entries: readonly BookEntry[];
}

/** Lines of the statement with the entries that they may be, and entries of the same days that no line was said to be. */
export function StatementLines({ agreementId, accountId, file, lines, entries }: StatementLinesProps) {
  const { t } = useLanguage();
  const { session } = useSession();
  const all = useMemo(() => candidatesOf(lines, entries), [lines, entries]);
  const [period, setPeriod] = useState(() => periodOf(lines));
  // What a person has said: which entry a line of the file is.
  const [said, setSaid] = useState<ReadonlyMap<number, number>>(new Map());
  const taken = new Set(said.values());
  const open = entries.filter(({ position, occurredOn }) => !taken.has(position) && occurredOn >= period.from && occurredOn <= period.to);
  const say = (no: number, position: number | undefined): void => setSaid((before) => new Map([...[...before].filter(([other]) => other !== no), ...(position === undefined ? [] : [[no, position] as const])]));
  const accept = (): void => setSaid((before) => new Map([...all.flatMap((one) => { const entry = unambiguous(one, all); return entry && !before.has(one.line.no) ? [[one.line.no, entry.position] as const] : []; }), ...before]));

  return (
    <>
      <Card size="small" title={<h2 style={{ fontSize: 14, margin: 0 }}>{t({ zh: `对账单 ${lines.length} 行：已核对 ${said.size}，未核对 ${lines.length - said.size}`, en: `${lines.length} lines: ${said.size} matched, ${lines.length - said.size} not` })}</h2>} extra={<Button size="small" onClick={accept}>{t({ zh: '采纳同日同额的唯一对应', en: 'Take single entries of the same day and amount' })}</Button>}>
        <PlainTable<LineCandidates> label={t({ zh: '对账单', en: 'Statement' })} rows={all} rowKey={({ line }) => String(line.no)} empty={{ zh: '对账单无内容。', en: 'The statement is empty.' }} columns={[
          { title: t({ zh: '行', en: 'Line' }), align: 'right', render: ({ line }) => line.no },
          { title: t({ zh: '日期', en: 'Date' }), render: ({ line }) => <Day on={line.day} /> },
          { title: t({ zh: '金额（收正付负）', en: 'Amount (in positive)' }), align: 'right', render: ({ line }) => <Amount fen={line.amountFen} /> },
          { title: t({ zh: '流水号', en: 'Reference' }), render: ({ line }) => line.reference || '—' },
          { title: t({ zh: '摘要', en: 'Text' }), render: ({ line }) => line.text || '—' },
          { title: t({ zh: '情形', en: 'Standing' }), isWhole: true, render: (row) => <Standing row={row} isMatched={said.has(row.line.no)} /> },
          { title: t({ zh: '账内分录', en: 'Entry in the books' }), render: ({ line, candidates }) => (candidates.length === 0 ? '—' : (
            <Choice label={t({ zh: `第 ${line.no} 行对应的分录`, en: `Entry of line ${line.no}` })} none={t({ zh: `${candidates.length} 笔同额分录`, en: `${candidates.length} of this amount` })} value={said.get(line.no)?.toString()} onChange={(position) => say(line.no, position === undefined ? undefined : Number(position))}
              options={candidates.filter(({ position }) => !taken.has(position) || said.get(line.no) === position).map(({ position, occurredOn, type, loanId }) => ({ value: String(position), label: `${occurredOn} ${t(wordsOfEvent(type))} ${loanId ?? ''}` }))} />
          )) },
        ]} />
      </Card>
      <Card size="small" title={<h2 style={{ fontSize: 14, margin: 0 }}>{t({ zh: `账内有、对账单未核对：${open.length} 笔`, en: `In the books and not matched: ${open.length}` })}</h2>}>
        <PlainTable<BookEntry> label={t({ zh: '未核对分录', en: 'Entries not matched' })} rows={open} rowKey={({ position }) => String(position)} empty={{ zh: '期间内分录均已核对。', en: 'Every entry of these days is matched.' }} columns={[
          { title: t({ zh: '业务日期', en: 'Took effect' }), render: ({ occurredOn }) => <Day on={occurredOn} /> },
          { title: t({ zh: '摘要', en: 'Entry' }), render: ({ type }) => <EventName type={type} /> },
          { title: t({ zh: '贷款', en: 'Loan' }), render: ({ loanId }) => (loanId === null ? '—' : <LoanLink loanId={loanId} />) },
          { title: t({ zh: '金额（收正付负）', en: 'Amount (in positive)' }), align: 'right', render: ({ amountFen }) => <Amount fen={amountFen} /> },
        ]} />
      </Card>
      {session?.role === 'OFFICE' && <KeepComparison agreementId={agreementId} accountId={accountId} file={file} period={period} onPeriod={setPeriod} lines={all} openEntries={open} matched={new Set(said.keys())} />}
    </>
  );
}

/** A statement tells of the days of its lines, until somebody says that it tells of more. */
function periodOf(lines: readonly StatementLine[]): Period {
  const days = lines.map(({ day }) => day).toSorted();
  return { from: days[0] ?? '', to: days.at(-1) ?? '' };
}

function Standing({ row: { candidates, isDuplicate }, isMatched }: { readonly row: LineCandidates; readonly isMatched: boolean }) {
  const { t } = useLanguage();
  return (
    <Flex gap={4}>
      {isMatched ? <ToneTag tone="good">{t({ zh: '已核对', en: 'Matched' })}</ToneTag> : candidates.length === 0 ? <ToneTag tone="bad">{t({ zh: '账内无', en: 'Not in the books' })}</ToneTag> : <ToneTag tone="early">{t({ zh: '待核对', en: 'To be matched' })}</ToneTag>}
      {isDuplicate && <ToneTag tone="warn">{t({ zh: '重复', en: 'Duplicate' })}</ToneTag>}
    </Flex>
  );
}
