import { isPoolEvent, poolOfStream } from '../views/streams-of-events.js';
import { PaymentQueue, queueStepOf } from './payment-queue.js';
import { PoliciesKnown } from './policies-known.js';
import type { InvariantRule } from './violation.js';

/** Invariant 6: nobody is paid before an older loan that the pool knew to be past its month. */
export function orderOfPayment(): InvariantRule {
  const queues = new Map<string, PaymentQueue>();
  const policies = new PoliciesKnown();
  return {
    handles: [
      'PolicyAdopted', 'CompensationQueueJoined', 'CompensationQueueLeft', 'CompensationOrderWaived', 'CompensationClaimed', 'ClaimWithdrawn',
      'CompensatedFromEnterpriseFund', 'EntryReversed',
    ],
    check(event, violated) {
      policies.learn(event);
      if (!isPoolEvent(event)) return;
      const step = queueStepOf(event);
      if (step === undefined) return;
      const queue = queues.get(poolOfStream(event)) ?? new PaymentQueue();
      queues.set(poolOfStream(event), queue);
      const passed = queue.take(step, policies.appliedBy(event)?.order.strict ?? true);
      if (passed === undefined || event.type !== 'CompensatedFromEnterpriseFund') return;
      const { loanId, overdueSince, valueDate } = event.data;
      violated(6, loanId, { overdueSince, valueDate, olderLoanId: passed.loanId, olderSince: passed.overdueSince, olderCompensableFrom: passed.compensableFrom });
    },
  };
}
