import { describe, expect, it } from '@jest/globals';
import { ulanhot } from '../policy/schemes/ulanhot.js';
import {
  after, aClaimedLoan, aClearedLoan, aCompensatedLoan, aDecision, aDisbursedLoan, anEnterpriseFundOf, anOverdueLoan, aPool, aScheme, claimOf, cn2020, cn2024, cn2025, cn2026, compensation, event, given, type DefaultTerms, type LoanTerms,
  repaymentOf, type Step, step,
} from '../testing/index.js';

const REPORT = { loanId: 'L1', scheduleNo: 1, dueDate: '2026-08-29' };
const opened = (date: string): Step => step('OpenBusinessDay', { date }, { on: date });
const repaid = (receivedOn: string, principalFen: number): Step => step('RecordRepayment', repaymentOf('L1', receivedOn, { principalFen }), { on: receivedOn });
const cured = (curedOn: string): Step => step('ConfirmOverdueCured', { loanId: 'L1', curedOn }, { on: curedOn });
const IN_TWO: LoanTerms = {
  schedule: [{ no: 1, dueDate: '2026-02-28', principalFen: 100_000_000 }, { no: 2, dueDate: '2026-05-29', principalFen: 200_000_000 }],
};
/** 2027 as the State Council might publish it: New Year alone. */
const cn2027 = { region: 'CN', year: 2027, holidays: ['2027-01-01', '2027-01-02', '2027-01-03'], makeupDays: [], publishedOn: '2026-11-03', docNo: '国办发明电〔2026〕1号' };

describe('Art. 26 an instalment that is not paid is overdue from the next day', () => {
  it('as the bank reports; the pool puts it into the queue', () => {
    given(aDisbursedLoan())
      .when('ReportOverdue', REPORT, { on: '2026-08-30' })
      .then(
        event('LoanOverdue', {
          scheduleNo: 1, dueDate: '2026-08-29', overdueSince: '2026-08-30', principalDueFen: 300_000_000, monthEndsOn: '2026-09-29', compensableFrom: '2026-09-30',
          deadline: '2026-10-09', calendarVersion: 2, provisional: false, reportedOn: '2026-08-30', detectedBy: 'BANK',
        }),
        event('CompensationQueueJoined', { loanId: 'L1', overdueSince: '2026-08-30', deadline: '2026-10-09', reportedAfterYoungerPaid: false }),
      );
  });

  it('not on the day that it falls due', () => {
    given(aDisbursedLoan()).when('ReportOverdue', REPORT, { on: '2026-08-29' }).thenRejected('NOT_OVERDUE', ['Art. 8']);
  });

  it('as the schedule has it', () => {
    given(aDisbursedLoan()).when('ReportOverdue', { ...REPORT, dueDate: '2026-08-28' }, { on: '2026-08-30' }).thenRejected('INVALID', []);
    given(aDisbursedLoan()).when('ReportOverdue', { ...REPORT, scheduleNo: 2 }, { on: '2026-08-30' }).thenRejected('UNKNOWN', [], { what: 'instalment', id: 'L1/2' });
    given(anOverdueLoan()).when('ReportOverdue', REPORT).thenRejected('DUPLICATE', [], { id: 'L1/1' });
  });

  it('of a running loan', () => {
    given(aClearedLoan()).when('ReportOverdue', REPORT, { on: '2026-08-30' }).thenRejected('WRONG_STATE', [], { state: 'CLEARED' });
    given(aDisbursedLoan(), repaid('2026-08-29', 300_000_000)).when('ReportOverdue', REPORT, { on: '2026-08-30' }).thenRejected('WRONG_STATE', [], { state: 'REPAID' });
    given(aScheme()).when('ReportOverdue', REPORT, { on: '2026-08-30' }).thenRejected('UNKNOWN', []);
  });
});

