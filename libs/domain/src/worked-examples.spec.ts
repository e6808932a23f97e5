import { describe, expect, it } from '@jest/globals';
import {
  aClaimedLoan, after, aDisbursedLoan, agreedCosts, anEnterpriseFundOf, aPool, aContributedLoan, application, claimOf, compensation, type DefaultTerms, event, firm, given, type Life,
  recovery, repaymentOf, type Scheme, sharing, step,
} from './testing/index.js';

// Page 07 as chains, each from the documents to the last fen. Single rules stand beside their deciders.

const fundsOf = (scheme: Scheme) => {
  const { enterpriseFen, riskFen } = scheme.state('pool', 'ccb').funds;
  return { enterpriseFen, riskFen };
};
const ledgerOf = (scheme: Scheme, loanId: string) => scheme.state('pool', 'ccb').ledgers.get(loanId);
const paidTo = (scheme: Scheme, loanId: string) => {
  const compensated = scheme.log.find((one) => one.type === 'CompensatedFromEnterpriseFund' && one.data.loanId === loanId)?.data;
  const shared = scheme.log.find((one) => one.type === 'RiskCompensationShared' && one.data.loanId === loanId)?.data;
  return { ...compensated, ...shared };
};

describe('6.7 to 6.10 and 6.15 to 6.17: one fund, two claims, three recoveries', () => {
  const first: DefaultTerms = {
    loanId: 'L1', amountFen: 100_000_000, disbursedOn: '2025-12-21', dueDate: '2026-01-31',
    claim: { filedOn: '2026-03-04', cutoffDate: '2026-03-04', interestFen: 495_417, penaltyFen: 580_000, compoundFen: 2_873 },
  };
  const second: DefaultTerms = { loanId: 'L2', amountFen: 200_000_000, disbursedOn: '2025-12-21', dueDate: '2026-02-10', claim: { interestFen: 4_350_000 } };
  const paid: Life = [
    aDisbursedLoan(second), aClaimedLoan(first), anEnterpriseFundOf(150_000_000), compensation('2026-03-04'),
  ];
  const shared: Life = [
    paid,
    step('ReportOverdue', { loanId: 'L2', scheduleNo: 1, dueDate: '2026-02-10' }), step('FileClaim', claimOf(second, { interestFen: 4_350_000, filedOn: '2026-03-10' }), { on: '2026-03-11' }),
    compensation('2026-03-11'), application('L2', '2026-03-11'), sharing('2026-03-11'),
  ];

  it('6.8: the first is paid in full', () => {
    expect(paidTo(after(paid), 'L1')).toMatchObject({ claim: { totalFen: 101_078_290 }, paidFen: 101_078_290, fundAfterFen: 48_921_710, shortfallFen: 0 });
    given(paid).when('ApplyForRiskCompensation', { loanId: 'L1', applicationId: 'R', appliedOn: '2026-03-04' }).thenRejected('NO_SHORTFALL', ['Art. 9', 'Art. 27']);
  });

  it('6.9: the second takes what is left, and both halves', () => {
    expect(paidTo(after(shared), 'L2')).toMatchObject({ paidFen: 48_921_710, shortfallFen: 155_428_290, riskPaidFen: 77_714_145, bankBorneFen: 77_714_145, riskAfterFen: 422_285_855 });
  });

  it('6.15, 6.16: recovered in three receipts, both funds are whole again', () => {
    const scheme = after(
      shared,
      agreedCosts('L2', 1_200_000, 0, 'G-1'), recovery('L2', 30_000_000, { recoveryId: 'V-1' }),
      agreedCosts('L2', 850_000, 500_000, 'G-2'), recovery('L2', 90_000_000, { recoveryId: 'V-2', bankPostInterestFen: 321_055 }),
      recovery('L2', 90_000_000, { recoveryId: 'V-3' }),
    );
    const steps = scheme.log.flatMap((one) => (one.type === 'RecoveryApplied' ? [one.data.steps] : []));
    expect(steps).toEqual([
      { costsFen: 1_200_000, liquidatedDamagesFen: 0, bankFen: 28_800_000, riskFundFen: 0, enterpriseFundFen: 0, surplusFen: 0 },
      { costsFen: 850_000, liquidatedDamagesFen: 500_000, bankFen: 49_235_200, riskFundFen: 39_414_800, enterpriseFundFen: 0, surplusFen: 0 },
      { costsFen: 0, liquidatedDamagesFen: 0, bankFen: 0, riskFundFen: 38_299_345, enterpriseFundFen: 48_921_710, surplusFen: 2_778_945 },
    ]);
    expect(fundsOf(scheme)).toEqual({ enterpriseFen: 48_921_710, riskFen: 500_000_000 });
    expect(ledgerOf(scheme, 'L2')).toMatchObject({ stage: 'CLOSED', surpluses: { 'V-1': 0, 'V-2': 0, 'V-3': 2_778_945 }, outstandingFen: 0 });
  });
});

