import { describe, expect, it } from '@jest/globals';
import { ulanhot } from '../policy/schemes/ulanhot.js';
import {
  aClaimedLoan, aCompensatedLoan, aContributedLoan, aDecision, aDisbursedLoan, after, ALL_DRAWDOWN_CHECKS, anOverdueLoan, aPool, aScheme, claimOf, compensation, contractOf, type DefaultTerms,
  disbursementOf, event, given, type Life, type LoanTerms, recovery, repaymentOf, Scheme, step,
} from '../testing/index.js';

/** 6.7: 1,000,000.00 at 4.35%, interest unpaid since 2025-12-21, due 2026-01-31. */
const LOAN: LoanTerms = { amountFen: 100_000_000, disbursedOn: '2025-12-21', dueDate: '2026-01-31' };
const STATEMENT = { filedOn: '2026-03-04', cutoffDate: '2026-03-04', interestFen: 495_417, penaltyFen: 580_000, compoundFen: 2_873 };
const filing = (terms: DefaultTerms) => given(anOverdueLoan(LOAN)).when('FileClaim', claimOf({ ...LOAN, ...terms }), { on: '2026-03-04' });

describe('Art. 8 6.7 the bank claims principal, interest, penalty and compound interest', () => {
  it('and the engine comes to the same fen', () => {
    filing({ claim: STATEMENT }).then(event('CompensationClaimed', {
      totalFen: 101_078_290, overdueSince: '2026-02-01', monthEndsOn: '2026-02-28',
      recomputed: { principalFen: 100_000_000, interestFen: 495_417, penaltyFen: 580_000, compoundFen: 2_873, totalFen: 101_078_290 },
      deviationFen: 0, deviates: false,
    }));
  });

  it('over 365 days where the contract says so', () => {
    const by365 = [
      aContributedLoan(LOAN),
      step('SignLoanContract', contractOf(LOAN, { dayCountBase: 365 }), { on: '2025-12-21' }),
      step('PassDrawdownChecks', { loanId: 'L1', checks: ALL_DRAWDOWN_CHECKS, checkedBy: 'checker' }),
      step('DisburseLoan', disbursementOf(LOAN)),
      step('ReportOverdue', { loanId: 'L1', scheduleNo: 1, dueDate: '2026-01-31' }, { on: '2026-02-01' }),
    ];
    given(by365).when('FileClaim', claimOf(LOAN, STATEMENT), { on: '2026-03-04' })
      .then(event('CompensationClaimed', { recomputed: { interestFen: 488_630, penaltyFen: 572_055 }, deviates: true }));
  });

  it('a fen for each month is within the tolerance, more is flagged and still the bank’s figure', () => {
    filing({ claim: { ...STATEMENT, penaltyFen: 580_003 } }).then(event('CompensationClaimed', { totalFen: 101_078_293, deviationFen: 3, deviates: false }));
    filing({ claim: { ...STATEMENT, penaltyFen: 580_004 } }).then(event('CompensationClaimed', { totalFen: 101_078_294, deviationFen: 4, deviates: true }));
  });

  it('interest received meanwhile is not claimed again', () => {
    given(anOverdueLoan(LOAN), step('RecordRepayment', repaymentOf('L1', '2026-02-02', { interestFen: 495_417 }), { on: '2026-02-02' }))
      .when('FileClaim', claimOf(LOAN, { ...STATEMENT, interestFen: 0, compoundFen: 0 }), { on: '2026-03-04' })
      .then(event('CompensationClaimed', { recomputed: { interestFen: 0, penaltyFen: 580_000, compoundFen: 0 }, deviates: false }));
  });
});