describe('Art. 26 6.21 A3: one month, then three working days', () => {
  it.each([
    ['2026-01-31', '2026-02-01', '2026-02-28', '2026-03-01', '2026-03-04'],
    ['2026-01-28', '2026-01-29', '2026-02-28', '2026-03-01', '2026-03-04'],
    ['2026-01-29', '2026-01-30', '2026-02-28', '2026-03-01', '2026-03-04'],
    ['2026-01-30', '2026-01-31', '2026-02-28', '2026-03-01', '2026-03-04'],
    ['2024-01-31', '2024-02-01', '2024-02-29', '2024-03-01', '2024-03-05'],
    ['2025-12-31', '2026-01-01', '2026-01-31', '2026-02-01', '2026-02-04'],
    ['2026-01-13', '2026-01-14', '2026-02-13', '2026-02-14', '2026-02-25'],
    ['2026-01-14', '2026-01-15', '2026-02-14', '2026-02-15', '2026-02-26'],
    ['2025-08-30', '2025-08-31', '2025-09-30', '2025-10-01', '2025-10-11'],
    ['2025-08-31', '2025-09-01', '2025-09-30', '2025-10-01', '2025-10-11'],
    ['2026-02-28', '2026-03-01', '2026-03-28', '2026-03-29', '2026-04-01'],
    ['2026-08-31', '2026-09-01', '2026-09-30', '2026-10-01', '2026-10-10'],
  ])('due %s: overdue since %s, month ends %s, compensable from %s, deadline %s', (dueDate, overdueSince, monthEndsOn, compensableFrom, deadline) => {
    const disbursedOn = dueDate < '2025-01-01' ? '2024-01-02' : '2025-09-01' < dueDate ? '2025-09-01' : '2025-07-01';
    const scheme = after(aScheme({ on: disbursedOn, calendars: [cn2020, cn2024, cn2025, cn2026] }), anOverdueLoan({ disbursedOn, dueDate }));
    expect(scheme.state('pool', 'ccb').ledgers.get('L1')?.queue).toMatchObject({ overdueSince, monthEndsOn, compensableFrom, deadline });
  });

  it.each([
    ['2026-01-13', { anchor: 'FIRST_OVERDUE_DAY' }, '2026-02-26'],
    ['2026-01-13', { anchor: 'FIXED_30_DAYS' }, '2026-02-24'],
    ['2025-12-31', { rollMonthEnd: true }, '2026-02-05'],
    ['2026-01-31', { anchor: 'FIXED_30_DAYS' }, '2026-03-05'],
  ])('due %s under %j the deadline is %s', (dueDate, changed, deadline) => {
    const policy = { ...ulanhot, deadlines: { ...ulanhot.deadlines, ...changed } };
    const scheme = after(aPool({ policy }), anOverdueLoan({ disbursedOn: '2025-09-01', dueDate }));
    expect(scheme.state('pool', 'ccb').ledgers.get('L1')?.queue).toMatchObject({ deadline });
  });
});

describe('Art. 26 the engine finds what the bank has not reported', () => {
  it('on the first morning after the due date', () => {
    given(aDisbursedLoan(), opened('2026-08-29')).when('OpenBusinessDay', { date: '2026-08-30' }, { on: '2026-08-30' })
      .then(event('BusinessDayOpened'), event('LoanOverdue', { overdueSince: '2026-08-30', reportedOn: '2026-08-30', detectedBy: 'ENGINE' }),
        event('CompensationQueueJoined', { overdueSince: '2026-08-30' }));
  });

  it('once', () => {
    const log = after(aDisbursedLoan(), opened('2026-08-29'), opened('2026-09-02')).log;
    expect(log.filter((one) => one.type === 'LoanOverdue')).toHaveLength(1);
  });

  it('only what is unpaid of the principal', () => {
    const paid = after(aDisbursedLoan(IN_TWO), repaid('2026-02-27', 100_000_000), opened('2026-02-28'), opened('2026-03-03'));
    expect(paid.log.some((one) => one.type === 'LoanOverdue')).toBe(false);
    const short = after(aDisbursedLoan(IN_TWO), repaid('2026-02-27', 99_999_999), opened('2026-02-28'), opened('2026-03-03'));
    expect(short.log.find((one) => one.type === 'LoanOverdue')?.data).toMatchObject({ scheduleNo: 1, principalDueFen: 1 });
  });

  it('and looks at no loan that is not running', () => {
    given(aClearedLoan(), opened('2027-01-01')).when('OpenBusinessDay', { date: '2027-01-02' }, { on: '2027-01-02' }).then(event('BusinessDayOpened'));
  });
});

