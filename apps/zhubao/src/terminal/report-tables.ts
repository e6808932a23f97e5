import type { Report } from '@zhubao/domain';
import { money, printTable } from './table.js';

/** The report for people: yuan with thousands, one table a subject. */
export function printReport(report: Report): void {
  process.stdout.write(`As of ${report.asOf}, known at ${report.knownAt} (position ${report.position}, ${report.events} events)\n\n`);
  printTable('Pools', ['pool', 'enterprise fund', 'risk fund', 'outstanding', 'reserved', 'headroom'], Object.entries(report.pools).map(([id, pool]) => [
    id, money(pool.enterpriseFundFen), money(pool.riskFundFen), money(pool.outstandingFen), money(pool.reservedFen), money(pool.headroomFen),
  ]));
  printTable('Loans', ['loan', 'status', 'outstanding', 'overdue since', 'deadline', 'claim', 'enterprise paid', 'risk paid', 'bank bears', 'recovered'], Object.entries(report.loans).map(([id, loan]) => [
    id, loan.status, money(loan.outstandingFen), loan.overdueSince ?? '', loan.deadline ?? '', money(loan.claimFen), money(loan.enterprisePaidFen),
    money(loan.riskPaidFen), money(loan.bankBorneFen), money(loan.recoveredFen),
  ]));
  for (const [id, { flags }] of Object.entries(report.loans)) if (flags.length > 0) process.stdout.write(`  ${id}: ${flags.join(', ')}\n`);
  const { balanced, debitsFen } = report.journal;
  process.stdout.write(`Journal ${balanced ? 'balanced' : 'NOT BALANCED'}: ${money(debitsFen)} on each side\n`);
}
