import { addDays, addMonths, civilDate } from '../calendar/index.js';
import type { ContributeToFund, DisburseLoan, ReviewLoan, SignLoanContract } from '../commands/index.js';
import { fen } from '../money/index.js';
import { firmOf } from './firms.js';
import type { Plain } from './plain.js';
import { aPool, aRosteredEnterprise } from './scheme-lives.js';
import { type Life, step } from './step.js';

// A loan from application to disbursement, as far as a spec needs it. What is not said is in order and plain:
// 3,000,000.00 for a year from 2025-08-29, one instalment, scorecard 60, security of exactly what is asked.

export interface LoanTerms {
  readonly loanId?: string;
  readonly uscc?: string;
  readonly agreementId?: string;
  readonly amountFen?: number;
  readonly termMonths?: number;
  readonly method?: 'SCORECARD' | 'RATING';
  readonly securityPpm?: number;
  readonly filedPpm?: number;
  readonly contributedFen?: number;
  readonly contractFen?: number;
  readonly annualRatePpm?: number;
  readonly schedule?: Plain<SignLoanContract['schedule']>;
  readonly disbursedFen?: number;
  readonly disbursedOn?: string;
  readonly dueDate?: string;
}

export function termsOf(terms: LoanTerms) {
  const { loanId = 'L1', amountFen = 300_000_000, disbursedOn = '2025-08-29', contractFen = amountFen } = terms;
  const { termMonths = 12, dueDate = addMonths(civilDate(disbursedOn), termMonths) as string } = terms;
  return {
    loanId, amountFen, disbursedOn, contractFen, termMonths, dueDate,
    uscc: terms.uscc ?? firmOf(loanId),
    agreementId: terms.agreementId ?? 'ccb',
    method: terms.method ?? 'SCORECARD',
    securityPpm: terms.securityPpm ?? 500_000,
    annualRatePpm: terms.annualRatePpm ?? 43_500,
    schedule: terms.schedule ?? [{ no: 1, dueDate, principalFen: contractFen }],
    disbursedFen: terms.disbursedFen ?? contractFen,
    on: disbursedOn,
  };
}

export function anAppliedLoan(terms: LoanTerms = {}): Life {
  const { loanId, uscc, agreementId, amountFen, termMonths, on } = termsOf(terms);
  return [
    aPool({ agreementId }),
    aRosteredEnterprise({ uscc, on }),
    step('ApplyForLoan', { loanId, uscc, agreementId, amountFen, termMonths, loanType: 'WORKING_CAPITAL', purpose: '购料' }, { on }),
  ];
}

export const ALL_CHECKS = { roster: true, bankRequirements: true, industryPolicy: true, creditRecord: true, settlementAccount: true, conduct: true } as const;

/** A review that passes, with one field or another changed. */
export function reviewOf(terms: LoanTerms = {}, changed: Partial<Plain<ReviewLoan>> = {}): Plain<ReviewLoan> {
  const { loanId, uscc, amountFen, method, securityPpm } = termsOf(terms);
  return {
    loanId, approved: true, method, checks: ALL_CHECKS,
    ...(method === 'SCORECARD' ? { score: 60 } : { grade: 'A' }),
    security: [{ kind: 'MORTGAGE', ownerId: uscc, acceptedFen: Math.ceil((amountFen * securityPpm) / 1_000_000) }],
    jointLiability: [{ person: '某甲', role: 'LEGAL_REPRESENTATIVE' }],
    ...changed,
  };
}

export function anApprovedLoan(terms: LoanTerms = {}): Life {
  return [anAppliedLoan(terms), step('ReviewLoan', reviewOf(terms), { on: termsOf(terms).on })];
}

export function aRecommendedLoan(terms: LoanTerms = {}): Life {
  const { loanId, on } = termsOf(terms);
  return [anApprovedLoan(terms), step('SubmitRecommendation', { loanId, letterNo: 'T-1', papers: ['授信报告'] }, { on })];
}

