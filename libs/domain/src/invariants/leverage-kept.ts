import type { RecordedSchemeEvent } from '../event-catalogue.js';
import type { Recorded } from '../kernel/event.js';
import { add, subtract } from '../money/index.js';
import type { PoolEvent } from '../pool/events.js';
import { EMPTY_FUNDS, evolveFunds, type Funds } from '../pool/funds.js';
import { leverageCap, usedCapacity } from '../pool/leverage.js';
import type { Policy } from '../policy/policy.js';
import { evolveTotals, NO_TOTALS, type PoolTotals } from '../views/pools/pool-totals.js';
import { isPoolEvent, poolOfStream } from '../views/streams-of-events.js';
import { PoliciesKnown } from './policies-known.js';
import type { Figures, InvariantRule, Report } from './violation.js';

type Pool = Funds & PoolTotals;

/** A payout that left its pool above the cap: the command that paid it has still to say so. */
interface OpenBreach {
  readonly commandId: string;
  readonly figures: Figures;
  readonly violated: Report;
}

/**
 * Invariant 7: a filing is approved only within the leverage, and states the capacity that was used and allowed; a payout
 * that lowers the cap below what is used raises LeverageBreached in the same append, each of them anew.
 */
export function leverageKept(): InvariantRule {
  const pools = new Map<string, Pool>();
  const breaches = new Map<string, OpenBreach>();
  const policies = new PoliciesKnown();

  const unraised = (id: string): void => {
    const breach = breaches.get(id);
    breaches.delete(id);
    breach?.violated(7, id, { ...breach.figures, breach: 'not raised' });
  };

  return {
    handles: [
      'PolicyAdopted', 'RiskFundInjected', 'FundContributed', 'AccountInterestCredited', 'CompensatedFromEnterpriseFund', 'RiskCompensationShared',
      'RiskShareSettledLater', 'RecoveryApplied', 'SurplusReturned', 'EntryReversed', 'CapacityReserved', 'CapacityDrawn', 'CapacityReleased', 'LeverageBreached',
    ],
    check(event: RecordedSchemeEvent, violated) {
      policies.learn(event);
      if (!isPoolEvent(event)) return;
      const id = poolOfStream(event);
      const policy = policies.appliedBy(event);
      const before = pools.get(id) ?? { ...EMPTY_FUNDS, ...NO_TOTALS };
      if (breaches.get(id)?.commandId !== event.metadata.commandId) unraised(id);
      stated(event, before, policy, violated);
      if (event.type === 'LeverageBreached') breaches.delete(id);
      const after = evolveTotals({ ...before, ...evolveFunds(before, event) }, event);
      pools.set(id, after);
      if (policy !== undefined && lowersBelowUsed(event, before, after, policy)) {
        breaches.set(id, { commandId: event.metadata.commandId, figures: headroom(after, policy), violated });
      }
    },
    end() {
      for (const id of [...breaches.keys()]) unraised(id);
    },
  };
}

function headroom(pool: Pool, policy: Policy): { readonly usedFen: number; readonly capFen: number; readonly headroomFen: number } {
  const usedFen = usedCapacity(pool);
  const capFen = leverageCap(pool, policy);
  return { usedFen, capFen, headroomFen: subtract(capFen, usedFen) };
}

function lowersBelowUsed({ type }: Recorded<PoolEvent>, before: Pool, after: Pool, policy: Policy): boolean {
  if (type !== 'RiskCompensationShared' && type !== 'RiskShareSettledLater') return false;
  return leverageCap(after, policy) < leverageCap(before, policy) && headroom(after, policy).headroomFen < 0;
}

/** What an event says of the capacity that was used and allowed. */
function stated(event: Recorded<PoolEvent>, pool: Pool, policy: Policy | undefined, violated: Report): void {
  if (event.type === 'CapacityReserved') {
    const { amountFen, usedBeforeFen, leverageCapFen: statedCapFen, loanId } = event.data;
    const usedFen = usedCapacity(pool);
    const capFen = policy === undefined ? statedCapFen : leverageCap(pool, policy);
    if (add(usedFen, amountFen) > capFen || usedBeforeFen !== usedFen || statedCapFen !== capFen) {
      violated(7, loanId, { pool: poolOfStream(event), usedFen, statedUsedFen: usedBeforeFen, newFen: amountFen, capFen, statedCapFen });
    }
  }
  if (event.type === 'LeverageBreached' && policy !== undefined) {
    const { usedFen, capFen, headroomFen } = headroom(pool, policy);
    const told = event.data;
    if (told.usedFen !== usedFen || told.capFen !== capFen || told.headroomFen !== headroomFen || headroomFen >= 0) {
      violated(7, poolOfStream(event), { usedFen, statedUsedFen: told.usedFen, capFen, statedCapFen: told.capFen, headroomFen, statedHeadroomFen: told.headroomFen });
    }
  }
}
