import { add, type Fen, subtract, sum, ZERO } from '../money/index.js';
import type { CompensatedFromEnterpriseFund, Dues, MoneyEntry, RecoveryApplied, RiskCompensationShared, SurplusReturned } from '../pool/events.js';
import { isMoneyEntry } from '../pool/funds.js';
import type { InvariantRule, Report } from './violation.js';

/** What was claimed, paid and refilled for one loan: plain sums of what the events state. */
interface LoanSums {
  readonly claimFen: Fen;
  readonly shortfallFen: Fen;
  readonly sharedFen: Fen;
  readonly riskShareFen: Fen;
  readonly enterprisePaidFen: Fen;
  readonly riskPaidFen: Fen;
  readonly enterpriseRefilledFen: Fen;
  readonly riskRefilledFen: Fen;
  /** Of surpluses, held for the borrower. */
  readonly heldFen: Fen;
}

const NOTHING: LoanSums = {
  claimFen: ZERO, shortfallFen: ZERO, sharedFen: ZERO, riskShareFen: ZERO, enterprisePaidFen: ZERO, riskPaidFen: ZERO, enterpriseRefilledFen: ZERO, riskRefilledFen: ZERO,
  heldFen: ZERO,
};

/** Invariants 2, 3 and 4, and 5 of what is held for borrowers: claims, recoveries and refills add up, event by event and over a loan's life. */
export function loanConservation(): InvariantRule {
  const loans = new Map<string, LoanSums>();
  return {
    handles: ['CompensatedFromEnterpriseFund', 'RiskCompensationShared', 'RiskShareSettledLater', 'RecoveryApplied', 'SurplusReturned', 'EntryReversed'],
    check(event, violated) {
      const reverses = event.type === 'EntryReversed';
      const entry = reverses ? event.data.entry : isMoneyEntry(event) ? event : undefined;
      if (entry === undefined || !('loanId' in entry.data)) return;
      const { loanId } = entry.data;
      const before = loans.get(loanId) ?? NOTHING;
      const after = booked(before, entry, reverses ? subtract : add);
      loans.set(loanId, after);
      if (!reverses) addsUp(entry, violated);
      if (event.type === 'SurplusReturned') heldIsStated(event.data, before, after, violated);
      sumsHold(loanId, before, after, violated);
    },
  };
}

function booked(sums: LoanSums, entry: MoneyEntry, apply: (sum: Fen, part: Fen) => Fen): LoanSums {
  switch (entry.type) {
    case 'CompensatedFromEnterpriseFund': {
      const { claim, paidFen, shortfallFen } = entry.data;
      return {
        ...sums,
        claimFen: apply(sums.claimFen, claim.totalFen),
        enterprisePaidFen: apply(sums.enterprisePaidFen, paidFen),
        shortfallFen: apply(sums.shortfallFen, shortfallFen),
      };
    }
    case 'RiskCompensationShared': {
      const { shortfallFen, riskShareFen, riskPaidFen } = entry.data;
      return {
        ...sums,
        sharedFen: apply(sums.sharedFen, shortfallFen),
        riskShareFen: apply(sums.riskShareFen, riskShareFen),
        riskPaidFen: apply(sums.riskPaidFen, riskPaidFen),
      };
    }
    case 'RiskShareSettledLater':
      return { ...sums, riskPaidFen: apply(sums.riskPaidFen, entry.data.amountFen) };
    case 'RecoveryApplied': {
      const { enterpriseFundFen, riskFundFen, surplusFen } = entry.data.steps;
      return {
        ...sums,
        enterpriseRefilledFen: apply(sums.enterpriseRefilledFen, enterpriseFundFen),
        riskRefilledFen: apply(sums.riskRefilledFen, riskFundFen),
        heldFen: apply(sums.heldFen, surplusFen),
      };
    }
    case 'SurplusReturned':
      return { ...sums, heldFen: apply(sums.heldFen, subtract(ZERO, entry.data.amountFen)) };
    default:
      return sums;
  }
}

