import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addMonths, civilDate, daysBetween, earlier, isCivilDate, later, weekday, yearOf } from './civil-date.js';

const DAY_MS = 86_400_000;
const FIRST = Date.UTC(1900, 0, 1) / DAY_MS;
const LAST = Date.UTC(2199, 11, 31) / DAY_MS;

/** The oracle: the platform's own calendar, in UTC. */
const dateOf = (day: number) => civilDate(new Date(day * DAY_MS).toISOString().slice(0, 10));
const days = fc.integer({ min: FIRST, max: LAST });

describe('A civil date', () => {
  it.each(['1900-01-01', '2199-12-31', '2024-02-29', '2000-02-29', '2025-12-31'])('accepts %s', (text) => {
    expect(civilDate(text)).toBe(text);
  });

  it.each([
    '', '2025-02-29', '1900-02-29', '2100-02-29', '2025-04-31', '2025-13-01', '2025-00-10', '2025-01-00', '2025-01-32', '1899-12-31',
    '2200-01-01', '2025-1-01', '2025/01/01', '20250101', '2025-01-01T', ' 2025-01-01', '2025-01-0x', '-025-01-01', '+025-01-01', '２025-01-01',
  ])('refuses "%s" and names it', (text) => {
    expect(isCivilDate(text)).toBe(false);
    expect(() => civilDate(text)).toThrow(RangeError);
    expect(() => civilDate(text)).toThrow(`"${text}"`);
  });

  it('accepts text exactly when the platform calendar has that day', () => {
    const part = (min: number, max: number, width: number) => fc.integer({ min, max }).map((value) => String(value).padStart(width, '0'));
    fc.assert(fc.property(part(1900, 2199, 4), part(0, 13, 2), part(0, 32, 2), (year, month, day) => {
      const text = `${year}-${month}-${day}`;
      const moment = new Date(`${text}T00:00:00Z`);
      const exists = !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
      expect(isCivilDate(text)).toBe(exists);
    }), { numRuns: 1000 });
  });

  it('compares as text in the order of days', () => {
    fc.assert(fc.property(days, days, (a, b) => {
      expect(dateOf(a) < dateOf(b)).toBe(a < b);
      expect(earlier(dateOf(a), dateOf(b))).toBe(dateOf(Math.min(a, b)));
      expect(later(dateOf(a), dateOf(b))).toBe(dateOf(Math.max(a, b)));
    }));
  });
});

describe('Counting days', () => {
  it('agrees with the platform calendar on each of the 109573 days of three centuries', () => {
    let date = dateOf(FIRST);
    let wrong = 0;
    for (let day = FIRST; day < LAST; day += 1) {
      const next = addDays(date, 1);
      const moment = new Date((day + 1) * DAY_MS);
      if (next !== moment.toISOString().slice(0, 10) || weekday(next) % 7 !== moment.getUTCDay() || daysBetween(date, next) !== 1) wrong += 1;
      date = next;
    }
    expect([date, wrong]).toEqual(['2199-12-31', 0]);
  });

  it('goes from any day to any other and back', () => {
    fc.assert(fc.property(days, days, (from, to) => {
      expect(daysBetween(dateOf(from), dateOf(to))).toBe(to - from);
      expect(addDays(dateOf(from), to - from)).toBe(dateOf(to));
    }));
  });

  it('stays within its years and counts whole days', () => {
    expect(() => addDays(civilDate('2199-12-31'), 1)).toThrow('2200-01-01');
    expect(() => addDays(civilDate('1900-01-01'), -1)).toThrow('1899-12-31');
    expect(() => addDays(civilDate('2025-01-01'), 0.5)).toThrow('0.5 is not a whole number of days');
  });

  it.each([['2026-02-13', 5], ['2026-02-14', 6], ['2026-10-10', 6], ['2025-01-26', 7], ['2026-03-02', 1], ['1969-12-31', 3], ['1970-01-01', 4]])(
    'knows the weekday of %s', (date, day) => {
      expect(weekday(civilDate(date))).toBe(day);
    });

  it('knows the year', () => {
    expect(yearOf(civilDate('2026-12-31'))).toBe(2026);
  });
});

describe('Adding months (3.4)', () => {
  it.each(['2026-01-28', '2026-01-29', '2026-01-30', '2026-01-31'])('a month after %s is 2026-02-28', (date) => {
    expect(addMonths(civilDate(date), 1)).toBe('2026-02-28');
  });

  it.each([
    ['2026-02-28', 12, '2027-02-28'], // 6.6
    ['2024-02-29', 12, '2025-02-28'], // 6.6
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-12-31', 1, '2026-01-31'],
    ['2025-08-31', 1, '2025-09-30'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -13, '2024-12-15'],
    ['2026-05-31', 0, '2026-05-31'],
  ])('%s and %d months make %s', (date, months, result) => {
    expect(addMonths(civilDate(date), months)).toBe(result);
  });

  it('keeps the day of the month, or ends on the last day of a shorter one', () => {
    fc.assert(fc.property(days, fc.integer({ min: -600, max: 600 }), (day, months) => {
      const from = new Date(day * DAY_MS);
      const first = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, 1));
      const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
      fc.pre(first.getUTCFullYear() >= 1900 && first.getUTCFullYear() <= 2199);
      first.setUTCDate(Math.min(from.getUTCDate(), lastDay));
      expect(addMonths(dateOf(day), months)).toBe(first.toISOString().slice(0, 10));
    }), { numRuns: 500 });
  });

  it('stays within its years and counts whole months', () => {
    expect(() => addMonths(civilDate('2199-12-15'), 1)).toThrow('2200-01-15');
    expect(() => addMonths(civilDate('2025-01-01'), 1.5)).toThrow('1.5 is not a whole number of months');
  });
});
