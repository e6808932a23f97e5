import type {
  ApplyForRiskCompensation,
  CivilDate,
  Fen,
  RunCompensation,
  SettleRiskShareLater,
  ShareRiskCompensation,
  WaiveCompensationOrder,
} from '@zhubao/domain';
import { AmountFen, CivilDay, Id, Line, Optional } from '../fields/index.js';

export class WaiveCompensationOrderDto implements WaiveCompensationOrder {
  @Id() declare readonly agreementId: string;
  @Id() declare readonly loanId: string;
  @Line() declare readonly reason: string;
  @Id() declare readonly decisionId: string;
}

export class RunCompensationDto implements RunCompensation {
  @Id() declare readonly agreementId: string;
  @CivilDay() declare readonly valueDate: CivilDate;
}

export class ApplyForRiskCompensationDto implements ApplyForRiskCompensation {
  @Id() declare readonly loanId: string;
  @Id() declare readonly applicationId: string;
  @CivilDay() declare readonly appliedOn: CivilDate;
}

export class ShareRiskCompensationDto implements ShareRiskCompensation {
  @Id() declare readonly agreementId: string;
  @CivilDay() declare readonly valueDate: CivilDate;
  @Optional() @Id() declare readonly decisionId?: string;
}

export class SettleRiskShareLaterDto implements SettleRiskShareLater {
  @Id() declare readonly loanId: string;
  @AmountFen() declare readonly amountFen: Fen;
  @Id() declare readonly decisionId: string;
}