describe('Art. 8, 28 a second claim on one loan', () => {
  /** 40,000,000 due 2026-01-31, claimed up to 2026-03-01 and paid on that day; 60,000,000 due 2026-04-30. */
  const first = { cutoffDate: '2026-03-01', principalFen: 40_000_000, interestFen: 705_667, penaltyFen: 210_250, compoundFen: 3_709 };
  const inTwo = (secondDue: string): LoanTerms => ({ ...LOAN, schedule: [{ no: 1, dueDate: '2026-01-31', principalFen: 40_000_000 }, { no: 2, dueDate: secondDue, principalFen: 60_000_000 }] });
  const paidOnce = (changed: Partial<typeof first> = {}): Life => [
    anOverdueLoan(inTwo('2026-04-30')), step('FileClaim', claimOf(LOAN, { ...first, ...changed, filedOn: '2026-02-27' }), { on: '2026-03-01' }), compensation('2026-03-01'),
  ];
  const secondOverdue = step('ReportOverdue', { loanId: 'L1', scheduleNo: 2, dueDate: '2026-04-30' }, { on: '2026-05-01' });
  const second = { claimId: 'C-2', filedOn: '2026-06-01', cutoffDate: '2026-06-01', principalFen: 60_000_000, interestFen: 435_000, penaltyFen: 348_000, compoundFen: 2_523 };
  const filed = (...lives: Life[]) => given(...lives).when('FileClaim', claimOf(LOAN, second), { on: '2026-06-01' });

  it('the first is as the engine reckons it', () => {
    given(anOverdueLoan(inTwo('2026-04-30'))).when('FileClaim', claimOf(LOAN, first), { on: '2026-03-01' }).then(event('CompensationClaimed', { deviationFen: 0, deviates: false }));
  });

  it('the second has no interest that was compensated: 60 days on what was running, 32 days of penalty on what fell due since', () => {
    filed(paidOnce(), secondOverdue).then(event('CompensationClaimed', { recomputed: { principalFen: 60_000_000, interestFen: 435_000, penaltyFen: 348_000, compoundFen: 2_523 }, deviates: false }));
  });

  it('whatever the borrower has paid meanwhile for what was compensated: that is the bank’s under Art. 28', () => {
    filed(paidOnce(), recovery('L1', 30_000_000, { receivedOn: '2026-04-02', bankPostInterestFen: 5_000 }), secondOverdue).then(event('CompensationClaimed', { deviationFen: 0, deviates: false }));
  });

  it('less what the borrower has paid of the running interest', () => {
    given(paidOnce(), secondOverdue, step('RecordRepayment', repaymentOf('L1', '2026-05-20', { interestFen: 435_000 }), { on: '2026-05-20' }))
      .when('FileClaim', claimOf(LOAN, { ...second, interestFen: 0, compoundFen: 0 }), { on: '2026-06-01' }).then(event('CompensationClaimed', { deviationFen: 0, deviates: false }));
  });

  it('with interest that the first had left out', () => {
    filed(paidOnce({ interestFen: 605_667 }), secondOverdue).then(event('CompensationClaimed', { recomputed: { interestFen: 535_000 }, deviates: true }));
  });

  it('and with the days between the first cut-off and its payment, when nobody restated it', () => {
    // Five days: 40,000,000 of penalty, and of compound interest on the interest of the first claim.
    const later: Life = [anOverdueLoan(inTwo('2026-04-30')), step('FileClaim', claimOf(LOAN, { ...first, filedOn: '2026-02-27' }), { on: '2026-03-01' }), compensation('2026-03-06')];
    filed(later, secondOverdue).then(event('CompensationClaimed', { recomputed: { interestFen: 435_000, penaltyFen: 384_250, compoundFen: 3_163 }, deviates: true }));
  });

  it('of an instalment that was overdue behind the first: penalty alone, once the first is paid', () => {
    const behind: Life = [
      anOverdueLoan(inTwo('2026-02-28')), step('FileClaim', claimOf(LOAN, { ...first, cutoffDate: '2026-03-02', filedOn: '2026-02-27', interestFen: 698_417, penaltyFen: 239_250, compoundFen: 3_798 }), { on: '2026-03-02' }),
      compensation('2026-03-02'), step('ReportOverdue', { loanId: 'L1', scheduleNo: 2, dueDate: '2026-02-28' }, { on: '2026-03-02' }),
    ];
    given(behind).when('FileClaim', claimOf(LOAN, { ...second, filedOn: '2026-04-01', cutoffDate: '2026-04-01', interestFen: 0, penaltyFen: 326_250, compoundFen: 0 }), { on: '2026-04-01' })
      .then(event('CompensationClaimed', { deviationFen: 0, deviates: false }));
  });

  it('as if the first had never been paid, when that is reversed', () => {
    const reversed: Life = [aDecision(), (scheme) => step('ReverseEntry', { agreementId: 'ccb', eventId: scheme.log.findLast((one) => one.type === 'CompensatedFromEnterpriseFund')?.id ?? '', reason: '误付', decisionId: 'D-1' })];
    given(paidOnce(), reversed).when('RestateClaim', { loanId: 'L1', claimId: 'C-L1', ...first }).then(event('ClaimRestated', { deviationFen: 0, deviates: false }));
  });
});

