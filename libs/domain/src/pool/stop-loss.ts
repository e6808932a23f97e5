import { exceedsRatio } from '../money/index.js';
import type { Policy } from '../policy/policy.js';
import type { PoolEvent } from './events.js';
import type { PoolCommand } from './pool-command.js';
import type { PoolState } from './state.js';

/**
 * Whether the pool must stop or may resume filings (08 §7.1): overdue principal over outstanding principal.
 * The Ulanhot measure has no such rule; other schemes do.
 */
export const assessStopLoss: PoolCommand<{ readonly agreementId: string }, 'policy'> = {
  by: ['SYSTEM'],
  kind: 'fact',
  needs: ['policy'],
  decide: (pool, _command, { policy }) => stopLossChange(pool, policy),
};

/** What moves the rate: what is overdue or what is outstanding. */
export const MOVES_OVERDUE_RATE = [
  'CapacityDrawn', 'CapacityReleased', 'CompensationQueueJoined', 'CompensationQueueLeft', 'CompensatedFromEnterpriseFund', 'RiskCompensationShared', 'RiskShareSettledLater',
  'RecoveryApplied', 'EntryReversed',
] as const satisfies readonly PoolEvent['type'][];

/** Whether an assessment would change anything: asked before one is ordered. */
export function stopLossChange({ overdueFen, outstandingFen, stopped }: PoolState, { stopLoss }: Policy): readonly PoolEvent[] {
  if (stopLoss === null) return [];
  const { stopPpm, resumePpm } = stopLoss;
  if (!stopped && exceedsRatio(overdueFen, outstandingFen, stopPpm)) {
    return [{ type: 'StopLossTriggered', data: { overdueFen, outstandingFen, stopPpm } }];
  }
  if (stopped && !exceedsRatio(overdueFen, outstandingFen, resumePpm)) {
    return [{ type: 'StopLossLifted', data: { overdueFen, outstandingFen, resumePpm } }];
  }
  return [];
}
