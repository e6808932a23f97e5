import { type Fen, meetsRatio, shareOf } from '../../money/index.js';
import type { Policy, PolicyRef } from '../../policy/policy.js';
import { leverageCap } from '../../pool/leverage.js';
import type { EnterpriseDocument } from '../../views/enterprises.js';
import type { LoanDocument } from '../../views/loans/loan-document.js';
import type { PoolDocument } from '../../views/pools/pools.js';
import { exposureReport } from '../exposure-report.js';

/** A limit of the measure: 2 % contribution, ten-fold leverage, 10 % floor, 40 % security, cap of an enterprise, term of a year. */
export type LimitName = 'CONTRIBUTION' | 'LEVERAGE' | 'FLOOR' | 'SECURITY' | 'CAP' | 'TERM';

/** One limit of one subject and where it stands (限额执行情况表). */
export interface LimitRow {
  readonly limit: LimitName;
  readonly article: string;
  readonly subject: string;
  readonly agreementId: string | null;
  readonly bound: 'AT_LEAST' | 'AT_MOST';
  readonly unit: 'FEN' | 'MONTHS';
  readonly limitFigure: number;
  readonly actualFigure: number;
  readonly kept: boolean;
}

export interface LimitDocuments {
  readonly pools: readonly PoolDocument[];
  readonly loans: readonly LoanDocument[];
  readonly enterprises: readonly EnterpriseDocument[];
}

/** Pools by the policy in force, loans by that of their filing: from the filing on, contribution from the contract on. */
export function limitCheck({ pools, loans, enterprises }: LimitDocuments, inForce: Policy | undefined, policyOf: (ref: PolicyRef) => Policy | undefined): readonly LimitRow[] {
  const byId = new Map(loans.map((loan) => [loan.loanId, loan]));
  return [
    ...pools.flatMap((pool) => poolLimits(pool, inForce)),
    ...loans.flatMap((loan) => loanLimits(loan, policyOf)),
    ...enterprises.flatMap((enterprise) => capOf(enterprise, (loanId) => byId.get(loanId), policyOf)),
  ];
}

function poolLimits(pool: PoolDocument, policy: Policy | undefined): readonly LimitRow[] {
  const { agreementId, usedFen, riskFen, floorRequiredFen } = pool;
  const floor = atLeast('FLOOR', 'Art. 5', agreementId, agreementId, floorRequiredFen, riskFen);
  return policy === undefined ? [floor] : [atMost('LEVERAGE', 'Art. 5', agreementId, agreementId, 'FEN', leverageCap(pool, policy), usedFen), floor];
}

function loanLimits({ loanId, loan, amountFen, requiredFen, contributedFen }: LoanDocument, policyOf: (ref: PolicyRef) => Policy | undefined): readonly LimitRow[] {
  const policy = loan?.filing ? policyOf(loan.filing.policy) : undefined;
  if (loan === null || loan.review === null || policy === undefined || loan.step === 'WITHDRAWN' || loan.step === 'FILING_REFUSED') return [];
  const { agreementId, termMonths, review: { securityFen } } = loan;
  const security = { ...atLeast('SECURITY', 'Art. 13', loanId, agreementId, shareOf(amountFen, policy.security.minPpm, 'CEIL'), securityFen), kept: meetsRatio(securityFen, amountFen, policy.security.minPpm) };
  const term = atMost('TERM', 'Art. 15', loanId, agreementId, 'MONTHS', policy.term.maxMonths, termMonths);
  return loan.contract === null ? [security, term] : [atLeast('CONTRIBUTION', 'Art. 6', loanId, agreementId, requiredFen, contributedFen), security, term];
}

function capOf(enterprise: EnterpriseDocument, loanOf: (loanId: string) => LoanDocument | undefined, policyOf: (ref: PolicyRef) => Policy | undefined): readonly LimitRow[] {
  const { uscc, exposureFen, capFen } = exposureReport(enterprise, loanOf, policyOf);
  return capFen === null ? [] : [atMost('CAP', 'Art. 14', uscc, null, 'FEN', capFen, exposureFen)];
}

function atLeast(limit: LimitName, article: string, subject: string, agreementId: string, limitFigure: Fen, actualFigure: Fen): LimitRow {
  return { limit, article, subject, agreementId, bound: 'AT_LEAST', unit: 'FEN', limitFigure, actualFigure, kept: actualFigure >= limitFigure };
}

function atMost(limit: LimitName, article: string, subject: string, agreementId: string | null, unit: LimitRow['unit'], limitFigure: number, actualFigure: number): LimitRow {
  return { limit, article, subject, agreementId, bound: 'AT_MOST', unit, limitFigure, actualFigure, kept: actualFigure <= limitFigure };
}