describe('Art. 8 when a claim is filed', () => {
  it('A1: from the first overdue day', () => {
    given(anOverdueLoan(LOAN)).when('FileClaim', claimOf(LOAN), { on: '2026-02-01' }).then(event('CompensationClaimed', { filedOn: '2026-02-01', late: false }));
  });

  it('A1: after the month it is late, not barred', () => {
    given(anOverdueLoan(LOAN)).when('FileClaim', claimOf(LOAN, { filedOn: '2026-02-28' }), { on: '2026-02-28' }).then(event('CompensationClaimed', { late: false }));
    given(anOverdueLoan(LOAN)).when('FileClaim', claimOf(LOAN, { filedOn: '2026-03-01' }), { on: '2026-03-01' }).then(event('CompensationClaimed', { late: true }));
  });

  it('not for a loan that is not overdue', () => {
    given(aDisbursedLoan(LOAN)).when('FileClaim', claimOf(LOAN), { on: '2026-02-01' }).thenRejected('NOT_OVERDUE', ['Art. 8'], { loanId: 'L1', state: 'DISBURSED' });
    given(aCompensatedLoan(LOAN)).when('FileClaim', claimOf(LOAN, { claimId: 'C-2' })).thenRejected('NOT_OVERDUE', ['Art. 8'], { state: 'COMPENSATED' });
    given(aScheme()).when('FileClaim', claimOf(LOAN), { on: '2026-02-01' }).thenRejected('UNKNOWN', [], { what: 'loan' });
  });

  it('one at a time, each under its own id', () => {
    given(aClaimedLoan(LOAN)).when('FileClaim', claimOf(LOAN)).thenRejected('DUPLICATE', [], { what: 'claim', id: 'C-L1' });
    given(aClaimedLoan(LOAN)).when('FileClaim', claimOf(LOAN, { claimId: 'C-2' })).thenRejected('DUPLICATE', [], { what: 'pending claim of loan', id: 'L1' });
    given(aClaimedLoan(LOAN), step('WithdrawClaim', { loanId: 'L1', claimId: 'C-L1', reason: '重报' })).when('FileClaim', claimOf(LOAN)).thenRejected('DUPLICATE', [], { id: 'C-L1' });
  });
});

