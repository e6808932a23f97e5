import type { CivilDate } from '../calendar/index.js';
import type { Fen } from '../money/index.js';

/** A claim by component (principal 本金, interest 利息, penalty 罚息, compound 复利) up to a cut-off date; their sum is above zero. */
export interface FileClaim {
  readonly loanId: string;
  readonly claimId: string;
  readonly filedOn: CivilDate;
  readonly cutoffDate: CivilDate;
  readonly principalFen: Fen;
  readonly interestFen: Fen;
  readonly penaltyFen: Fen;
  readonly compoundFen: Fen;
}

/** Replaces the components of a claim before it is paid. */
export interface RestateClaim {
  readonly loanId: string;
  readonly claimId: string;
  readonly cutoffDate: CivilDate;
  readonly principalFen: Fen;
  readonly interestFen: Fen;
  readonly penaltyFen: Fen;
  readonly compoundFen: Fen;
}

export interface WithdrawClaim {
  readonly loanId: string;
  readonly claimId: string;
  readonly reason: string;
}
