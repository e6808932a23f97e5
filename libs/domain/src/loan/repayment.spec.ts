import { describe, expect, it } from '@jest/globals';
import {
  after, aClearedLoan, aCompensatedLoan, aDisbursedLoan, anOverdueLoan, aScheme, aSharedLoan, event, firm, given, type LoanTerms, repaymentOf, type Step, step,
} from '../testing/index.js';

const repaid = (receivedOn: string, principalFen: number, loanId = 'L1'): Step => step('RecordRepayment', repaymentOf(loanId, receivedOn, { principalFen }), { on: receivedOn });
const IN_TWO: LoanTerms = {
  schedule: [{ no: 1, dueDate: '2026-02-28', principalFen: 100_000_000 }, { no: 2, dueDate: '2026-08-28', principalFen: 200_000_000 }],
};

describe('Art. 25 the firm repays as contracted', () => {
  it('in part: principal frees capacity and exposure', () => {
    given(aDisbursedLoan())
      .when('RecordRepayment', repaymentOf('L1', '2026-01-10', { principalFen: 100_000_000, interestFen: 4_000_000 }), { on: '2026-01-10' })
      .then(
        event('RepaymentReceived', { principalFen: 100_000_000, interestFen: 4_000_000, outstandingAfterFen: 200_000_000, payerIsBorrower: true }),
        event('CapacityReleased', { outstandingFen: 100_000_000, reservedFen: 0, reason: 'REPAID' }),
        event('ExposureReleased', { amountFen: 100_000_000, exposureAfterFen: 200_000_000 }),
      );
  });

  it('interest alone frees nothing', () => {
    given(aDisbursedLoan()).when('RecordRepayment', repaymentOf('L1', '2025-09-20', { interestFen: 797_500 }), { on: '2025-09-20' }).then(event('RepaymentReceived'));
  });

  it('in full: the loan is repaid', () => {
    given(aDisbursedLoan(), repaid('2026-01-10', 100_000_000))
      .when('RecordRepayment', repaymentOf('L1', '2026-08-28', { principalFen: 200_000_000 }), { on: '2026-08-28' })
      .then(event('RepaymentReceived', { outstandingAfterFen: 0 }), event('LoanRepaid', { loanId: 'L1', repaidOn: '2026-08-28' }), event('CapacityReleased', { outstandingFen: 200_000_000 }),
        event('ExposureReleased', { exposureAfterFen: 0 }), event('PoolMembershipEnded'));
  });

  it('never more principal than is outstanding', () => {
    given(aDisbursedLoan(), repaid('2026-01-10', 100_000_000))
      .when('RecordRepayment', repaymentOf('L1', '2026-01-11', { principalFen: 200_000_001 }), { on: '2026-01-11' })
      .thenRejected('AMOUNT_EXCEEDS_DEBT', ['Art. 26'], { offeredFen: 200_000_001, owedFen: 200_000_000 });
  });

  it('A38: another payer is flagged, not refused', () => {
    given(aDisbursedLoan())
      .when('RecordRepayment', repaymentOf('L1', '2026-01-10', { interestFen: 1, payer: firm(2) }), { on: '2026-01-10' })
      .then(event('RepaymentReceived', { payer: firm(2), payerIsBorrower: false }));
  });

  it('only what has been lent', () => {
    given(aClearedLoan()).when('RecordRepayment', repaymentOf('L1', '2025-08-29', { principalFen: 1 })).thenRejected('WRONG_STATE', [], { state: 'CLEARED' });
    given(aScheme()).when('RecordRepayment', repaymentOf('L1', '2025-08-01', { principalFen: 1 })).thenRejected('UNKNOWN', []);
  });

  it('A30: and a refusal names what is compensated, and that a recovery is what it is recorded as', () => {
    const shared = after(aSharedLoan({ amountFen: 100_000_000 }));
    const answer = shared.take(step('RecordRepayment', repaymentOf('L1', shared.today, { principalFen: 1_000_000 })));
    expect('rejection' in answer ? [answer.rejection.zh, answer.rejection.en] : []).toEqual([
      '本金 10,000.00 超过仍须按约偿还的 0.00:贷款已代偿,未偿本金中 490,000.00 属代偿债务,待追偿合计 1,000,000.00;收到的款项请登记为追偿(ApplyRecovery,第二十八条)。',
      'Principal 10,000.00 exceeds the 0.00 that is still repaid as contracted: the loan was compensated, 490,000.00 of what is outstanding is compensated debt, and 1,000,000.00 is to be recovered in all. Record what came in as a recovery (ApplyRecovery, Art. 28).',
    ]);
  });

  it('A30: after a compensation only the instalments that were not claimed are repaid this way', () => {
    const claimed = aCompensatedLoan({ ...IN_TWO, claim: { principalFen: 100_000_000 } });
    given(claimed).when('RecordRepayment', repaymentOf('L1', '2026-08-28', { principalFen: 200_000_001 }), { on: '2026-08-28' })
      .thenRejected('AMOUNT_EXCEEDS_DEBT', ['Art. 26', 'Art. 28'], { owedFen: 200_000_000, compensatedFen: 94_000_000, dueFen: 100_000_000 });
    given(claimed).when('RecordRepayment', repaymentOf('L1', '2026-08-28', { principalFen: 200_000_000 }), { on: '2026-08-28' })
      .then(event('RepaymentReceived', { outstandingAfterFen: 0 }), event('CapacityReleased', { outstandingFen: 200_000_000 }), event('ExposureReleased'));
  });

  it('an overdue loan repaid in full waits for the bank to confirm the cure', () => {
    expect(after(anOverdueLoan(), repaid('2026-09-01', 300_000_000)).state('loan', 'L1')).toMatchObject({ step: 'OVERDUE' });
    given(anOverdueLoan(), repaid('2026-09-01', 300_000_000))
      .when('ConfirmOverdueCured', { loanId: 'L1', curedOn: '2026-09-01' })
      .then(event('OverdueCured', { principalArrearsFen: 0 }), event('LoanRepaid'), event('CompensationQueueLeft', { loanId: 'L1', reason: 'CURED' }), event('PoolMembershipEnded'));
  });
});

