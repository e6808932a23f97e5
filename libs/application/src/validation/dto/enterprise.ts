import type {
  BlacklistEnterprise,
  DecideRoster,
  Fen,
  LiftBlacklisting,
  LossFen,
  NominateEnterprise,
  NoteRiskSignal,
  RegisterEnterprise,
  RemoveFromRoster,
  SizeClass,
} from '@zhubao/domain';
import { AtLeastOne, Choice, Flag, Id, Line, Lines, LongText, Nested, Optional, PaperNo, PartFen } from '../fields/index.js';

export class RegisterEnterpriseDto implements RegisterEnterprise {
  /** Any text: a wrong code has an answer of its own, USCC_INVALID. */
  @PaperNo() declare readonly uscc: string;
  @Line() declare readonly name: string;
  @Choice('MICRO', 'SMALL', 'MEDIUM', 'LARGE') declare readonly sizeClass: SizeClass;
  @Line() declare readonly legalRepresentative: string;
  @Lines(50) declare readonly controllers: readonly string[];
  @Line() declare readonly industry: string;
  @PaperNo() declare readonly registrationDocNo: string;
}

export class NominateEnterpriseDto implements NominateEnterprise {
  @Id() declare readonly uscc: string;
  @PaperNo() declare readonly formNo: string;
}

export class DecideRosterDto implements DecideRoster {
  @Id() declare readonly uscc: string;
  @Flag() declare readonly admit: boolean;
  @Line() declare readonly reason: string;
}

export class RemoveFromRosterDto implements RemoveFromRoster {
  @Id() declare readonly uscc: string;
  @Line() declare readonly reason: string;
}

export class LossFenDto implements LossFen {
  @PartFen() declare readonly bank: Fen;
  @PartFen() declare readonly enterpriseFund: Fen;
  @PartFen() declare readonly riskFund: Fen;
}

export class BlacklistEnterpriseDto implements BlacklistEnterprise {
  @Id() declare readonly uscc: string;
  @Lines(50) declare readonly persons: readonly string[];
  @Line() declare readonly reason: string;
  @Nested(LossFenDto) declare readonly lossFen: LossFenDto;
  @Id() declare readonly decisionId: string;
}

export class LiftBlacklistingDto implements LiftBlacklisting {
  @Id() declare readonly uscc: string;
  @Line() declare readonly reason: string;
  @Id() declare readonly decisionId: string;
}

@AtLeastOne('loanId', 'uscc')
export class NoteRiskSignalDto implements NoteRiskSignal {
  @Optional() @Id() declare readonly loanId?: string;
  @Optional() @Id() declare readonly uscc?: string;
  @Line() declare readonly source: string;
  @LongText() declare readonly text: string;
}
