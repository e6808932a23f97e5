import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, civilDate, weekday } from './civil-date.js';
import { cn2020 } from './notices/cn-2020.js';
import { nationalCalendar, nationalNotices } from './notices/national-calendar.js';
import { emptyCalendar, isWorkday, nextWorkdayFrom, nthWorkdayAfter, withYear } from './working-calendar.js';

const national = nationalCalendar();

describe('Three working days after an event (6.19, Art. 24)', () => {
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
  ])('of %s end on %s', (event, deadline) => {
    expect(nthWorkdayAfter(national, civilDate(event), 3)).toEqual({ published: true, date: deadline });
  });

  it('are refused from 2026-12-30 while 2027 is not published', () => {
    expect(nthWorkdayAfter(national, civilDate('2026-12-30'), 3)).toEqual({ published: false, year: 2027 });
    expect(nthWorkdayAfter(national, civilDate('2026-12-30'), 1)).toEqual({ published: true, date: '2026-12-31' });
  });

  it('are refused from 2025-12-30 while 2026 is not published', () => {
    expect(nthWorkdayAfter(nationalCalendar(2025), civilDate('2025-12-30'), 3)).toEqual({ published: false, year: 2026 });
  });
});

describe('Three working days after 2020-01-23 (6.20)', () => {
  const disbursed = civilDate('2020-01-23');
  const [before, after] = [1, 2].map((known) => nationalNotices.slice(0, known).reduce(withYear, emptyCalendar('CN')));

  it('end on 2020-02-03 by the notice of 2019-11-21', () => {
    expect(before?.version).toBe(1);
    expect(before && nthWorkdayAfter(before, disbursed, 3)).toEqual({ published: true, date: '2020-02-03' });
  });

  it('end on 2020-02-05 once the holiday is extended', () => {
    expect(after?.version).toBe(2);
    expect(after && nthWorkdayAfter(after, disbursed, 3)).toEqual({ published: true, date: '2020-02-05' });
  });
});

describe('A working day', () => {
  it.each([
    ['2026-02-14', true], // Saturday made up
    ['2026-02-15', false], // Sunday in the holiday
    ['2026-02-16', false], // Monday in the holiday
    ['2026-02-24', true], // the Tuesday after
    ['2026-03-07', false], // an ordinary Saturday
    ['2024-02-09', true], // New Year's Eve, not a day off in that notice
    ['2027-01-04', 'UNPUBLISHED'],
    ['2027-01-03', 'UNPUBLISHED'], // a Sunday: no guess either
    ['2023-01-01', 'UNPUBLISHED'],
  ])('is known of %s: %p', (date, works) => {
    expect(isWorkday(national, civilDate(date))).toBe(works);
  });

  it('is the date itself or the next when a date rolls', () => {
    expect(nextWorkdayFrom(national, civilDate('2026-02-14'))).toEqual({ published: true, date: '2026-02-14' });
    expect(nextWorkdayFrom(national, civilDate('2026-02-15'))).toEqual({ published: true, date: '2026-02-24' });
    expect(nextWorkdayFrom(national, civilDate('2027-01-03'))).toEqual({ published: false, year: 2027 });
  });

  it('is counted one after the other, as a slow count does', () => {
    const anchors = fc.integer({ min: 0, max: 1000 }).map((days) => addDays(civilDate('2024-01-01'), days));
    fc.assert(fc.property(anchors, fc.integer({ min: 1, max: 30 }), (anchor, n) => {
      let day = anchor;
      for (let counted = 0; counted < n; counted += isWorkday(national, day) === true ? 1 : 0) day = addDays(day, 1);
      expect(nthWorkdayAfter(national, anchor, n)).toEqual({ published: true, date: day });
    }));
  });

  it.each([0, -1, 1.5, NaN])('is not counted %p times', (n) => {
    expect(() => nthWorkdayAfter(national, civilDate('2026-01-01'), n)).toThrow(String(n));
  });
});

describe('A calendar', () => {
  it('is plain data that works the same after a round trip through JSON', () => {
    const copy: typeof national = JSON.parse(JSON.stringify(national));
    expect(copy).toEqual(national);
    expect(nthWorkdayAfter(copy, civilDate('2025-09-30'), 3)).toEqual({ published: true, date: '2025-10-11' });
  });

  it('knows nothing before the first notice and never changes', () => {
    const empty = emptyCalendar('CN-15');
    expect(withYear(empty, cn2020).years[2020]).toBe(cn2020);
    expect(empty).toEqual({ region: 'CN-15', version: 0, years: {} });
  });

  it('refuses a day of another year and a day that is both off and worked', () => {
    const day = civilDate('2021-01-01');
    expect(() => withYear(national, { ...cn2020, holidays: [day] })).toThrow('2021-01-01');
    expect(() => withYear(national, { ...cn2020, makeupDays: [day] })).toThrow('2021-01-01');
    expect(() => withYear(national, { ...cn2020, makeupDays: [civilDate('2020-01-24')] })).toThrow('2020-01-24');
    expect(() => withYear(national, { ...cn2020, holidays: [day, civilDate('2019-12-31')] })).toThrow('2021-01-01, 2019-12-31');
  });
});

describe('The national notices', () => {
  it.each(nationalNotices)('$docNo for $year names days of its year, make-up days on weekends, each day once', ({ holidays, makeupDays, publishedOn, year }) => {
    expect(makeupDays.filter((day) => weekday(day) < 6)).toEqual([]);
    expect([...holidays, ...makeupDays].filter((day) => !day.startsWith(String(year)))).toEqual([]);
    expect(new Set([...holidays, ...makeupDays]).size).toBe(holidays.length + makeupDays.length);
    expect([...holidays].sort()).toEqual(holidays);
    expect(publishedOn < `${year}-02-01`).toBe(true);
  });

  it('are those of the whole country', () => {
    expect(national.region).toBe('CN');
  });

  it.each([[2020, 30, 6], [2024, 28, 8], [2025, 28, 5], [2026, 33, 6]])('of %d leave %d days off and %d make-up days', (year, off, madeUp) => {
    expect(national.years[year]?.holidays).toHaveLength(off);
    expect(national.years[year]?.makeupDays).toHaveLength(madeUp);
  });

  it('leave 747 working days in 2024 to 2026', () => {
    let worked = 0;
    for (let day = civilDate('2024-01-01'); day <= '2026-12-31'; day = addDays(day, 1)) worked += isWorkday(national, day) === true ? 1 : 0;
    expect(worked).toBe(747);
  });
});
