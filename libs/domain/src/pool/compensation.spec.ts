import { describe, expect, it } from '@jest/globals';
import { ulanhot } from '../policy/schemes/ulanhot.js';
import {
  aClaimedLoan, aCompensatedLoan, aDecision, aDisbursedLoan, after, anEnterpriseFundOf, anOverdueLoan, aPool, aScheme, claimOf, compensation, type DefaultTerms, event, given,
  type Life, repaymentOf, step,
} from '../testing/index.js';

/** Due 2026-03-10: month ends 04-10, compensable from 04-11, deadline 04-15. */
const A: DefaultTerms = { loanId: 'L1', amountFen: 60_000_000, disbursedOn: '2025-09-01', dueDate: '2026-03-10' };
/** Due two days later: compensable from 04-13, the same deadline. */
const B: DefaultTerms = { loanId: 'L2', amountFen: 50_000_000, disbursedOn: '2025-09-01', dueDate: '2026-03-12' };
const run = (valueDate: string, ...lives: Life[]) => given(...lives).when('RunCompensation', { agreementId: 'ccb', valueDate }, { on: valueDate });
const paid = (loanId: string, data: object) => event('CompensatedFromEnterpriseFund', { loanId, ...data });

describe('Art. 8, 26 the enterprise fund pays first', () => {
  it('6.8: in full when it reaches', () => {
    const claim = { principalFen: 60_000_000, interestFen: 495_417, penaltyFen: 580_000, compoundFen: 2_873 };
    run('2026-04-13', aClaimedLoan({ ...A, claim }), anEnterpriseFundOf(150_000_000)).then(paid('L1', {
      claimId: 'C-L1', rank: 1, overdueSince: '2026-03-11', monthEndsOn: '2026-04-10', deadline: '2026-04-15', onTime: true, valueDate: '2026-04-13',
      claim: { ...claim, totalFen: 61_078_290 }, fundBeforeFen: 150_000_000, paidFen: 61_078_290, paidByComponent: claim, fundAfterFen: 88_921_710, shortfallFen: 0,
    }));
  });

  it('A29: in part, compound, penalty and interest before principal', () => {
    const claim = { principalFen: 60_000_000, interestFen: 500_000, penaltyFen: 300_000, compoundFen: 100_000 };
    const from = (fundFen: number) => run('2026-04-13', aClaimedLoan({ ...A, claim }), anEnterpriseFundOf(fundFen));
    from(2_000_000).then(paid('L1', { paidFen: 2_000_000, shortfallFen: 58_900_000, paidByComponent: { compoundFen: 100_000, penaltyFen: 300_000, interestFen: 500_000, principalFen: 1_100_000 } }));
    expect(after(aClaimedLoan({ ...A, claim }), anEnterpriseFundOf(2_000_000), compensation('2026-04-13')).state('pool', 'ccb')).toMatchObject({ outstandingFen: 58_900_000 });
  });

  it('and a claim that it cannot reach is paid nothing, so that its shortfall can be shared', () => {
    run('2026-04-13', aClaimedLoan(A), aClaimedLoan(B), anEnterpriseFundOf(60_000_000)).then(
      paid('L1', { paidFen: 60_000_000, fundAfterFen: 0, shortfallFen: 0 }),
      paid('L2', { paidFen: 0, fundBeforeFen: 0, shortfallFen: 50_000_000 }),
    );
  });
});

describe('Art. 26 only what is overdue for more than a month is paid', () => {
  it('A1: from the day after the month', () => {
    run('2026-04-10', aClaimedLoan(A)).thenRejected('NOTHING_TO_PAY', ['Art. 26'], { agreementId: 'ccb', valueDate: '2026-04-10' });
    run('2026-04-11', aClaimedLoan(A)).then(paid('L1', { onTime: true }));
  });

  it('A2: only with a statement of the bank', () => {
    run('2026-04-13', anOverdueLoan(A)).thenRejected('NOTHING_TO_PAY', ['Art. 26']);
    run('2026-04-13', aClaimedLoan(A), step('WithdrawClaim', { loanId: 'L1', claimId: 'C-L1', reason: '' })).thenRejected('NOTHING_TO_PAY', ['Art. 26']);
  });

  it('once', () => {
    run('2026-04-14', aClaimedLoan(A), compensation('2026-04-13')).thenRejected('NOTHING_TO_PAY', ['Art. 26']);
  });

  it('of a known pool', () => {
    run('2026-04-14', aScheme()).thenRejected('UNKNOWN', [], { what: 'agreement', id: 'ccb' });
  });

  it('until the third working day; later it is paid all the same, and T3 is missed', () => {
    run('2026-04-15', aClaimedLoan(A)).then(paid('L1', { onTime: true }));
    run('2026-04-16', aClaimedLoan(A)).then(paid('L1', { onTime: false }), event('DeadlineMissed', { timer: 'T3', loanId: 'L1', due: '2026-04-15', cause: 'LATE' }));
  });
});

