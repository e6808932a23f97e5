import { add, atLeastZero, type Fen, least, subtract, ZERO } from '../../money/index.js';
import type { MoneyEntry } from '../../pool/events.js';

/**
 * What a bank is owed of one compensated loan, in the two parts that matter to the pool's outstanding principal:
 * money that reaches the bank serves every kind of interest before principal (reading A29), so the split within
 * interest changes nothing here.
 */
interface Owing {
  readonly interestFen: Fen;
  readonly principalFen: Fen;
}

/** With what the last entry found and served: only the last entry of a loan can be reversed. */
export interface OwedToBank extends Owing {
  readonly servedFen: Fen;
  readonly interestBeforeFen: Fen;
  readonly principalBeforeFen: Fen;
}

export const NOTHING_OWED: OwedToBank = { interestFen: ZERO, principalFen: ZERO, servedFen: ZERO, interestBeforeFen: ZERO, principalBeforeFen: ZERO };

/** Entries through which money reaches the bank. */
export type PaymentToBank = Extract<MoneyEntry, { readonly type: 'CompensatedFromEnterpriseFund' | 'RiskCompensationShared' | 'RiskShareSettledLater' | 'RecoveryApplied' }>;

export function isPaymentToBank(entry: MoneyEntry): entry is PaymentToBank {
  switch (entry.type) {
    case 'CompensatedFromEnterpriseFund':
    case 'RiskCompensationShared':
    case 'RiskShareSettledLater':
    case 'RecoveryApplied':
      return true;
    default:
      return false;
  }
}

/** `servedFen` of the result is the principal that the entry served. */
export function paid(owed: OwedToBank, entry: PaymentToBank): OwedToBank {
  switch (entry.type) {
    case 'CompensatedFromEnterpriseFund': {
      const { claim, paidFen } = entry.data;
      const interestFen = add(owed.interestFen, claim.interestFen, claim.penaltyFen, claim.compoundFen);
      return served(owed, { interestFen, principalFen: add(owed.principalFen, claim.principalFen) }, paidFen);
    }
    case 'RiskCompensationShared':
      return served(owed, owed, entry.data.riskPaidFen);
    case 'RiskShareSettledLater':
      return served(owed, owed, entry.data.amountFen);
    case 'RecoveryApplied': {
      // Interest that the bank earned on its residual since joins the debt with the receipt that states it.
      const { dueBefore, steps } = entry.data;
      const postInterestFen = atLeastZero(subtract(dueBefore.bankFen, add(owed.interestFen, owed.principalFen)));
      return served(owed, { interestFen: add(owed.interestFen, postInterestFen), principalFen: owed.principalFen }, steps.bankFen);
    }
  }
}

function served(before: Owing, owing: Owing, paymentFen: Fen): OwedToBank {
  const toInterestFen = least(paymentFen, owing.interestFen);
  const servedFen = least(subtract(paymentFen, toInterestFen), owing.principalFen);
  return {
    interestFen: subtract(owing.interestFen, toInterestFen),
    principalFen: subtract(owing.principalFen, servedFen),
    servedFen,
    interestBeforeFen: before.interestFen,
    principalBeforeFen: before.principalFen,
  };
}

/** Takes the last entry back; `servedFen` of the result is the principal that is owed again, negative. */
export function takenBack({ interestBeforeFen, principalBeforeFen, servedFen }: OwedToBank): OwedToBank {
  return { ...NOTHING_OWED, interestFen: interestBeforeFen, principalFen: principalBeforeFen, servedFen: subtract(ZERO, servedFen) };
}
