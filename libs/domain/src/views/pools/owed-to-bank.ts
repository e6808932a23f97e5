import { add, atLeastZero, type Fen, least, subtract, ZERO } from '../../money/index.js';
import type { MoneyEntry } from '../../pool/events.js';
import { REVERSIBLE_STEPS } from '../../pool/ledger-undo.js';

/**
 * What a bank is owed of one compensated loan, in the two parts that matter to the pool's outstanding principal:
 * money that reaches the bank serves every kind of interest before principal (reading A29), so the split within
 * interest changes nothing here.
 */
interface Owing {
  readonly interestFen: Fen;
  readonly principalFen: Fen;
}

/** What an entry found and how much principal it served. */
interface Serving {
  readonly servedFen: Fen;
  readonly before: Owing;
}

/** With the last entries of the loan, the latest first: the ledger lets that many be reversed one after another. */
export interface OwedToBank extends Owing {
  readonly servings: readonly Serving[];
}

export const NOTHING_OWED: OwedToBank = { interestFen: ZERO, principalFen: ZERO, servings: [] };

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

function served(owed: OwedToBank, owing: Owing, paymentFen: Fen): OwedToBank {
  const toInterestFen = least(paymentFen, owing.interestFen);
  const servedFen = least(subtract(paymentFen, toInterestFen), owing.principalFen);
  const { interestFen, principalFen } = owed;
  return {
    interestFen: subtract(owing.interestFen, toInterestFen),
    principalFen: subtract(owing.principalFen, servedFen),
    servings: [{ servedFen, before: { interestFen, principalFen } }, ...owed.servings].slice(0, REVERSIBLE_STEPS),
  };
}

/** Takes the last entry back. */
export function takenBack(owed: OwedToBank): OwedToBank {
  const [last, ...servings] = owed.servings;
  return last === undefined ? owed : { ...last.before, servings };
}

/** Principal that the last entry served. */
export function lastServed({ servings }: OwedToBank): Fen {
  return servings[0]?.servedFen ?? ZERO;
}
