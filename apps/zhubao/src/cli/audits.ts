import { type AuditRecord, hindsightOf, recordedAudits } from '@zhubao/application';
import { type HindsightBreach, printInstant } from '@zhubao/domain';
import { locateNamedLog, openLog } from '@zhubao/stores';
import { EXIT } from '../terminal/failure.js';
import { printTable } from '../terminal/table.js';

export interface AuditsOptions {
  readonly store?: string;
  readonly json?: boolean;
}

/** `zhubao audits`: day closes as they were audited and signed, and apart from them what late facts show of past days. */
export async function audits(options: AuditsOptions): Promise<void> {
  const events = await openLog(locateNamedLog(options));
  try {
    const records = await recordedAudits(events);
    const hindsight = await hindsightOf(events);
    const closes = records.map(({ type, data, metadata: { recordedAt } }) => ({ type, recordedAt, ...data }));
    if (options.json) process.stdout.write(`${JSON.stringify({ closes, hindsight }, null, 2)}\n`);
    else printAudits(records, hindsight);
    if (records.at(-1) === undefined) process.stderr.write('zhubao: 尚无日终自查记录 / no self-audit is recorded yet; "zhubao serve" or a worker records one at each day close\n');
    if (records.some(({ type }) => type === 'SelfAuditFailed')) process.exitCode = EXIT.no;
  } finally {
    await events.close();
  }
}

function printAudits(records: readonly AuditRecord[], hindsight: readonly HindsightBreach[]): void {
  // The last close first: that is what one looks for. It may have been signed before the closes ahead of it were audited.
  const days = [...Map.groupBy(records, ({ data }) => data.closedDay)].toSorted(([a], [b]) => (a < b ? 1 : -1));
  printTable('日终自查 Self-audits', ['日终 close', '结果 result', '事件数 events', '违反 violations', '其中新 new', '事后 hindsight', '检查点 checkpoint', '登记 recorded'], days.map(([day, ofDay]) => row(day, ofDay)));
  printTable('违反的不变量 Invariants broken as then known', ['日终 close', '不变量 no', '主体 subject', '事件 event', '位置 position', '数字 figures'], violationRows(records));
  printTable('事后看来 In hindsight (晚登记的事实所示,非失败 shown by late facts, no failure)', ['营业日 day', '不变量 no', '主体 subject', '数字 figures', '因 cause', '登记 recorded'], hindsight.map(({ day, invariant, subject, figures, cause }) => [
    day, String(invariant), subject, JSON.stringify(figures), cause.eventId, printInstant(cause.recordedAt),
  ]));
}

function row(day: string, ofDay: readonly AuditRecord[]): string[] {
  const audited = ofDay.filter((one) => one.type !== 'CheckpointSigned').at(-1);
  const signed = ofDay.filter((one) => one.type === 'CheckpointSigned').at(-1);
  const checkpoint = signed === undefined ? '' : `${signed.data.size} ${signed.data.keyNames.join(' ')}`;
  if (audited === undefined) return [day, '', '', '', '', '', checkpoint, signed === undefined ? '' : printInstant(signed.metadata.recordedAt)];
  const { events, hindsightCount } = audited.data;
  const [result, violations, fresh] = audited.type === 'SelfAuditPassed' ? ['通过 passed', 0, 0] : ['未通过 FAILED', audited.data.violationCount, audited.data.newCount];
  return [day, result, String(events), String(violations), String(fresh), String(hindsightCount), checkpoint, printInstant(audited.metadata.recordedAt)];
}

/** Each where it was told first. */
function violationRows(records: readonly AuditRecord[]): readonly string[][] {
  const told = new Set<string>();
  return records.flatMap((record) => (record.type !== 'SelfAuditFailed' ? [] : record.data.violations.flatMap(({ invariant, subject, eventId, position, figures }) => {
    const one = `${invariant} ${subject} ${eventId} ${JSON.stringify(figures)}`;
    if (told.has(one)) return [];
    told.add(one);
    return [[record.data.closedDay, String(invariant), subject, eventId, String(position), JSON.stringify(figures)]];
  })));
}