describe('Art. 26 A4: the earliest uncured day orders the queue', () => {
  it('a later instalment is recorded and does not move it', () => {
    given(anOverdueLoan(IN_TWO)).when('ReportOverdue', { loanId: 'L1', scheduleNo: 2, dueDate: '2026-05-29' }, { on: '2026-05-30' }).then(event('LoanOverdue', { overdueSince: '2026-05-30', principalDueFen: 300_000_000 }));
  });

  it('an earlier one reported later moves it back', () => {
    given(aDisbursedLoan(IN_TWO), step('ReportOverdue', { loanId: 'L1', scheduleNo: 2, dueDate: '2026-05-29' }, { on: '2026-05-30' }))
      .when('ReportOverdue', { loanId: 'L1', scheduleNo: 1, dueDate: '2026-02-28' })
      .then(event('LoanOverdue', { overdueSince: '2026-03-01' }), event('CompensationQueueJoined', { overdueSince: '2026-03-01' }));
  });

  it('a part payment does not', () => {
    expect(after(anOverdueLoan(), repaid('2026-09-01', 299_999_999)).state('loan', 'L1')).toMatchObject({ overdueSince: '2026-08-30' });
  });

  it('a full cure resets it: the next default starts anew', () => {
    const scheme = after(anOverdueLoan(IN_TWO), repaid('2026-03-05', 100_000_000), cured('2026-03-05'), opened('2026-05-29'), opened('2026-05-30'));
    expect(scheme.state('loan', 'L1')).toMatchObject({ step: 'OVERDUE', overdueSince: '2026-05-30' });
    expect(scheme.state('pool', 'ccb').ledgers.get('L1')?.queue).toMatchObject({ overdueSince: '2026-05-30' });
  });
});

