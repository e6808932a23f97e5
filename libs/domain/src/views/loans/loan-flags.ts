import type { RecordedSchemeEvent } from '../../event-catalogue.js';

/** What a reader of a loan should not miss: facts that were accepted although they broke a rule (06 §4). */
export type LoanFlag =
  | 'CLAIM_DEVIATION' | 'LATE_CLAIM' | 'LATE_COMPENSATION' | 'LATE_NOTICE' | 'MISUSE' | 'PAYER_NOT_BORROWER' | 'REPORTED_AFTER_YOUNGER_PAID';

const NONE: readonly LoanFlag[] = [];

/** Flags that one event raises. A step that never came is a missed deadline, not a late step; one may turn out late once its calendar is known. */
function raisedBy(event: RecordedSchemeEvent): readonly LoanFlag[] {
  switch (event.type) {
    case 'DisbursementNotified':
      return event.data.onTime ? NONE : ['LATE_NOTICE'];
    case 'RepaymentReceived':
      return event.data.payerIsBorrower ? NONE : ['PAYER_NOT_BORROWER'];
    case 'LoanMisuseReported':
      return ['MISUSE'];
    case 'CompensationClaimed': {
      const late: readonly LoanFlag[] = event.data.late ? ['LATE_CLAIM'] : NONE;
      return event.data.deviates ? [...late, 'CLAIM_DEVIATION'] : late;
    }
    case 'ClaimRestated':
      return event.data.deviates ? ['CLAIM_DEVIATION'] : NONE;
    case 'CompensatedFromEnterpriseFund':
      return event.data.onTime === false ? ['LATE_COMPENSATION'] : NONE;
    case 'DeadlineMissed':
      return event.data.timer === 'T3' && event.data.cause === 'LATE' ? ['LATE_COMPENSATION'] : NONE;
    case 'CompensationQueueJoined':
      return event.data.reportedAfterYoungerPaid ? ['REPORTED_AFTER_YOUNGER_PAID'] : NONE;
    default:
      return NONE;
  }
}

/** Sorted and distinct; the same array when the event raises nothing new. */
export function withFlagsOf(flags: readonly LoanFlag[], event: RecordedSchemeEvent): readonly LoanFlag[] {
  const raised = raisedBy(event).filter((flag) => !flags.includes(flag));
  return raised.length === 0 ? flags : [...flags, ...raised].sort();
}