export function aFiledLoan(terms: LoanTerms = {}): Life {
  const { loanId, on } = termsOf(terms);
  const rate = terms.filedPpm === undefined ? {} : { contributionPpm: terms.filedPpm };
  return [aRecommendedLoan(terms), step('DecideFiling', { loanId, approve: true, noticeNo: `N-${loanId}`, ...rate }, { on })];
}

/** A contribution of a loan to the account of its pool, with one field or another changed. */
export function contributionOf(terms: LoanTerms, amountFen: number, changed: Partial<Plain<ContributeToFund>> = {}): Plain<ContributeToFund> {
  const { loanId, agreementId, uscc, on } = termsOf(terms);
  return { loanId, contributionId: `K-${loanId}`, amountFen, accountId: `ACC-${agreementId}`, receivedOn: on, payer: uscc, slipNo: 'Z-1', ...changed };
}

/** Pays what is required of the filed amount, or the sum that the terms name; a scheme may require nothing. */
export function aContributedLoan(terms: LoanTerms = {}): Life {
  const { loanId, on } = termsOf(terms);
  return [
    aFiledLoan(terms),
    (scheme) => {
      const loan = scheme.state('loan', loanId);
      const requiredFen = loan.step === 'UNKNOWN' ? 0 : (loan.filing?.requiredFen ?? 0);
      const amountFen = terms.contributedFen ?? requiredFen;
      return amountFen > 0 ? step('ContributeToFund', contributionOf(terms, amountFen), { on }) : [];
    },
  ];
}

export function contractOf(terms: LoanTerms = {}, changed: Partial<Plain<SignLoanContract>> = {}): Plain<SignLoanContract> {
  const { loanId, contractFen, annualRatePpm, schedule } = termsOf(terms);
  return {
    loanId, contractNo: `H-${loanId}`, amountFen: contractFen, annualRatePpm, penaltyUpliftPpm: 500_000, dayCountBase: 360, schedule, signedBy: 'signer',
    ...changed,
  };
}

export function aSignedLoan(terms: LoanTerms = {}): Life {
  return [aContributedLoan(terms), step('SignLoanContract', contractOf(terms), { on: termsOf(terms).on })];
}

export const ALL_DRAWDOWN_CHECKS = {
  approvalConditions: true, contractTerms: true, legalElements: true, formalities: true, collateralRegistered: true, documentsAgree: true,
} as const;

export function aClearedLoan(terms: LoanTerms = {}): Life {
  const { loanId, on } = termsOf(terms);
  return [aSignedLoan(terms), step('PassDrawdownChecks', { loanId, checks: ALL_DRAWDOWN_CHECKS, checkedBy: 'checker' }, { on })];
}

export function disbursementOf(terms: LoanTerms = {}, changed: Partial<Plain<DisburseLoan>> = {}): Plain<DisburseLoan> {
  const { loanId, disbursedFen, disbursedOn, dueDate } = termsOf(terms);
  return { loanId, amountFen: disbursedFen, disbursedOn, maturity: dueDate, slipNo: 'Y-1', ...changed };
}

export function aDisbursedLoan(terms: LoanTerms = {}): Life {
  return [aClearedLoan(terms), step('DisburseLoan', disbursementOf(terms), { on: termsOf(terms).on })];
}

/** Fills the enterprise fund of a pool up to a balance, by interest of its account. */
export function anEnterpriseFundOf(balanceFen: number, agreementId = 'ccb'): Life {
  return (scheme) => {
    const missingFen = fen(balanceFen - scheme.state('pool', agreementId).funds.enterpriseFen);
    return missingFen === 0 ? [] : step('CreditAccountInterest', { agreementId, fund: 'ENTERPRISE', amountFen: missingFen, period: 'Q' });
  };
}

export function dayAfter(date: string): string {
  return addDays(civilDate(date), 1);
}