/** Invariant 5 of what is held for the borrower: it closes at its opening less what was returned, and never below zero. */
function heldIsStated({ loanId, heldBeforeFen, heldAfterFen }: SurplusReturned, before: LoanSums, after: LoanSums, violated: Report): void {
  if (heldBeforeFen === before.heldFen && heldAfterFen === after.heldFen && after.heldFen >= 0) return;
  violated(5, loanId, { heldBeforeFen, heldAfterFen, derivedBeforeFen: before.heldFen, derivedAfterFen: after.heldFen });
}

/** Over the loan's life the parts stay within the whole; told once, at the event that broke it. */
function sumsHold(loanId: string, before: LoanSums, after: LoanSums, violated: Report): void {
  if (partsMakeClaim(before) && !partsMakeClaim(after)) violated(2, loanId, { ...after });
  for (const fund of ['enterprise', 'risk'] as const) {
    if (refilledAtMostPaid(before, fund) && !refilledAtMostPaid(after, fund)) {
      violated(4, loanId, { fund: fund === 'risk' ? 'RISK' : 'ENTERPRISE', paidFen: after[`${fund}PaidFen`], refilledFen: after[`${fund}RefilledFen`] });
    }
  }
}

function partsMakeClaim({ claimFen, shortfallFen, sharedFen, riskShareFen, enterprisePaidFen, riskPaidFen }: LoanSums): boolean {
  return enterprisePaidFen + shortfallFen === claimFen && sharedFen <= shortfallFen && riskPaidFen <= riskShareFen;
}

function refilledAtMostPaid(sums: LoanSums, fund: 'enterprise' | 'risk'): boolean {
  return sums[`${fund}RefilledFen`] <= sums[`${fund}PaidFen`];
}

function addsUp(entry: MoneyEntry, violated: Report): void {
  if (entry.type === 'CompensatedFromEnterpriseFund') compensationAddsUp(entry.data, violated);
  if (entry.type === 'RiskCompensationShared') sharingAddsUp(entry.data, violated);
  if (entry.type === 'RecoveryApplied') recoveryAddsUp(entry.data, violated);
}

function compensationAddsUp({ loanId, claim, paidFen, paidByComponent: parts, shortfallFen }: CompensatedFromEnterpriseFund, violated: Report): void {
  const componentsFen = add(claim.principalFen, claim.interestFen, claim.penaltyFen, claim.compoundFen);
  const servedFen = add(parts.principalFen, parts.interestFen, parts.penaltyFen, parts.compoundFen);
  if (componentsFen !== claim.totalFen || servedFen !== paidFen || paidFen < 0 || shortfallFen < 0) {
    violated(2, loanId, { claimFen: claim.totalFen, componentsFen, paidFen, servedFen, shortfallFen });
  }
}

function sharingAddsUp(shared: RiskCompensationShared, violated: Report): void {
  const { loanId, shortfallFen, riskShareFen, bankShareFen, riskPaidFen, riskUnfundedFen, bankBorneFen } = shared;
  const holds = riskShareFen + bankShareFen === shortfallFen && riskPaidFen + bankBorneFen === shortfallFen && riskPaidFen + riskUnfundedFen === riskShareFen;
  if (!holds || riskPaidFen < 0) violated(2, loanId, { shortfallFen, riskShareFen, bankShareFen, riskPaidFen, riskUnfundedFen, bankBorneFen });
}

const DUES: readonly (keyof Dues)[] = ['costsFen', 'liquidatedDamagesFen', 'bankFen', 'riskFundFen', 'enterpriseFundFen'];

function recoveryAddsUp({ loanId, recoveryId, grossFen, steps, dueBefore, dueAfter }: RecoveryApplied, violated: Report): void {
  const givenFen = sum([...DUES.map((due) => steps[due]), steps.surplusFen]);
  if (givenFen !== grossFen || steps.surplusFen < 0) violated(3, loanId, { recoveryId, grossFen, givenFen, surplusFen: steps.surplusFen });
  for (const due of DUES) {
    const leftFen = subtract(dueBefore[due], steps[due]);
    if (leftFen !== dueAfter[due] || leftFen < 0 || steps[due] < 0) {
      violated(3, loanId, { recoveryId, due, dueFen: dueBefore[due], givenFen: steps[due], statedLeftFen: dueAfter[due] });
    }
  }
}
