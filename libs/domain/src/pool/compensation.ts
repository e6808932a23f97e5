import type { CivilDate } from '../calendar/index.js';
import type { RunCompensation } from '../commands/index.js';
import { unknownAgreement } from '../agreement/commands.js';
import { reject, type Rejection } from '../kernel/rejection.js';
import { subtract, ZERO } from '../money/index.js';
import { hasEnterpriseLayer } from '../policy/policy.js';
import { amountsOf, componentsOf, owedOf, serve } from './components.js';
import type { PoolEvent } from './events.js';
import { type Ledger, type PendingClaim, runningPrincipal } from './ledger.js';
import { allot, type Allotment, type Demand } from './ordering.js';
import type { PoolCommand } from './pool-command.js';
import type { PoolState } from './state.js';

interface Queued {
  readonly ledger: Ledger;
  readonly queue: NonNullable<Ledger['queue']>;
}

interface Payable extends Queued {
  readonly claim: PendingClaim;
}

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
    const payable = payableOn(pool, valueDate);
    if (payable.length === 0) return reject('NOTHING_TO_PAY', { agreementId, valueDate });
    const blocked = policy.order.strict ? olderUnclaimed(pool, payable, valueDate) : undefined;
    const refusal = blocked ?? overclaimed(payable);
    if (refusal) return refusal;

    const demands = payable.map((one) => ({
      ...one,
      loanId: one.ledger.loanId,
      since: one.queue.overdueSince,
      filedOn: one.claim.filedOn,
      // A scheme without the layer pays nothing here; the whole claim is then its shortfall.
      amountFen: hasEnterpriseLayer(policyOf(one.ledger.policy)) ? one.claim.totalFen : ZERO,
    }));
    return allot(demands, pool.funds.enterpriseFen, policy.order.tie).flatMap((allotment) => compensated(allotment, valueDate));
  },
};

function queuedIn(pool: PoolState): readonly Queued[] {
  return [...pool.queued].flatMap((loanId) => {
    const ledger = pool.ledgers.get(loanId);
    return ledger?.queue ? [{ ledger, queue: ledger.queue }] : [];
  });
}

function payableOn(pool: PoolState, valueDate: CivilDate): readonly Payable[] {
  return queuedIn(pool).flatMap(({ ledger, queue }) => (ledger.claim !== null && queue.compensableFrom <= valueDate ? [{ ledger, queue, claim: ledger.claim }] : []));
}

/** A younger loan waits for an older one that is past its month, until that one is claimed, cured or waived; a claim that was withdrawn is none (reading A6). */
function olderUnclaimed(pool: PoolState, payable: readonly Payable[], valueDate: CivilDate): Rejection | undefined {
  const youngest = payable.reduce((a, b) => (b.queue.overdueSince > a.queue.overdueSince ? b : a));
  const older = queuedIn(pool)
    .filter(({ ledger, queue }) => ledger.claim === null && !queue.waived)
    .filter(({ queue }) => queue.compensableFrom <= valueDate && queue.overdueSince < youngest.queue.overdueSince)
    .toSorted((a, b) => (a.queue.overdueSince < b.queue.overdueSince ? -1 : 1))[0];
  if (older === undefined) return undefined;
  return reject('OLDER_CLAIM_UNPAID', {
    olderLoanId: older.ledger.loanId,
    olderSince: older.queue.overdueSince,
    youngerLoanId: youngest.ledger.loanId,
    youngerSince: youngest.queue.overdueSince,
  });
}

/** The borrower repaid after the claim was filed: the bank must restate it before anybody is paid. */
function overclaimed(payable: readonly Payable[]): Rejection | undefined {
  const one = payable.find(({ claim, ledger }) => claim.principalFen > runningPrincipal(ledger));
  if (one === undefined) return undefined;
  return reject('AMOUNT_EXCEEDS_DEBT', {
    what: `principal of claim ${one.claim.claimId} (restate it)`, offeredFen: one.claim.principalFen, owedFen: runningPrincipal(one.ledger),
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
