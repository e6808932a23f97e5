import { Button, Card, Flex, Input } from 'antd';
import { useState } from 'react';
import { fenOf } from '../../amounts/typed-amount.js';
import type { BookEntry, LineCandidates } from '../../bank-statements/candidates.js';
import { comparisonOf } from '../../bank-statements/comparison.js';
import { sha256Of } from '../../bank-statements/file-hash.js';
import { useAttempt } from '../../commands/attempt.js';
import { Outcome } from '../../commands/outcome.js';
import { type CommandAnswer, sendCommand } from '../../commands/send-command.js';
import { DayField } from '../../dates/day-field.js';
import { useLanguage } from '../../language/language.js';
import { ProblemView } from '../../problems/problem-view.js';
import { useSession } from '../../session/session.js';

/** The file as the bank gave it. */
export interface StatementFile {
  readonly name: string;
  readonly bytes: ArrayBuffer;
}

export interface Period {
  readonly from: string;
  readonly to: string;
}

interface KeepComparisonProps {
  readonly agreementId: string;
  readonly accountId: string;
  readonly file: StatementFile;
  readonly period: Period;
  onPeriod(period: Period): void;
  readonly lines: readonly LineCandidates[];
  readonly openEntries: readonly BookEntry[];
  readonly matched: ReadonlySet<number>;
}

/** 登记对账: writes into the log what was compared, by which file, and what is open. */
export function KeepComparison({ agreementId, accountId, file, period, onPeriod, lines, openEntries, matched }: KeepComparisonProps) {
  const { t } = useLanguage();
  const { client } = useSession();
  const { busy, problem, clear, attempt, seen } = useAttempt();
  // One id until something comes of it: sending twice is doing once.
  const [commandId] = useState(() => crypto.randomUUID());
  const [balance, setBalance] = useState('');
  const [answer, setAnswer] = useState<CommandAnswer>();
  const balanceFen = fenOf(balance, false);

  const keep = () => attempt(async () => {
    const comparison = comparisonOf({ from: period.from, fileSha256: await sha256Of(file.bytes), lines, openEntries, matched });
    const written = await sendCommand(client, 'ReconcileAccount', { commandId, data: { agreementId, accountId, statementDate: period.to, balanceFen, comparison } });
    setAnswer(written);
    await seen(written.position);
  });
  const change = (step: () => void): void => { step(); clear(); };

  return (
    <Card size="small" title={<h2 style={{ fontSize: 14, margin: 0 }}>{t({ zh: '登记本次对账', en: 'Keep this reconciliation' })}</h2>}>
      <Flex vertical gap={10}>
        <Flex gap={16} wrap align="center">
          <Flex component="label" align="center" gap={6}>{t({ zh: '期间自', en: 'From' })}<DayField id="statement-first" value={period.from} onChange={(from = '') => change(() => onPeriod({ ...period, from }))} /></Flex>
          <Flex component="label" align="center" gap={6}>{t({ zh: '对账单日', en: 'Statement of' })}<DayField id="statement-last" value={period.to} onChange={(to = '') => change(() => onPeriod({ ...period, to }))} /></Flex>
          <Flex component="label" align="center" gap={6}>{t({ zh: '对账单余额（元）', en: 'Balance of the statement (yuan)' })}<Input size="small" inputMode="decimal" style={{ width: 160, textAlign: 'right' }} value={balance} onChange={({ target }) => change(() => setBalance(target.value))} /></Flex>
          <Button size="small" type="primary" loading={busy} disabled={balanceFen === undefined || period.from === '' || period.to === '' || answer !== undefined} onClick={() => void keep()}>{t({ zh: '登记对账', en: 'Keep it' })}</Button>
        </Flex>
        <span style={{ color: '#4d5b66', fontSize: 12 }}>{t({ zh: '登记文件摘要、核对结果与未达账项；文件本身不上传。', en: 'Kept are the hash of the file, what agrees and what is open; the file itself stays here.' })}</span>
        {problem && <ProblemView problem={problem} />}
        {answer && <Outcome answer={answer} />}
      </Flex>
    </Card>
  );
}
