import type {
  CivilDate,
  ConfirmOverdueCured,
  DeclareAcceleration,
  Fen,
  RecordRepayment,
  ReportMisuse,
  ReportOverdue,
} from '@zhubao/domain';
import { AmountFen, CivilDay, Id, Line, LongText, PartFen, TotalAboveZero, Whole } from '../fields/index.js';

@TotalAboveZero('principalFen', 'interestFen', 'penaltyFen', 'compoundFen')
export class RecordRepaymentDto implements RecordRepayment {
  @Id() declare readonly loanId: string;
  @CivilDay() declare readonly receivedOn: CivilDate;
  @PartFen() declare readonly principalFen: Fen;
  @PartFen() declare readonly interestFen: Fen;
  @PartFen() declare readonly penaltyFen: Fen;
  @PartFen() declare readonly compoundFen: Fen;
  @Line() declare readonly payer: string;
}

export class ReportOverdueDto implements ReportOverdue {
  @Id() declare readonly loanId: string;
  @Whole(1, 600) declare readonly scheduleNo: number;
  @CivilDay() declare readonly dueDate: CivilDate;
}

export class DeclareAccelerationDto implements DeclareAcceleration {
  @Id() declare readonly loanId: string;
  @CivilDay() declare readonly declaredOn: CivilDate;
  @Line() declare readonly reason: string;
}

export class ReportMisuseDto implements ReportMisuse {
  @Id() declare readonly loanId: string;
  @CivilDay() declare readonly foundOn: CivilDate;
  @AmountFen() declare readonly amountFen: Fen;
  @LongText() declare readonly text: string;
}

export class ConfirmOverdueCuredDto implements ConfirmOverdueCured {
  @Id() declare readonly loanId: string;
  @CivilDay() declare readonly curedOn: CivilDate;
}
