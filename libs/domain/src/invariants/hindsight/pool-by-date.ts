import type { Recorded } from '../../kernel/event.js';
import { subtract } from '../../money/index.js';
import type { Policy } from '../../policy/policy.js';
import type { PoolEvent } from '../../pool/events.js';
import { EMPTY_FUNDS, evolveFunds, type Funds } from '../../pool/funds.js';
import { leverageCap, usedCapacity } from '../../pool/leverage.js';
import { evolveTotals, NO_TOTALS, type PoolTotals } from '../../views/pools/pool-totals.js';
import { PaymentQueue, queueStepOf } from '../payment-queue.js';
import { type HindsightBreach, type Place, placeOf } from './breach.js';
import { ByDate } from './by-date.js';
import { type FundEntry, judgeFund } from './fund-by-date.js';
import { isWithin, judgeHeadroom, type Use, type UseEntry } from './headroom-by-date.js';
import { judgeOrder, type OrderEntry } from './order-by-date.js';

type Pool = Funds & PoolTotals;

/**
 * One pool by business date: what each event moved is taken from the order of the log, in which it was decided; only the
 * day on which it counts is its own.
 */
export class PoolByDate {
  #pool: Pool = { ...EMPTY_FUNDS, ...NO_TOTALS };
  readonly #queue = new PaymentQueue();
  readonly #enterpriseFund: ByDate<FundEntry>;
  readonly #riskFund: ByDate<FundEntry>;
  readonly #capacity = new ByDate<UseEntry>(judgeHeadroom(7), 'of sums');
  readonly #order = new ByDate<OrderEntry>(judgeOrder, 'of steps');

  constructor(id: string) {
    this.#enterpriseFund = new ByDate(judgeFund(`ENTERPRISE:${id}`), 'of sums');
    this.#riskFund = new ByDate(judgeFund(`RISK:${id}`), 'of sums');
  }

  see(event: Recorded<PoolEvent>, policy: Policy | undefined): void {
    const at = placeOf(event);
    const before = this.#pool;
    this.#pool = evolveTotals({ ...before, ...evolveFunds(before, event) }, event);
    this.#seeFunds(at, before);
    this.#seeCapacity(at, before, event, policy);
    this.#seeQueue(at, event, policy);
  }

  breaches(): readonly HindsightBreach[] {
    return [this.#enterpriseFund, this.#riskFund, this.#capacity, this.#order].flatMap((subject) => subject.breaches());
  }

  #seeFunds(at: Place, before: Pool): void {
    const { enterpriseFen, riskFen } = this.#pool;
    if (enterpriseFen !== before.enterpriseFen) this.#enterpriseFund.add({ at, changeFen: subtract(enterpriseFen, before.enterpriseFen), balanceThenFen: enterpriseFen });
    if (riskFen !== before.riskFen) this.#riskFund.add({ at, changeFen: subtract(riskFen, before.riskFen), balanceThenFen: riskFen });
  }

  #seeCapacity(at: Place, before: Pool, event: Recorded<PoolEvent>, policy: Policy | undefined): void {
    const [was, is] = [useOf(before), useOf(this.#pool)];
    const change: Use = { usedFen: subtract(is.usedFen, was.usedFen), riskFen: subtract(is.riskFen, was.riskFen), injectedFen: subtract(is.injectedFen, was.injectedFen) };
    if (event.type === 'CapacityReserved' && policy !== undefined) {
      const permission = { subject: event.data.loanId, newFen: event.data.amountFen, capFen: (use: Use) => leverageCap({ ...EMPTY_FUNDS, ...use }, policy) };
      this.#capacity.add({ at, change, permission: { ...permission, keptThen: isWithin(permission, was) } });
    } else if (change.usedFen !== 0 || change.riskFen !== 0 || change.injectedFen !== 0) this.#capacity.add({ at, change });
  }

  #seeQueue(at: Place, event: Recorded<PoolEvent>, policy: Policy | undefined): void {
    const step = queueStepOf(event);
    if (step === undefined) return;
    const strict = policy?.order.strict ?? true;
    this.#order.add({ at, step, strict, keptThen: this.#queue.take(step, strict) === undefined });
  }
}

function useOf(pool: Pool): Use {
  return { usedFen: usedCapacity(pool), riskFen: pool.riskFen, injectedFen: pool.injectedFen };
}
