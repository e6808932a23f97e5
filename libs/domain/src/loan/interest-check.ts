import { type CivilDate, daysBetween } from '../calendar/index.js';
import { add, atLeastZero, fen, type Fen, penaltyRate, simpleInterest, subtract, sum, times, ZERO } from '../money/index.js';
import { amountsOf } from '../pool/components.js';
import type { ClaimAmounts, Components } from '../pool/events.js';
import type { Policy } from '../policy/policy.js';
import { type AppliedLoan, principalArrears } from './state.js';

/**
 * Re-computes a bank's claim statement from the books (03 §3.3): actual days, first day counted and last not,
 * contract interest on what is not overdue, penalty interest (罚息) on what is, compound interest (复利) at the
 * penalty rate on unpaid interest from the due date on, each rounded once. The bank's figures stand; a difference
 * beyond the tolerance is flagged.
 */
export function recomputeClaim(
  loan: AppliedLoan,
  cutoffDate: CivilDate,
  coveredFen: Fen,
  policy: Policy,
): { readonly amounts: ClaimAmounts; readonly deviates: (claimed: Components) => boolean } {
  const { contract, disbursement } = loan;
  if (contract === null || disbursement === null) return { amounts: amountsOf(NOTHING), deviates: () => false };
  const { annualRatePpm, dayCountBase } = contract;
  const penaltyRatePpm = penaltyRate(annualRatePpm, contract.penaltyUpliftPpm);
  const accrual = accrue(loan, disbursement.disbursedOn, cutoffDate);
  const interestOn = (principalDaysFen: Fen, ratePpm: typeof annualRatePpm): Fen =>
    simpleInterest({ principalFen: principalDaysFen, annualRatePpm: ratePpm, days: 1, dayCountBase });
  const interestFen = atLeastZero(subtract(interestOn(accrual.performingDaysFen, annualRatePpm), loan.interestReceivedFen));
  const penaltyFen = atLeastZero(subtract(interestOn(accrual.overdueDaysFen, penaltyRatePpm), loan.penaltyReceivedFen));
  const overdueDays = accrual.overdueFrom === null ? 0 : daysBetween(accrual.overdueFrom, cutoffDate);
  const compound = simpleInterest({ principalFen: interestFen, annualRatePpm: penaltyRatePpm, days: overdueDays, dayCountBase });
  const compoundFen = atLeastZero(subtract(compound, loan.compoundReceivedFen));
  const principalFen = principalArrears(loan, cutoffDate, coveredFen);
  const amounts = amountsOf({ principalFen, interestFen, penaltyFen, compoundFen });
  const toleranceFen = times(policy.claim.toleranceFen, settlementPeriods(disbursement.disbursedOn, cutoffDate));
  return { amounts, deviates: (claimed) => COMPONENTS.some((part) => Math.abs(subtract(claimed[part], amounts[part])) > toleranceFen) };
}

const NOTHING: Components = { principalFen: ZERO, interestFen: ZERO, penaltyFen: ZERO, compoundFen: ZERO };
const COMPONENTS = ['principalFen', 'interestFen', 'penaltyFen', 'compoundFen'] as const;

/** Interest is settled monthly at the most often, and each settlement rounds once. */
function settlementPeriods(from: CivilDate, to: CivilDate): number {
  return Math.max(1, Math.ceil(daysBetween(from, to) / 28));
}

interface Accrual {
  /** Σ principal × days, in fen·days, of principal not overdue and of overdue principal. */
  readonly performingDaysFen: Fen;
  readonly overdueDaysFen: Fen;
  readonly overdueFrom: CivilDate | null;
}

/** Balances are constant between the days on which something falls due or is repaid. */
function accrue(loan: AppliedLoan, from: CivilDate, to: CivilDate): Accrual {
  const inside = (date: CivilDate): boolean => date > from && date < to;
  const dates = [...(loan.contract?.schedule ?? []).map((line) => line.dueDate), ...loan.receipts.map((receipt) => receipt.receivedOn)];
  const breaks = [from, ...[...new Set(dates.filter(inside))].toSorted(), to];
  let accrual: Accrual = { performingDaysFen: ZERO, overdueDaysFen: ZERO, overdueFrom: null };
  for (let index = 0; index + 1 < breaks.length; index += 1) {
    const [start, end] = [breaks[index] ?? from, breaks[index + 1] ?? to];
    const { performingFen, overdueFen } = balanceOn(loan, start);
    const days = daysBetween(start, end);
    accrual = {
      performingDaysFen: add(accrual.performingDaysFen, times(performingFen, days)),
      overdueDaysFen: add(accrual.overdueDaysFen, times(overdueFen, days)),
      overdueFrom: accrual.overdueFrom ?? (overdueFen > 0 ? start : null),
    };
  }
  return accrual;
}

function balanceOn(loan: AppliedLoan, day: CivilDate): { readonly performingFen: Fen; readonly overdueFen: Fen } {
  const lentFen = loan.disbursement?.amountFen ?? ZERO;
  const repaidFen = sum(loan.receipts.filter((receipt) => receipt.receivedOn <= day).map((receipt) => receipt.principalFen));
  const dueFen = sum((loan.contract?.schedule ?? []).filter((line) => line.dueDate <= day).map((line) => line.principalFen));
  const balanceFen = atLeastZero(subtract(lentFen, repaidFen));
  const overdueFen = fen(Math.min(balanceFen, atLeastZero(subtract(dueFen, repaidFen))));
  return { performingFen: subtract(balanceFen, overdueFen), overdueFen };
}