describe('6.11: two loans, one fund, filed in the wrong order', () => {
  const A: DefaultTerms = { loanId: 'L1', amountFen: 60_000_000, disbursedOn: '2025-09-01', dueDate: '2026-03-10' };
  const B: DefaultTerms = { loanId: 'L2', amountFen: 50_000_000, disbursedOn: '2025-09-01', dueDate: '2026-03-12' };
  const scheme = after(
    aDisbursedLoan(A), aClaimedLoan(B), step('ReportOverdue', { loanId: 'L1', scheduleNo: 1, dueDate: '2026-03-10' }), step('FileClaim', claimOf(A, { filedOn: '2026-03-13' })),
    anEnterpriseFundOf(80_000_000), compensation('2026-04-13'), application('L2', '2026-04-13'), sharing('2026-04-13'),
  );

  it('the one that fell overdue first is paid first', () => {
    expect(paidTo(scheme, 'L1')).toMatchObject({ rank: 1, monthEndsOn: '2026-04-10', deadline: '2026-04-15', paidFen: 60_000_000, shortfallFen: 0 });
    expect(paidTo(scheme, 'L2')).toMatchObject({ rank: 2, monthEndsOn: '2026-04-12', deadline: '2026-04-15', paidFen: 20_000_000, shortfallFen: 30_000_000, riskPaidFen: 15_000_000, bankBorneFen: 15_000_000 });
  });
});

