import type {
  CivilDate,
  CreditAccountInterest,
  Fen,
  FundName,
  InjectRiskFund,
  LineTally,
  OpenItem,
  ReconcileAccount,
  ReverseEntry,
  StatementComparison,
} from '@zhubao/domain';
import { AmountFen, Choice, CivilDay, Id, Line, Nested, NestedList, Optional, PaperNo, PartFen, Sha256, Whole } from '../fields/index.js';

export class InjectRiskFundDto implements InjectRiskFund {
  @Id() declare readonly agreementId: string;
  @AmountFen() declare readonly amountFen: Fen;
  @PaperNo() declare readonly budgetDocNo: string;
  @PaperNo() declare readonly slipNo: string;
}

export class CreditAccountInterestDto implements CreditAccountInterest {
  @Id() declare readonly agreementId: string;
  @Choice('ENTERPRISE', 'RISK') declare readonly fund: FundName;
  @AmountFen() declare readonly amountFen: Fen;
  @Line() declare readonly period: string;
}

const MOST_LINES = 100_000;

export class LineTallyDto implements LineTally {
  @Whole(0, MOST_LINES) declare readonly lines: number;
  @PartFen() declare readonly inFen: Fen;
  @PartFen() declare readonly outFen: Fen;
}

export class OpenItemDto implements OpenItem {
  @Choice('UNMATCHED', 'DUPLICATE', 'BOOKS_ONLY') declare readonly kind: OpenItem['kind'];
  @CivilDay() declare readonly day: CivilDate;
  @Choice('IN', 'OUT') declare readonly direction: OpenItem['direction'];
  @AmountFen() declare readonly amountFen: Fen;
  @Optional() @Line() declare readonly reference?: string;
}

export class StatementComparisonDto implements StatementComparison {
  @CivilDay() declare readonly from: CivilDate;
  @Sha256() declare readonly fileSha256: string;
  @Nested(LineTallyDto) declare readonly matched: LineTallyDto;
  @NestedList(OpenItemDto, 500) declare readonly open: readonly OpenItemDto[];
}

export class ReconcileAccountDto implements ReconcileAccount {
  @Id() declare readonly agreementId: string;
  @Id() declare readonly accountId: string;
  @CivilDay() declare readonly statementDate: CivilDate;
  @PartFen() declare readonly balanceFen: Fen;
  @Optional() @Nested(StatementComparisonDto) declare readonly comparison?: StatementComparisonDto;
}

export class ReverseEntryDto implements ReverseEntry {
  @Id() declare readonly agreementId: string;
  @Id() declare readonly eventId: string;
  @Line() declare readonly reason: string;
  @Id() declare readonly decisionId: string;
}
