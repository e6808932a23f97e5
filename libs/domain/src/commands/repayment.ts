import type { CivilDate } from '../calendar/index.js';
import type { Fen } from '../money/index.js';

/** A repayment by component; a component may be nothing, their sum may not. */
export interface RecordRepayment {
  readonly loanId: string;
  readonly receivedOn: CivilDate;
  readonly principalFen: Fen;
  readonly interestFen: Fen;
  readonly penaltyFen: Fen;
  readonly compoundFen: Fen;
  readonly payer: string;
}

export interface ReportOverdue {
  readonly loanId: string;
  readonly scheduleNo: number;
  readonly dueDate: CivilDate;
}

/** Acceleration (提前到期): all principal falls due that day. */
export interface DeclareAcceleration {
  readonly loanId: string;
  readonly declaredOn: CivilDate;
  readonly reason: string;
}

/** Money used for another purpose than the contract's (挪用). */
export interface ReportMisuse {
  readonly loanId: string;
  readonly foundOn: CivilDate;
  readonly amountFen: Fen;
  readonly text: string;
}

export interface ConfirmOverdueCured {
  readonly loanId: string;
  readonly curedOn: CivilDate;
}
