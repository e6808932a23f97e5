import { add, type Fen, subtract, sum, ZERO } from '../money/index.js';
import { PoliciesKnown } from './policies-known.js';
import type { InvariantRule } from './violation.js';

/** Invariant 8: an enterprise's exposure over all banks stays within the cap of the policy that was applied. */
export function exposureKept(): InvariantRule {
  const exposures = new Map<string, Map<string, Fen>>();
  const policies = new PoliciesKnown();
  return {
    handles: ['PolicyAdopted', 'ExposureReserved', 'ExposureReleased', 'ExposureRestored'],
    check(event, violated) {
      policies.learn(event);
      if (event.type !== 'ExposureReserved' && event.type !== 'ExposureReleased' && event.type !== 'ExposureRestored') return;
      const { uscc, loanId, amountFen, exposureAfterFen: statedFen } = event.data;
      const loans = exposures.get(uscc) ?? new Map<string, Fen>();
      exposures.set(uscc, loans);
      const heldFen = loans.get(loanId) ?? ZERO;
      const leftFen = event.type === 'ExposureReleased' ? subtract(heldFen, amountFen) : add(heldFen, amountFen);
      if (leftFen === 0) loans.delete(loanId);
      else loans.set(loanId, leftFen);
      const exposureFen = sum(loans.values());
      if (exposureFen !== statedFen || leftFen < 0) violated(8, uscc, { loanId, exposureFen, statedFen, leftOfLoanFen: leftFen });
      if (event.type !== 'ExposureReserved') return;
      const { capFen } = event.data;
      const caps = policies.appliedBy(event)?.caps;
      const countedFen = caps?.scope === 'LOAN' ? amountFen : exposureFen;
      const known = caps === undefined || capFen === caps.SCORECARD || capFen === caps.RATING;
      if (countedFen > capFen || !known) violated(8, uscc, { loanId, exposureFen: countedFen, capFen, capInPolicy: known });
    },
  };
}
