import { explain as explainLoan } from '@zhubao/application';
import { EXIT } from '../terminal/failure.js';
import type { LoanOptions } from './history.js';
import { pointInTime } from './point-options.js';
import { withLog } from './with-log.js';

/** `zhubao explain LOAN`: why each fen of its compensation, sharing and recovery went where it went. */
export async function explain(loanId: string, options: LoanOptions): Promise<void> {
  const point = pointInTime(options);
  const explanations = await withLog(options, async ({ events, reveal }) => reveal(await explainLoan(events, loanId, point)));
  if (options.json) process.stdout.write(`${JSON.stringify(explanations, null, 2)}\n`);
  else for (const { type, articles, policyVersion, zh, en } of explanations) process.stdout.write(`${type}  ${articles.join(', ')}  ${policyVersion ?? ''}\n  ${zh}\n  ${en}\n\n`);
  if (explanations.length === 0) {
    process.stderr.write(`zhubao: nothing to explain: no money of loan ${loanId} has moved\n`);
    process.exitCode = EXIT.no;
  }
}
