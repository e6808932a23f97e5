import { describe, it } from '@jest/globals';
import { aDisbursedLoan, aPool, type DefaultTerms, event, given, repaymentOf, step } from '../testing/index.js';

/** Due 2026-03-10, found overdue at the opening of the next day. */
const A: DefaultTerms = { loanId: 'L1', amountFen: 60_000_000, disbursedOn: '2025-09-01', dueDate: '2026-03-10' };
const morning = (date: string) => step('OpenBusinessDay', { date }, { on: date });
const report = { loanId: 'L1', scheduleNo: 1, dueDate: '2026-03-10' };

describe('Art. 26 what the engine finds overdue at daybreak', () => {
  it('the bank may still report, once', () => {
    given(aPool(), aDisbursedLoan(A), morning('2026-03-11')).when('ReportOverdue', report, { on: '2026-03-12' }).then(event('LoanOverdue', { overdueSince: '2026-03-11', detectedBy: 'BANK' }));
    given(aPool(), aDisbursedLoan(A), morning('2026-03-11'), step('ReportOverdue', report)).when('ReportOverdue', report, { on: '2026-03-12' }).thenRejected('DUPLICATE', []);
  });

  it('was never overdue when it turns out to have been paid by the due date', () => {
    given(aPool(), aDisbursedLoan(A), morning('2026-03-11'))
      .when('RecordRepayment', repaymentOf('L1', '2026-03-10', { principalFen: 60_000_000 }), { on: '2026-03-11' })
      .then(
        event('RepaymentReceived', { outstandingAfterFen: 0 }),
        event('OverdueCured', { curedOn: '2026-03-10', principalArrearsFen: 0 }),
        event('LoanRepaid', { repaidOn: '2026-03-10' }),
        event('CapacityReleased', { outstandingFen: 60_000_000 }),
        event('ExposureReleased', { amountFen: 60_000_000 }),
        event('CompensationQueueLeft'),
        event('PoolMembershipEnded'),
      );
  });

  it('stays overdue when it was paid a day late, until the bank confirms the cure', () => {
    given(aPool(), aDisbursedLoan(A), morning('2026-03-11'))
      .when('RecordRepayment', repaymentOf('L1', '2026-03-11', { principalFen: 60_000_000 }), { on: '2026-03-11' })
      .then(event('RepaymentReceived'), event('CapacityReleased'), event('ExposureReleased'));
  });
});
