import type { CivilDate } from '../calendar/index.js';
import type { Fen } from '../money/index.js';
import type { FundName } from './agreement.js';

/** Budget money arrives in the risk fund (Art. 5). */
export interface InjectRiskFund {
  readonly agreementId: string;
  readonly amountFen: Fen;
  readonly budgetDocNo: string;
  readonly slipNo: string;
}

export interface CreditAccountInterest {
  readonly agreementId: string;
  readonly fund: FundName;
  readonly amountFen: Fen;
  /** The settlement period as the bank names it, such as 2025Q3. */
  readonly period: string;
}

/** The bank's statement (对账单) of one account on one day; a balance may be nothing. */
export interface ReconcileAccount {
  readonly agreementId: string;
  readonly accountId: string;
  readonly statementDate: CivilDate;
  readonly balanceFen: Fen;
  /** What became of its lines; left out where the balance alone was compared. */
  readonly comparison?: StatementComparison;
}

/** How a statement was held against the books, line by line: what agrees as a tally, what does not (未达账项) one by one. */
export interface StatementComparison {
  /** First day of the statement; its last is the day of the statement. */
  readonly from: CivilDate;
  /** Of the file that the bank gave, as 64 hexadecimal digits: whoever has it can show that it is this one. */
  readonly fileSha256: string;
  readonly matched: LineTally;
  readonly open: readonly OpenItem[];
}

/** Lines, and what came in and went out by them. */
export interface LineTally {
  readonly lines: number;
  readonly inFen: Fen;
  readonly outFen: Fen;
}

/** A line of the statement that the books do not have or that the statement says twice, or an entry of the books that no line tells of. */
export interface OpenItem {
  readonly kind: 'UNMATCHED' | 'DUPLICATE' | 'BOOKS_ONLY';
  readonly day: CivilDate;
  readonly direction: 'IN' | 'OUT';
  readonly amountFen: Fen;
  /** As the statement numbers it, or the event behind the entry. */
  readonly reference?: string;
}

/** Books the exact opposite (冲正) of one entry of the pool. */
export interface ReverseEntry {
  readonly agreementId: string;
  readonly eventId: string;
  readonly reason: string;
  readonly decisionId: string;
}
