import type { Fen } from '../money/index.js';

/** 微型, 小型, 中型, 大型: the statistical size class of an enterprise. */
export type SizeClass = 'MICRO' | 'SMALL' | 'MEDIUM' | 'LARGE';

export interface RegisterEnterprise {
  /** Unified social credit code (统一社会信用代码, GB 32100-2015). */
  readonly uscc: string;
  readonly name: string;
  readonly sizeClass: SizeClass;
  readonly legalRepresentative: string;
  readonly controllers: readonly string[];
  readonly industry: string;
  readonly registrationDocNo: string;
}

/** The recommendation form (推荐表) for the roster (Art. 19). */
export interface NominateEnterprise {
  readonly uscc: string;
  readonly formNo: string;
}

/** Admission to, or rejection from, the roster (备选企业名册). */
export interface DecideRoster {
  readonly uscc: string;
  readonly admit: boolean;
  readonly reason: string;
}

export interface RemoveFromRoster {
  readonly uscc: string;
  readonly reason: string;
}

/** What each payer lost by the evasion; at least one of them lost something (Art. 30). */
export interface LossFen {
  readonly bank: Fen;
  readonly enterpriseFund: Fen;
  readonly riskFund: Fen;
}

/** The blacklist (黑名单) for malicious evasion of debt (Art. 30). */
export interface BlacklistEnterprise {
  readonly uscc: string;
  readonly persons: readonly string[];
  readonly reason: string;
  readonly lossFen: LossFen;
  readonly decisionId: string;
}

export interface LiftBlacklisting {
  readonly uscc: string;
  readonly reason: string;
  readonly decisionId: string;
}

/** Something noticed about a loan, an enterprise, or both. */
export interface NoteRiskSignal {
  readonly loanId?: string;
  readonly uscc?: string;
  readonly source: string;
  readonly text: string;
}
