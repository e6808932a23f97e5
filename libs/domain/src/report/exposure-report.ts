import { type Fen, subtract } from '../money/index.js';
import type { AssessmentMethod, Policy, PolicyRef } from '../policy/policy.js';
import type { EnterpriseDocument } from '../views/enterprises.js';
import type { LoanDocument } from '../views/loans/loan-document.js';

/** What an enterprise is exposed to by one open loan, and the cap under which that loan was filed. */
export interface LoanExposure {
  readonly loanId: string;
  readonly agreementId: string;
  readonly amountFen: Fen;
  readonly method: AssessmentMethod | null;
  readonly capFen: Fen | null;
}

/**
 * Exposure of an enterprise over its banks against its cap (Art. 14, reading A21). Each filing held all that stood then and its own
 * loan against the cap of its method, so of the open loans' caps the highest is the one that the whole is within.
 */
export interface ExposureReport {
  readonly uscc: string;
  readonly name: string;
  readonly exposureFen: Fen;
  /** `null` where no open loan is filed. */
  readonly capFen: Fen | null;
  readonly headroomFen: Fen | null;
  readonly loans: readonly LoanExposure[];
}

export function exposureReport(
  { uscc, name, exposureFen, exposures }: EnterpriseDocument, loanOf: (loanId: string) => LoanDocument | undefined, policyOf: (ref: PolicyRef) => Policy | undefined,
): ExposureReport {
  const loans = Object.entries(exposures).map(([loanId, { agreementId, amountFen }]): LoanExposure => {
    const { review = null, filing = null } = loanOf(loanId)?.loan ?? {};
    const caps = filing === null ? undefined : policyOf(filing.policy)?.caps;
    return { loanId, agreementId, amountFen, method: review?.method ?? null, capFen: review === null || caps === undefined ? null : caps[review.method] };
  });
  const capFen = loans.reduce<Fen | null>((most, loan) => (loan.capFen !== null && (most === null || loan.capFen > most) ? loan.capFen : most), null);
  return { uscc, name, exposureFen, capFen, headroomFen: capFen === null ? null : subtract(capFen, exposureFen), loans };
}
