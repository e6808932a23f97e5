import { describe, expect, it } from '@jest/globals';
import {
  aClaimedLoan, aDecision, aDisbursedLoan, after, anEnterpriseFundOf, anOverdueLoan, aScheme, claimOf, cn2025, cn2026, compensation, type Life, type LoanTerms, repaymentOf, type Scheme, step,
} from '../../testing/index.js';
import { foldOne } from '../fold-projections.js';
import type { DeadlineDocument } from './deadline-document.js';
import { deadlinesProjection } from './deadlines.js';

// Disbursed on 2025-08-29: told by 2025-09-03. Two instalments, on 2026-01-31 and 2026-02-28.
const terms: LoanTerms = {
  loanId: 'L1', amountFen: 300_000_000, disbursedOn: '2025-08-29', dueDate: '2026-02-28',
  schedule: [{ no: 1, dueDate: '2026-01-31', principalFen: 100_000_000 }, { no: 2, dueDate: '2026-02-28', principalFen: 200_000_000 }],
};

const opened = (date: string): Life => step('OpenBusinessDay', { date }, { on: date });
const repaid = (on: string, principalFen: number): Life => step('RecordRepayment', repaymentOf('L1', on, { principalFen }), { on });
const notified = (notifiedOn: string, on = notifiedOn): Life => step('NotifyDisbursement', { loanId: 'L1', notifiedOn }, { on });

function deadlinesOf(scheme: Scheme): DeadlineDocument | undefined {
  return foldOne(scheme.log, deadlinesProjection).get('L1');
}

/** The timers as a table: timer, due, met on, days late, state. */
function table(...lives: Life[]): readonly string[] {
  const document = deadlinesOf(after(...lives));
  return (document?.timers ?? []).map(({ timer, due, metOn, daysLate, state }) => [timer, due ?? '-', metOn ?? '-', daysLate, state].join(' '));
}

function open(...lives: Life[]): Pick<DeadlineDocument, 'nextOpenDue' | 'openCalendarTimers'> | undefined {
  const document = deadlinesOf(after(...lives));
  return document && { nextOpenDue: document.nextOpenDue, openCalendarTimers: document.openCalendarTimers };
}

describe('A disbursed loan', () => {
  it('must tell the Office, and has an instalment on each day of its schedule', () => {
    expect(table(aDisbursedLoan(terms))).toEqual(['T1 2025-09-03 - 0 OPEN', 'T4 2026-01-31 - 0 OPEN', 'T4 2026-02-28 - 0 OPEN']);
    expect(open(aDisbursedLoan(terms))).toEqual({ nextOpenDue: '2025-09-03', openCalendarTimers: true });
  });

  it('is filed with its agreement, so that a bank finds its own', () => {
    expect(deadlinesOf(after(aDisbursedLoan(terms)))).toMatchObject({ loanId: 'L1', agreementId: 'ccb' });
  });

  it('owes its schedule less what was never drawn, which shortens the last instalments', () => {
    const drawn = (disbursedFen: number) => aDisbursedLoan({ ...terms, disbursedFen });
    expect(table(drawn(200_000_000)).slice(1)).toEqual(['T4 2026-01-31 - 0 OPEN', 'T4 2026-02-28 - 0 OPEN']);
    expect(table(drawn(200_000_000), repaid('2026-01-10', 200_000_000)).slice(1)).toEqual(['T4 2026-01-31 2026-01-10 0 MET', 'T4 2026-02-28 2026-01-10 0 MET']);
    expect(table(drawn(90_000_000)).slice(1)).toEqual(['T4 2026-01-31 - 0 OPEN']);
    expect(table(drawn(90_000_000), repaid('2026-01-31', 90_000_000)).slice(1)).toEqual(['T4 2026-01-31 2026-01-31 0 MET']);
  });
});

describe('T1, the disbursement notice', () => {
  it('is met on its last day', () => {
    expect(table(aDisbursedLoan(terms), notified('2025-09-03'))[0]).toBe('T1 2025-09-03 2025-09-03 0 MET');
    expect(open(aDisbursedLoan(terms), notified('2025-09-03'))).toEqual({ nextOpenDue: '2026-01-31', openCalendarTimers: false });
  });

  it('is missed once a later day has opened, and then met late', () => {
    const missed = [aDisbursedLoan(terms), opened('2025-09-03'), opened('2025-09-04')];
    expect(table(...missed)[0]).toBe('T1 2025-09-03 - 0 MISSED');
    expect(table(...missed, notified('2025-09-08'))[0]).toBe('T1 2025-09-03 2025-09-08 5 MET_LATE');
  });

  it('is met in time when the engine learns of a timely notice too late', () => {
    expect(table(aDisbursedLoan(terms), opened('2025-09-04'), notified('2025-09-02', '2025-09-05'))[0]).toBe('T1 2025-09-03 2025-09-02 0 MET');
  });
});