describe('Art. 26 A10 what is claimed', () => {
  const IN_TWO: LoanTerms = {
    ...LOAN, schedule: [{ no: 1, dueDate: '2026-01-31', principalFen: 40_000_000 }, { no: 2, dueDate: '2026-06-30', principalFen: 60_000_000 }],
  };
  const owing = (principalFen: number, policy: object = ulanhot) =>
    given(aPool({ policy }), anOverdueLoan(IN_TWO)).when('FileClaim', claimOf(IN_TWO, { principalFen }), { on: '2026-02-01' });

  it('is due and unpaid at the cut-off, and no more', () => {
    owing(40_000_000).then(event('CompensationClaimed', { principalFen: 40_000_000 }));
    owing(40_000_001).thenRejected('AMOUNT_EXCEEDS_DEBT', ['Art. 26'], { what: 'principal', offeredFen: 40_000_001, owedFen: 40_000_000 });
  });

  it('is cut off on a day on which the loan was there', () => {
    const cutOff = (cutoffDate: string) => given(aClaimedLoan(LOAN)).when('RestateClaim', { loanId: 'L1', claimId: 'C-L1', cutoffDate, principalFen: 0, interestFen: 1, penaltyFen: 0, compoundFen: 0 });
    cutOff('2025-12-21').then(event('ClaimRestated', { recomputed: { interestFen: 0 } }));
    cutOff('2025-12-20').thenRejected('INVALID', []);
    given(anOverdueLoan(LOAN)).when('FileClaim', claimOf(LOAN, { cutoffDate: '2025-12-20', principalFen: 0, interestFen: 1 }), { on: '2026-02-01' }).thenRejected('INVALID', []);
  });

  it('is never more than was drawn of the contract', () => {
    const drawn = { ...LOAN, disbursedFen: 90_000_000 };
    given(anOverdueLoan(drawn)).when('FileClaim', claimOf(drawn, { principalFen: 90_000_000 }), { on: '2026-02-01' }).then(event('CompensationClaimed'));
    given(anOverdueLoan(drawn)).when('FileClaim', claimOf(drawn, { principalFen: 90_000_001 }), { on: '2026-02-01' }).thenRejected('AMOUNT_EXCEEDS_DEBT', ['Art. 26'], { owedFen: 90_000_000 });
  });

  it('is everything once the loan is accelerated', () => {
    given(anOverdueLoan(IN_TWO), step('DeclareAcceleration', { loanId: 'L1', declaredOn: '2026-02-01', reason: '停产' }))
      .when('FileClaim', claimOf(IN_TWO, { principalFen: 100_000_000 }), { on: '2026-02-01' })
      .then(event('CompensationClaimed', { principalFen: 100_000_000 }));
  });

  it('or the whole balance, where the scheme says so', () => {
    const policy = { ...ulanhot, claim: { ...ulanhot.claim, scope: 'FULL_BALANCE' } };
    owing(100_000_000, policy).then(event('CompensationClaimed', { principalFen: 100_000_000, recomputed: { principalFen: 100_000_000 } }));
    owing(100_000_001, policy).thenRejected('AMOUNT_EXCEEDS_DEBT', ['Art. 26'], { owedFen: 100_000_000 });
  });

  it('A11: has only the components that the scheme covers', () => {
    const policy = { ...ulanhot, claim: { ...ulanhot.claim, components: ['PRINCIPAL'] } };
    given(aPool({ policy }), anOverdueLoan(LOAN)).when('FileClaim', claimOf(LOAN), { on: '2026-02-01' })
      .then(event('CompensationClaimed', { recomputed: { principalFen: 100_000_000, interestFen: 0, penaltyFen: 0, compoundFen: 0 }, deviates: false }));
    given(aPool({ policy }), anOverdueLoan(LOAN)).when('FileClaim', claimOf(LOAN, { interestFen: 1 }), { on: '2026-02-01' })
      .thenRejected('INVALID', [], { problem: 'interestFen is not covered by policy ulanhot-zhubaodai' });
  });
});

describe('Art. 8 A12 a claim is restated or withdrawn before it is paid', () => {
  const restated = { loanId: 'L1', claimId: 'C-L1', cutoffDate: '2026-03-04', principalFen: 99_000_000, interestFen: 1, penaltyFen: 2, compoundFen: 3 };

  it('restated: the new figures count', () => {
    given(aClaimedLoan(LOAN)).when('RestateClaim', restated, { on: '2026-03-01' }).then(event('ClaimRestated', { totalFen: 99_000_006 }));
    expect(after(aClaimedLoan(LOAN), step('RestateClaim', restated, { on: '2026-03-04' })).state('pool', 'ccb').ledgers.get('L1')?.claim).toMatchObject({ totalFen: 99_000_006, filedOn: '2026-02-01' });
  });

  it('restated within what is owed', () => {
    given(aClaimedLoan(LOAN)).when('RestateClaim', { ...restated, principalFen: 100_000_001 }, { on: '2026-03-01' }).thenRejected('AMOUNT_EXCEEDS_DEBT', ['Art. 26'], { owedFen: 100_000_000 });
  });

  it('withdrawn: the loan is overdue without a claim', () => {
    given(aClaimedLoan(LOAN)).when('WithdrawClaim', { loanId: 'L1', claimId: 'C-L1', reason: '已还款' }).then(event('ClaimWithdrawn'));
    expect(after(aClaimedLoan(LOAN), step('WithdrawClaim', { loanId: 'L1', claimId: 'C-L1', reason: '已还款' })).state('pool', 'ccb').ledgers.get('L1')).toMatchObject({ claim: null, stage: null });
  });

  it('only a claim that is pending', () => {
    const withdrawal = { loanId: 'L1', claimId: 'C-9', reason: '' };
    given(anOverdueLoan(LOAN)).when('WithdrawClaim', withdrawal).thenRejected('UNKNOWN', [], { what: 'pending claim', id: 'C-9' });
    given(aClaimedLoan(LOAN)).when('RestateClaim', { ...restated, claimId: 'C-9' }).thenRejected('UNKNOWN', [], { id: 'C-9' });
    given(aCompensatedLoan(LOAN)).when('WithdrawClaim', { ...withdrawal, claimId: 'C-L1' }).thenRejected('WRONG_STATE', [], { what: 'claim', state: 'COMPENSATED', needed: 'CLAIMED' });
    given(aCompensatedLoan(LOAN)).when('RestateClaim', restated).thenRejected('WRONG_STATE', [], { state: 'COMPENSATED' });
    given(aScheme()).when('RestateClaim', restated, { on: '2026-03-04' }).thenRejected('UNKNOWN', [], { what: 'loan' });
  });
});

