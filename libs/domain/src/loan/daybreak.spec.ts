import { describe, it } from '@jest/globals';
import { aClaimedLoan, aDisbursedLoan, aPool, type DefaultTerms, event, given, anEnterpriseFundOf, repaymentOf, step } from '../testing/index.js';

/** Due 2026-03-10, found overdue at the opening of the next day. */
const A: DefaultTerms = { loanId: 'L1', amountFen: 60_000_000, disbursedOn: '2025-09-01', dueDate: '2026-03-10' };
const B: DefaultTerms = { loanId: 'L2', amountFen: 50_000_000, disbursedOn: '2025-09-01', dueDate: '2026-03-12' };
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
        event('PoolMembershipEnded'),
        event('CompensationQueueLeft'),
      );
  });

  it('stays overdue when it was paid a day late, until the bank confirms the cure', () => {
    given(aPool(), aDisbursedLoan(A), morning('2026-03-11'))
      .when('RecordRepayment', repaymentOf('L1', '2026-03-11', { principalFen: 60_000_000 }), { on: '2026-03-11' })
      .then(event('RepaymentReceived'), event('CapacityReleased'), event('ExposureReleased'), event('PoolMembershipEnded'));
  });
});

describe('A6 an older claim that the bank has withdrawn', () => {
  it('lets the younger one pass', () => {
    given(aClaimedLoan(A), aClaimedLoan(B), anEnterpriseFundOf(80_000_000), step('WithdrawClaim', { loanId: 'L1', claimId: 'C-L1', reason: '企业已还款' }))
      .when('RunCompensation', { agreementId: 'ccb', valueDate: '2026-04-14' }, { on: '2026-04-14' })
      .then(event('CompensatedFromEnterpriseFund', { loanId: 'L2', paidFen: 50_000_000 }));
  });
});
