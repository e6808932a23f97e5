import type { PolicyRehearsed } from '@zhubao/application';
import { type Effect, EVENT_CATALOGUE, fen, type FieldDifference, type Leaf, percent, ppm, type RehearsalSum, type RehearsedAppend } from '@zhubao/domain';
import { money, printTable } from './table.js';

const SUM_HEAD = ['', '不同 other', '拒绝 refused', '应缴 due', '企业助保金 enterprise', '风险补偿金 risk', '银行 bank'];
/** Fields of one append in a table; --json has more. */
const MOST_FIELDS = 6;

/** A rehearsal for people: how many and how much, then what, decision by decision. */
export function printRehearsal(found: PolicyRehearsed): void {
  const { candidate, from, to, inPlaceOf, appends, total, byArticle, byPool, byCommand, rows, moreRows } = found;
  const period = `${from ?? '最早 the beginning'} — ${to ?? '最近 now'}`;
  process.stdout.write([
    `试算 Rehearsal of ${candidate}, in place of ${inPlaceOf.join(', ') || '—'}, ${period}`,
    '  每一决定均按当时的历史重新作出，影响不连锁；当时被拒绝的不在账簿中，不在此列。',
    '  Each decision is taken anew on the history as it was; effects do not cascade. What was refused then is not in the log, and not here.',
    `  ${appends.decided} 项重新决定 decided: ${appends.same} 相同 the same, ${appends.other} 数字不同 with other figures, ${appends.refused} 将被拒绝 refused${appends.notDecided > 0 ? `; ${appends.notDecided} 未作比较 not compared` : ''}`,
    '', '',
  ].join('\n'));
  if (total.other + total.refused > 0) printTable('合计 In all', SUM_HEAD, [sumCells({ of: '', ...total })]);
  printTable('按条款 By article (一项可依多条 one may rest on several)', SUM_HEAD, byArticle.map(sumCells));
  printTable('按资金池 By pool', SUM_HEAD, byPool.map(sumCells));
  printTable('按事项 By command', SUM_HEAD, byCommand.map(sumCells));
  printTable('逐项 One by one', ['no', 'on', 'command', 'pool', 'loan', ''], rows.map(rowCells), rows.length);
  if (moreRows > 0) process.stdout.write(`… 另有 ${moreRows} 项，已计入合计 and ${moreRows} more, which are in the sums; --limit lists more\n`);
}

function sumCells({ of, other, refused, effect }: RehearsalSum): string[] {
  return [of, String(other), String(refused), ...amounts(effect)];
}

function amounts({ contributionDueFen, enterpriseFundFen, riskFundFen, bankFen }: Effect): string[] {
  return [contributionDueFen, enterpriseFundFen, riskFundFen, bankFen].map(money);
}

function rowCells(row: RehearsedAppend): string[] {
  return [String(row.position), row.occurredOn, row.command, row.agreementId ?? '', row.loanId ?? '', said(row).join('\n')];
}

function said(row: RehearsedAppend): readonly string[] {
  switch (row.is) {
    case 'REFUSED':
      return [`拒绝 refused: ${row.rejection.code} (${row.articles.join(', ')})`, row.rejection.zh, row.rejection.en];
    case 'NOT_DECIDED':
      return [row.zh, row.en];
    case 'OTHER': {
      const more = row.moreFields + Math.max(0, row.fields.length - MOST_FIELDS);
      return [
        ...row.fields.slice(0, MOST_FIELDS).map((field) => fieldSaid(field, row.loanId)), ...(more > 0 ? [`… ${more} more fields`] : []),
        ...row.gone.map(({ type }) => `− ${EVENT_CATALOGUE[type].zh} ${type}`), ...row.added.map(({ type }) => `+ ${EVENT_CATALOGUE[type].zh} ${type}`),
      ];
    }
  }
}

function fieldSaid({ type, loanId, field, was, wouldBe, differenceFen }: FieldDifference, ofRow: string | null): string {
  const whose = loanId === null || loanId === ofRow ? '' : `${loanId} `;
  const by = differenceFen === undefined ? '' : ` (${differenceFen > 0 ? '+' : ''}${money(differenceFen)})`;
  return `${whose}${type}.${field}: ${shown(field, was)} → ${shown(field, wouldBe)}${by}`;
}

function shown(field: string, value: Leaf): string {
  if (typeof value !== 'number') return value === null ? '—' : String(value);
  if (field.endsWith('Ppm')) return percent(ppm(value));
  return field.endsWith('Fen') ? money(fen(value)) : String(value);
}
