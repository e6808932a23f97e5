import type { CivilDate, Instant } from '../calendar/index.js';
import type { Timer } from '../loan/events.js';
import type { Fen } from '../money/index.js';
import type { Dues } from '../pool/events.js';
import type { EnterpriseStatus } from '../views/enterprises.js';
import type { TimerState } from '../views/deadlines/timer-record.js';
import type { LoanFlag } from '../views/loans/loan-flags.js';
import type { LoanStatus } from '../views/loans/loan-status.js';

/** The report of a scheme at a point in time (06 §4): a contract, field by field and in this order. */
export interface Report {
  readonly asOf: CivilDate;
  readonly knownAt: string;
  readonly position: string;
  readonly events: number;
  readonly pools: Readonly<Record<string, PoolReport>>;
  readonly loans: Readonly<Record<string, LoanReport>>;
  readonly enterprises: Readonly<Record<string, EnterpriseReport>>;
  readonly deadlines: readonly DeadlineReport[];
  readonly journal: { readonly balanced: boolean; readonly debitsFen: Fen; readonly creditsFen: Fen };
}

/** What the report is about: both clocks, the log position that they reach, and how many events count. */
export interface ReportPoint {
  readonly asOf: CivilDate;
  readonly knownAt: Instant;
  readonly position: number;
  readonly events: number;
}

export interface PoolReport {
  readonly enterpriseFundFen: Fen;
  readonly riskFundFen: Fen;
  readonly contributedFen: Fen;
  readonly injectedFen: Fen;
  readonly interestFen: Fen;
  readonly enterprisePaidFen: Fen;
  readonly riskPaidFen: Fen;
  readonly enterpriseRefilledFen: Fen;
  readonly riskRefilledFen: Fen;
  readonly outstandingFen: Fen;
  readonly reservedFen: Fen;
  readonly leverageCapFen: Fen;
  readonly headroomFen: Fen;
  readonly expectedVolumeFen: Fen;
  readonly floorRequiredFen: Fen;
  readonly floorMet: boolean;
}

export interface LoanReport {
  readonly status: LoanStatus;
  readonly uscc: string;
  readonly agreementId: string;
  readonly amountFen: Fen;
  readonly outstandingFen: Fen;
  readonly requiredFen: Fen;
  readonly contributedFen: Fen;
  readonly disbursedOn: CivilDate | null;
  readonly noticeDeadline: CivilDate | null;
  readonly maturity: CivilDate | null;
  readonly overdueSince: CivilDate | null;
  readonly monthEndsOn: CivilDate | null;
  readonly compensableFrom: CivilDate | null;
  readonly deadline: CivilDate | null;
  readonly claimFen: Fen | null;
  readonly enterprisePaidFen: Fen | null;
  readonly shortfallFen: Fen | null;
  readonly riskShareFen: Fen | null;
  readonly bankShareFen: Fen | null;
  readonly riskPaidFen: Fen | null;
  readonly riskUnfundedFen: Fen | null;
  readonly bankBorneFen: Fen | null;
  readonly due: Dues;
  readonly recoveredFen: Fen;
  readonly surplusFen: Fen;
  readonly flags: readonly LoanFlag[];
}

export interface EnterpriseReport {
  readonly status: EnterpriseStatus;
  readonly exposureFen: Fen;
  readonly blacklisted: boolean;
}

export interface DeadlineReport {
  readonly timer: Timer;
  readonly subject: string;
  readonly due: CivilDate | null;
  readonly metOn: CivilDate | null;
  readonly daysLate: number;
  readonly state: TimerState;
}
