import type {
  AgreeRecoveryCosts,
  ApplyRecovery,
  CivilDate,
  Fen,
  OpenRecoveryAction,
  RecoverySource,
  ReturnSurplus,
  WriteOffLoss,
} from '@zhubao/domain';
import {
  AmountFen,
  Choice,
  CivilDay,
  Id,
  Line,
  Lines,
  Optional,
  PaperNo,
  PartFen,
  Signature,
  TotalAboveZero,
} from '../fields/index.js';

export class OpenRecoveryActionDto implements OpenRecoveryAction {
  @Id() declare readonly loanId: string;
  @Line() declare readonly kind: string;
  @PaperNo() declare readonly caseNo: string;
}

@TotalAboveZero('costsFen', 'liquidatedDamagesFen')
export class AgreeRecoveryCostsDto implements AgreeRecoveryCosts {
  @Id() declare readonly loanId: string;
  @Id() declare readonly costAgreementId: string;
  @PartFen() declare readonly costsFen: Fen;
  @PartFen() declare readonly liquidatedDamagesFen: Fen;
  @Lines(50) declare readonly items: readonly string[];
  @Optional() @Signature() declare readonly officeSignedBy?: string;
  @Optional() @Signature() declare readonly bankSignedBy?: string;
}

export class ApplyRecoveryDto implements ApplyRecovery {
  @Id() declare readonly loanId: string;
  @Id() declare readonly recoveryId: string;
  @CivilDay() declare readonly receivedOn: CivilDate;
  @Choice('BORROWER', 'GUARANTOR', 'COLLATERAL', 'COURT') declare readonly source: RecoverySource;
  @Line() declare readonly payer: string;
  @AmountFen() declare readonly grossFen: Fen;
  @Optional() @PartFen() declare readonly bankPostInterestFen?: Fen;
}

export class ReturnSurplusDto implements ReturnSurplus {
  @Id() declare readonly loanId: string;
  @Id() declare readonly recoveryId: string;
  @AmountFen() declare readonly amountFen: Fen;
  @Line() declare readonly payee: string;
}

export class WriteOffLossDto implements WriteOffLoss {
  @Id() declare readonly loanId: string;
  @Id() declare readonly decisionId: string;
}
