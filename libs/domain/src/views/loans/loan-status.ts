import type { AppliedLoan, LoanStep } from '../../loan/state.js';
import type { Ledger, Stage } from '../../pool/ledger.js';

/** Where a loan stands for everybody who looks at it: its own steps, and beyond them what the pool has done (06 §4). */
export type LoanStatus = LoanStep | Stage | 'CONTRIBUTED';

/**
 * One status out of the loan's steps and the pool's stage. Once the pool has compensated, its stage tells more than
 * the loan's; before that, a pending claim shows only while the loan is overdue, so that a cure needs no second event.
 */
export function statusOf(loan: AppliedLoan, ledger: Ledger | null): LoanStatus {
  const stage = ledger?.stage ?? null;
  if (stage !== null && stage !== 'CLAIMED') return stage;
  if (stage === 'CLAIMED' && loan.step === 'OVERDUE') return 'CLAIMED';
  return loan.step === 'FILED' && isContributed(loan, ledger) ? 'CONTRIBUTED' : loan.step;
}

function isContributed({ filing }: AppliedLoan, ledger: Ledger | null): boolean {
  return filing !== null && filing.requiredFen > 0 && ledger !== null && ledger.contributedFen >= filing.requiredFen;
}
