import { addDays, type CivilDate } from '../calendar/index.js';
import type { CompensatedFromEnterpriseFund } from '../pool/events.js';
import { isPoolEvent, poolOfStream } from '../views/streams-of-events.js';
import { PoliciesKnown } from './policies-known.js';
import type { InvariantRule } from './violation.js';

interface Waiting {
  readonly overdueSince: CivilDate;
  readonly compensableFrom: CivilDate;
  readonly claimed: boolean;
  readonly waived: boolean;
}

type Queue = Map<string, Waiting>;

/** Invariant 6: nobody is paid before an older loan that the pool knew to be past its month. */
export function orderOfPayment(): InvariantRule {
  const queues = new Map<string, Queue>();
  const policies = new PoliciesKnown();
  return {
    handles: [
      'PolicyAdopted', 'CompensationQueueJoined', 'CompensationQueueLeft', 'CompensationOrderWaived', 'CompensationClaimed', 'ClaimWithdrawn',
      'CompensatedFromEnterpriseFund', 'EntryReversed',
    ],
    check(event, violated) {
      policies.learn(event);
      if (!isPoolEvent(event)) return;
      const queue = queueOf(queues, poolOfStream(event));
      switch (event.type) {
        case 'CompensationQueueJoined': {
          const { loanId, overdueSince, compensableFrom } = event.data;
          queue.set(loanId, { overdueSince, compensableFrom, claimed: queue.get(loanId)?.claimed ?? false, waived: false });
          return;
        }
        case 'CompensationQueueLeft':
          queue.delete(event.data.loanId);
          return;
        case 'CompensationOrderWaived':
          change(queue, event.data.loanId, { waived: true });
          return;
        case 'CompensationClaimed':
          change(queue, event.data.loanId, { claimed: true });
          return;
        case 'ClaimWithdrawn':
          change(queue, event.data.loanId, { claimed: false });
          return;
        case 'CompensatedFromEnterpriseFund': {
          queue.delete(event.data.loanId);
          const passed = passedOver(queue, event.data, policies.appliedBy(event)?.order.strict ?? true);
          if (passed === undefined) return;
          const { loanId, overdueSince, valueDate } = event.data;
          violated(6, loanId, { overdueSince, valueDate, olderLoanId: passed.loanId, olderSince: passed.overdueSince, olderCompensableFrom: passed.compensableFrom });
          return;
        }
        case 'EntryReversed':
          if (event.data.entry.type === 'CompensatedFromEnterpriseFund') putBack(queue, event.data.entry.data);
          return;
        default:
          return;
      }
    },
  };
}

function queueOf(queues: Map<string, Queue>, pool: string): Queue {
  const queue = queues.get(pool) ?? new Map<string, Waiting>();
  queues.set(pool, queue);
  return queue;
}

function change(queue: Queue, loanId: string, changed: Partial<Waiting>): void {
  const waiting = queue.get(loanId);
  if (waiting !== undefined) queue.set(loanId, { ...waiting, ...changed });
}

/** Where the policy does not insist on the order, only older loans that had claimed must have been paid. */
function passedOver(queue: Queue, { overdueSince, valueDate }: CompensatedFromEnterpriseFund, strict: boolean): (Waiting & { readonly loanId: string }) | undefined {
  for (const [loanId, waiting] of queue) {
    const older = waiting.overdueSince < overdueSince && waiting.compensableFrom <= valueDate;
    if (older && !waiting.waived && (strict || waiting.claimed)) return { loanId, ...waiting };
  }
  return undefined;
}

function putBack(queue: Queue, { loanId, overdueSince, monthEndsOn }: CompensatedFromEnterpriseFund): void {
  queue.set(loanId, { overdueSince, compensableFrom: addDays(monthEndsOn, 1), claimed: true, waived: false });
}
