import { addDays, type CivilDate } from '../calendar/index.js';
import type { Decided } from '../kernel/event.js';
import type { CompensatedFromEnterpriseFund, PoolEvent } from '../pool/events.js';

/** What an event does to the queue of its pool (Art. 26). */
export type QueueStep = { readonly loanId: string } & (
  | { readonly does: 'JOIN' | 'PUT_BACK' | 'PAY'; readonly overdueSince: CivilDate; readonly compensableFrom: CivilDate; readonly valueDate: CivilDate }
  | { readonly does: 'LEAVE' | 'WAIVE' | 'CLAIM' | 'UNCLAIM' }
);

interface Waiting {
  readonly overdueSince: CivilDate;
  readonly compensableFrom: CivilDate;
  readonly claimed: boolean;
  readonly waived: boolean;
}

/** An older loan that had to be paid first. */
export type PassedOver = Waiting & { readonly loanId: string };

export function queueStepOf(event: Decided<PoolEvent>): QueueStep | undefined {
  switch (event.type) {
    case 'CompensationQueueJoined': {
      const { loanId, overdueSince, compensableFrom } = event.data;
      return { does: 'JOIN', loanId, overdueSince, compensableFrom, valueDate: compensableFrom };
    }
    case 'CompensationQueueLeft':
      return { does: 'LEAVE', loanId: event.data.loanId };
    case 'CompensationOrderWaived':
      return { does: 'WAIVE', loanId: event.data.loanId };
    case 'CompensationClaimed':
      return { does: 'CLAIM', loanId: event.data.loanId };
    case 'ClaimWithdrawn':
      return { does: 'UNCLAIM', loanId: event.data.loanId };
    case 'CompensatedFromEnterpriseFund':
      return paymentStep('PAY', event.data);
    case 'EntryReversed':
      return event.data.entry.type === 'CompensatedFromEnterpriseFund' ? paymentStep('PUT_BACK', event.data.entry.data) : undefined;
    default:
      return undefined;
  }
}

function paymentStep(does: 'PAY' | 'PUT_BACK', { loanId, overdueSince, monthEndsOn, valueDate }: CompensatedFromEnterpriseFund): QueueStep {
  return { does, loanId, overdueSince, compensableFrom: addDays(monthEndsOn, 1), valueDate };
}

/** Who waits in a pool, from the steps that it has seen. */
export class PaymentQueue {
  readonly #waiting = new Map<string, Waiting>();

  /** For a payment: an older loan that it passed over. Where the policy does not insist on the order, only one that had claimed. */
  take(step: QueueStep, strict: boolean): PassedOver | undefined {
    const { loanId } = step;
    switch (step.does) {
      case 'JOIN':
        this.#waiting.set(loanId, { overdueSince: step.overdueSince, compensableFrom: step.compensableFrom, claimed: this.#waiting.get(loanId)?.claimed ?? false, waived: false });
        return undefined;
      case 'PUT_BACK':
        this.#waiting.set(loanId, { overdueSince: step.overdueSince, compensableFrom: step.compensableFrom, claimed: true, waived: false });
        return undefined;
      case 'PAY':
        this.#waiting.delete(loanId);
        return this.#passedOver(step.overdueSince, step.valueDate, strict);
      case 'LEAVE':
        this.#waiting.delete(loanId);
        return undefined;
      case 'WAIVE':
        return this.#change(loanId, { waived: true });
      case 'CLAIM':
        return this.#change(loanId, { claimed: true });
      case 'UNCLAIM':
        return this.#change(loanId, { claimed: false });
    }
  }

  #change(loanId: string, changed: Partial<Waiting>): undefined {
    const waiting = this.#waiting.get(loanId);
    if (waiting !== undefined) this.#waiting.set(loanId, { ...waiting, ...changed });
  }

  #passedOver(overdueSince: CivilDate, valueDate: CivilDate, strict: boolean): PassedOver | undefined {
    for (const [loanId, waiting] of this.#waiting) {
      const older = waiting.overdueSince < overdueSince && waiting.compensableFrom <= valueDate;
      if (older && !waiting.waived && (strict || waiting.claimed)) return { loanId, ...waiting };
    }
    return undefined;
  }
}
