import type { CivilDate } from '../calendar/index.js';
import type { Decided } from '../kernel/event.js';
import type { PoolEvent } from '../pool/events.js';
import { said, type Said } from './wording.js';

/** A loan in the queue, and the decision by which younger claims may pass it. */
export interface Queued {
  readonly loanId: string;
  readonly since: CivilDate;
  readonly waivedBy: string | null;
}

/** Loans of a pool that are overdue and not compensated, by loan. */
export type Queue = ReadonlyMap<string, Queued>;

export const EMPTY_QUEUE: Queue = new Map();

export function evolveQueue(queue: Queue, event: Decided<PoolEvent>): Queue {
  switch (event.type) {
    case 'CompensationQueueJoined': {
      const { loanId, overdueSince: since } = event.data;
      return new Map(queue).set(loanId, { loanId, since, waivedBy: null });
    }
    case 'CompensationOrderWaived': {
      const queued = queue.get(event.data.loanId);
      return queued === undefined ? queue : new Map(queue).set(queued.loanId, { ...queued, waivedBy: event.data.decisionId });
    }
    case 'CompensationQueueLeft':
    case 'CompensatedFromEnterpriseFund': {
      const left = new Map(queue);
      left.delete(event.data.loanId);
      return left;
    }
    default:
      return queue;
  }
}

/** Older loans that stay unpaid while one overdue since a day is paid (reading A6). */
export function passedOver(queue: Queue, since: CivilDate): readonly Queued[] {
  return [...queue.values()].filter((queued) => queued.waivedBy !== null && queued.since < since).sort((a, b) => (a.since < b.since ? -1 : 1));
}

export function sayPassedOver(loans: readonly Queued[]): Said | undefined {
  if (loans.length === 0) return undefined;
  return said(
    `${loans.map(({ loanId, since, waivedBy }) => `${loanId}(${since} 起逾期,依领导小组决议 ${waivedBy ?? ''})`).join('、')} 逾期在先而银行未提出申请,经豁免顺序,本笔先付。`,
    `Overdue before it, yet without a claim: ${loans.map(({ loanId, since, waivedBy }) => `${loanId} (since ${since}, passed by leading-group decision ${waivedBy ?? ''})`).join('; ')}. The order was waived for this payment.`,
  );
}
