import { reportedLoanFields } from './loan-document.js';
import { choiceOf, DAY, ENTERPRISE_STATUSES, FEN, FLAG, INSTANT, listOf, LOAN_STATUSES, mapOf, objectOf, orNull, TEXT, TIMER_STATES, TIMERS, WHOLE } from './schemas.js';

export const deadlineSchema = { timer: choiceOf(...TIMERS), subject: TEXT, due: orNull(DAY), metOn: orNull(DAY), daysLate: WHOLE, state: choiceOf(...TIMER_STATES) };

/** The report of a scheme, field by field (`Report` of the domain). */
export const reportSchema = objectOf({
  asOf: DAY, knownAt: INSTANT, position: TEXT, events: WHOLE,
  pools: mapOf(objectOf({
    enterpriseFundFen: FEN, riskFundFen: FEN, contributedFen: FEN, injectedFen: FEN, interestFen: FEN, enterprisePaidFen: FEN, riskPaidFen: FEN, enterpriseRefilledFen: FEN, riskRefilledFen: FEN,
    outstandingFen: FEN, reservedFen: FEN, leverageCapFen: FEN, headroomFen: FEN, expectedVolumeFen: FEN, floorRequiredFen: FEN, floorMet: FLAG,
  })),
  loans: mapOf(objectOf({ status: choiceOf(...LOAN_STATUSES), uscc: TEXT, agreementId: TEXT, ...reportedLoanFields })),
  enterprises: mapOf(objectOf({ status: choiceOf(...ENTERPRISE_STATUSES), exposureFen: FEN, blacklisted: FLAG })),
  deadlines: listOf(objectOf(deadlineSchema)),
  journal: orNull(objectOf({ balanced: FLAG, debitsFen: FEN, creditsFen: FEN })),
});
