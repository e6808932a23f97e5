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
}

/** Books the exact opposite (冲正) of one entry of the pool. */
export interface ReverseEntry {
  readonly agreementId: string;
  readonly eventId: string;
  readonly reason: string;
  readonly decisionId: string;
}