describe('Art. 26 acceleration', () => {
  const declaration = { loanId: 'L1', declaredOn: '2026-03-02', reason: '停产' };

  it('A10: what was to fall due later falls due that day', () => {
    given(aDisbursedLoan(IN_TWO), repaid('2026-02-28', 100_000_000)).when('DeclareAcceleration', declaration, { on: '2026-03-02' }).then(event('LoanAccelerated', { principalFen: 200_000_000 }));
    expect(after(aDisbursedLoan(IN_TWO), step('DeclareAcceleration', declaration, { on: '2026-03-02' })).state('loan', 'L1')).toMatchObject({
      contract: { schedule: [{ no: 1, dueDate: '2026-02-28' }, { no: 2, dueDate: '2026-03-02' }] },
    });
  });

  it('without what is overdue already', () => {
    given(anOverdueLoan(IN_TWO)).when('DeclareAcceleration', declaration, { on: '2026-03-02' }).then(event('LoanAccelerated', { principalFen: 200_000_000 }));
  });

  it('only of a running loan', () => {
    given(aClearedLoan()).when('DeclareAcceleration', { ...declaration, declaredOn: '2025-08-29' }).thenRejected('WRONG_STATE', [], { state: 'CLEARED' });
    given(aScheme()).when('DeclareAcceleration', { ...declaration, declaredOn: '2025-08-01' }).thenRejected('UNKNOWN', []);
  });
});

describe('Art. 3 money used for something else', () => {
  const misuse = { loanId: 'L1', foundOn: '2025-09-10', amountFen: 50_000_000, text: '购房' };

  it('is a fact to record', () => {
    given(aDisbursedLoan()).when('ReportMisuse', misuse, { on: '2025-09-10' }).then(event('LoanMisuseReported', misuse));
  });

  it('of a loan that was disbursed', () => {
    given(aClearedLoan()).when('ReportMisuse', misuse, { on: '2025-09-10' }).thenRejected('WRONG_STATE', []);
    given().when('ReportMisuse', misuse, { on: '2025-09-10' }).thenRejected('UNKNOWN', []);
  });
});

describe('Art. 28 the bank pursues the borrower', () => {
  const action = { loanId: 'L1', kind: 'LAWSUIT', caseNo: '(2026)内2201民初1号' };

  it('and records what it does', () => {
    given(aCompensatedLoan()).when('OpenRecoveryAction', action).then(event('RecoveryActionOpened', action));
  });

  it('for a loan that was disbursed', () => {
    given(aClearedLoan()).when('OpenRecoveryAction', action).thenRejected('WRONG_STATE', []);
    given().when('OpenRecoveryAction', action).thenRejected('UNKNOWN', []);
  });
});
