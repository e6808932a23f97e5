import type { ApplyRecovery, FileClaim, RecordRepayment } from '../commands/index.js';
import { aDisbursedLoan, dayAfter, type LoanTerms, termsOf } from './loan-lives.js';
import type { Plain } from './plain.js';
import { type Life, step } from './step.js';

// A loan from default to recovery. Terms not said: reported the day after it fell due, claimed that day for its
// principal, paid and shared on the day that the claim becomes compensable.

export interface DefaultTerms extends LoanTerms {
  readonly claim?: Partial<Plain<FileClaim>>;
  readonly paidOn?: string;
}

export function repaymentOf(loanId: string, receivedOn: string, parts: Partial<Plain<RecordRepayment>>): Plain<RecordRepayment> {
  return { loanId, receivedOn, principalFen: 0, interestFen: 0, penaltyFen: 0, compoundFen: 0, payer: termsOf({ loanId }).uscc, ...parts };
}

export function anOverdueLoan(terms: DefaultTerms = {}): Life {
  const { loanId, schedule } = termsOf(terms);
  const first = schedule[0];
  if (first === undefined) throw new Error(`${loanId} has no instalment`);
  return [aDisbursedLoan(terms), step('ReportOverdue', { loanId, scheduleNo: first.no, dueDate: first.dueDate }, { on: dayAfter(first.dueDate) })];
}

/** A claim for what is due of the principal, with one field or another changed. */
export function claimOf(terms: DefaultTerms, changed: Partial<Plain<FileClaim>> = terms.claim ?? {}): Plain<FileClaim> {
  const { loanId, schedule } = termsOf(terms);
  const filedOn = changed.filedOn ?? dayAfter(schedule[0]?.dueDate ?? '');
  return {
    loanId, claimId: `C-${loanId}`, filedOn, cutoffDate: filedOn, principalFen: schedule[0]?.principalFen ?? 0, interestFen: 0, penaltyFen: 0, compoundFen: 0,
    ...changed,
  };
}

export function aClaimedLoan(terms: DefaultTerms = {}): Life {
  const claim = claimOf(terms);
  return [anOverdueLoan(terms), step('FileClaim', claim, { on: claim.filedOn })];
}

/** The Office pays everything compensable of a pool. */
export function compensation(valueDate: string, agreementId = 'ccb'): Life {
  return step('RunCompensation', { agreementId, valueDate }, { on: valueDate });
}

function payDay(terms: DefaultTerms): Life {
  const { loanId, agreementId } = termsOf(terms);
  return (scheme) => {
    const from = scheme.state('pool', agreementId).ledgers.get(loanId)?.queue?.compensableFrom;
    if (from === undefined) throw new Error(`${loanId} is not in the queue of ${agreementId}`);
    return compensation(terms.paidOn ?? from, agreementId);
  };
}

export function aCompensatedLoan(terms: DefaultTerms = {}): Life {
  return [aClaimedLoan(terms), payDay(terms)];
}

export function application(loanId: string, appliedOn: string): Life {
  return step('ApplyForRiskCompensation', { loanId, applicationId: `R-${loanId}`, appliedOn }, { on: appliedOn });
}

export function sharing(valueDate: string, agreementId = 'ccb'): Life {
  return step('ShareRiskCompensation', { agreementId, valueDate }, { on: valueDate });
}

/** Applied for and shared on the day of the compensation. */
export function aSharedLoan(terms: DefaultTerms = {}): Life {
  const { loanId, agreementId } = termsOf(terms);
  return [aCompensatedLoan(terms), (scheme) => [application(loanId, scheme.today), sharing(scheme.today, agreementId)]];
}

export function recoveryOf(loanId: string, grossFen: number, changed: Partial<Plain<ApplyRecovery>> = {}): Plain<ApplyRecovery> {
  return { loanId, recoveryId: `V-${loanId}`, receivedOn: '2026-12-15', source: 'COURT', payer: '法院', grossFen, ...changed };
}

export function recovery(loanId: string, grossFen: number, changed: Partial<Plain<ApplyRecovery>> = {}): Life {
  const data = recoveryOf(loanId, grossFen, changed);
  return step('ApplyRecovery', data, { on: data.receivedOn });
}

/** Costs and damages that Office and bank have both signed. */
export function agreedCosts(loanId: string, costsFen: number, liquidatedDamagesFen = 0, costAgreementId = `G-${loanId}`): Life {
  return step('AgreeRecoveryCosts', { loanId, costAgreementId, costsFen, liquidatedDamagesFen, items: ['诉讼费'], officeSignedBy: 'office-1', bankSignedBy: 'bank-1' });
}
