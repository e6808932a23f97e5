import { describe, expect, it } from '@jest/globals';
import {
  after, aClearedLoan, aCompensatedLoan, aDisbursedLoan, application, aPool, aScheme, aSignedLoan, cn2020, cn2020Extended, cn2024, cn2025, cn2026, disbursementOf, event,
  given, sharing, step,
} from '../testing/index.js';

describe('Art. 24 money leaves once the checks have passed', () => {
  it('and starts the notice period of three working days', () => {
    given(aClearedLoan())
      .when('DisburseLoan', disbursementOf())
      .then(event('LoanDisbursed', { amountFen: 300_000_000, noticeDeadline: '2025-09-03', calendarVersion: 2 }), event('CapacityDrawn', { amountFen: 300_000_000, releasedFen: 0 }));
  });

  it('once', () => {
    given(aDisbursedLoan()).when('DisburseLoan', disbursementOf()).thenRejected('WRONG_STATE', [], { state: 'DISBURSED', needed: 'CLEARED' });
    given(aSignedLoan()).when('DisburseLoan', disbursementOf()).thenRejected('WRONG_STATE', [], { state: 'SIGNED' });
    given(aScheme()).when('DisburseLoan', disbursementOf(), { on: '2025-08-29' }).thenRejected('UNKNOWN', []);
  });

  it('for no more than the contract', () => {
    given(aClearedLoan()).when('DisburseLoan', disbursementOf({}, { amountFen: 300_000_001 }))
      .thenRejected('DISBURSEMENT_EXCEEDS_CONTRACT', ['Art. 24'], { amountFen: 300_000_001, contractFen: 300_000_000 });
    given(aClearedLoan()).when('DisburseLoan', disbursementOf({}, { amountFen: 299_999_999 }))
      .then(event('LoanDisbursed'), event('CapacityDrawn', { releasedFen: 1 }), event('ExposureReleased', { amountFen: 1, exposureAfterFen: 299_999_999 }));
  });
});

describe('Art. 15 a loan matures within a year', () => {
  it.each([
    ['2026-02-28', '2027-02-28', '2027-03-01'],
    ['2024-02-29', '2025-02-28', '2025-03-01'],
    ['2025-08-29', '2026-08-29', '2026-08-30'],
  ])('6.6: of %s by %s, not on %s', (disbursedOn, latest, tooLate) => {
    const cleared = [aScheme({ on: disbursedOn, calendars: [cn2024, cn2025, cn2026] }), aClearedLoan({ disbursedOn })];
    given(cleared).when('DisburseLoan', disbursementOf({ disbursedOn }, { maturity: latest })).then(event('LoanDisbursed', { maturity: latest }), event('CapacityDrawn'));
    given(cleared).when('DisburseLoan', disbursementOf({ disbursedOn }, { maturity: tooLate })).thenRejected('TERM_TOO_LONG', ['Art. 15'], { offered: `to ${tooLate}`, allowed: `to ${latest}` });
  });

  it('and after it is disbursed', () => {
    given(aClearedLoan()).when('DisburseLoan', disbursementOf({}, { maturity: '2025-08-29' })).thenRejected('INVALID', []);
    given(aClearedLoan()).when('DisburseLoan', disbursementOf({}, { maturity: '2025-08-30' })).then(event('LoanDisbursed'), event('CapacityDrawn'));
  });
});

describe('Art. 5 leverage is looked at again when money leaves', () => {
  /**
   * L1 is cleared for 300,000,000; then L2 fails with a claim of 26,400,000: the enterprise fund pays its 6,400,000 of
   * interest, the risk fund 10,000,000 of its principal, which leaves 10,000,000 outstanding and a cap of 300,000,000.
   */
  const afterAPayout = [
    aPool({ riskFundFen: 40_000_000 }),
    aClearedLoan({ amountFen: 300_000_000 }),
    aCompensatedLoan({ loanId: 'L2', amountFen: 20_000_000, disbursedOn: '2025-08-04', dueDate: '2025-08-05', claim: { interestFen: 6_400_000 } }),
    application('L2', '2025-09-06'),
    sharing('2025-09-06'),
  ];
  const drawing = (amountFen: number) =>
    given(afterAPayout).when('DisburseLoan', disbursementOf({ disbursedOn: '2025-09-08', dueDate: '2026-09-08' }, { amountFen }), { on: '2025-09-08' });

  it('and refused when the fund has fallen meanwhile', () => {
    drawing(300_000_000).thenRejected('LEVERAGE_EXCEEDED', ['Art. 5'], { capFen: 300_000_000 });
  });

  it('for the amount that is drawn, not for what was promised', () => {
    drawing(290_000_000).then(event('LoanDisbursed'), event('CapacityDrawn', { amountFen: 290_000_000, releasedFen: 10_000_000 }), event('ExposureReleased'));
    drawing(290_000_001).thenRejected('LEVERAGE_EXCEEDED', ['Art. 5'], { usedFen: 10_000_000, newFen: 290_000_001, capFen: 300_000_000, headroomFen: 290_000_000 });
  });
});

