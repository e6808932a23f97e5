import { describe, expect, it } from '@jest/globals';
import { civilDate, instant } from '../calendar/index.js';
import {
  aContributedLoan, aDisbursedLoan, after, agreedCosts, aPool, application, claimOf, compensation, type DefaultTerms, firm, type Life, recovery, repaymentOf, sharing, step,
} from '../testing/index.js';
import { reportAt } from './report-at.js';

/** 6.22 of the worked examples: one pool from 2025-08-01 to 2026-12-15. */
const L1: DefaultTerms = { loanId: 'L1', amountFen: 300_000_000, disbursedOn: '2025-08-29', dueDate: '2026-08-28' };
const L2: DefaultTerms = { loanId: 'L2', amountFen: 1_200_000_000, method: 'RATING', annualRatePpm: 40_000, disbursedOn: '2025-09-01', dueDate: '2026-08-31' };
const L3: DefaultTerms = { loanId: 'L3', amountFen: 500_000_000, disbursedOn: '2025-09-26', dueDate: '2026-09-25' };
const L4: DefaultTerms = { loanId: 'L4', amountFen: 100_000_000, disbursedOn: '2026-09-30', dueDate: '2027-09-30' };
const notified = (loanId: string, notifiedOn: string): Life => step('NotifyDisbursement', { loanId, notifiedOn }, { on: notifiedOn });
const repaid = (loanId: string, on: string, principalFen: number, interestFen: number): Life => step('RecordRepayment', repaymentOf(loanId, on, { principalFen, interestFen }), { on });
const opened = (date: string): Life => step('OpenBusinessDay', { date }, { on: date });

const { log } = after(
  aPool({ riskFundFen: 500_000_000 }), opened('2025-08-01'),
  step('DeclareExpectedVolume', { agreementId: 'ccb', year: 2025, amountFen: 6_200_000_000 }, { on: '2025-08-02' }),
  aDisbursedLoan(L1), aDisbursedLoan(L2), notified('L1', '2025-09-03'), notified('L2', '2025-09-04'), aDisbursedLoan(L3), notified('L3', '2025-09-30'), opened('2025-10-01'),
  repaid('L2', '2026-08-21', 800_000_000, 47_200_000), repaid('L1', '2026-08-21', 0, 12_941_250), repaid('L1', '2026-08-28', 200_000_000, 0),
  opened('2026-08-29'), opened('2026-09-01'), repaid('L3', '2026-09-25', 500_000_000, 0),
  step('FileClaim', claimOf(L1, { filedOn: '2026-09-20', cutoffDate: '2026-09-29', principalFen: 100_000_000, interestFen: 253_750, penaltyFen: 580_000, compoundFen: 1_472 }), { on: '2026-09-20' }),
  opened('2026-09-29'), compensation('2026-09-29'), application('L1', '2026-09-29'), sharing('2026-09-29'),
  aContributedLoan(L4),
  step('FileClaim', claimOf(L2, { filedOn: '2026-09-30', cutoffDate: '2026-10-08', principalFen: 400_000_000, interestFen: 444_444, penaltyFen: 2_533_333, compoundFen: 2_815 }), { on: '2026-09-30' }),
  opened('2026-10-08'), compensation('2026-10-08'), application('L2', '2026-10-08'), sharing('2026-10-08'),
  agreedCosts('L2', 4_500_000), recovery('L2', 300_000_000, { receivedOn: '2026-12-15' }), opened('2026-12-31'),
);