describe('T4, the instalments', () => {
  it('are met by the principal repaid so far, whichever receipt it came with', () => {
    expect(table(aDisbursedLoan(terms), repaid('2026-01-10', 99_999_999)).slice(1)).toEqual(['T4 2026-01-31 - 0 OPEN', 'T4 2026-02-28 - 0 OPEN']);
    expect(table(aDisbursedLoan(terms), repaid('2026-01-10', 99_999_999), repaid('2026-01-31', 1)).slice(1)).toEqual(['T4 2026-01-31 2026-01-31 0 MET', 'T4 2026-02-28 - 0 OPEN']);
    expect(table(aDisbursedLoan(terms), repaid('2026-01-10', 300_000_000)).slice(1)).toEqual(['T4 2026-01-31 2026-01-10 0 MET', 'T4 2026-02-28 2026-01-10 0 MET']);
  });

  it('are missed when found overdue, and met late when repaid after all', () => {
    const overdue = [aDisbursedLoan(terms), notified('2025-09-01'), opened('2025-08-29'), opened('2026-02-01')];
    expect(table(...overdue).slice(1)).toEqual(['T4 2026-01-31 - 0 MISSED', 'T4 2026-02-28 - 0 OPEN', 'T2 2026-02-28 - 0 OPEN', 'T3 2026-03-04 - 0 OPEN']);
    expect(table(...overdue, repaid('2026-02-05', 100_000_000))[1]).toBe('T4 2026-01-31 2026-02-05 5 MET_LATE');
  });

  it('are met on the day of a confirmed cure, until the bank reports one overdue all the same: then by the money, when it comes', () => {
    const days = { ...terms, schedule: [{ no: 1, dueDate: '2026-01-31', principalFen: 100_000_000 }, { no: 2, dueDate: '2026-02-01', principalFen: 200_000_000 }] };
    const cured: Life = [anOverdueLoan(days), repaid('2026-02-02', 100_000_000), step('ConfirmOverdueCured', { loanId: 'L1', curedOn: '2026-02-02' }, { on: '2026-02-02' })];
    expect(table(cured).slice(1)).toEqual(['T4 2026-01-31 2026-02-02 2 MET_LATE', 'T4 2026-02-01 2026-02-02 1 MET_LATE']);
    const reported: Life = [cured, step('ReportOverdue', { loanId: 'L1', scheduleNo: 2, dueDate: '2026-02-01' }, { on: '2026-02-02' })];
    expect(table(reported).slice(1, 3)).toEqual(['T4 2026-01-31 2026-02-02 2 MET_LATE', 'T4 2026-02-01 - 0 MISSED']);
    expect(table(reported, repaid('2026-02-15', 200_000_000)).slice(1, 3)).toEqual(['T4 2026-01-31 2026-02-02 2 MET_LATE', 'T4 2026-02-01 2026-02-15 14 MET_LATE']);
  });

  it('paid late before the bank reports them stay met late: the report tells nothing new', () => {
    const reported: Life = [aDisbursedLoan(terms), repaid('2026-02-03', 100_000_000), step('ReportOverdue', { loanId: 'L1', scheduleNo: 1, dueDate: '2026-01-31' }, { on: '2026-02-04' })];
    expect(table(reported)[1]).toBe('T4 2026-01-31 2026-02-03 3 MET_LATE');
  });

  it('fall due with an acceleration', () => {
    const declared = step('DeclareAcceleration', { loanId: 'L1', declaredOn: '2026-01-15', reason: '停产' }, { on: '2026-01-15' });
    expect(table(aDisbursedLoan(terms), declared).slice(1)).toEqual(['T4 2026-01-15 - 0 OPEN', 'T4 2026-01-15 - 0 OPEN']);
  });

  it('of a loan repaid early leave nothing open', () => {
    expect(open(aDisbursedLoan(terms), notified('2025-09-01'), repaid('2026-01-10', 300_000_000))).toEqual({ nextOpenDue: null, openCalendarTimers: false });
  });
});

