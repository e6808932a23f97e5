import type { ApplyForLoan, ReviewLoan, SubmitRecommendation, WithdrawLoan } from '../commands/index.js';
import { inactivity } from '../agreement/state.js';
import { unknownAgreement } from '../agreement/commands.js';
import { barred, unknownEnterprise } from '../enterprise/state.js';
import type { CommandDefinition, Need } from '../command-definition.js';
import { reject, rejectFor, type Rejection } from '../kernel/rejection.js';
import { meetsRatio, shareOf, sum } from '../money/index.js';
import type { Policy } from '../policy/policy.js';
import type { LoanEvent } from './events.js';
import { type AppliedLoan, type LoanState, type LoanStep, unknownLoan, wrongStep } from './state.js';

export type LoanCommand<D, K extends Need = never> = CommandDefinition<LoanState, LoanEvent, D, K>;

/** The firm's application as the bank takes it (Art. 3, 12, 18, 20). */
export const applyForLoan: LoanCommand<ApplyForLoan, 'policy' | 'agreement' | 'enterprise' | 'governance' | 'pool'> = {
  by: ['BANK'],
  kind: 'permission',
  needs: ['policy', 'agreement', 'enterprise', 'governance', 'pool'],
  decide(state, { data, on }, { policy, agreement, enterprise, governance, pool }) {
    if (state.step !== 'UNKNOWN') return reject('DUPLICATE', { what: 'loan', id: data.loanId });
    if (agreement.status === 'UNSIGNED') return unknownAgreement(data.agreementId);
    if (enterprise.standing === 'UNKNOWN') return unknownEnterprise(data.uscc);
    const bar = barred(enterprise, governance);
    if (bar) return bar;
    if (policy.eligibility.requireRoster && enterprise.standing !== 'ROSTER') return reject('NOT_ON_ROSTER', { uscc: data.uscc, state: enterprise.standing });
    const inactive = pool.stopped ? 'STOP_LOSS' : inactivity(agreement, on);
    if (inactive !== undefined) return reject('AGREEMENT_NOT_ACTIVE', { agreementId: data.agreementId, state: inactive });
    if (!policy.loanTypes.includes(data.loanType)) return reject('LOAN_TYPE_NOT_ALLOWED', { loanType: data.loanType, allowed: policy.loanTypes });
    if (data.termMonths > policy.term.maxMonths) {
      return reject('TERM_TOO_LONG', { offered: `${data.termMonths} months`, allowed: `${policy.term.maxMonths} months` });
    }
    return [{ type: 'LoanApplied', data }];
  },
};

/** The bank's review: six checks, score or grade, security, joint liability, cap (Art. 12–14). */
export const reviewLoan: LoanCommand<ReviewLoan, 'policy'> = {
  by: ['BANK'],
  kind: 'permission',
  needs: ['policy'],
  decide(state, { data }, { policy }) {
    if (state.step === 'UNKNOWN') return unknownLoan(data.loanId);
    if (state.step !== 'APPLIED') return wrongStep(state, 'APPLIED');
    const refusal = data.approved ? unfitness(state, data, policy) : undefined;
    return refusal ?? [{ type: 'LoanReviewed', data: { ...data, securityFen: countedSecurity(data, policy) } }];
  },
};

/** Security that counts to the ratio of Art. 13: kinds that the policy names, at the value that the bank accepts. */
function countedSecurity({ security }: ReviewLoan, policy: Policy) {
  return sum(security.filter(({ kind }) => policy.security.kinds.includes(kind)).map(({ acceptedFen }) => acceptedFen));
}

function unfitness(loan: AppliedLoan, data: ReviewLoan, policy: Policy): Rejection | undefined {
  const failed = Object.entries(data.checks).filter(([, passed]) => !passed).map(([check]) => check);
  if (failed.length > 0) return reject('CHECK_FAILED', { failed });
  return assessment(data, policy) ?? coverage(loan, data, policy) ?? overCap(loan, data, policy);
}

function assessment({ method, score, grade }: ReviewLoan, { eligibility }: Policy): Rejection | undefined {
  if (method === 'SCORECARD') {
    if (score === undefined) return rejectFor('INVALID', { zh: '评分卡评定须填写评分', en: 'a scorecard review needs its score' });
    return score < eligibility.minScore ? reject('SCORE_TOO_LOW', { score, minScore: eligibility.minScore }) : undefined;
  }
  if (grade === undefined) return rejectFor('INVALID', { zh: '信用评级须填写信用等级', en: 'a rating review needs its grade' });
  const rank = eligibility.grades.indexOf(grade);
  const tooLow = rank < 0 || rank > eligibility.grades.indexOf(eligibility.minGrade);
  return tooLow ? reject('GRADE_TOO_LOW', { grade, minGrade: eligibility.minGrade }) : undefined;
}

/** Who may stand for "legal representative, actual controller or main shareholder" (Art. 13). */
const LIABLE_ROLES = ['LEGAL_REPRESENTATIVE', 'ACTUAL_CONTROLLER', 'MAIN_SHAREHOLDER'];

function coverage(loan: AppliedLoan, data: ReviewLoan, policy: Policy): Rejection | undefined {
  const offeredFen = countedSecurity(data, policy);
  if (!meetsRatio(offeredFen, loan.amountFen, policy.security.minPpm)) {
    const requiredFen = shareOf(loan.amountFen, policy.security.minPpm, 'CEIL');
    return reject('SECURITY_TOO_LOW', { requiredFen, offeredFen, loanFen: loan.amountFen, requiredPpm: policy.security.minPpm });
  }
  if (policy.security.jointLiability === 'NONE') return undefined;
  const present = new Set(data.jointLiability.map(({ role }) => role));
  const missing = policy.security.jointLiability === 'ALL' ? LIABLE_ROLES.filter((role) => !present.has(role)) : [];
  if (present.size === 0) return reject('JOINT_LIABILITY_MISSING', { missing: LIABLE_ROLES });
  return missing.length > 0 ? reject('JOINT_LIABILITY_MISSING', { missing }) : undefined;
}

function overCap(loan: AppliedLoan, { method }: ReviewLoan, { caps }: Policy): Rejection | undefined {
  const capFen = caps[method];
  return loan.amountFen > capFen ? reject('CAP_EXCEEDED', { exposureFen: 0, newFen: loan.amountFen, capFen }) : undefined;
}

export const submitRecommendation: LoanCommand<SubmitRecommendation> = {
  by: ['BANK'],
  kind: 'permission',
  needs: [],
  decide(state, { data }) {
    if (state.step === 'UNKNOWN') return unknownLoan(data.loanId);
    if (state.step !== 'APPROVED') return wrongStep(state, 'APPROVED');
    return [{ type: 'RecommendationLetterSubmitted', data }];
  },
};

const BEFORE_DISBURSEMENT: readonly LoanStep[] = ['APPLIED', 'APPROVED', 'RECOMMENDED', 'FILED', 'SIGNED', 'CLEARED'];

export const withdrawLoan: LoanCommand<WithdrawLoan> = {
  by: ['BANK'],
  kind: 'permission',
  needs: [],
  decide(state, { data }) {
    if (state.step === 'UNKNOWN') return unknownLoan(data.loanId);
    if (!BEFORE_DISBURSEMENT.includes(state.step)) return wrongStep(state, BEFORE_DISBURSEMENT.join(' or '));
    return [{ type: 'LoanWithdrawn', data: { ...data, uscc: state.uscc, agreementId: state.agreementId } }];
  },
};
