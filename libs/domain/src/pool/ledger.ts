import type { CivilDate } from '../calendar/index.js';
import { add, type Fen, subtract, sum, ZERO } from '../money/index.js';
import type { PolicyRef } from '../policy/policy.js';
import { NOTHING_OWED, type Owed, totalOwed } from './components.js';
import type { ClaimAmounts, Components, Dues, QueueEntry, RestingEntry } from './events.js';

/** How far the pool has come with a loan. */
export type Stage = 'CLAIMED' | 'COMPENSATED' | 'SHORTFALL_APPLIED' | 'SHARED' | 'CLOSED' | 'WRITTEN_OFF';

export interface PendingClaim extends ClaimAmounts {
  readonly claimId: string;
  readonly filedOn: CivilDate;
}

/** A claim that was paid, or paid 0: from its value date on, what it covers is no longer the loan's ordinary debt. */
export interface CompensatedClaim extends Components {
  readonly overdueSince: CivilDate;
  /** `null` while the calendar that it needs is not published. */
  readonly deadline: CivilDate | null;
  readonly valueDate: CivilDate;
}

/**
 * Everything that a pool holds of one loan: capacity, contribution, place in the queue, claim, what each layer
 * bore and what recoveries gave back. Plain JSON. The pool's decider and the loan's read model fold the same
 * ledger, so a figure has one origin.
 */
export interface Ledger {
  readonly loanId: string;
  readonly uscc: string;
  readonly policy: PolicyRef;
  readonly reservedFen: Fen;
  /** Principal lent, less repaid, less what funds and recoveries gave the bank for it. */
  readonly outstandingFen: Fen;
  readonly requiredFen: Fen;
  readonly contributedFen: Fen;
  /** `waived`: younger loans may pass, by decision (reading A6). */
  readonly queue: (QueueEntry & { readonly waived: boolean; readonly missed: readonly ('T2' | 'T3')[] }) | null;
  readonly claim: PendingClaim | null;
  readonly application: { readonly applicationId: string; readonly appliedOn: CivilDate } | null;
  readonly stage: Stage | null;
  readonly compensations: readonly CompensatedClaim[];
  /** Sums over all compensated claims. */
  readonly claimFen: Fen;
  readonly compensatedPrincipalFen: Fen;
  readonly enterprisePaidFen: Fen;
  readonly shortfallFen: Fen;
  /** Shortfall that nobody has shared yet: the bank carries it. */
  readonly unsharedFen: Fen;
  readonly riskShareFen: Fen;
  readonly bankShareFen: Fen;
  readonly riskPaidFen: Fen;
  readonly riskUnfundedFen: Fen;
  /** Queue key of the compensated claim, which also orders the sharing (reading A40). */
  readonly compensatedSince: CivilDate | null;
  /** What the bank is still owed of the compensated claims. */
  readonly owed: Owed;
  readonly costsDueFen: Fen;
  readonly damagesDueFen: Fen;
  readonly costAgreementIds: readonly string[];
  readonly enterpriseRefilledFen: Fen;
  readonly riskRefilledFen: Fen;
  readonly recoveredFen: Fen;
  readonly surplusFen: Fen;
  /** By recovery: what is held for the borrower of its surplus. */
  readonly surpluses: Readonly<Record<string, Fen>>;
  readonly undo: Undo | null;
}

/** The last entry of a loan that may be reversed, and the ledger that its reversal brings back. */
export interface Undo {
  readonly eventId: string;
  readonly type: RestingEntry['type'];
  readonly before: Ledger;
}

export function newLedger(loanId: string): Ledger {
  return {
    loanId, uscc: '', policy: '', reservedFen: ZERO, outstandingFen: ZERO, requiredFen: ZERO, contributedFen: ZERO,
    queue: null, claim: null, application: null, stage: null,
    compensations: [], claimFen: ZERO, compensatedPrincipalFen: ZERO, enterprisePaidFen: ZERO, shortfallFen: ZERO, unsharedFen: ZERO,
    riskShareFen: ZERO, bankShareFen: ZERO, riskPaidFen: ZERO, riskUnfundedFen: ZERO, compensatedSince: null,
    owed: NOTHING_OWED, costsDueFen: ZERO, damagesDueFen: ZERO, costAgreementIds: [],
    enterpriseRefilledFen: ZERO, riskRefilledFen: ZERO, recoveredFen: ZERO, surplusFen: ZERO, surpluses: {},
    undo: null,
  };
}

/** Whether funds have paid, or decided to pay nothing, for this loan. */
export function isCompensated(ledger: Ledger): boolean {
  return ledger.claimFen > 0;
}

/** Whether it is settled who bears the loan's loss: what the enterprise fund left open is shared, or it left nothing open. */
export function isBorne(ledger: Ledger): boolean {
  return isCompensated(ledger) && ledger.unsharedFen === 0;
}

/** What is held for the borrower of all surpluses of the loan (reading A27). */
export function surplusHeld(ledger: Ledger): Fen {
  return sum(Object.values(ledger.surpluses));
}

/** Outstanding principal that no compensation has covered: what earlier ones left with the bank is not claimed again. */
export function runningPrincipal(ledger: Ledger): Fen {
  return subtract(ledger.outstandingFen, ledger.owed.principalFen);
}

/** Principal of the loan that its borrower has not repaid, whoever has paid the bank for it: what its enterprise is exposed to. */
export function unrepaidPrincipal(ledger: Ledger): Fen {
  return add(runningPrincipal(ledger), ledger.compensatedPrincipalFen);
}

/** Borne by the bank once its shortfall is shared: the claim less what both funds paid. */
export function bankBorne(ledger: Ledger): Fen {
  return subtract(ledger.claimFen, add(ledger.enterprisePaidFen, ledger.riskPaidFen));
}

/** What recoveries have still to repay, by step (Art. 28, readings A25 and A26). */
export function duesOf(ledger: Ledger): Dues {
  return {
    costsFen: ledger.costsDueFen,
    liquidatedDamagesFen: ledger.damagesDueFen,
    bankFen: totalOwed(ledger.owed),
    riskFundFen: subtract(ledger.riskPaidFen, ledger.riskRefilledFen),
    enterpriseFundFen: subtract(ledger.enterprisePaidFen, ledger.enterpriseRefilledFen),
  };
}

/** A compensated loan is closed once bank and both funds are whole, no instalment of it is still running and no claim is pending (Art. 28). */
export function isWhole(ledger: Ledger, due: Dues, runningFen: Fen): boolean {
  const repaid = due.bankFen === 0 && due.riskFundFen === 0 && due.enterpriseFundFen === 0;
  return isCompensated(ledger) && ledger.stage !== 'CLOSED' && ledger.claim === null && repaid && runningFen === 0;
}
