import type { CivilDate } from '../calendar/index.js';
import type { Fen } from '../money/index.js';

/** Lets younger claims pass the named older loan that has none. */
export interface WaiveCompensationOrder {
  readonly agreementId: string;
  readonly loanId: string;
  readonly reason: string;
  readonly decisionId: string;
}

/** Compensation (代偿) of every due claim of a pool from the enterprise fund (Arts. 8, 26). */
export interface RunCompensation {
  readonly agreementId: string;
  readonly valueDate: CivilDate;
}

/** The bank's application for the shortfall the enterprise fund left (Art. 27). */
export interface ApplyForRiskCompensation {
  readonly loanId: string;
  readonly applicationId: string;
  readonly appliedOn: CivilDate;
}

/** Shares every pending shortfall of a pool between risk fund and bank (Arts. 9, 27). */
export interface ShareRiskCompensation {
  readonly agreementId: string;
  readonly valueDate: CivilDate;
  readonly decisionId?: string;
}

/** Pays later what the risk fund could not pay at its sharing. */
export interface SettleRiskShareLater {
  readonly loanId: string;
  readonly amountFen: Fen;
  readonly decisionId: string;
}
