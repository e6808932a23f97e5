import type { DeadlineMissed } from '../../loan/events.js';
import { NO_KEYS, projection, type RecordedOf } from '../scheme-projection.js';
import { loanOf } from '../streams-of-events.js';
import { changing, type DeadlineDocument, withoutTimers, withTimers } from './deadline-document.js';
import { accelerated, cured, givenBack, instalmentMissed, repaid, scheduled, takenOver } from './instalments.js';
import { claimFiled, claimWithdrawn, compensated, deadlineMoved, queued, uncompensated, withdrawn } from './queue-timers.js';
import { met, missed } from './timer-record.js';

/** One document per loan: its timers T1 to T4 (04 §4.5), open, met or missed. */
export const deadlinesProjection = projection<DeadlineDocument, DeadlineEventType>({
  name: 'deadlines',
  version: 6,
  collection: { name: 'deadlines', indexes: [['loanId'], ['nextOpenDue'], ['openCalendarTimers'], ['agreementId', 'nextOpenDue']] },
  handles: [
    'FilingNoticeIssued', 'LoanContractSigned', 'LoanDisbursed', 'DisbursementNotified', 'RepaymentReceived', 'LoanOverdue', 'LoanAccelerated', 'OverdueCured',
    'CompensationQueueJoined', 'CompensationQueueLeft', 'CompensationClaimed', 'ClaimWithdrawn', 'CompensatedFromEnterpriseFund', 'EntryReversed',
    'DeadlineMissed', 'DeadlineMoved',
  ],
  keys(event) {
    const loanId = loanOf(event);
    return loanId === null ? NO_KEYS : [loanId];
  },
  evolve(document, event, key) {
    const before = document ?? withoutTimers(key);
    const after = changed(before, event);
    return after === before ? document : after;
  },
});

type DeadlineEventType =
  | 'FilingNoticeIssued' | 'LoanContractSigned' | 'LoanDisbursed' | 'DisbursementNotified' | 'RepaymentReceived' | 'LoanOverdue' | 'LoanAccelerated' | 'OverdueCured'
  | 'CompensationQueueJoined' | 'CompensationQueueLeft' | 'CompensationClaimed' | 'ClaimWithdrawn' | 'CompensatedFromEnterpriseFund' | 'EntryReversed'
  | 'DeadlineMissed' | 'DeadlineMoved';

function changed(document: DeadlineDocument, event: RecordedOf<DeadlineEventType>): DeadlineDocument {
  switch (event.type) {
    case 'FilingNoticeIssued':
      return { ...document, agreementId: event.data.agreementId };
    case 'LoanContractSigned':
      return { ...document, schedule: event.data.schedule };
    case 'LoanDisbursed': {
      const { noticeDeadline, amountFen } = event.data;
      const notice = { timer: 'T1', due: noticeDeadline, metOn: null, daysLate: 0, state: 'OPEN' } as const;
      return scheduled(withTimers(document, [...document.timers, notice]), amountFen);
    }
    case 'DisbursementNotified':
      return changing(document, ({ timer }) => timer === 'T1', (record) => met(record, event.data.notifiedOn));
    case 'RepaymentReceived':
      return repaid(document, event.data.principalFen, event.data.receivedOn);
    case 'LoanOverdue':
      return instalmentMissed(document, event.data.scheduleNo, event.data.principalDueFen);
    case 'LoanAccelerated':
      return accelerated(document, event.data.declaredOn);
    case 'OverdueCured':
      return withdrawn(cured(document, event.data.curedOn), event.data.curedOn);
    case 'CompensationQueueJoined':
      return queued(document, event.data, event.id);
    case 'CompensationQueueLeft':
      return withdrawn(document, event.metadata.occurredOn);
    case 'CompensationClaimed':
      return claimFiled(document, event.data.filedOn);
    case 'ClaimWithdrawn':
      return claimWithdrawn(document);
    case 'CompensatedFromEnterpriseFund':
      return paidByPool(document, event);
    case 'EntryReversed':
      return reversed(document, event);
    case 'DeadlineMissed':
      return foundMissed(document, event.data);
    case 'DeadlineMoved':
      return event.data.timer === 'T3'
        ? deadlineMoved(document, event.data.to)
        : changing(document, ({ timer, state }) => timer === event.data.timer && state === 'OPEN', (record) => ({ ...record, due: event.data.to }));
  }
}

/** A loan may have joined the queue twice for one day; the finding concerns the last time. */
function foundMissed(document: DeadlineDocument, { timer, due }: DeadlineMissed): DeadlineDocument {
  const found = document.timers.findLast((record) => record.timer === timer && record.due === due);
  return changing(document, (record) => record === found, missed);
}

function paidByPool(document: DeadlineDocument, { id, data }: RecordedOf<'CompensatedFromEnterpriseFund'>): DeadlineDocument {
  return takenOver(compensated(document, data.valueDate, id), data.claim.principalFen, id, data.valueDate);
}

function reversed(document: DeadlineDocument, { data: { eventId, entry }, metadata: { occurredOn } }: RecordedOf<'EntryReversed'>): DeadlineDocument {
  if (entry.type !== 'CompensatedFromEnterpriseFund') return document;
  return givenBack(uncompensated(document, eventId, occurredOn), entry.data.claim.principalFen, eventId);
}
