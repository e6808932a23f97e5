import { addDays, type CivilDate, daysBetween } from '../calendar/index.js';
import { add, atLeastZero, type Fen, penaltyRate, simpleInterest, subtract, sum, times, ZERO } from '../money/index.js';
import { amountsOf } from '../pool/components.js';
import type { ClaimAmounts, Components } from '../pool/events.js';
import type { CompensatedClaim } from '../pool/ledger.js';
import type { ClaimComponent, Policy } from '../policy/policy.js';
import { accrue } from './accrual.js';
import { type AppliedLoan, claimablePrincipal } from './state.js';

/**
 * Re-computes a bank's claim statement from the books (03 §3.3): actual days, first day counted and last not,
 * contract interest on what is not overdue, penalty interest (罚息) on what is, compound interest (复利) at the
 * penalty rate on unpaid interest from the due date on, each rounded once. What earlier claims on the loan were
 * compensated for is not expected again. The bank's figures stand; a difference beyond the tolerance is flagged.
 */
export function recomputeClaim(
  loan: AppliedLoan,
  cutoffDate: CivilDate,
  earlier: readonly CompensatedClaim[],
  policy: Policy,
): { readonly amounts: ClaimAmounts; readonly deviates: (claimed: Components) => boolean } {
  const { contract, disbursement } = loan;
  if (contract === null || disbursement === null) return { amounts: amountsOf(NOTHING), deviates: () => false };
  const { annualRatePpm, dayCountBase } = contract;
  const penaltyRatePpm = penaltyRate(annualRatePpm, contract.penaltyUpliftPpm);
  const interestOn = (principalFen: Fen, ratePpm: typeof annualRatePpm, days = 1): Fen => simpleInterest({ principalFen, annualRatePpm: ratePpm, days, dayCountBase });
  const { performingDaysFen, overdueDaysFen, overdueFrom } = accrue(loan, disbursement.disbursedOn, cutoffDate, earlier);
  const unsettled = (accruedFen: Fen, receivedFen: Fen, part: keyof Components): Fen =>
    atLeastZero(subtract(accruedFen, add(receivedFen, sum(earlier.map((claim) => claim[part])))));
  const interestFen = unsettled(interestOn(performingDaysFen, annualRatePpm), loan.interestReceivedFen, 'interestFen');
  const penaltyFen = unsettled(interestOn(overdueDaysFen, penaltyRatePpm), loan.penaltyReceivedFen, 'penaltyFen');
  const compoundFen = unsettled(
    add(
      interestOn(interestFen, penaltyRatePpm, overdueFrom === null ? 0 : daysBetween(overdueFrom, cutoffDate)),
      // Interest that was compensated bore it until the payment.
      ...earlier.map((claim) => interestOn(claim.interestFen, penaltyRatePpm, daysBetween(addDays(claim.overdueSince, -1), claim.valueDate))),
    ),
    loan.compoundReceivedFen, 'compoundFen',
  );
  const principalFen = claimablePrincipal(loan, cutoffDate, sum(earlier.map((claim) => claim.principalFen)), policy.claim.scope);
  const amounts = amountsOf(covered({ principalFen, interestFen, penaltyFen, compoundFen }, policy));
  const toleranceFen = times(policy.claim.toleranceFen, settlementPeriods(disbursement.disbursedOn, cutoffDate));
  return { amounts, deviates: (claimed) => COMPONENTS.some((part) => Math.abs(subtract(claimed[part], amounts[part])) > toleranceFen) };
}

const NOTHING: Components = { principalFen: ZERO, interestFen: ZERO, penaltyFen: ZERO, compoundFen: ZERO };
const COMPONENTS = ['principalFen', 'interestFen', 'penaltyFen', 'compoundFen'] as const;

/** Only what the scheme covers can be claimed (reading A11). */
function covered(owed: Components, { claim }: Policy): Components {
  const only = (component: ClaimComponent, amountFen: Fen): Fen => (claim.components.includes(component) ? amountFen : ZERO);
  return {
    principalFen: only('PRINCIPAL', owed.principalFen), interestFen: only('INTEREST', owed.interestFen),
    penaltyFen: only('PENALTY', owed.penaltyFen), compoundFen: only('COMPOUND', owed.compoundFen),
  };
}

/** Interest is settled monthly at the most often, and each settlement rounds once. */
function settlementPeriods(from: CivilDate, to: CivilDate): number {
  return Math.max(1, Math.ceil(daysBetween(from, to) / 28));
}