describe('Art. 26 A4, A10: an instalment that fell overdue behind a claim is not lost with it', () => {
  const report = { loanId: 'L1', scheduleNo: 2, dueDate: '2026-05-29' };
  const claimed = aClaimedLoan({ ...IN_TWO, claim: { principalFen: 100_000_000 } });
  const bothReported = [claimed, step('ReportOverdue', report, { on: '2026-05-30' })];
  const joined = event('CompensationQueueJoined', { loanId: 'L1', overdueSince: '2026-05-30', monthEndsOn: '2026-06-29', compensableFrom: '2026-06-30', deadline: '2026-07-02', principalDueFen: 200_000_000 });
  const paying = (...lives: Parameters<typeof given>) => given(...lives).when('RunCompensation', { agreementId: 'ccb', valueDate: '2026-06-02' }, { on: '2026-06-02' });

  it('once the first is compensated, the second takes the loan into the queue on its own day', () => {
    paying(bothReported).then(event('CompensatedFromEnterpriseFund', { overdueSince: '2026-03-01' }), event('DeadlineMissed', { timer: 'T3' }), joined);
    expect(after(bothReported, compensation('2026-06-02')).log.at(-1)?.metadata).toMatchObject({ occurredOn: '2026-06-02', actor: { role: 'SYSTEM' } });
  });

  it('also when the engine found it, and when the fund has nothing to pay with', () => {
    const found = [claimed, opened('2026-05-29'), opened('2026-05-30')];
    paying(found).then(event('CompensatedFromEnterpriseFund'), joined);
    const older = aClaimedLoan({ loanId: 'L2', disbursedOn: '2025-08-29', dueDate: '2026-02-27' });
    const nothing = [older, bothReported, anEnterpriseFundOf(1)];
    paying(nothing).then(event('CompensatedFromEnterpriseFund', { loanId: 'L2', paidFen: 1 }), event('DeadlineMissed'), event('CompensatedFromEnterpriseFund', { loanId: 'L1', paidFen: 0 }), event('DeadlineMissed'), joined);
  });

  it('the bank’s report of it after the payment is taken, and moves nothing', () => {
    given(bothReported, compensation('2026-06-02')).when('ReportOverdue', report, { on: '2026-06-03' }).then(event('LoanOverdue', { overdueSince: '2026-05-30', principalDueFen: 200_000_000 }));
    given(bothReported, compensation('2026-06-02'), step('ReportOverdue', report, { on: '2026-06-03' })).when('ReportOverdue', report).then(event('LoanOverdue'));
  });

  it('but it is not reported again while it waits behind the claim, nor joins when the claim covered it', () => {
    given(bothReported).when('ReportOverdue', report).thenRejected('DUPLICATE', [], { id: 'L1/2' });
    const covered = step('RestateClaim', { ...claimOf(IN_TWO), principalFen: 300_000_000, cutoffDate: '2026-06-02' }, { on: '2026-06-02' });
    paying(bothReported, covered).then(event('CompensatedFromEnterpriseFund'), event('DeadlineMissed'));
    given(bothReported, covered, compensation('2026-06-02')).when('ReportOverdue', report).thenRejected('DUPLICATE', [], { id: 'L1/2' });
  });

  it('nor when it was repaid meanwhile', () => {
    paying(bothReported, repaid('2026-06-01', 200_000_000)).then(event('CompensatedFromEnterpriseFund'), event('DeadlineMissed'));
  });

  it('what a claim left out of its own instalment is the bank’s to report: its figures stand', () => {
    paying(aClaimedLoan({ ...IN_TWO, claim: { principalFen: 60_000_000 } })).then(event('CompensatedFromEnterpriseFund'), event('DeadlineMissed'));
  });

  it('of several the earliest takes the place, and the next one after it', () => {
    const inThree: LoanTerms = {
      schedule: [{ no: 1, dueDate: '2026-02-28', principalFen: 100_000_000 }, { no: 2, dueDate: '2026-03-29', principalFen: 100_000_000 }, { no: 3, dueDate: '2026-04-29', principalFen: 100_000_000 }],
    };
    const three = [aClaimedLoan({ ...inThree, claim: { principalFen: 100_000_000 } }), opened('2026-03-29'), opened('2026-05-02')];
    const first = after(three, compensation('2026-05-02'));
    expect(first.state('pool', 'ccb').ledgers.get('L1')?.queue).toMatchObject({ overdueSince: '2026-03-30' });
    const second = first.live([step('FileClaim', claimOf(inThree, { claimId: 'C-2', filedOn: '2026-05-02', principalFen: 100_000_000 })), compensation('2026-05-04')]);
    expect(second.state('pool', 'ccb').ledgers.get('L1')?.queue).toMatchObject({ overdueSince: '2026-04-30' });
  });

  it('its deadline follows the calendar that is known when it joins', () => {
    const amended = step('PublishWorkingCalendar', { ...cn2026, holidays: [...cn2026.holidays, '2026-06-30'], docNo: 'A' }, { on: '2026-06-01' });
    expect(after(bothReported, amended, compensation('2026-06-02')).state('pool', 'ccb').ledgers.get('L1')?.queue).toMatchObject({ deadline: '2026-07-03' });
  });

  it('and a younger loan waits for it, as for any other', () => {
    const younger = aClaimedLoan({ loanId: 'L2', dueDate: '2026-06-01' });
    given(bothReported, compensation('2026-06-02'), younger).when('RunCompensation', { agreementId: 'ccb', valueDate: '2026-07-02' }, { on: '2026-07-02' })
      .thenRejected('OLDER_CLAIM_UNPAID', ['Art. 26'], { olderLoanId: 'L1', olderSince: '2026-05-30', youngerLoanId: 'L2' });
  });

  it('until it is repaid: after a compensation nobody confirms a cure', () => {
    const waiting = [bothReported, compensation('2026-06-02')];
    given(waiting, repaid('2026-06-10', 199_999_999)).when('RecordRepayment', repaymentOf('L1', '2026-06-11', { principalFen: 1 }), { on: '2026-06-11' })
      .then(event('RepaymentReceived'), event('CapacityReleased'), event('ExposureReleased'), event('CompensationQueueLeft', { loanId: 'L1', reason: 'REPAID' }));
    const claimedAgain = step('FileClaim', claimOf(IN_TWO, { claimId: 'C-2', filedOn: '2026-06-03', principalFen: 200_000_000 }), { on: '2026-06-03' });
    given(waiting, claimedAgain).when('RecordRepayment', repaymentOf('L1', '2026-06-10', { principalFen: 200_000_000 }), { on: '2026-06-10' })
      .then(event('RepaymentReceived'), event('CapacityReleased'), event('ExposureReleased'));
  });
});

