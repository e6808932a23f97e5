import type { CivilDate } from '../calendar/index.js';
import type { Fen } from '../money/index.js';

export interface OpenRecoveryAction {
  readonly loanId: string;
  readonly kind: string;
  readonly caseNo: string;
}

/**
 * Costs (追偿费用) and liquidated damages (违约金) that Office and bank agree on (Art. 28); their sum is above zero.
 * A signature may be absent on paper, and its absence has an answer of its own: SIGNATURE_MISSING.
 */
export interface AgreeRecoveryCosts {
  readonly loanId: string;
  readonly costAgreementId: string;
  readonly costsFen: Fen;
  readonly liquidatedDamagesFen: Fen;
  readonly items: readonly string[];
  readonly officeSignedBy?: string;
  readonly bankSignedBy?: string;
}

export type RecoverySource = 'BORROWER' | 'GUARANTOR' | 'COLLATERAL' | 'COURT';

/** Money recovered after compensation; it follows the waterfall of Art. 28. */
export interface ApplyRecovery {
  readonly loanId: string;
  readonly recoveryId: string;
  readonly receivedOn: CivilDate;
  readonly source: RecoverySource;
  readonly payer: string;
  readonly grossFen: Fen;
  /** Interest the bank has earned since the compensation and may claim first. */
  readonly bankPostInterestFen?: Fen;
}

export interface ReturnSurplus {
  readonly loanId: string;
  readonly recoveryId: string;
  readonly amountFen: Fen;
  readonly payee: string;
}

/** Write-off (核销); later recoveries still follow the waterfall. */
export interface WriteOffLoss {
  readonly loanId: string;
  readonly decisionId: string;
}