describe('The report of 6.22', () => {
  const report = reportAt(log);

  it('says what it is about', () => {
    expect({ asOf: report.asOf, knownAt: report.knownAt, position: report.position, events: report.events }).toEqual({
      asOf: '2026-12-31', knownAt: '2026-12-31T01:00:00Z', position: String(log.length - 1), events: log.length,
    });
  });

  it('closes the pool at 0 and 364,101,797', () => {
    expect(report.pools).toEqual({
      ccb: {
        enterpriseFundFen: 0, riskFundFen: 364_101_797, contributedFen: 42_000_000, injectedFen: 500_000_000, interestFen: 0,
        enterprisePaidFen: 42_000_000, riskPaidFen: 230_907_907, enterpriseRefilledFen: 0, riskRefilledFen: 95_009_704,
        outstandingFen: 30_417_611, reservedFen: 100_000_000, leverageCapFen: 3_641_017_970, headroomFen: 3_510_600_359,
        expectedVolumeFen: 6_200_000_000, floorRequiredFen: 620_000_000, floorMet: false,
      },
    });
  });

  it('shows what became of the claim on L2', () => {
    expect(report.loans['L2']).toEqual({
      status: 'SHARED', uscc: firm(2), agreementId: 'ccb', amountFen: 1_200_000_000, outstandingFen: 0, requiredFen: 24_000_000, contributedFen: 24_000_000,
      disbursedOn: '2025-09-01', noticeDeadline: '2025-09-04', maturity: '2026-08-31',
      overdueSince: '2026-09-01', monthEndsOn: '2026-09-30', compensableFrom: '2026-10-01', deadline: '2026-10-10',
      claimFen: 402_980_592, enterprisePaidFen: 2_000_000, shortfallFen: 400_980_592,
      riskShareFen: 200_490_296, bankShareFen: 200_490_296, riskPaidFen: 200_490_296, riskUnfundedFen: 0, bankBorneFen: 200_490_296,
      due: { costsFen: 0, liquidatedDamagesFen: 0, bankFen: 0, riskFundFen: 105_480_592, enterpriseFundFen: 2_000_000 },
      recoveredFen: 300_000_000, surplusFen: 0, flags: [],
    });
  });

  it('leaves null what a loan has not reached', () => {
    expect(report.loans['L4']).toMatchObject({
      status: 'CONTRIBUTED', disbursedOn: null, overdueSince: null, deadline: null, claimFen: null, enterprisePaidFen: null, shortfallFen: null,
      riskShareFen: null, bankShareFen: null, riskPaidFen: null, riskUnfundedFen: null, bankBorneFen: null,
      due: { costsFen: 0, liquidatedDamagesFen: 0, bankFen: 0, riskFundFen: 0, enterpriseFundFen: 0 }, recoveredFen: 0, surplusFen: 0,
    });
  });

  it('has its fields in the order of the contract', () => {
    expect(Object.keys(report)).toEqual(['asOf', 'knownAt', 'position', 'events', 'pools', 'loans', 'enterprises', 'deadlines', 'journal']);
    expect(Object.keys(report.loans)).toEqual(['L1', 'L2', 'L3', 'L4']);
    expect(Object.keys(report.loans['L1'] ?? {}).slice(0, 7)).toEqual(['status', 'uscc', 'agreementId', 'amountFen', 'outstandingFen', 'requiredFen', 'contributedFen']);
  });

  it('shows each enterprise and what the scheme is exposed to with it', () => {
    expect(report.enterprises[firm(4)]).toEqual({ status: 'POOL_MEMBER', exposureFen: 100_000_000, blacklisted: false });
    expect(report.enterprises[firm(3)]).toEqual({ status: 'ROSTER', exposureFen: 0, blacklisted: false });
  });

  it('sorts the deadlines and counts the days since a missed one to the day on which the pool took it over', () => {
    expect(report.deadlines.filter(({ subject }) => subject === 'L1')).toEqual([
      { timer: 'T1', subject: 'L1', due: '2025-09-03', metOn: '2025-09-03', daysLate: 0, state: 'MET' },
      { timer: 'T4', subject: 'L1', due: '2026-08-28', metOn: null, daysLate: 32, state: 'MISSED' },
      { timer: 'T2', subject: 'L1', due: '2026-09-28', metOn: '2026-09-20', daysLate: 0, state: 'MET' },
      { timer: 'T3', subject: 'L1', due: '2026-10-08', metOn: '2026-09-29', daysLate: 0, state: 'MET' },
    ]);
  });

  it('has books that balance', () => {
    expect(report.journal.balanced).toBe(true);
    expect(report.journal.debitsFen).toBe(report.journal.creditsFen);
  });
});

describe('The report at a point in time', () => {
  it('of the first compensation shows both funds after it', () => {
    const { pools, loans } = reportAt(log, { asOf: civilDate('2026-09-29') });
    expect(pools['ccb']).toMatchObject({ enterpriseFundFen: 0, riskFundFen: 469_582_389, outstandingFen: 430_417_611 });
    expect(loans['L1']).toMatchObject({ status: 'SHARED', claimFen: 100_835_222, bankBorneFen: 30_417_611, outstandingFen: 30_417_611 });
    expect(loans['L2']).toMatchObject({ status: 'OVERDUE', claimFen: null });
  });

  it('before the first event is empty', () => {
    expect(reportAt(log, { asOf: civilDate('2025-07-31') })).toMatchObject({ events: 0, pools: {}, loans: {}, enterprises: {}, deadlines: [], journal: { balanced: true, debitsFen: 0, creditsFen: 0 } });
  });

  it('does not know what was recorded later, and knows it took effect earlier once it was', () => {
    const late = after(aPool(), step('CreditAccountInterest', { agreementId: 'ccb', fund: 'RISK', amountFen: 7, period: 'Q3' }, { on: '2025-08-01', at: '2025-08-20T09:00:00+08:00' })).log;
    const asOf = civilDate('2025-08-10');
    expect(reportAt(late, { asOf }).pools['ccb']).toMatchObject({ riskFundFen: 500_000_007, interestFen: 7 });
    expect(reportAt(late, { asOf, knownAt: instant('2025-08-20T08:59:59+08:00') }).pools['ccb']).toMatchObject({ riskFundFen: 500_000_000, interestFen: 0 });
  });

  it('of an empty log is empty', () => {
    expect(reportAt([])).toMatchObject({ position: '0', events: 0, pools: {} });
  });
});