/** 6.22: one pool from 2025-08-01 to 2026-12-15. */
describe('6.22: end to end', () => {
  const L1: DefaultTerms = { loanId: 'L1', amountFen: 300_000_000, disbursedOn: '2025-08-29', dueDate: '2026-08-28' };
  const L2: DefaultTerms = { loanId: 'L2', amountFen: 1_200_000_000, method: 'RATING', annualRatePpm: 40_000, disbursedOn: '2025-09-01', dueDate: '2026-08-31' };
  const L3: DefaultTerms = { loanId: 'L3', amountFen: 500_000_000, disbursedOn: '2025-09-26', dueDate: '2026-09-25' };
  const L4: DefaultTerms = { loanId: 'L4', amountFen: 100_000_000, disbursedOn: '2026-09-30', dueDate: '2027-09-30' };
  const notified = (loanId: string, notifiedOn: string): Life => step('NotifyDisbursement', { loanId, notifiedOn }, { on: notifiedOn });
  const repaid = (loanId: string, on: string, principalFen: number, interestFen: number): Life => step('RecordRepayment', repaymentOf(loanId, on, { principalFen, interestFen }), { on });
  const opened = (date: string): Life => step('OpenBusinessDay', { date }, { on: date });

  const lent: Life = [
    aPool({ riskFundFen: 500_000_000 }), opened('2025-08-01'),
    aDisbursedLoan(L1), aDisbursedLoan(L2), notified('L1', '2025-09-03'), notified('L2', '2025-09-04'), aDisbursedLoan(L3), notified('L3', '2025-09-30'), opened('2025-10-01'),
  ];
  const l1Paid: Life = [
    lent,
    repaid('L2', '2026-08-21', 800_000_000, 47_200_000),
    // Interest to 2026-08-21 is settled; seven days on 300,000,000 stay open.
    repaid('L1', '2026-08-21', 0, 12_941_250), repaid('L1', '2026-08-28', 200_000_000, 0),
    opened('2026-08-29'), opened('2026-09-01'),
    repaid('L3', '2026-09-25', 500_000_000, 0),
    step('FileClaim', claimOf(L1, { filedOn: '2026-09-20', cutoffDate: '2026-09-29', principalFen: 100_000_000, interestFen: 253_750, penaltyFen: 580_000, compoundFen: 1_472 }), { on: '2026-09-20' }),
    opened('2026-09-29'), compensation('2026-09-29'), application('L1', '2026-09-29'), sharing('2026-09-29'),
  ];
  const l2Paid: Life = [
    l1Paid,
    aContributedLoan(L4),
    step('FileClaim', claimOf(L2, { filedOn: '2026-09-30', cutoffDate: '2026-10-08', principalFen: 400_000_000, interestFen: 444_444, penaltyFen: 2_533_333, compoundFen: 2_815 }), { on: '2026-09-30' }),
    opened('2026-10-08'), compensation('2026-10-08'), application('L2', '2026-10-08'), sharing('2026-10-08'),
  ];
  const recovered: Life = [l2Paid, agreedCosts('L2', 4_500_000), recovery('L2', 300_000_000, { receivedOn: '2026-12-15' }), opened('2026-12-31')];

  it('1 to 3: three loans, 40,000,000 contributed, 2,000,000,000 of 5,000,000,000 used', () => {
    const scheme = after(lent);
    expect(fundsOf(scheme)).toEqual({ enterpriseFen: 40_000_000, riskFen: 500_000_000 });
    expect(scheme.state('pool', 'ccb')).toMatchObject({ outstandingFen: 2_000_000_000, reservedFen: 0 });
    expect(['L1', 'L2', 'L3'].map((loanId) => ledgerOf(scheme, loanId)?.contributedFen)).toEqual([6_000_000, 24_000_000, 10_000_000]);
    expect(['L1', 'L2', 'L3'].map((loanId) => scheme.state('loan', loanId))).toMatchObject([
      { disbursement: { noticeDeadline: '2025-09-03' } }, { disbursement: { noticeDeadline: '2025-09-04' } }, { disbursement: { noticeDeadline: '2025-09-30' } },
    ]);
    expect(scheme.log.some((one) => one.type === 'DeadlineMissed')).toBe(false);
  });

  it('4: L1 is compensated on 2026-09-29', () => {
    const scheme = after(l1Paid);
    expect(scheme.log.find((one) => one.type === 'CompensationClaimed')?.data).toMatchObject({ totalFen: 100_835_222, deviationFen: 0, deviates: false, late: false });
    expect(paidTo(scheme, 'L1')).toMatchObject({
      overdueSince: '2026-08-29', monthEndsOn: '2026-09-28', deadline: '2026-10-08', onTime: true,
      paidFen: 40_000_000, shortfallFen: 60_835_222, riskPaidFen: 30_417_611, bankBorneFen: 30_417_611,
    });
    expect(fundsOf(scheme)).toEqual({ enterpriseFen: 0, riskFen: 469_582_389 });
  });

  it('5: L4 contributes 2,000,000', () => {
    expect(fundsOf(after(l1Paid, aContributedLoan(L4)))).toEqual({ enterpriseFen: 2_000_000, riskFen: 469_582_389 });
  });

  it('6: L2 is compensated on 2026-10-08, two days before its deadline on a Saturday', () => {
    const scheme = after(l2Paid);
    expect(scheme.log.findLast((one) => one.type === 'CompensationClaimed')?.data).toMatchObject({ totalFen: 402_980_592, deviationFen: 0, deviates: false });
    expect(paidTo(scheme, 'L2')).toMatchObject({
      overdueSince: '2026-09-01', monthEndsOn: '2026-09-30', deadline: '2026-10-10', onTime: true,
      paidFen: 2_000_000, shortfallFen: 400_980_592, riskPaidFen: 200_490_296, bankBorneFen: 200_490_296,
    });
    expect(fundsOf(scheme)).toEqual({ enterpriseFen: 0, riskFen: 269_092_093 });
  });

  it('7: 300,000,000 comes back on L2', () => {
    given(l2Paid, agreedCosts('L2', 4_500_000)).when('ApplyRecovery', { loanId: 'L2', recoveryId: 'V', receivedOn: '2026-12-15', source: 'COLLATERAL', payer: firm(2), grossFen: 300_000_000 }, { on: '2026-12-15' })
      .then(event('RecoveryApplied', {
        steps: { costsFen: 4_500_000, liquidatedDamagesFen: 0, bankFen: 200_490_296, riskFundFen: 95_009_704, enterpriseFundFen: 0, surplusFen: 0 },
        dueAfter: { costsFen: 0, liquidatedDamagesFen: 0, bankFen: 0, riskFundFen: 105_480_592, enterpriseFundFen: 2_000_000 },
      }));
  });

  it('closing: enterprise fund 0, risk fund 364,101,797; 542,000,000 in, 272,907,907 paid, 95,009,704 back', () => {
    const scheme = after(recovered);
    const { funds } = scheme.state('pool', 'ccb');
    expect(fundsOf(scheme)).toEqual({ enterpriseFen: 0, riskFen: 364_101_797 });
    expect(funds.contributedFen + funds.injectedFen).toBe(542_000_000);
    expect(funds.enterprisePaidFen + funds.riskPaidFen).toBe(272_907_907);
    expect(funds.enterpriseRefilledFen + funds.riskRefilledFen).toBe(95_009_704);
    expect(scheme.state('loan', 'L3')).toMatchObject({ step: 'REPAID' });
    expect(scheme.log.some((one) => one.type === 'DeadlineMissed')).toBe(false);
  });
});