describe('Art. 8 arrears are cured before the fund pays', () => {
  it('and the loan leaves the queue, its claim with it', () => {
    given(aClaimedLoan(), repaid('2026-09-02', 300_000_000)).when('ConfirmOverdueCured', { loanId: 'L1', curedOn: '2026-09-02' })
      .then(event('OverdueCured'), event('LoanRepaid'), event('CompensationQueueLeft', { reason: 'CURED' }), event('PoolMembershipEnded'));
  });

  it('not after', () => {
    given(aCompensatedLoan()).when('ConfirmOverdueCured', { loanId: 'L1', curedOn: '2026-09-30' }).thenRejected('WRONG_STATE', [], { state: 'COMPENSATED' });
  });

  it('only of an overdue loan', () => {
    given(aDisbursedLoan()).when('ConfirmOverdueCured', { loanId: 'L1', curedOn: '2025-08-29' }).thenRejected('WRONG_STATE', [], { state: 'DISBURSED', needed: 'OVERDUE' });
    given().when('ConfirmOverdueCured', { loanId: 'L1', curedOn: '2025-08-01' }).thenRejected('UNKNOWN', []);
  });

  it('and what the bank confirmed is not found overdue again', () => {
    const scheme = after(anOverdueLoan(), cured('2026-09-02'), opened('2026-09-02'), opened('2026-09-05'));
    expect(scheme.state('loan', 'L1')).toMatchObject({ step: 'DISBURSED', overdueSince: null });
  });
});

describe('Art. 8, 26 T2 and T3 are watched day by day', () => {
  const missed = (...lives: Parameters<typeof after>) => after(...lives).log.filter((one) => one.type === 'DeadlineMissed').map((one) => one.data);
  const aNotifiedLoan = [aDisbursedLoan(), step('NotifyDisbursement', { loanId: 'L1', notifiedOn: '2025-08-29' })];

  it('T2: no claim by the end of the month', () => {
    expect(missed(aNotifiedLoan, opened('2026-08-29'), opened('2026-09-29'))).toEqual([]);
    expect(missed(aNotifiedLoan, opened('2026-08-29'), opened('2026-09-30'))).toEqual([{ timer: 'T2', loanId: 'L1', due: '2026-09-29', cause: 'BANK_STATEMENT_MISSING' }]);
  });

  it('A2 T3: no payment by the third working day; for want of a statement', () => {
    expect(missed(aNotifiedLoan, opened('2026-08-29'), opened('2026-10-09'))).toHaveLength(1);
    expect(missed(aNotifiedLoan, opened('2026-08-29'), opened('2026-10-10'), opened('2026-11-01'))).toEqual([
      { timer: 'T2', loanId: 'L1', due: '2026-09-29', cause: 'BANK_STATEMENT_MISSING' },
      { timer: 'T3', loanId: 'L1', due: '2026-10-09', cause: 'BANK_STATEMENT_MISSING' },
    ]);
  });

  it('T3: or because the Office has not paid', () => {
    expect(missed(aNotifiedLoan, step('ReportOverdue', REPORT, { on: '2026-08-30' }), step('FileClaim', claimOf({}), { on: '2026-08-30' }), opened('2026-08-30'), opened('2026-10-10'))).toEqual([
      { timer: 'T3', loanId: 'L1', due: '2026-10-09', cause: 'NOT_PAID' },
    ]);
  });

  it('neither once the fund has paid', () => {
    expect(missed(aCompensatedLoan(), step('NotifyDisbursement', { loanId: 'L1', notifiedOn: '2025-08-29' }), opened('2026-09-30'), opened('2026-10-20'))).toEqual([]);
  });
});

