import { addDays, type CivilDate } from '../calendar/index.js';
import type { Fen } from '../money/index.js';
import type { CompensatedFromEnterpriseFund } from '../pool/events.js';
import { projection, type RecordedOf } from './scheme-projection.js';
import { poolOfStream } from './streams-of-events.js';

/** A loan in the queue of Art. 26: overdue, and not compensated. Rank it by `overdueSince` within its pool. */
export interface QueuedLoanDocument {
  readonly loanId: string;
  readonly agreementId: string;
  readonly overdueSince: CivilDate;
  readonly monthEndsOn: CivilDate;
  readonly compensableFrom: CivilDate;
  readonly deadline: CivilDate | null;
  readonly waived: boolean;
  readonly claimId: string | null;
  readonly filedOn: CivilDate | null;
  readonly claimFen: Fen | null;
  /** False once it is compensated; kept, because a reversal puts the loan back. */
  readonly queued: boolean;
  /** The compensation that has paid it. */
  readonly paidBy: string | null;
  /** The place that the loan had before and that was paid: it may have it again. */
  readonly earlier: QueuedLoanDocument | null;
}

type QueueEventType =
  | 'CompensationQueueJoined' | 'CompensationQueueLeft' | 'CompensationOrderWaived' | 'CompensationClaimed' | 'ClaimRestated' | 'ClaimWithdrawn'
  | 'CompensatedFromEnterpriseFund' | 'DeadlineMoved' | 'EntryReversed';

export const claimsQueueProjection = projection<QueuedLoanDocument, QueueEventType>({
  name: 'claims-queue',
  version: 5,
  collection: { name: 'claimsQueue', indexes: [['queued', 'agreementId', 'overdueSince'], ['agreementId', 'overdueSince']] },
  handles: [
    'CompensationQueueJoined', 'CompensationQueueLeft', 'CompensationOrderWaived', 'CompensationClaimed', 'ClaimRestated', 'ClaimWithdrawn',
    'CompensatedFromEnterpriseFund', 'DeadlineMoved', 'EntryReversed',
  ],
  keys: ({ data: { loanId } }) => (loanId === null ? [] : [loanId]),
  evolve(document, event, loanId) {
    switch (event.type) {
      case 'CompensationQueueJoined':
        return joined(document, event);
      case 'EntryReversed':
        return event.data.entry.type === 'CompensatedFromEnterpriseFund' ? putBack(document, event.data.eventId, event.data.entry.data, poolOfStream(event)) : document;
      case 'CompensationQueueLeft':
        return left(document);
      default:
        return document === undefined || document.loanId !== loanId ? document : changed(document, event);
    }
  },
});

function joined(document: QueuedLoanDocument | undefined, event: RecordedOf<'CompensationQueueJoined'>): QueuedLoanDocument {
  const { loanId, overdueSince, monthEndsOn, compensableFrom, deadline } = event.data;
  const waiting = document?.queued === true ? document : undefined;
  const { claimId, filedOn, claimFen } = waiting ?? { claimId: null, filedOn: null, claimFen: null };
  const earlier = waiting === undefined ? (document ?? null) : waiting.earlier;
  return { loanId, agreementId: poolOfStream(event), overdueSince, monthEndsOn, compensableFrom, deadline, waived: false, claimId, filedOn, claimFen, queued: true, paidBy: null, earlier };
}

/** Only a place that was paid outlives the loan's leaving the queue. */
function left(document: QueuedLoanDocument | undefined): QueuedLoanDocument | undefined {
  return document?.queued === true ? (document.earlier ?? undefined) : document;
}

function changed(document: QueuedLoanDocument, event: Exclude<RecordedOf<QueueEventType>, { type: 'CompensationQueueJoined' | 'CompensationQueueLeft' | 'EntryReversed' }>): QueuedLoanDocument {
  switch (event.type) {
    case 'CompensationOrderWaived':
      return { ...document, waived: true };
    case 'CompensationClaimed': {
      const { claimId, filedOn, totalFen } = event.data;
      return { ...document, claimId, filedOn, claimFen: totalFen };
    }
    case 'ClaimRestated':
      return { ...document, claimFen: event.data.totalFen };
    case 'ClaimWithdrawn':
      return { ...document, claimId: null, filedOn: null, claimFen: null };
    case 'CompensatedFromEnterpriseFund':
      return { ...document, queued: false, paidBy: event.id };
    case 'DeadlineMoved':
      return event.data.timer === 'T3' ? { ...document, deadline: event.data.to } : document;
  }
}

/** A reversed compensation leaves the claim as it was before it: filed, and not paid. A place taken since falls away. */
function putBack(document: QueuedLoanDocument | undefined, eventId: string, paid: CompensatedFromEnterpriseFund, agreementId: string): QueuedLoanDocument {
  for (let place = document ?? null; place !== null; place = place.earlier) {
    if (place.paidBy === eventId) return { ...place, queued: true, paidBy: null };
  }
  const { loanId, overdueSince, monthEndsOn, deadline, claimId, claim } = paid;
  return {
    loanId, agreementId, overdueSince, monthEndsOn, compensableFrom: addDays(monthEndsOn, 1), deadline,
    waived: false, claimId, filedOn: null, claimFen: claim.totalFen, queued: true, paidBy: null, earlier: null,
  };
}
