import { loanHistory } from '@zhubao/application';
import { printInstant } from '@zhubao/domain';
import { EXIT } from '../terminal/failure.js';
import { money, printTable } from '../terminal/table.js';
import { pointInTime, type PointOptions } from './point-options.js';
import { type LogOptions, withLog } from './with-log.js';

export interface LoanOptions extends PointOptions, LogOptions {
  readonly json?: boolean;
}

/** `zhubao history LOAN`: every event that touched the loan, with the balances beside it. */
export async function history(loanId: string, options: LoanOptions): Promise<void> {
  const point = pointInTime(options);
  const entries = await withLog(options, async ({ events, readModels, reveal }) => reveal(await loanHistory(events, readModels, loanId, point)));
  if (entries.length === 0) {
    process.stderr.write(`zhubao: no event of the log touches loan ${loanId}${point.asOf || point.knownAt ? ' at that point in time' : ''}\n`);
    process.exitCode = EXIT.no;
  }
  if (options.json) process.stdout.write(`${JSON.stringify(entries, null, 2)}\n`);
  else if (entries.length > 0) {
    printTable(`Loan ${loanId}`, ['on', 'recorded', 'event', '', 'by', 'articles', 'outstanding', 'enterprise fund', 'risk fund'], entries.map((entry) => [
      entry.occurredOn, `${printInstant(entry.recordedAt)}${entry.late ? ' late' : ''}`, entry.type, entry.zh, `${entry.actor.role} ${entry.actor.user}`,
      entry.articles.join(' ').replaceAll('Art. ', ''), money(entry.outstandingFen),
      money(entry.balances?.enterpriseFundFen ?? null), money(entry.balances?.riskFundFen ?? null),
    ]), Number.POSITIVE_INFINITY);
  }
}
