import { describe, expect, it } from '@jest/globals';
import { civilDate } from './civil-date.js';
import { nationalCalendar } from './notices/national-calendar.js';
import { workdaysBetween } from './working-calendar.js';

const between = (after: string, upTo: string): number | 'UNPUBLISHED' => workdaysBetween(nationalCalendar(), civilDate(after), civilDate(upTo));

describe('Working days between two days', () => {
  it('count the later day and not the earlier', () => {
    expect(between('2025-09-01', '2025-09-02')).toBe(1);
    expect(between('2025-09-01', '2025-09-01')).toBe(0);
    expect(between('2025-09-02', '2025-09-01')).toBe(0);
  });

  it('leave out weekends and holidays, and count make-up days', () => {
    // Friday 26 to Sunday 28 September 2025: Saturday is off, Sunday is worked.
    expect(between('2025-09-26', '2025-09-28')).toBe(1);
    // October 1 to 8 are off; 9 and 10 are worked, and so is Saturday 11.
    expect(between('2025-09-30', '2025-10-11')).toBe(3);
  });

  it('are not guessed for a year without a notice', () => {
    expect(between('2026-12-30', '2027-01-04')).toBe('UNPUBLISHED');
  });
});