describe('T2 and T3, claim and compensation', () => {
  const overdue: Life = [anOverdueLoan(terms), notified('2025-09-01', '2026-02-01')];

  it('start when the pool has the loan in its queue', () => {
    expect(table(overdue).slice(3)).toEqual(['T2 2026-02-28 - 0 OPEN', 'T3 2026-03-04 - 0 OPEN']);
    expect(open(overdue)).toEqual({ nextOpenDue: '2026-02-28', openCalendarTimers: true });
  });

  it('are dropped by a cure: nobody claimed or paid, the duty itself is gone', () => {
    const cured = step('ConfirmOverdueCured', { loanId: 'L1', curedOn: '2026-02-10' }, { on: '2026-02-10' });
    expect(table(overdue, repaid('2026-02-10', 100_000_000), cured).slice(1)).toEqual(['T4 2026-01-31 2026-02-10 10 MET_LATE', 'T4 2026-02-28 - 0 OPEN']);
  });

  it('end with the instalments that the bank confirms as cured, whatever its books say was repaid', () => {
    const cured = step('ConfirmOverdueCured', { loanId: 'L1', curedOn: '2026-02-10' }, { on: '2026-02-10' });
    expect(table(overdue, cured).slice(1)).toEqual(['T4 2026-01-31 2026-02-10 10 MET_LATE', 'T4 2026-02-28 - 0 OPEN']);
  });

  it('are met by claim and payment, the payment two days late', () => {
    const claimed: Life = [aClaimedLoan(terms), anEnterpriseFundOf(500_000_000)];
    expect(table(claimed).slice(3)).toEqual(['T2 2026-02-28 2026-02-01 0 MET', 'T3 2026-03-04 - 0 OPEN']);
    expect(table(claimed, compensation('2026-03-06')).slice(3)).toEqual(['T2 2026-02-28 2026-02-01 0 MET', 'T3 2026-03-04 2026-03-06 2 MET_LATE']);
  });

  it('leave the instalment that the pool took over missed, and the next one running', () => {
    const paid: Life = [aClaimedLoan(terms), notified('2025-09-01', '2026-02-02'), anEnterpriseFundOf(500_000_000), compensation('2026-03-02')];
    expect(table(paid).slice(1, 3)).toEqual(['T4 2026-01-31 - 0 MISSED', 'T4 2026-02-28 - 0 OPEN']);
    expect(table(paid, repaid('2026-03-03', 200_000_000)).slice(1, 3)).toEqual(['T4 2026-01-31 - 0 MISSED', 'T4 2026-02-28 2026-03-03 3 MET_LATE']);
  });

  it('of a withdrawn claim are open again', () => {
    const withdrawn = step('WithdrawClaim', { loanId: 'L1', claimId: 'C-L1', reason: '更正' }, { on: '2026-02-03' });
    expect(table(aClaimedLoan(terms), withdrawn)[3]).toBe('T2 2026-02-28 - 0 OPEN');
  });

  it('of a claim that came late and is withdrawn are missed again', () => {
    const claimed: Life = [overdue, opened('2026-02-01'), opened('2026-03-01'), step('FileClaim', claimOf(terms, { filedOn: '2026-03-02' }), { on: '2026-03-02' })];
    expect(table(claimed)[3]).toBe('T2 2026-02-28 2026-03-02 2 MET_LATE');
    expect(table(claimed, step('WithdrawClaim', { loanId: 'L1', claimId: 'C-L1', reason: '更正' }))[3]).toBe('T2 2026-02-28 - 0 MISSED');
  });

  it('of a reversed compensation are open again', () => {
    const reversed: Life = [
      aDecision(), aClaimedLoan(terms), anEnterpriseFundOf(500_000_000), compensation('2026-03-02'),
      (scheme) => step('ReverseEntry', { agreementId: 'ccb', eventId: scheme.log.at(-1)?.id ?? '', reason: '误付', decisionId: 'D-1' }),
    ];
    expect(table(reversed).slice(1)).toEqual(['T4 2026-01-31 - 0 MISSED', 'T4 2026-02-28 - 0 OPEN', 'T2 2026-02-28 2026-02-01 0 MET', 'T3 2026-03-04 - 0 OPEN']);
  });

  it('of a compensation reversed after its deadline are missed from the next morning on, those of a place taken since fall away', () => {
    const reversed: Life = [
      aDecision(), aClaimedLoan(terms), anEnterpriseFundOf(500_000_000), compensation('2026-03-02'), opened('2026-03-06'),
      (scheme) => step('ReverseEntry', { agreementId: 'ccb', eventId: scheme.log.findLast(({ type }) => type === 'CompensatedFromEnterpriseFund')?.id ?? '', reason: '误付', decisionId: 'D-1' }, { on: '2026-03-09' }),
    ];
    expect(table(reversed).slice(3)).toEqual(['T2 2026-02-28 2026-02-01 0 MET', 'T3 2026-03-04 - 0 OPEN']);
    expect(table(reversed, opened('2026-03-10')).slice(3)).toEqual(['T2 2026-02-28 2026-02-01 0 MET', 'T3 2026-03-04 - 0 MISSED']);
    expect(table(reversed, opened('2026-03-10'), compensation('2026-03-11')).at(4)).toBe('T3 2026-03-04 2026-03-11 7 MET_LATE');
  });

  it('run a second time for an instalment that fell overdue behind the claim, by that instalment’s own days', () => {
    const paid: Life = [aClaimedLoan(terms), notified('2025-09-01', '2026-02-02'), anEnterpriseFundOf(500_000_000), opened('2026-03-01'), compensation('2026-03-02')];
    const first = ['T2 2026-02-28 2026-02-01 0 MET', 'T3 2026-03-04 2026-03-02 0 MET'];
    expect(table(paid).slice(1)).toEqual(['T4 2026-01-31 - 0 MISSED', 'T4 2026-02-28 - 0 MISSED', ...first, 'T2 2026-03-28 - 0 OPEN', 'T3 2026-04-01 - 0 OPEN']);
    const again: Life = [paid, step('FileClaim', claimOf(terms, { claimId: 'C-2', filedOn: '2026-03-20', principalFen: 200_000_000 }), { on: '2026-03-20' }), compensation('2026-04-02')];
    expect(table(again).slice(3)).toEqual([...first, 'T2 2026-03-28 2026-03-20 0 MET', 'T3 2026-04-01 2026-04-02 1 MET_LATE']);
    expect(table(paid, repaid('2026-03-10', 200_000_000)).slice(1)).toEqual(['T4 2026-01-31 - 0 MISSED', 'T4 2026-02-28 2026-03-10 10 MET_LATE', ...first]);
  });

  it('run again for what a paid claim left behind, and a reversal concerns only the payment that it names', () => {
    const part = { ...terms, claim: { principalFen: 60_000_000 } };
    const again: Life = [
      aDecision(), aClaimedLoan(part), anEnterpriseFundOf(60_000_000), compensation('2026-03-03'),
      step('ReportOverdue', { loanId: 'L1', scheduleNo: 1, dueDate: '2026-01-31' }, { on: '2026-03-03' }),
      step('FileClaim', claimOf(terms, { claimId: 'C-2', filedOn: '2026-03-03', principalFen: 40_000_000 })), anEnterpriseFundOf(40_000_000), compensation('2026-03-04'),
    ];
    const paidTwice = ['T2 2026-02-28 2026-02-01 0 MET', 'T3 2026-03-04 2026-03-03 0 MET', 'T2 2026-02-28 2026-03-03 3 MET_LATE'];
    expect(table(again).slice(3)).toEqual([...paidTwice, 'T3 2026-03-04 2026-03-04 0 MET']);
    const reversed: Life = (scheme) => step('ReverseEntry', { agreementId: 'ccb', eventId: scheme.log.findLast(({ type }) => type === 'CompensatedFromEnterpriseFund')?.id ?? '', reason: '误付', decisionId: 'D-1' });
    expect(table(again, reversed).slice(3)).toEqual([...paidTwice, 'T3 2026-03-04 - 0 OPEN']);
  });

  it('have no day while the calendar is not published, and get it when it is', () => {
    const lateLoan = { ...terms, disbursedOn: '2025-08-29', dueDate: '2025-12-31', schedule: [{ no: 1, dueDate: '2025-12-31', principalFen: 300_000_000 }] };
    const overdueIn2026: Life = [aScheme({ calendars: [cn2025] }), anOverdueLoan(lateLoan)];
    expect(table(overdueIn2026).slice(2)).toEqual(['T2 2026-01-31 - 0 OPEN', 'T3 - - 0 OPEN']);
    expect(open(overdueIn2026)).toEqual({ nextOpenDue: '2025-09-03', openCalendarTimers: true });
    expect(table(overdueIn2026, step('PublishWorkingCalendar', cn2026)).slice(3)).toEqual(['T3 2026-02-04 - 0 OPEN']);
  });

  it('have no day either when the payment was made meanwhile; the calendar then tells whether it was late', () => {
    const once = { ...terms, dueDate: '2025-12-31', schedule: [{ no: 1, dueDate: '2025-12-31', principalFen: 300_000_000 }] };
    const paid: Life = [aScheme({ calendars: [cn2025] }), aClaimedLoan(once), notified('2025-09-01', '2026-01-01'), compensation('2026-02-06')];
    expect(table(paid).slice(3)).toEqual(['T3 - 2026-02-06 0 MET']);
    expect(open(paid)).toMatchObject({ openCalendarTimers: true });
    const published: Life = [paid, step('PublishWorkingCalendar', cn2026)];
    expect(table(published).slice(3)).toEqual(['T3 2026-02-04 2026-02-06 2 MET_LATE']);
    expect(open(published)).toMatchObject({ openCalendarTimers: false });
  });
});
