import type { Decided } from '../../kernel/event.js';
import { add, type Fen, subtract, ZERO } from '../../money/index.js';
import type { PoolEvent } from '../../pool/events.js';
import { type CompensatedLoans, owedOfLoan, withLoan } from './compensated-loans.js';
import { isPaymentToBank, lastServed, NOTHING_OWED, paid, type PaymentToBank, takenBack } from './owed-to-bank.js';

/**
 * What a pool has promised and lent, from what each event says of itself: the pool's document need not hold a
 * ledger per loan. Only how much principal a payment to the bank served depends on the loan's earlier payments,
 * so the compensated loans, and only they, keep what their bank is owed.
 */
export interface PoolTotals {
  readonly outstandingFen: Fen;
  readonly reservedFen: Fen;
  readonly owedToBank: CompensatedLoans;
}

export const NO_TOTALS: PoolTotals = { outstandingFen: ZERO, reservedFen: ZERO, owedToBank: {} };

/** The same totals when the event changes none of them. */
export function evolveTotals<T extends PoolTotals>(totals: T, event: Decided<PoolEvent>): T {
  switch (event.type) {
    case 'CapacityReserved':
      return { ...totals, reservedFen: add(totals.reservedFen, event.data.amountFen) };
    case 'CapacityDrawn': {
      const { amountFen, releasedFen } = event.data;
      return { ...totals, outstandingFen: add(totals.outstandingFen, amountFen), reservedFen: subtract(totals.reservedFen, add(amountFen, releasedFen)) };
    }
    case 'CapacityReleased': {
      const { reservedFen, outstandingFen } = event.data;
      return { ...totals, outstandingFen: subtract(totals.outstandingFen, outstandingFen), reservedFen: subtract(totals.reservedFen, reservedFen) };
    }
    case 'CompensatedFromEnterpriseFund':
    case 'RiskCompensationShared':
    case 'RiskShareSettledLater':
    case 'RecoveryApplied':
      return afterPayment(totals, event);
    case 'EntryReversed':
      return isPaymentToBank(event.data.entry) ? afterReversal(totals, event.data.entry) : totals;
    default:
      return totals;
  }
}

function afterPayment<T extends PoolTotals>(totals: T, entry: PaymentToBank): T {
  const { loanId } = entry.data;
  const owed = paid(owedOfLoan(totals.owedToBank, loanId) ?? NOTHING_OWED, entry);
  return { ...totals, owedToBank: withLoan(totals.owedToBank, loanId, owed), outstandingFen: subtract(totals.outstandingFen, lastServed(owed)) };
}

function afterReversal<T extends PoolTotals>(totals: T, { data: { loanId } }: PaymentToBank): T {
  const owed = owedOfLoan(totals.owedToBank, loanId) ?? NOTHING_OWED;
  return { ...totals, owedToBank: withLoan(totals.owedToBank, loanId, takenBack(owed)), outstandingFen: add(totals.outstandingFen, lastServed(owed)) };
}
