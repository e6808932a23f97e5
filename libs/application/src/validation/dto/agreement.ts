import type {
  CivilDate,
  DeclareExpectedVolume,
  Fen,
  FundName,
  OpenSpecialAccount,
  Ppm,
  ResumeAgreement,
  SignCooperationAgreement,
  SuspendAgreement,
  TerminateAgreement,
} from '@zhubao/domain';
import { AmountFen, Choices, CivilDay, Id, Line, Optional, PaperNo, RatePpm, Year } from '../fields/index.js';

export class SignCooperationAgreementDto implements SignCooperationAgreement {
  @Id() declare readonly agreementId: string;
  @Id() declare readonly bankId: string;
  @Line() declare readonly bankName: string;
  @CivilDay() declare readonly from: CivilDate;
  @CivilDay() declare readonly to: CivilDate;
  @Optional() @RatePpm() declare readonly contributionPpm?: Ppm;
  @PaperNo() declare readonly docNo: string;
}

export class OpenSpecialAccountDto implements OpenSpecialAccount {
  @Id() declare readonly agreementId: string;
  @Id() declare readonly accountId: string;
  @PaperNo() declare readonly accountNoMasked: string;
  @Choices('ENTERPRISE', 'RISK') declare readonly funds: readonly FundName[];
}

export class DeclareExpectedVolumeDto implements DeclareExpectedVolume {
  @Id() declare readonly agreementId: string;
  @Year() declare readonly year: number;
  @AmountFen() declare readonly amountFen: Fen;
}

export class SuspendAgreementDto implements SuspendAgreement {
  @Id() declare readonly agreementId: string;
  @Line() declare readonly reason: string;
  @Id() declare readonly decisionId: string;
}

export class ResumeAgreementDto implements ResumeAgreement {
  @Id() declare readonly agreementId: string;
  @Line() declare readonly reason: string;
  @Id() declare readonly decisionId: string;
}

export class TerminateAgreementDto implements TerminateAgreement {
  @Id() declare readonly agreementId: string;
  @Line() declare readonly reason: string;
  @Id() declare readonly decisionId: string;
}
