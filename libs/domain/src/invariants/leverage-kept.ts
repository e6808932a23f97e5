import type { RecordedSchemeEvent } from '../event-catalogue.js';
import { add } from '../money/index.js';
import { EMPTY_FUNDS, evolveFunds, type Funds } from '../pool/funds.js';
import { leverageCap, usedCapacity } from '../pool/leverage.js';
import { evolveTotals, NO_TOTALS, type PoolTotals } from '../views/pools/pool-totals.js';
import { isPoolEvent, poolOfStream } from '../views/streams-of-events.js';
import { PoliciesKnown } from './policies-known.js';
import type { InvariantRule } from './violation.js';

type Pool = Funds & PoolTotals;

/** Invariant 7: a filing is approved only within the leverage, and states the capacity that was used and allowed. */
export function leverageKept(): InvariantRule {
  const pools = new Map<string, Pool>();
  const policies = new PoliciesKnown();
  return {
    handles: [
      'PolicyAdopted', 'RiskFundInjected', 'FundContributed', 'AccountInterestCredited', 'CompensatedFromEnterpriseFund', 'RiskCompensationShared',
      'RiskShareSettledLater', 'RecoveryApplied', 'SurplusReturned', 'EntryReversed', 'CapacityReserved', 'CapacityDrawn', 'CapacityReleased',
    ],
    check(event: RecordedSchemeEvent, violated) {
      policies.learn(event);
      if (!isPoolEvent(event)) return;
      const id = poolOfStream(event);
      const before = pools.get(id) ?? { ...EMPTY_FUNDS, ...NO_TOTALS };
      if (event.type === 'CapacityReserved') {
        const { amountFen, usedBeforeFen, leverageCapFen: statedCapFen, loanId } = event.data;
        const policy = policies.appliedBy(event);
        const usedFen = usedCapacity(before);
        const capFen = policy === undefined ? statedCapFen : leverageCap(before, policy);
        if (add(usedFen, amountFen) > capFen || usedBeforeFen !== usedFen || statedCapFen !== capFen) {
          violated(7, loanId, { pool: id, usedFen, statedUsedFen: usedBeforeFen, newFen: amountFen, capFen, statedCapFen });
        }
      }
      pools.set(id, evolveTotals({ ...before, ...evolveFunds(before, event) }, event));
    },
  };
}
