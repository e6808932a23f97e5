import { type CivilDate, daysBetween } from '../calendar/index.js';
import { add, atLeastZero, type Fen, least, subtract, sum, times, ZERO } from '../money/index.js';
import type { CompensatedClaim } from '../pool/ledger.js';
import { type AppliedLoan, principalArrears, unpaidPrincipal } from './state.js';

/** What a loan's principal has borne over time: sums of principal × days, in fen·days. */
export interface Accrual {
  readonly performingDaysFen: Fen;
  readonly overdueDaysFen: Fen;
  /** Since when principal that nobody has compensated has been overdue; `null` when none is. */
  readonly overdueFrom: CivilDate | null;
}

/**
 * Balances are constant between the days on which something falls due, is repaid, or is compensated: from the value date
 * on, compensated principal bears its interest elsewhere (reading A25).
 */
export function accrue(loan: AppliedLoan, from: CivilDate, to: CivilDate, compensated: readonly CompensatedClaim[]): Accrual {
  const inside = (date: CivilDate): boolean => date > from && date < to;
  const dates = [
    ...(loan.contract?.schedule ?? []).map((line) => line.dueDate), ...loan.receipts.map((receipt) => receipt.receivedOn), ...compensated.map((claim) => claim.valueDate),
  ];
  const breaks = [from, ...[...new Set(dates.filter(inside))].toSorted(), to];
  let accrual: Accrual = { performingDaysFen: ZERO, overdueDaysFen: ZERO, overdueFrom: null };
  for (let index = 0; index + 1 < breaks.length; index += 1) {
    const [start, end] = [breaks[index] ?? from, breaks[index + 1] ?? to];
    const { performingFen, overdueFen } = balanceOn(loan, start, compensated.filter((claim) => claim.valueDate <= start));
    const waits = balanceOn(loan, start, compensated).overdueFen > 0;
    const days = daysBetween(start, end);
    accrual = {
      performingDaysFen: add(accrual.performingDaysFen, times(performingFen, days)),
      overdueDaysFen: add(accrual.overdueDaysFen, times(overdueFen, days)),
      overdueFrom: waits ? (accrual.overdueFrom ?? start) : null,
    };
  }
  return accrual;
}

function balanceOn(loan: AppliedLoan, day: CivilDate, compensated: readonly CompensatedClaim[]): { readonly performingFen: Fen; readonly overdueFen: Fen } {
  const then = { ...loan, receipts: loan.receipts.filter((receipt) => receipt.receivedOn <= day) };
  const coveredFen = sum(compensated.map((claim) => claim.principalFen));
  const balanceFen = atLeastZero(subtract(unpaidPrincipal(then), coveredFen));
  const overdueFen = least(balanceFen, principalArrears(then, day, coveredFen));
  return { performingFen: subtract(balanceFen, overdueFen), overdueFen };
}
