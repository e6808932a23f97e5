import { type PassedOver, PaymentQueue, type QueueStep } from '../payment-queue.js';
import { breachOf, type HindsightBreach, inOrder } from './breach.js';
import { brokenSince, type Entry, type Judge } from './by-date.js';

export interface OrderEntry extends Entry {
  readonly step: QueueStep;
  /** Whether the policy that was applied insists on the order. */
  readonly strict: boolean;
  /** Whether the order was kept as then known. */
  readonly keptThen: boolean;
}

/** Invariant 6 by business date: who waited on the day of a payment, as known now. */
export const judgeOrder: Judge<OrderEntry> = (entries) => {
  const breaches: HindsightBreach[] = [];
  const queue = new PaymentQueue();
  for (const entry of entries) {
    const passed = queue.take(entry.step, entry.strict);
    if (passed === undefined || !entry.keptThen || entry.step.does !== 'PAY') continue;
    const { loanId, overdueSince, valueDate } = entry.step;
    const figures = { overdueSince, valueDate, olderLoanId: passed.loanId, olderSince: passed.overdueSince, olderCompensableFrom: passed.compensableFrom };
    breaches.push(breachOf(6, loanId, entry.at.on, figures, causeOf(entry, passed, entries).at));
  }
  return breaches;
};

/** Of what was recorded late of the payment and the older loan: that since which the loan is seen to have waited, or the last. */
function causeOf(payment: OrderEntry, { loanId }: PassedOver, entries: readonly OrderEntry[]): OrderEntry {
  const concerned = [...entries.filter(({ at, step }) => step.loanId === loanId && inOrder(at, payment.at)), payment];
  const since = brokenSince(concerned, ({ at: { position } }) => isInTurn(payment, concerned.filter(({ at }) => at.position <= position)));
  const late = concerned.filter((entry) => concerned.some(({ at }) => at.position < entry.at.position && inOrder(entry.at, at)));
  if (since !== undefined && late.includes(since)) return since;
  return late.reduce((last, entry) => (entry.at.position > last.at.position ? entry : last), late[0] ?? payment);
}

function isInTurn(payment: OrderEntry, known: readonly OrderEntry[]): boolean {
  const queue = new PaymentQueue();
  return known.every((entry) => queue.take(entry.step, entry.strict) === undefined || entry !== payment);
}