describe('Art. 26 a deadline in a year without a calendar', () => {
  const late: DefaultTerms = { disbursedOn: '2025-12-26', dueDate: '2026-11-29' };

  it('is provisional: the fact is accepted all the same', () => {
    given(aDisbursedLoan(late))
      .when('ReportOverdue', { loanId: 'L1', scheduleNo: 1, dueDate: '2026-11-29' }, { on: '2026-11-30' })
      .then(event('LoanOverdue', { monthEndsOn: '2026-12-29', compensableFrom: '2026-12-30', deadline: null, provisional: true, calendarVersion: 2 }), event('CompensationQueueJoined', { deadline: null }));
  });

  it('is settled when the calendar appears', () => {
    given(anOverdueLoan(late)).when('PublishWorkingCalendar', cn2027, { on: '2026-12-01' })
      .then(event('WorkingCalendarPublished', { year: 2027, version: 3 }), event('DeadlineMoved', { timer: 'T3', loanId: 'L1', from: null, to: '2027-01-04', calendarVersion: 3 }));
  });

  it('is not missed before it is known, and counts from then on', () => {
    const unknown = after(anOverdueLoan(late), opened('2026-11-30'), opened('2027-02-01'));
    expect(unknown.log.some((one) => one.type === 'DeadlineMissed' && one.data.timer === 'T3')).toBe(false);
    const known = after(anOverdueLoan(late), opened('2026-11-30'), opened('2027-01-10'), step('PublishWorkingCalendar', cn2027), opened('2027-01-11'));
    expect(known.log.filter((one) => one.type === 'DeadlineMissed' && one.data.timer === 'T3')).toMatchObject([{ data: { due: '2027-01-04' } }]);
  });

  it('leaves open whether the payment was in time', () => {
    const scheme = after(aCompensatedLoan(late));
    expect(scheme.log.find((one) => one.type === 'CompensatedFromEnterpriseFund')?.data).toMatchObject({ deadline: null, onTime: null });
  });

  it('of a payment is settled when the calendar appears, and says then whether it was late', () => {
    const paidOn = (day: string) => given(aCompensatedLoan({ ...late, paidOn: day })).when('PublishWorkingCalendar', cn2027, { on: '2027-01-10' });
    const moved = event('DeadlineMoved', { timer: 'T3', loanId: 'L1', from: null, to: '2027-01-04', calendarVersion: 3 });
    paidOn('2027-01-04').then(event('WorkingCalendarPublished'), moved);
    paidOn('2027-01-05').then(event('WorkingCalendarPublished'), moved, event('DeadlineMissed', { timer: 'T3', loanId: 'L1', due: '2027-01-04', cause: 'LATE' }));
  });

  it('of a payment is settled once', () => {
    given(aCompensatedLoan(late), step('PublishWorkingCalendar', cn2027, { on: '2027-01-10' }))
      .when('PublishWorkingCalendar', { ...cn2027, holidays: [...cn2027.holidays, '2027-01-04'], docNo: 'A' }).then(event('WorkingCalendarAmended'));
  });

  it('is the old one when the payment is reversed after that', () => {
    const scheme = after(aDecision(), aCompensatedLoan({ ...late, paidOn: '2027-01-05' }), step('PublishWorkingCalendar', cn2027, { on: '2027-01-10' }),
      (lived) => step('ReverseEntry', { agreementId: 'ccb', eventId: lived.log.findLast((one) => one.type === 'CompensatedFromEnterpriseFund')?.id ?? '', reason: '误付', decisionId: 'D-1' }));
    expect(scheme.state('pool', 'ccb').ledgers.get('L1')?.queue).toMatchObject({ deadline: '2027-01-04', missed: ['T3'] });
  });

  it('is settled from the rolled month end where the scheme rolls it', () => {
    const policy = { ...ulanhot, deadlines: { ...ulanhot.deadlines, rollMonthEnd: true } };
    // The month ends on Saturday 2027-01-02 and rolls to Monday 2027-01-04; three working days after that.
    given(aPool({ policy }), anOverdueLoan({ disbursedOn: '2025-12-26', dueDate: '2026-12-02' }))
      .when('PublishWorkingCalendar', cn2027, { on: '2026-12-03' })
      .then(event('WorkingCalendarPublished'), event('DeadlineMoved', { from: null, to: '2027-01-07' }));
  });
});

describe('Art. 26 an open deadline moves with an amended calendar', () => {
  const amended = { ...cn2026, holidays: [...cn2026.holidays, '2026-10-08', '2026-10-09'], docNo: 'A' };

  it('from 2026-10-09 to 2026-10-12, two days off later', () => {
    given(anOverdueLoan()).when('PublishWorkingCalendar', amended, { on: '2026-09-01' })
      .then(event('WorkingCalendarAmended'), event('DeadlineMoved', { timer: 'T3', from: '2026-10-09', to: '2026-10-12' }));
  });

  it('but not once it is missed', () => {
    given(anOverdueLoan(), opened('2026-09-30'), opened('2026-10-10')).when('PublishWorkingCalendar', amended).then(event('WorkingCalendarAmended'));
  });

  it('nor once it is met', () => {
    given(aCompensatedLoan()).when('PublishWorkingCalendar', amended).then(event('WorkingCalendarAmended'));
  });
});

