import { add, atLeastZero, type Fen, least, subtract, ZERO } from '../../money/index.js';
import type { Decided } from '../../kernel/event.js';
import type { PoolEvent } from '../../pool/events.js';

/**
 * What a bank is owed of one compensated loan, in the two parts that matter to the pool's outstanding principal:
 * money that reaches the bank serves every kind of interest before principal (reading A29), so the split within
 * interest changes nothing here.
 */
interface Owing {
  readonly interestFen: Fen;
  readonly principalFen: Fen;
}

/** The last entry that may be reversed is kept with what it served. */
export interface OwedToBank extends Owing {
  readonly undo: { readonly eventId: string; readonly before: Owing; readonly servedPrincipalFen: Fen } | null;
}

const NOTHING: OwedToBank = { interestFen: ZERO, principalFen: ZERO, undo: null };

export interface Serving {
  readonly owed: OwedToBank;
  /** Principal that the event served; negative when a reversal takes it back. */
  readonly servedPrincipalFen: Fen;
}

/** Folds one entry of the pool into what the bank is owed of its loan; `undefined` when the entry does not touch it. */
export function evolveOwedToBank(owed: OwedToBank | undefined, event: Decided<PoolEvent>): Serving | undefined {
  const before = owed ?? NOTHING;
  switch (event.type) {
    case 'CompensatedFromEnterpriseFund': {
      const { claim, paidFen } = event.data;
      const claimed = {
        interestFen: add(before.interestFen, claim.interestFen, claim.penaltyFen, claim.compoundFen),
        principalFen: add(before.principalFen, claim.principalFen),
      };
      return served(before, claimed, paidFen, event.id);
    }
    case 'RiskCompensationShared':
      return served(before, before, event.data.riskPaidFen, event.id);
    case 'RiskShareSettledLater':
      return served(before, before, event.data.amountFen, event.id);
    case 'RecoveryApplied': {
      const { dueBefore, steps } = event.data;
      const postInterestFen = atLeastZero(subtract(dueBefore.bankFen, add(before.interestFen, before.principalFen)));
      return served(before, { ...before, interestFen: add(before.interestFen, postInterestFen) }, steps.bankFen, event.id);
    }
    case 'EntryReversed':
      return before.undo?.eventId === event.data.eventId ? restored(before.undo) : undefined;
    default:
      return undefined;
  }
}

function served({ interestFen, principalFen }: Owing, owing: Owing, paymentFen: Fen, eventId: string): Serving {
  const toInterestFen = least(paymentFen, owing.interestFen);
  const servedPrincipalFen = least(subtract(paymentFen, toInterestFen), owing.principalFen);
  const owed: OwedToBank = {
    interestFen: subtract(owing.interestFen, toInterestFen),
    principalFen: subtract(owing.principalFen, servedPrincipalFen),
    undo: { eventId, before: { interestFen, principalFen }, servedPrincipalFen },
  };
  return { owed, servedPrincipalFen };
}

function restored({ before, servedPrincipalFen }: NonNullable<OwedToBank['undo']>): Serving {
  return { owed: { ...before, undo: null }, servedPrincipalFen: subtract(ZERO, servedPrincipalFen) };
}
