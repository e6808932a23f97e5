import { type CivilDate, addDays, civilDate, daysBetween } from '../civil-date.js';
import type { YearCalendar } from '../year-calendar.js';

/** A notice of the General Office of the State Council on the days off of one year, or an amendment of one. */
export interface Notice extends YearCalendar {
  readonly region: 'CN';
  readonly title: string;
  /** Where the figures were read, and what could not be confirmed. */
  readonly source: string;
}

/** The days of 'MM-DD' or, with both ends, of 'MM-DD..MM-DD' in that year. */
export function daysOf(year: number, ...spans: string[]): readonly CivilDate[] {
  return spans.flatMap((span) => {
    const [from = '', to = from] = span.split('..');
    const first = civilDate(`${year}-${from}`);
    const length = daysBetween(first, civilDate(`${year}-${to}`)) + 1;
    return Array.from({ length }, (_, index) => addDays(first, index));
  });
}