describe('Art. 24 the Office is told within three working days', () => {
  it.each([
    ['2025-01-23', '2025-01-27'],
    ['2025-01-27', '2025-02-07'],
    ['2025-02-07', '2025-02-11'],
    ['2026-02-13', '2026-02-25'],
    ['2026-02-27', '2026-03-03'],
    ['2025-09-26', '2025-09-30'],
    ['2025-09-30', '2025-10-11'],
    ['2026-09-30', '2026-10-10'],
    ['2025-12-30', '2026-01-05'],
  ])('6.19: of a loan of %s by %s', (disbursedOn, noticeDeadline) => {
    const life = [aScheme({ on: disbursedOn }), aClearedLoan({ disbursedOn })];
    given(life).when('DisburseLoan', disbursementOf({ disbursedOn })).then(event('LoanDisbursed', { noticeDeadline }), event('CapacityDrawn'));
    const disbursed = [life, step('DisburseLoan', disbursementOf({ disbursedOn }))];
    given(disbursed).when('NotifyDisbursement', { loanId: 'L1', notifiedOn: noticeDeadline }, { on: noticeDeadline }).then(event('DisbursementNotified', { onTime: true }));
  });

  it('6.19: a permission that needs an unpublished year is refused', () => {
    given(aClearedLoan({ disbursedOn: '2026-12-30' }))
      .when('DisburseLoan', disbursementOf({ disbursedOn: '2026-12-30' }))
      .thenRejected('CALENDAR_NOT_PUBLISHED', ['Art. 24'], { year: 2027, region: 'CN' });
  });

  it('late is a fact all the same, and T1 is missed', () => {
    given(aDisbursedLoan())
      .when('NotifyDisbursement', { loanId: 'L1', notifiedOn: '2025-09-04' }, { on: '2025-09-04' })
      .then(event('DisbursementNotified', { onTime: false }), event('DeadlineMissed', { timer: 'T1', loanId: 'L1', due: '2025-09-03', cause: 'LATE' }));
  });

  it('once', () => {
    const notice = { loanId: 'L1', notifiedOn: '2025-08-29' };
    given(aDisbursedLoan(), step('NotifyDisbursement', notice)).when('NotifyDisbursement', notice).thenRejected('DUPLICATE', [], { what: 'disbursement notice', id: 'L1' });
    given(aClearedLoan()).when('NotifyDisbursement', notice).thenRejected('WRONG_STATE', [], { state: 'CLEARED', needed: 'DISBURSED' });
  });
});

describe('Art. 24 T1 is watched day by day', () => {
  const opened = (date: string) => step('OpenBusinessDay', { date }, { on: date });
  const day = (date: string) => ({ date });

  it('missed on the morning after the last day, once', () => {
    given(aDisbursedLoan(), opened('2025-09-02')).when('OpenBusinessDay', day('2025-09-03'), { on: '2025-09-03' }).then(event('BusinessDayOpened'));
    given(aDisbursedLoan(), opened('2025-09-03')).when('OpenBusinessDay', day('2025-09-04'), { on: '2025-09-04' })
      .then(event('BusinessDayOpened'), event('DeadlineMissed', { timer: 'T1', due: '2025-09-03', cause: 'NOT_NOTIFIED' }));
    given(aDisbursedLoan(), opened('2025-09-04')).when('OpenBusinessDay', day('2025-09-05'), { on: '2025-09-05' }).then(event('BusinessDayOpened'));
  });

  it('and a notice after that is not counted as missed again', () => {
    given(aDisbursedLoan(), opened('2025-09-04')).when('NotifyDisbursement', { loanId: 'L1', notifiedOn: '2025-09-04' }).then(event('DisbursementNotified', { onTime: false }));
  });

  it('never once the Office is told', () => {
    given(aDisbursedLoan(), step('NotifyDisbursement', { loanId: 'L1', notifiedOn: '2025-08-29' }), opened('2025-09-03'))
      .when('OpenBusinessDay', day('2025-09-04'), { on: '2025-09-04' })
      .then(event('BusinessDayOpened'));
  });
});

describe('Art. 24 6.20 the calendar of 2020 is amended', () => {
  const disbursed = [aScheme({ on: '2020-01-20', calendars: [cn2020] }), aDisbursedLoan({ disbursedOn: '2020-01-23', dueDate: '2020-12-31' })];

  it('the notice of 2019 gives 2020-02-03', () => {
    expect(after(disbursed).state('loan', 'L1')).toMatchObject({ disbursement: { noticeDeadline: '2020-02-03' } });
  });

  it('an open deadline moves to 2020-02-05', () => {
    given(disbursed).when('PublishWorkingCalendar', cn2020Extended, { on: '2020-01-27' })
      .then(event('WorkingCalendarAmended', { version: 2 }), event('DeadlineMoved', { timer: 'T1', loanId: 'L1', from: '2020-02-03', to: '2020-02-05', calendarVersion: 2 }));
  });

  it('one that is met stays', () => {
    given(disbursed, step('NotifyDisbursement', { loanId: 'L1', notifiedOn: '2020-01-23' }))
      .when('PublishWorkingCalendar', cn2020Extended, { on: '2020-01-27' })
      .then(event('WorkingCalendarAmended'));
  });

  it('one that is missed stays missed', () => {
    given(disbursed, step('OpenBusinessDay', { date: '2020-02-04' }, { on: '2020-02-04' })).when('PublishWorkingCalendar', cn2020Extended).then(event('WorkingCalendarAmended'));
  });
});
