import { unknownAgreement } from '../agreement/commands.js';
import type { LineTally, OpenItem, ReconcileAccount } from '../commands/index.js';
import { reject, type Rejection } from '../kernel/rejection.js';
import { type Fen, subtract, sum } from '../money/index.js';
import type { PoolCommand } from './pool-command.js';

/** What the lines of a statement and the entries of the books come to (银行存款余额调节). */
export interface Reconciliation {
  readonly unmatched: LineTally;
  readonly duplicates: LineTally;
  readonly booksOnly: LineTally;
  /** What the open items make of the difference: open lines of the statement less open entries of the books, in less out. */
  readonly explainedFen: Fen;
  /** What of the difference nothing explains yet. */
  readonly unexplainedFen: Fen;
}

/** Compares a bank statement with the books; one account may hold both funds and the surplus kept for borrowers. */
export const reconcileAccount: PoolCommand<ReconcileAccount, 'agreement'> = {
  by: ['OFFICE'],
  kind: 'fact',
  needs: ['agreement'],
  decide(pool, { data }, { agreement }) {
    if (agreement.status === 'UNSIGNED') return unknownAgreement(data.agreementId);
    const funds = agreement.accounts[data.accountId];
    if (funds === undefined) return reject('UNKNOWN', { what: 'account', id: data.accountId });
    const outside = outsidePeriod(data);
    if (outside) return outside;
    const ledgerFen = sum(funds.map((fund) => (fund === 'ENTERPRISE' ? pool.funds.enterpriseFen : pool.funds.riskFen)));
    const differenceFen = subtract(data.balanceFen, ledgerFen);
    return [{ type: 'PoolReconciled', data: { ...data, ledgerFen, differenceFen, ...(data.comparison && { reconciliation: reconciled(data.comparison.open, differenceFen) }) } }];
  },
};

function reconciled(open: readonly OpenItem[], differenceFen: Fen): Reconciliation {
  const of = (kind: OpenItem['kind']): LineTally => tally(open.filter((item) => item.kind === kind));
  const [unmatched, duplicates, booksOnly] = [of('UNMATCHED'), of('DUPLICATE'), of('BOOKS_ONLY')];
  const explainedFen = subtract(sum([net(unmatched), net(duplicates)]), net(booksOnly));
  return { unmatched, duplicates, booksOnly, explainedFen, unexplainedFen: subtract(differenceFen, explainedFen) };
}

function tally(items: readonly OpenItem[]): LineTally {
  const moved = (direction: OpenItem['direction']): Fen => sum(items.flatMap((item) => (item.direction === direction ? [item.amountFen] : [])));
  return { lines: items.length, inFen: moved('IN'), outFen: moved('OUT') };
}

function net({ inFen, outFen }: LineTally): Fen {
  return subtract(inFen, outFen);
}

/** A statement tells of the days from its first to its own; what stands outside them is of another. */
function outsidePeriod({ statementDate, comparison }: ReconcileAccount): Rejection | undefined {
  if (comparison === undefined) return undefined;
  const day = [comparison.from, ...comparison.open.map((item) => item.day)].find((one) => one > statementDate || one < comparison.from);
  if (day === undefined) return undefined;
  return reject('INVALID', { day, from: comparison.from, statementDate }, ['Art. 7'], {
    zh: '对账项目日期 {day} 不在对账单期间 {from} 至 {statementDate} 之内；请更正日期，或选择该期间的对账单。',
    en: 'An item of {day} stands outside the statement, which is of {from} to {statementDate}: correct the day, or take the statement of that period.',
  });
}