describe('Art. 26 A11 a component that the scheme does not cover is not claimed', () => {
  const figures = { principalFen: 1, interestFen: 1, penaltyFen: 1, compoundFen: 1 };

  it.each([['PRINCIPAL', 'principalFen'], ['INTEREST', 'interestFen'], ['PENALTY', 'penaltyFen'], ['COMPOUND', 'compoundFen']])('%s', (component, field) => {
    const others = ulanhot.claim.components.filter((one) => one !== component);
    const policy = { ...ulanhot, claim: { ...ulanhot.claim, components: others } };
    const claimed = (parts: typeof figures) => given(aPool({ policy }), anOverdueLoan(LOAN)).when('FileClaim', claimOf(LOAN, parts), { on: '2026-02-01' });
    claimed(figures).thenRejected('INVALID', [], { problem: `${field} is not covered by policy ulanhot-zhubaodai` });
    claimed({ ...figures, [field]: 0 }).then(event('CompensationClaimed', { totalFen: 3 }));
  });
});

describe('Art. 8 claim and loan, each in a stream of its own', () => {
  it('between the cure of a loan and the day the pool hears of it, nothing is claimed', () => {
    const answers: unknown[] = [];
    new Scheme((one, all) => {
      if (one.type === 'OverdueCured') answers.push(all.take(step('FileClaim', claimOf(LOAN, { principalFen: 0, interestFen: 1 }))));
    }).live([
      anOverdueLoan(LOAN), step('RecordRepayment', repaymentOf('L1', '2026-02-02', { principalFen: 100_000_000 }), { on: '2026-02-02' }),
      step('ConfirmOverdueCured', { loanId: 'L1', curedOn: '2026-02-02' }),
    ]);
    expect(answers).toMatchObject([{ rejection: { code: 'NOT_OVERDUE' } }]);
  });
});

describe('Art. 28 a claim that alone kept a loan open', () => {
  const IN_TWO: DefaultTerms = {
    amountFen: 100_000_000, disbursedOn: '2025-09-01', claim: { principalFen: 2_000_000 },
    schedule: [{ no: 1, dueDate: '2026-03-10', principalFen: 2_000_000 }, { no: 2, dueDate: '2026-05-10', principalFen: 98_000_000 }],
  };
  /** The first instalment was compensated and recovered; the second is overdue and claimed. */
  const claimedAgain: Life = [
    aCompensatedLoan(IN_TWO), recovery('L1', 2_000_000, { receivedOn: '2026-05-01' }), step('ReportOverdue', { loanId: 'L1', scheduleNo: 2, dueDate: '2026-05-10' }, { on: '2026-05-11' }),
    step('FileClaim', claimOf(IN_TWO, { claimId: 'C-2', filedOn: '2026-05-11', principalFen: 98_000_000 }), { on: '2026-05-11' }),
  ];
  const withdrawing = (...lives: Life[]) => given(...lives).when('WithdrawClaim', { loanId: 'L1', claimId: 'C-2', reason: '已还款' }, { on: '2026-05-20' });

  it('closes it when the bank withdraws it after the last repayment', () => {
    withdrawing(claimedAgain, step('RecordRepayment', repaymentOf('L1', '2026-05-20', { principalFen: 98_000_000 }), { on: '2026-05-20' }))
      .then(event('ClaimWithdrawn'), event('LoanClosed', { loanId: 'L1' }), event('ExposureReleased'), event('PoolMembershipEnded'), event('CompensationQueueLeft', { reason: 'CLOSED' }));
  });

  it('and not while an instalment still runs', () => {
    withdrawing(claimedAgain, step('RecordRepayment', repaymentOf('L1', '2026-05-20', { principalFen: 97_999_999 }), { on: '2026-05-20' })).then(event('ClaimWithdrawn'));
  });
});
