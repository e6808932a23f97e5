import type { RecordedSchemeEvent } from '../../../event-catalogue.js';
import { type Fen, subtract, ZERO } from '../../../money/index.js';
import { balanceChange, EMPTY_FUNDS, evolveFunds, type Funds, isMoneyEntry } from '../../../pool/funds.js';
import { leverageCap, usedCapacity } from '../../../pool/leverage.js';
import { evolveTotals, NO_TOTALS, type PoolTotals } from '../../../views/pools/pool-totals.js';
import { isPoolEvent, poolOfStream } from '../../../views/streams-of-events.js';
import { PaymentQueue, queueStepOf } from '../../payment-queue.js';
import { PoliciesKnown } from '../../policies-known.js';

/** A breach by what it is and when, without figures. */
export type Said = `${number} ${string} ${string}`;

/**
 * The measure that the checker is held to: all of the log sorted by business date, every sum taken anew. For logs that
 * broke nothing as then known.
 */
export function judgedPlainly(log: readonly RecordedSchemeEvent[]): readonly Said[] {
  const byDate = log.toSorted((a, b) => (a.metadata.occurredOn === b.metadata.occurredOn ? a.position - b.position : a.metadata.occurredOn < b.metadata.occurredOn ? -1 : 1));
  return [...funds(byDate), ...payments(byDate), ...leverage(log, byDate), ...exposure(byDate)];
}

function funds(byDate: readonly RecordedSchemeEvent[]): readonly Said[] {
  const said: Said[] = [];
  const pools = Map.groupBy(byDate.filter(isPoolEvent), poolOfStream);
  for (const [pool, events] of pools) {
    const days = [...new Set(events.map(({ metadata }) => metadata.occurredOn))];
    for (const fund of ['ENTERPRISE', 'RISK'] as const) {
      const closing = days.map((day) => events.filter(({ metadata }) => metadata.occurredOn <= day).reduce((sum, event) => sum + changeOf(event, fund), 0));
      days.forEach((day, index) => (closing[index] ?? 0) < 0 && (closing[index - 1] ?? 0) >= 0 && said.push(`1 ${fund}:${pool} ${day}`));
    }
  }
  return said;
}

function changeOf(event: RecordedSchemeEvent, fund: 'ENTERPRISE' | 'RISK'): number {
  const change = event.type === 'EntryReversed' ? event.data : isMoneyEntry(event) ? balanceChange(event) : undefined;
  return (fund === 'RISK' ? change?.riskChangeFen : change?.enterpriseChangeFen) ?? 0;
}

function payments(byDate: readonly RecordedSchemeEvent[]): readonly Said[] {
  const policies = new PoliciesKnown();
  byDate.forEach((event) => policies.learn(event));
  const queues = new Map<string, PaymentQueue>();
  return byDate.filter(isPoolEvent).flatMap((event): readonly Said[] => {
    const queue = queues.get(event.stream) ?? new PaymentQueue();
    queues.set(event.stream, queue);
    const step = queueStepOf(event);
    const passed = step && queue.take(step, policies.appliedBy(event)?.order.strict ?? true);
    return passed === undefined || step === undefined ? [] : [`6 ${step.loanId} ${event.metadata.occurredOn}`];
  });
}

function leverage(log: readonly RecordedSchemeEvent[], byDate: readonly RecordedSchemeEvent[]): readonly Said[] {
  const policies = new PoliciesKnown();
  log.forEach((event) => policies.learn(event));
  const pools = new Map<string, Funds & PoolTotals>();
  const changes = new Map<RecordedSchemeEvent, readonly [Fen, Fen, Fen]>();
  for (const event of log.filter(isPoolEvent)) {
    const before = pools.get(event.stream) ?? { ...EMPTY_FUNDS, ...NO_TOTALS };
    const after = evolveTotals({ ...before, ...evolveFunds(before, event) }, event);
    pools.set(event.stream, after);
    changes.set(event, [subtract(usedCapacity(after), usedCapacity(before)), subtract(after.riskFen, before.riskFen), subtract(after.injectedFen, before.injectedFen)]);
  }
  return byDate.flatMap((event, index): readonly Said[] => {
    if (event.type !== 'CapacityReserved') return [];
    const before = byDate.slice(0, index).filter(({ stream }) => stream === event.stream);
    const total = (part: 0 | 1 | 2): Fen => before.reduce((sum, one) => (sum + (changes.get(one)?.[part] ?? ZERO)) as Fen, ZERO);
    const policy = policies.appliedBy(event);
    const exceeded = policy !== undefined && total(0) + event.data.amountFen > leverageCap({ ...EMPTY_FUNDS, riskFen: total(1), injectedFen: total(2) }, policy);
    return exceeded ? [`7 ${event.data.loanId} ${event.metadata.occurredOn}`] : [];
  });
}

function exposure(byDate: readonly RecordedSchemeEvent[]): readonly Said[] {
  const policies = new PoliciesKnown();
  byDate.forEach((event) => policies.learn(event));
  const held = new Map<string, number>();
  return byDate.flatMap((event): readonly Said[] => {
    if (event.type !== 'ExposureReserved' && event.type !== 'ExposureReleased' && event.type !== 'ExposureRestored') return [];
    const { uscc, amountFen } = event.data;
    const after = (held.get(uscc) ?? 0) + (event.type === 'ExposureReleased' ? -amountFen : amountFen);
    held.set(uscc, after);
    const exceeded = event.type === 'ExposureReserved' && policies.appliedBy(event)?.caps.scope !== 'LOAN' && after > event.data.capFen;
    return exceeded ? [`8 ${uscc} ${event.metadata.occurredOn}`] : [];
  });
}
