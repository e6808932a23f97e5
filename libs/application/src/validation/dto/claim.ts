import type { CivilDate, Fen, FileClaim, RestateClaim, WithdrawClaim } from '@zhubao/domain';
import { CivilDay, Id, Line, PartFen, TotalAboveZero } from '../fields/index.js';

@TotalAboveZero('principalFen', 'interestFen', 'penaltyFen', 'compoundFen')
export class FileClaimDto implements FileClaim {
  @Id() declare readonly loanId: string;
  @Id() declare readonly claimId: string;
  @CivilDay() declare readonly filedOn: CivilDate;
  @CivilDay() declare readonly cutoffDate: CivilDate;
  @PartFen() declare readonly principalFen: Fen;
  @PartFen() declare readonly interestFen: Fen;
  @PartFen() declare readonly penaltyFen: Fen;
  @PartFen() declare readonly compoundFen: Fen;
}

@TotalAboveZero('principalFen', 'interestFen', 'penaltyFen', 'compoundFen')
export class RestateClaimDto implements RestateClaim {
  @Id() declare readonly loanId: string;
  @Id() declare readonly claimId: string;
  @CivilDay() declare readonly cutoffDate: CivilDate;
  @PartFen() declare readonly principalFen: Fen;
  @PartFen() declare readonly interestFen: Fen;
  @PartFen() declare readonly penaltyFen: Fen;
  @PartFen() declare readonly compoundFen: Fen;
}

export class WithdrawClaimDto implements WithdrawClaim {
  @Id() declare readonly loanId: string;
  @Id() declare readonly claimId: string;
  @Line() declare readonly reason: string;
}
