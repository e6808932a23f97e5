import type { CivilDate } from '../calendar/index.js';
import type { RunCompensation } from '../commands/index.js';
import { unknownAgreement } from '../agreement/commands.js';
import { subtract } from '../money/index.js';
import { amountsOf, componentsOf, owedOf, serve } from './components.js';
import { type Payable, planRun, type Queued } from './compensation-run.js';
import type { PoolEvent } from './events.js';
import type { Allotment, Demand } from './ordering.js';
import type { PoolCommand } from './pool-command.js';
import type { PoolState } from './state.js';

/**
 * The Office pays out of the enterprise fund (Art. 8, 26): every claim overdue for more than the month on the value
 * date, oldest first, in one append. A claim that the fund cannot reach is paid 0, so that its shortfall can be shared.
 */
export const runCompensation: PoolCommand<RunCompensation, 'agreement' | 'policy' | 'policyOf'> = {
  by: ['OFFICE'],
  kind: 'permission',
  needs: ['agreement', 'policy', 'policyOf'],
  decide(pool, { data: { agreementId, valueDate } }, { agreement, policy, policyOf }) {
    if (agreement.status === 'UNSIGNED') return unknownAgreement(agreementId);
    const planned = planRun(queuedIn(pool), { agreementId, valueDate, enterpriseFundFen: pool.funds.enterpriseFen, policy, policyOf });
    return 'rejected' in planned ? planned : planned.flatMap((allotment) => compensated(allotment, valueDate));
  },
};

function queuedIn(pool: PoolState): readonly Queued[] {
  return [...pool.queued].flatMap((loanId) => {
    const ledger = pool.ledgers.get(loanId);
    return ledger?.queue ? [{ ledger, queue: ledger.queue }] : [];
  });
}

function compensated({ demand, rank, paidFen, fundBeforeFen, fundAfterFen, tieGroup }: Allotment<Payable & Demand>, valueDate: CivilDate): readonly PoolEvent[] {
  const { loanId, claim } = demand;
  const { overdueSince, monthEndsOn, deadline, calendarVersion, missed } = demand.queue;
  const paid: PoolEvent = {
    type: 'CompensatedFromEnterpriseFund',
    data: {
      compensationId: `${loanId}/${claim.claimId}`,
      loanId, claimId: claim.claimId, rank, overdueSince, monthEndsOn, deadline, calendarVersion,
      onTime: deadline === null ? null : valueDate <= deadline,
      valueDate,
      claim: amountsOf(claim),
      ...(tieGroup === undefined ? {} : { tieGroup }),
      fundBeforeFen, paidFen,
      paidByComponent: componentsOf(serve(owedOf(claim), paidFen).served),
      fundAfterFen,
      shortfallFen: subtract(claim.totalFen, paidFen),
    },
  };
  if (deadline === null || valueDate <= deadline || missed.includes('T3')) return [paid];
  return [paid, { type: 'DeadlineMissed', data: { timer: 'T3', loanId, due: deadline, cause: 'LATE' } }];
}
