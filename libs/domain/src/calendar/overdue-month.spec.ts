import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addMonths, civilDate, daysBetween } from './civil-date.js';
import { nationalCalendar } from './notices/national-calendar.js';
import { type OverdueMonthRules, overdueMonth } from './overdue-month.js';
import { emptyCalendar } from './working-calendar.js';

const rules: OverdueMonthRules = { overdueMonths: 1, anchor: 'DUE_DATE', rollMonthEnd: false, compensationWorkdays: 3 };
const national = nationalCalendar();

describe('One month overdue (6.21, Art. 26)', () => {
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
    ['2026-03-10', '2026-03-11', '2026-04-10', '2026-04-11', '2026-04-15'], // 6.11
    ['2026-03-12', '2026-03-13', '2026-04-12', '2026-04-13', '2026-04-15'], // 6.11
    ['2026-08-28', '2026-08-29', '2026-09-28', '2026-09-29', '2026-10-08'], // 6.22
  ])('due %s: overdue since %s, month to %s, payable from %s to %s', (due, overdueSince, monthEndsOn, compensableFrom, deadline) => {
    expect(overdueMonth(civilDate(due), rules, national)).toEqual({
      overdueSince, monthEndsOn, compensableFrom, deadline, provisional: false, calendarVersion: national.version,
    });
  });
});

describe('Other readings of the month (A3)', () => {
  it.each([
    ['2026-01-13', { anchor: 'FIRST_OVERDUE_DAY' }, '2026-02-14', '2026-02-26'],
    ['2026-01-13', { anchor: 'FIXED_30_DAYS' }, '2026-02-12', '2026-02-24'],
    ['2025-12-31', { rollMonthEnd: true }, '2026-02-02', '2026-02-05'],
    ['2026-01-31', { anchor: 'FIXED_30_DAYS' }, '2026-03-02', '2026-03-05'],
    ['2026-01-13', { overdueMonths: 2, anchor: 'FIXED_30_DAYS' }, '2026-03-14', '2026-03-18'],
  ] as const)('due %s with %j: month to %s, deadline %s', (due, other, monthEndsOn, deadline) => {
    expect(overdueMonth(civilDate(due), { ...rules, ...other }, national)).toMatchObject({ monthEndsOn, deadline, provisional: false });
  });
});

describe('A deadline in a year not published', () => {
  it('stays open, while the month itself is known', () => {
    expect(overdueMonth(civilDate('2026-11-30'), rules, national)).toEqual({
      overdueSince: '2026-12-01', monthEndsOn: '2026-12-30', compensableFrom: '2026-12-31', deadline: null, provisional: true,
      calendarVersion: national.version,
    });
  });

  it('leaves a month end that would roll where it is', () => {
    expect(overdueMonth(civilDate('2026-12-03'), { ...rules, rollMonthEnd: true }, national)).toMatchObject({
      monthEndsOn: '2027-01-03', deadline: null, provisional: true,
    });
  });

  it('is fixed by the notice of that year', () => {
    const due = civilDate('2025-11-30');
    expect(overdueMonth(due, rules, nationalCalendar(2025))).toMatchObject({ deadline: null, provisional: true });
    expect(overdueMonth(due, rules, national)).toMatchObject({ deadline: '2026-01-05', provisional: false });
    expect(overdueMonth(due, rules, emptyCalendar('CN'))).toMatchObject({ deadline: null, calendarVersion: 0 });
  });
});

describe('Whatever the due date', () => {
  const dueDates = fc.integer({ min: 0, max: 950 }).map((days) => addDays(civilDate('2024-01-01'), days));
  const readings = fc.record<OverdueMonthRules>({
    overdueMonths: fc.integer({ min: 1, max: 2 }),
    anchor: fc.constantFrom('DUE_DATE', 'FIRST_OVERDUE_DAY', 'FIXED_30_DAYS'),
    rollMonthEnd: fc.boolean(),
    compensationWorkdays: fc.integer({ min: 1, max: 5 }),
  });

  it('a loan due later is never payable, nor payable at the latest, before one due earlier', () => {
    fc.assert(fc.property(dueDates, dueDates, readings, (a, b, reading) => {
      fc.pre(a <= b);
      const [first, second] = [overdueMonth(a, reading, national), overdueMonth(b, reading, national)];
      expect(first.monthEndsOn <= second.monthEndsOn).toBe(true);
      expect((first.deadline ?? '') <= (second.deadline ?? '')).toBe(true);
    }));
  });

  it('a month has passed before anything is payable', () => {
    fc.assert(fc.property(dueDates, (due) => {
      const { compensableFrom, deadline } = overdueMonth(due, rules, national);
      expect(compensableFrom).toBe(addDays(addMonths(due, 1), 1));
      expect(daysBetween(compensableFrom, civilDate(deadline ?? '1900-01-01'))).toBeGreaterThanOrEqual(2);
    }));
  });
});
