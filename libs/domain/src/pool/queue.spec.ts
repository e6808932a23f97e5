import { describe, expect, it } from '@jest/globals';
import { civilDate } from '../calendar/index.js';
import {
  aCompensatedLoan, aDisbursedLoan, after, anOverdueLoan, cn2025, type DefaultTerms, event, given, type Life, recovery, repaymentOf, type Scheme, step,
} from '../testing/index.js';

/** 40,000,000 due 2026-03-10, claimed and compensated; 30,000,000 due 2026-05-10; 30,000,000 due on a third day. */
const inThree = (thirdDue: string): DefaultTerms => ({
  amountFen: 100_000_000, disbursedOn: '2025-09-01',
  schedule: [{ no: 1, dueDate: '2026-03-10', principalFen: 40_000_000 }, { no: 2, dueDate: '2026-05-10', principalFen: 30_000_000 }, { no: 3, dueDate: thirdDue, principalFen: 30_000_000 }],
});
const secondOverdue: Life = step('ReportOverdue', { loanId: 'L1', scheduleNo: 2, dueDate: '2026-05-10' }, { on: '2026-05-11' });
const queuedAgain = (thirdDue: string): Life => [aCompensatedLoan(inThree(thirdDue)), secondOverdue];
const repaid = (on: string, principalFen: number): Life => step('RecordRepayment', repaymentOf('L1', on, { principalFen }), { on });
const isQueued = (scheme: Scheme) => scheme.state('pool', 'ccb').queued.has('L1');

describe('Art. 26 A4 after a compensation, what is repaid takes the loan out of the queue', () => {
  it('once nothing that fell due before that day is open', () => {
    expect(isQueued(after(queuedAgain('2026-05-19')))).toBe(true);
    expect(isQueued(after(queuedAgain('2026-05-19'), repaid('2026-05-18', 29_999_999)))).toBe(true);
    expect(isQueued(after(queuedAgain('2026-05-19'), repaid('2026-05-18', 30_000_000)))).toBe(false);
  });

  it('an instalment that is due on the very day may still be paid on it', () => {
    expect(isQueued(after(queuedAgain('2026-05-19'), repaid('2026-05-19', 30_000_000)))).toBe(false);
  });

  it('one that was due the day before is open like the one in the queue', () => {
    expect(isQueued(after(queuedAgain('2026-05-19'), repaid('2026-05-20', 30_000_000)))).toBe(true);
    expect(isQueued(after(queuedAgain('2026-05-19'), repaid('2026-05-20', 60_000_000)))).toBe(false);
  });

  it('a receipt of the due date itself, booked later, counts against what was due on that date', () => {
    expect(isQueued(after(queuedAgain('2026-05-12'), repaid('2026-05-10', 29_999_999)))).toBe(true);
    expect(isQueued(after(queuedAgain('2026-05-12'), repaid('2026-05-10', 30_000_000)))).toBe(false);
  });
});

describe('Steps of the processes that come late find the loan as it is', () => {
  const entry = { loanId: 'L1', overdueSince: '2026-05-11', monthEndsOn: '2026-06-10', compensableFrom: '2026-06-11', deadline: '2026-06-15', calendarVersion: 2 };
  const joining = (life: Life, principalDueFen: number): boolean => {
    const scheme = after(life);
    scheme.process('JoinQueue', { ...entry, principalDueFen }, civilDate('2026-05-13'));
    return isQueued(scheme);
  };
  const secondRepaid: Life = [aCompensatedLoan(inThree('2026-05-12')), repaid('2026-05-10', 30_000_000)];
  /** 2,000,000 was claimed, all of it paid by the enterprise fund and recovered; the rest is repaid. */
  const closed: Life = [aCompensatedLoan({ ...inThree('2026-05-12'), claim: { principalFen: 2_000_000 } }), recovery('L1', 2_000_000, { receivedOn: '2026-05-01' }), repaid('2026-05-02', 98_000_000)];

  it('an instalment of a compensated loan that has been repaid since takes no place', () => {
    expect(joining(secondRepaid, 30_000_000)).toBe(false);
    expect(joining([aCompensatedLoan(inThree('2026-05-12')), repaid('2026-05-10', 29_999_999)], 30_000_000)).toBe(true);
  });

  it('interest that is overdue does, however much principal is repaid', () => {
    expect(joining(secondRepaid, 0)).toBe(true);
  });

  it('a closed loan takes none', () => {
    expect(after(closed).state('pool', 'ccb').ledgers.get('L1')).toMatchObject({ stage: 'CLOSED' });
    expect(joining(closed, 0)).toBe(false);
  });

  it('a loan that is open, or open again, does not leave as closed', () => {
    const scheme = after(queuedAgain('2026-05-19'));
    scheme.process('LeaveQueue', { loanId: 'L1', reason: 'CLOSED' }, civilDate('2026-05-12'));
    expect(isQueued(scheme)).toBe(true);
  });
});

describe('Art. 26 A7 who is reported too late to be paid in turn', () => {
  const youngerPaid = aCompensatedLoan({ loanId: 'L2', amountFen: 50_000_000, disbursedOn: '2025-09-01', dueDate: '2026-03-12' });

  it.each([['2026-03-11', true], ['2026-03-12', false], ['2026-03-13', false]])('due %s after one due 2026-03-12 was paid: %p', (dueDate, reportedAfterYoungerPaid) => {
    const loan = { amountFen: 60_000_000, disbursedOn: '2025-09-01', dueDate };
    given(aDisbursedLoan(loan), youngerPaid).when('ReportOverdue', { loanId: 'L1', scheduleNo: 1, dueDate }, { on: '2026-04-20' })
      .then(event('LoanOverdue'), event('CompensationQueueJoined', { loanId: 'L1', reportedAfterYoungerPaid }));
  });

  it('nobody, before anybody is paid', () => {
    given(aDisbursedLoan()).when('ReportOverdue', { loanId: 'L1', scheduleNo: 1, dueDate: '2026-08-29' }, { on: '2026-08-30' })
      .then(event('LoanOverdue'), event('CompensationQueueJoined', { reportedAfterYoungerPaid: false }));
  });
});

describe('Art. 26 a calendar that does not concern a deadline leaves it alone', () => {
  const publishing = (life: Life) => given(life).when('PublishWorkingCalendar', { ...cn2025, docNo: 'A' }, { on: '2026-12-02' });

  it('one that is known', () => {
    publishing(anOverdueLoan({ disbursedOn: '2025-12-26', dueDate: '2026-10-29' })).then(event('WorkingCalendarAmended', { year: 2025 }));
  });

  it('and one that is not', () => {
    publishing(anOverdueLoan({ disbursedOn: '2025-12-26', dueDate: '2026-11-29' })).then(event('WorkingCalendarAmended', { year: 2025 }));
  });
});