describe('Art. 26 in the order in which they fell overdue', () => {
  it('6.11: not in the order of filing', () => {
    const bFiledFirst = [anOverdueLoan(A), aClaimedLoan(B), step('FileClaim', claimOf(A, { filedOn: '2026-03-20' }), { on: '2026-03-20' })];
    run('2026-04-13', bFiledFirst, anEnterpriseFundOf(80_000_000)).then(
      paid('L1', { rank: 1, deadline: '2026-04-15', paidFen: 60_000_000, shortfallFen: 0, fundAfterFen: 20_000_000 }),
      paid('L2', { rank: 2, deadline: '2026-04-15', paidFen: 20_000_000, shortfallFen: 30_000_000, fundAfterFen: 0 }),
    );
  });

  it('A6: a younger one waits for an older one past its month that has no claim', () => {
    run('2026-04-13', anOverdueLoan(A), aClaimedLoan(B)).thenRejected('OLDER_CLAIM_UNPAID', ['Art. 26'], {
      olderLoanId: 'L1', olderSince: '2026-03-11', youngerLoanId: 'L2', youngerSince: '2026-03-13',
    });
  });

  it('A6: also on the day on which both pass their month, as 28 and 29 January do', () => {
    const ended = { disbursedOn: '2025-09-01', amountFen: 1_000_000 };
    run('2026-03-01', anOverdueLoan({ ...ended, loanId: 'L1', dueDate: '2026-01-28' }), aClaimedLoan({ ...ended, loanId: 'L2', dueDate: '2026-01-29' }))
      .thenRejected('OLDER_CLAIM_UNPAID', ['Art. 26'], { olderSince: '2026-01-29', youngerSince: '2026-01-30' });
  });

  it('A6: until that one is claimed, cured or waived', () => {
    run('2026-04-13', anOverdueLoan(A), aClaimedLoan(B), step('FileClaim', claimOf(A))).then(paid('L1', {}), paid('L2', {}));
    run('2026-04-13', anOverdueLoan(A), aClaimedLoan(B), step('RecordRepayment', repaymentOf('L1', '2026-03-20', { principalFen: 60_000_000 }), { on: '2026-03-20' }),
      step('ConfirmOverdueCured', { loanId: 'L1', curedOn: '2026-03-20' })).then(paid('L2', {}));
    run('2026-04-13', anOverdueLoan(A), aClaimedLoan(B), aDecision(), step('WaiveCompensationOrder', { agreementId: 'ccb', loanId: 'L1', reason: '争议', decisionId: 'D-1' })).then(paid('L2', {}));
  });

  it('A6: a claim that the bank withdraws is none; the decision that waived the order outlives it', () => {
    const withdrawal = step('WithdrawClaim', { loanId: 'L1', claimId: 'C-L1', reason: '重报' });
    const waiver = step('WaiveCompensationOrder', { agreementId: 'ccb', loanId: 'L1', reason: '争议', decisionId: 'D-1' });
    run('2026-04-13', aClaimedLoan(A), aClaimedLoan(B), withdrawal).thenRejected('OLDER_CLAIM_UNPAID', ['Art. 26'], { olderLoanId: 'L1', youngerLoanId: 'L2' });
    run('2026-04-13', aClaimedLoan(A), aClaimedLoan(B), aDecision(), waiver, withdrawal).then(paid('L2', {}));
  });

  it('nor for an older one still within its month', () => {
    const slow = { ...ulanhot, deadlines: { ...ulanhot.deadlines, overdueMonths: 3 } };
    const older: Life = [
      step('AdoptPolicy', { policy: { ...slow, version: 2, effectiveFrom: '2026-03-11' }, docNo: 'P-2' }, { on: '2026-03-10' }),
      anOverdueLoan(A),
      step('AdoptPolicy', { policy: { ...ulanhot, version: 3, effectiveFrom: '2026-03-12' }, docNo: 'P-3' }, { on: '2026-03-12' }),
    ];
    run('2026-04-13', aPool(), older, aClaimedLoan(B)).then(paid('L2', { rank: 1 }));
  });

  it('nor where the scheme is not strict', () => {
    const policy = { ...ulanhot, order: { ...ulanhot.order, strict: false } };
    run('2026-04-13', aPool({ policy }), anOverdueLoan(A), aClaimedLoan(B)).then(paid('L2', {}));
  });

  it('A7: one reported after a younger one was paid is noted, nothing is taken back', () => {
    given(aDisbursedLoan(A), aCompensatedLoan(B)).when('ReportOverdue', { loanId: 'L1', scheduleNo: 1, dueDate: '2026-03-10' })
      .then(event('LoanOverdue'), event('CompensationQueueJoined', { loanId: 'L1', reportedAfterYoungerPaid: true }));
  });

  it('A8: each pool has its own order', () => {
    run('2026-04-13', anOverdueLoan({ ...A, agreementId: 'icbc' }), aClaimedLoan(B)).then(paid('L2', {}));
  });
});

