import { add, type Fen, least, subtract, ZERO } from '../money/index.js';
import type { ClaimAmounts, Components } from './events.js';

/** What a bank is owed of a compensated claim, with the interest agreed on its residual since (reading A25). */
export interface Owed extends Components {
  readonly postInterestFen: Fen;
}

export const NOTHING_OWED: Owed = { principalFen: ZERO, interestFen: ZERO, penaltyFen: ZERO, compoundFen: ZERO, postInterestFen: ZERO };

/** Interest kinds before principal (民法典 Art. 561, reading A29). */
const SERVED_IN_ORDER = ['compoundFen', 'penaltyFen', 'interestFen', 'postInterestFen', 'principalFen'] as const;

/** Serves a payment on what is owed, component after component; what exceeds it is not served. */
export function serve(owed: Owed, paymentFen: Fen): { readonly served: Owed; readonly left: Owed } {
  let restFen = paymentFen;
  const served: Record<keyof Owed, Fen> = { ...NOTHING_OWED };
  const left: Record<keyof Owed, Fen> = { ...owed };
  for (const component of SERVED_IN_ORDER) {
    const part = least(restFen, owed[component]);
    served[component] = part;
    left[component] = subtract(owed[component], part);
    restFen = subtract(restFen, part);
  }
  return { served, left };
}

export function totalOwed(owed: Owed): Fen {
  return add(owed.principalFen, owed.interestFen, owed.penaltyFen, owed.compoundFen, owed.postInterestFen);
}

export function owedOf({ principalFen, interestFen, penaltyFen, compoundFen }: Components): Owed {
  return { principalFen, interestFen, penaltyFen, compoundFen, postInterestFen: ZERO };
}

export function componentsOf({ principalFen, interestFen, penaltyFen, compoundFen }: Components): Components {
  return { principalFen, interestFen, penaltyFen, compoundFen };
}

export function amountsOf(components: Components): ClaimAmounts {
  return { ...componentsOf(components), totalFen: add(components.principalFen, components.interestFen, components.penaltyFen, components.compoundFen) };
}

export function addOwed(a: Owed, b: Owed): Owed {
  return {
    principalFen: add(a.principalFen, b.principalFen),
    interestFen: add(a.interestFen, b.interestFen),
    penaltyFen: add(a.penaltyFen, b.penaltyFen),
    compoundFen: add(a.compoundFen, b.compoundFen),
    postInterestFen: add(a.postInterestFen, b.postInterestFen),
  };
}
