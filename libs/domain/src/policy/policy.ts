import type { CommandName } from '../commands/index.js';
import type { CivilDate } from '../calendar/index.js';
import type { DayCountBase, Fen, Ppm, Rounding } from '../money/index.js';

export type AssessmentMethod = 'SCORECARD' | 'RATING';
export type ClaimComponent = 'PRINCIPAL' | 'INTEREST' | 'PENALTY' | 'COMPOUND';
export type RecoveryStep = 'COSTS' | 'LIQUIDATED_DAMAGES' | 'BANK' | 'RISK_FUND' | 'ENTERPRISE_FUND';

/** Contribution rate of a class of loans: those whose accepted security is at least this part of the loan. */
export interface ContributionClass {
  readonly minSecurityPpm: Ppm;
  readonly ppm: Ppm;
}

/** Suspends new filings of a pool while the ratio is above `stopPpm`, until it is at or below `resumePpm`. */
export interface StopLoss {
  readonly metric: 'OVERDUE_RATE';
  readonly stopPpm: Ppm;
  readonly resumePpm: Ppm;
}

export type Layer =
  | { readonly payer: 'ENTERPRISE_FUND'; readonly mode: 'FIRST' }
  | { readonly payer: 'RISK_FUND'; readonly sharePpm: Ppm; readonly rounding: Rounding }
  | { readonly payer: 'BANK'; readonly share: 'RESIDUAL' };

/**
 * The rules of a scheme as data: everything that other cities decide differently.
 * Amounts in fen, rates in ppm. What every scheme shares (conservation, no negative fund, order, segregation
 * of duties) is code.
 */
export interface Policy {
  readonly id: string;
  readonly version: number;
  readonly effectiveFrom: CivilDate;
  readonly currency: 'CNY';
  readonly poolScope: 'PER_AGREEMENT';
  readonly contribution: {
    /** One rate, or one per class of security (most secured class that applies). */
    readonly minPpm: Ppm | readonly ContributionClass[];
    readonly rounding: Rounding;
    readonly base: 'CONTRACT_AMOUNT';
    /** Added for each year of the term beyond the first. */
    readonly perExtraYearPpm: Ppm;
    readonly refund: 'NONE';
  };
  readonly riskFund: {
    readonly floorPpm: Ppm;
    readonly floorSeverity: 'SOFT' | 'HARD';
    readonly leverage: number;
    readonly leverageBase: 'CURRENT_BALANCE' | 'INJECTED_TOTAL';
    readonly insufficient: 'BANK_BEARS' | 'PEND_FOR_DECISION' | 'TREASURY_TOPS_UP';
  };
  readonly eligibility: {
    readonly minScore: number;
    readonly minGrade: string;
    /** Best first. */
    readonly grades: readonly string[];
    readonly requireRoster: boolean;
  };
  readonly security: { readonly minPpm: Ppm; readonly kinds: readonly string[]; readonly jointLiability: 'ANY' | 'ALL' | 'NONE' };
  readonly caps: { readonly SCORECARD: Fen; readonly RATING: Fen; readonly scope: 'ENTERPRISE' | 'LOAN' };
  readonly term: { readonly maxMonths: number };
  readonly loanTypes: readonly string[];
  readonly deadlines: {
    readonly disbursementNoticeWorkdays: number;
    readonly compensationWorkdays: number;
    readonly overdueMonths: number;
    readonly anchor: 'DUE_DATE' | 'FIRST_OVERDUE_DAY' | 'FIXED_30_DAYS';
    readonly rollMonthEnd: boolean;
  };
  readonly claim: { readonly components: readonly ClaimComponent[]; readonly scope: 'DUE_ONLY' | 'FULL_BALANCE'; readonly toleranceFen: Fen };
  readonly order: { readonly key: 'OVERDUE_SINCE'; readonly tie: 'PRO_RATA' | 'CLAIM_FILED_AT' | 'SMALLEST_FIRST'; readonly strict: boolean };
  readonly layers: readonly Layer[];
  readonly recovery: {
    readonly mode: 'SEQUENTIAL' | 'PRO_RATA';
    /** In turn; a step that is left out is never served. */
    readonly steps: readonly RecoveryStep[];
    readonly surplus: 'BORROWER';
    /** Whether the bank's claim grows by interest on its own residual after compensation (reading A25). */
    readonly bankPostInterest: boolean;
  };
  readonly interest: {
    readonly dayCountBase: DayCountBase;
    readonly rounding: Rounding;
    readonly penaltyUpliftPpm: readonly [Ppm, Ppm];
    readonly misuseUpliftPpm: readonly [Ppm, Ppm];
  };
  readonly stopLoss: StopLoss | null;
  readonly accountInterestTo: 'SAME_FUND';
  readonly calendarRegion: string;
  /** Commands that a second person must approve; where it is left out, what the server asks for. */
  readonly fourEyes?: readonly CommandName[];
}

/** Names one version of one policy, e.g. `ulanhot-zhubaodai@1`. */
export type PolicyRef = string;

export function policyRef(policy: Policy): PolicyRef {
  return `${policy.id}@${policy.version}`;
}

export function hasEnterpriseLayer(policy: Policy): boolean {
  return policy.layers.some((layer) => layer.payer === 'ENTERPRISE_FUND');
}

/** The risk fund's layer; a scheme without one shares nothing, so the bank bears the whole shortfall. */
export function riskLayer(policy: Policy): { readonly sharePpm: Ppm; readonly rounding: Rounding } | undefined {
  return policy.layers.find((layer) => layer.payer === 'RISK_FUND');
}
