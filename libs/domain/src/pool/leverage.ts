import { reject, type Rejection } from '../kernel/rejection.js';
import { add, type Fen, subtract, times } from '../money/index.js';
import type { Policy } from '../policy/policy.js';
import type { PoolEvent } from './events.js';
import type { Funds } from './funds.js';
import type { PoolState } from './state.js';

/** Used capacity of a pool: what is lent plus what is promised. */
export function usedCapacity(pool: { readonly outstandingFen: Fen; readonly reservedFen: Fen }): Fen {
  return add(pool.outstandingFen, pool.reservedFen);
}

/** The most that may be lent on a risk fund: its balance (or all injections) times the leverage (Art. 5, reading A18). */
export function leverageCap(funds: Funds, policy: Policy): Fen {
  return times(policy.riskFund.leverageBase === 'CURRENT_BALANCE' ? funds.riskFen : funds.injectedFen, policy.riskFund.leverage);
}

/** Refuses what would lift used capacity above the cap; exactly at the cap is allowed. */
export function leverageExcess(pool: PoolState, policy: Policy, newFen: Fen): Rejection | undefined {
  const usedFen = usedCapacity(pool);
  const capFen = leverageCap(pool.funds, policy);
  if (add(usedFen, newFen) <= capFen) return undefined;
  return reject('LEVERAGE_EXCEEDED', { usedFen, newFen, capFen, headroomFen: subtract(capFen, usedFen) });
}

/** A payout that lowers the cap below what is used breaks no rule; it is flagged, and stops new filings by itself. */
export function leverageBreach(pool: PoolState, policy: Policy): readonly PoolEvent[] {
  const usedFen = usedCapacity(pool);
  const capFen = leverageCap(pool.funds, policy);
  if (usedFen <= capFen) return [];
  return [{ type: 'LeverageBreached', data: { usedFen, capFen, headroomFen: subtract(capFen, usedFen) } }];
}
