import type {
  CivilDate,
  CreditAccountInterest,
  Fen,
  FundName,
  InjectRiskFund,
  ReconcileAccount,
  ReverseEntry,
} from '@zhubao/domain';
import { AmountFen, Choice, CivilDay, Id, Line, PaperNo, PartFen } from '../fields/index.js';

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

export class ReconcileAccountDto implements ReconcileAccount {
  @Id() declare readonly agreementId: string;
  @Id() declare readonly accountId: string;
  @CivilDay() declare readonly statementDate: CivilDate;
  @PartFen() declare readonly balanceFen: Fen;
}

export class ReverseEntryDto implements ReverseEntry {
  @Id() declare readonly agreementId: string;
  @Id() declare readonly eventId: string;
  @Line() declare readonly reason: string;
  @Id() declare readonly decisionId: string;
}
