import { describe, it } from '@jest/globals';
import { aDisbursedLoan, anOverdueLoan, claimOf, type DefaultTerms, event, given, repaymentOf, type Step, step } from '../testing/index.js';

/** Two instalments: 100,000,000 on 2026-02-28 and 200,000,000 on 2026-05-29. */
const IN_TWO: DefaultTerms = {
  amountFen: 300_000_000, schedule: [{ no: 1, dueDate: '2026-02-28', principalFen: 100_000_000 }, { no: 2, dueDate: '2026-05-29', principalFen: 200_000_000 }],
};
const drawn = (disbursedFen: number): DefaultTerms => ({ ...IN_TWO, disbursedFen });
const repaid = (receivedOn: string, principalFen: number): Step => step('RecordRepayment', repaymentOf('L1', receivedOn, { principalFen }), { on: receivedOn });
const queued = event('CompensationQueueJoined');

describe('Art. 17, 25 a loan drawn below its contract: what was not drawn shortens the last instalments', () => {
  const found = (disbursedFen: number, date: string, ...receipts: Step[]) => given(aDisbursedLoan(drawn(disbursedFen)), receipts, step('NotifyDisbursement', { loanId: 'L1', notifiedOn: '2025-08-29' }))
    .when('OpenBusinessDay', { date }, { on: date });

  it('the first falls due as agreed', () => {
    found(150_000_000, '2026-03-01').then(event('BusinessDayOpened'), event('LoanOverdue', { scheduleNo: 1, principalDueFen: 100_000_000 }), queued);
    given(aDisbursedLoan(drawn(150_000_000))).when('ReportOverdue', { loanId: 'L1', scheduleNo: 1, dueDate: '2026-02-28' }, { on: '2026-03-01' })
      .then(event('LoanOverdue', { principalDueFen: 100_000_000, detectedBy: 'BANK' }), queued);
  });

  it('the last for what is left', () => {
    found(150_000_000, '2026-05-30', repaid('2026-02-28', 100_000_000)).then(event('BusinessDayOpened'), event('LoanOverdue', { scheduleNo: 2, principalDueFen: 50_000_000 }), queued);
    found(150_000_000, '2026-05-30', repaid('2026-02-28', 150_000_000)).then(event('BusinessDayOpened'));
  });

  it('or not at all, when the earlier ones take all that was drawn', () => {
    found(90_000_000, '2026-05-30').then(event('BusinessDayOpened'), event('LoanOverdue', { scheduleNo: 1, principalDueFen: 90_000_000 }), queued);
  });

  it('A10: the bank claims what is due of it', () => {
    const claiming = (principalFen: number) => given(anOverdueLoan(drawn(150_000_000))).when('FileClaim', claimOf(IN_TWO, { principalFen }), { on: '2026-03-01' });
    claiming(100_000_000).then(event('CompensationClaimed', { recomputed: { principalFen: 100_000_000 } }));
    claiming(100_000_001).thenRejected('AMOUNT_EXCEEDS_DEBT', ['Art. 26'], { owedFen: 100_000_000 });
  });

  it('A10: and accelerates the rest of what was drawn', () => {
    given(aDisbursedLoan(drawn(150_000_000))).when('DeclareAcceleration', { loanId: 'L1', declaredOn: '2026-03-01', reason: '停产' }, { on: '2026-03-01' }).then(event('LoanAccelerated', { principalFen: 50_000_000 }));
  });
});
