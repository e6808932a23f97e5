import { describe, expect, it } from '@jest/globals';
import { civilDate } from '../calendar/index.js';
import { aClaimedLoan, aDisbursedLoan, after, aScheme, anEnterpriseFundOf, anOverdueLoan, claimOf, cn2025, compensation, type Life, type LoanTerms, repaymentOf, step } from '../testing/index.js';
import { reportAt } from './report-at.js';

// A deadline that has gone by unmet is missed, whether or not a business day has been opened since (04 §4.5).

/** Told by 2025-09-03; instalments on 2026-01-31 and 2026-02-28. Of the first the month ends on 02-28, the deadline is 03-04. */
const terms: LoanTerms = {
  amountFen: 300_000_000, disbursedOn: '2025-08-29', dueDate: '2026-02-28',
  schedule: [{ no: 1, dueDate: '2026-01-31', principalFen: 100_000_000 }, { no: 2, dueDate: '2026-02-28', principalFen: 200_000_000 }],
};
const notified = (notifiedOn: string): Life => step('NotifyDisbursement', { loanId: 'L1', notifiedOn }, { on: notifiedOn });
const cured = (curedOn: string): Life => step('ConfirmOverdueCured', { loanId: 'L1', curedOn }, { on: curedOn });
const repaid = (on: string, principalFen: number): Life => step('RecordRepayment', repaymentOf('L1', on, { principalFen }), { on });

/** The deadlines of the report as of a day: timer, due, met on, days late, state. */
function asOf(day: string, ...lives: Life[]): readonly string[] {
  return reportAt(after(...lives).log, { asOf: civilDate(day) }).deadlines.map(({ timer, due, metOn, daysLate, state }) => [timer, due ?? '-', metOn ?? '-', daysLate, state].join(' '));
}

describe('A deadline that is not met', () => {
  it('is open to the end of its day, and missed from the next, by the days since', () => {
    expect(asOf('2025-09-03', aDisbursedLoan(terms))[0]).toBe('T1 2025-09-03 - 0 OPEN');
    expect(asOf('2025-09-04', aDisbursedLoan(terms))[0]).toBe('T1 2025-09-03 - 1 MISSED');
    expect(asOf('2025-09-13', aDisbursedLoan(terms))[0]).toBe('T1 2025-09-03 - 10 MISSED');
  });

  it('was missed at a past day between the deadline and the day on which it was met', () => {
    const late: Life = [aDisbursedLoan(terms), notified('2025-09-08'), step('OpenBusinessDay', { date: '2025-09-09' }, { on: '2025-09-09' })];
    expect(asOf('2025-09-05', late)[0]).toBe('T1 2025-09-03 - 2 MISSED');
    expect(asOf('2025-09-08', late)[0]).toBe('T1 2025-09-03 2025-09-08 5 MET_LATE');
  });

  it('is missed of each kind: claim, compensation, instalment', () => {
    expect(asOf('2026-03-06', anOverdueLoan(terms), notified('2026-02-01')).slice(1)).toEqual([
      'T4 2026-01-31 - 34 MISSED', 'T2 2026-02-28 - 6 MISSED', 'T4 2026-02-28 - 6 MISSED', 'T3 2026-03-04 - 2 MISSED',
    ]);
  });

  it('has no day to miss while its calendar is not published', () => {
    const overdue: Life = [aScheme({ calendars: [cn2025] }), anOverdueLoan({ dueDate: '2025-12-31' })];
    expect(asOf('2026-03-01', overdue)).toEqual(['T3 - - 0 OPEN', 'T1 2025-09-03 - 179 MISSED', 'T4 2025-12-31 - 60 MISSED', 'T2 2026-01-31 - 29 MISSED']);
  });
});

describe('A deadline whose duty has ended unmet', () => {
  it('counts to the day of the cure, and to no later one', () => {
    const late: Life = [anOverdueLoan(terms), repaid('2026-03-06', 100_000_000), cured('2026-03-06')];
    expect(asOf('2026-06-30', late).filter((line) => line.startsWith('T2') || line.startsWith('T3'))).toEqual(['T2 2026-02-28 - 6 MISSED', 'T3 2026-03-04 - 2 MISSED']);
  });

  it('is gone when that day had not come by then', () => {
    const early: Life = [anOverdueLoan(terms), repaid('2026-02-10', 100_000_000), cured('2026-02-10')];
    expect(asOf('2026-06-30', early).some((line) => line.startsWith('T2') || line.startsWith('T3'))).toBe(false);
  });

  it('counts to the day on which the pool took the instalment over', () => {
    const paid: Life = [aClaimedLoan(terms), anEnterpriseFundOf(500_000_000), compensation('2026-03-02')];
    expect(asOf('2026-06-30', paid)).toContain('T4 2026-01-31 - 30 MISSED');
  });

  it('also when only its interest was owed', () => {
    const owing: Life = [
      aDisbursedLoan(terms), repaid('2026-01-31', 100_000_000), step('ReportOverdue', { loanId: 'L1', scheduleNo: 1, dueDate: '2026-01-31' }, { on: '2026-02-01' }),
      step('FileClaim', claimOf(terms, { principalFen: 0, interestFen: 500_000, filedOn: '2026-02-03' }), { on: '2026-02-03' }),
    ];
    expect(asOf('2026-02-28', owing)).toContain('T4 2026-01-31 - 28 MISSED');
    expect(asOf('2026-06-30', owing, compensation('2026-03-02'))).toContain('T4 2026-01-31 - 30 MISSED');
  });
});
