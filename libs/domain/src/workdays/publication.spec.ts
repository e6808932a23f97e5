import { describe, it } from '@jest/globals';
import { aScheme, cn2020, cn2020Extended, cn2025, event, given } from '../testing/index.js';

describe('Art. 24, 26 the Office publishes the working calendar', () => {
  it('year by year, each publication with its number', () => {
    given().when('PublishWorkingCalendar', cn2025).then(event('WorkingCalendarPublished', { year: 2025, version: 1 }));
    given(aScheme({ calendars: [cn2020] })).when('PublishWorkingCalendar', cn2025).then(event('WorkingCalendarPublished', { year: 2025, version: 2 }));
  });

  it('and amends a year that is published', () => {
    given(aScheme({ calendars: [cn2020] })).when('PublishWorkingCalendar', cn2020Extended).then(event('WorkingCalendarAmended', { year: 2020, version: 2, docNo: '国办发明电〔2020〕1号' }));
  });

  it('of one year, in which no day is both', () => {
    const withHoliday = (day: string) => given().when('PublishWorkingCalendar', { ...cn2025, holidays: [...cn2025.holidays, day] });
    withHoliday('2026-01-01').thenRejected('INVALID', [], { problem: '2026-01-01 is not in 2025' });
    withHoliday('2025-01-26').thenRejected('INVALID', [], { problem: '2025-01-26 cannot be both a holiday and a make-up day' });
    given().when('PublishWorkingCalendar', { ...cn2025, makeupDays: ['2024-12-29'] }).thenRejected('INVALID', []);
  });

  it('of one region without touching another', () => {
    given(aScheme()).when('PublishWorkingCalendar', { ...cn2025, region: 'CN-NM' }).then(event('WorkingCalendarPublished', { region: 'CN-NM', version: 1 }));
  });
});
