import Table from 'cli-table3';
import { fen, yuan } from '@zhubao/domain';

/** A page of a terminal; longer lists are for --json. */
const MOST_ROWS = 50;
/** Rows without rules between them: a statement, not a grid. */
const PLAIN = { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' };

export function printTable(title: string, head: string[], rows: readonly string[][], mostRows = MOST_ROWS): void {
  if (rows.length === 0) return;
  const isFigure = head.map((_, column) => rows.every((row) => /^-?[\d,.]*$/.test(row[column] ?? '')));
  const table = new Table({ head, chars: PLAIN, style: { head: [], border: [] }, colAligns: isFigure.map((figure) => (figure ? 'right' : 'left')) });
  table.push(...rows.slice(0, mostRows));
  process.stdout.write(`${title}\n${table.toString()}\n`);
  if (rows.length > mostRows) process.stdout.write(`… and ${rows.length - mostRows} more; --json lists all\n`);
  process.stdout.write('\n');
}

export function money(amountFen: number | null): string {
  return amountFen === null ? '' : yuan(fen(amountFen));
}
