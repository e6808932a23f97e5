import { describe, expect, it } from '@jest/globals';
import { isWorkday as isWorkdayElsewhere } from 'chinese-days';
import { addDays, civilDate } from '../civil-date.js';
import { isWorkday } from '../working-calendar.js';
import { nationalCalendar } from './national-calendar.js';

describe('the notices', () => {
  it('agree with an independent list of holidays on every day of 2024 to 2026', () => {
    // The other list is right east of Greenwich only: it reads a date as UTC and prints it in local time.
    const calendar = nationalCalendar();
    const differing: string[] = [];
    for (let day = civilDate('2024-01-01'); day <= '2026-12-31'; day = addDays(day, 1)) {
      if (isWorkday(calendar, day) !== isWorkdayElsewhere(day)) differing.push(day);
    }
    expect(differing).toEqual([]);
  });
});