describe('Art. 26 A5 those overdue since the same day stand equal', () => {
  const tied = (loanId: string, principalFen: number): DefaultTerms => ({ ...A, loanId, amountFen: principalFen });
  const three = [aClaimedLoan(tied('L1', 30_000_000)), aClaimedLoan(tied('L2', 15_000_000)), aClaimedLoan(tied('L3', 15_000_000))];

  it('6.12: pro rata by claim, the odd fen to the largest remainder', () => {
    run('2026-04-13', three, anEnterpriseFundOf(10_000_001)).then(
      paid('L1', { tieGroup: '2026-03-11', paidFen: 5_000_001, shortfallFen: 24_999_999 }),
      paid('L2', { tieGroup: '2026-03-11', paidFen: 2_500_000, shortfallFen: 12_500_000 }),
      paid('L3', { tieGroup: '2026-03-11', paidFen: 2_500_000, shortfallFen: 12_500_000, fundAfterFen: 0 }),
    );
  });

  const byTie = (tie: string) => [aPool({ policy: { ...ulanhot, order: { ...ulanhot.order, tie } } }), anOverdueLoan(tied('L1', 30_000_000)), aClaimedLoan(tied('L2', 15_000_000)),
    step('FileClaim', claimOf(tied('L1', 30_000_000), { filedOn: '2026-03-20' }), { on: '2026-03-20' }), anEnterpriseFundOf(20_000_000)];

  it('or by the day of filing, where the scheme says so', () => {
    run('2026-04-13', byTie('CLAIM_FILED_AT')).then(paid('L2', { paidFen: 15_000_000 }), paid('L1', { paidFen: 5_000_000 }));
  });

  it('or the smallest first', () => {
    run('2026-04-13', byTie('SMALLEST_FIRST')).then(paid('L2', { paidFen: 15_000_000 }), paid('L1', { paidFen: 5_000_000 }));
  });
});

describe('Art. 26 a claim that was repaid meanwhile is restated before anybody is paid', () => {
  const IN_TWO: DefaultTerms = {
    ...A, amountFen: 100_000_000,
    schedule: [{ no: 1, dueDate: '2026-03-10', principalFen: 50_000_000 }, { no: 2, dueDate: '2026-05-10', principalFen: 50_000_000 }],
  };
  const repaid = (receivedOn: string, principalFen: number) => step('RecordRepayment', repaymentOf('L1', receivedOn, { principalFen }), { on: receivedOn });

  it('never more principal than is outstanding', () => {
    run('2026-04-13', aClaimedLoan(A), repaid('2026-03-20', 1)).thenRejected('AMOUNT_EXCEEDS_DEBT', ['Art. 26'], { what: 'principal of claim C-L1 (restate it)', offeredFen: 60_000_000, owedFen: 59_999_999 });
    run('2026-04-13', aClaimedLoan(A), repaid('2026-03-20', 1), step('RestateClaim', { ...claimOf(A), principalFen: 59_999_999 }))
      .then(paid('L1', { claim: { principalFen: 59_999_999, interestFen: 0, penaltyFen: 0, compoundFen: 0, totalFen: 59_999_999 } }));
  });

  it('nor what an earlier compensation has left with the bank', () => {
    const second = { claimId: 'C-2', filedOn: '2026-05-11' };
    const twice = [
      aCompensatedLoan(IN_TWO),
      step('ReportOverdue', { loanId: 'L1', scheduleNo: 2, dueDate: '2026-05-10' }, { on: '2026-05-11' }),
      step('FileClaim', claimOf(IN_TWO, second)),
      repaid('2026-05-20', 20_000_000),
    ];
    run('2026-06-11', twice).thenRejected('AMOUNT_EXCEEDS_DEBT', ['Art. 26'], { offeredFen: 50_000_000, owedFen: 30_000_000 });
  });
});

describe('Art. 10 the order is waived', () => {
  const waiver = { agreementId: 'ccb', loanId: 'L1', reason: '争议', decisionId: 'D-1' };

  it('by a recorded decision', () => {
    given(anOverdueLoan(A), aDecision()).when('WaiveCompensationOrder', waiver).then(event('CompensationOrderWaived', waiver));
    given(anOverdueLoan(A)).when('WaiveCompensationOrder', waiver).thenRejected('DECISION_UNKNOWN', ['Art. 10'], { decisionId: 'D-1' });
  });

  it('for a loan in the queue of that pool', () => {
    given(aDisbursedLoan(A), aDecision()).when('WaiveCompensationOrder', waiver).thenRejected('WRONG_STATE', [], { what: 'loan', id: 'L1', state: 'not overdue', needed: 'OVERDUE' });
    given(aCompensatedLoan(A), aDecision()).when('WaiveCompensationOrder', waiver).thenRejected('WRONG_STATE', [], { state: 'COMPENSATED' });
    given(aPool(), aDecision()).when('WaiveCompensationOrder', waiver).thenRejected('UNKNOWN', [], { what: 'loan', id: 'L1' });
  });
});
