import Table from 'cli-table3';
import { fen, type Report, yuan } from '@zhubao/domain';

/** The report for people: yuan with thousands, one table a subject. */
export function printReport(report: Report): void {
  process.stdout.write(`As of ${report.asOf}, known at ${report.knownAt ?? '—'} (position ${report.position ?? '—'}, ${report.events} events)\n\n`);
  print('Pools', ['pool', 'enterprise fund', 'risk fund', 'outstanding', 'reserved', 'headroom'], Object.entries(report.pools).map(([id, pool]) => [
    id, money(pool.enterpriseFundFen), money(pool.riskFundFen), money(pool.outstandingFen), money(pool.reservedFen), money(pool.headroomFen),
  ]));
  print('Loans', ['loan', 'status', 'outstanding', 'overdue since', 'deadline', 'claim', 'enterprise paid', 'risk paid', 'bank bears', 'recovered', 'flags'], Object.entries(report.loans).map(([id, loan]) => [
    id, loan.status, money(loan.outstandingFen), loan.overdueSince ?? '', loan.deadline ?? '', money(loan.claimFen), money(loan.enterprisePaidFen),
    money(loan.riskPaidFen), money(loan.bankBorneFen), money(loan.recoveredFen), loan.flags.join(' '),
  ]));
  const { balanced, debitsFen } = report.journal;
  process.stdout.write(`Journal ${balanced ? 'balanced' : 'NOT BALANCED'}: ${money(debitsFen)} on each side\n`);
}

/** A page of a terminal; longer lists are for --json. */
const MOST_ROWS = 50;

function print(title: string, head: string[], rows: readonly string[][]): void {
  if (rows.length === 0) return;
  const table = new Table({ head, style: { head: [], border: [] }, colAligns: head.map((_, column) => (column === 0 ? 'left' : 'right')) });
  table.push(...rows.slice(0, MOST_ROWS));
  process.stdout.write(`${title}\n${table.toString()}\n`);
  if (rows.length > MOST_ROWS) process.stdout.write(`… and ${rows.length - MOST_ROWS} more; --json lists all\n`);
  process.stdout.write('\n');
}

function money(amountFen: number | null): string {
  return amountFen === null ? '' : yuan(fen(amountFen));
}
