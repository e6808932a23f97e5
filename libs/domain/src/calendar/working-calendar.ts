import { type CivilDate, addDays, weekday, yearOf } from './civil-date.js';
import { type YearCalendar, misplacedDays, namedDays } from './year-calendar.js';

/** The working days of a region as far as they are published. Plain data: it survives JSON and is compared by value. */
export interface WorkingCalendar {
  readonly region: string;
  /** How many publications and amendments it has taken in; a deadline records the version it was computed with. */
  readonly version: number;
  readonly years: Readonly<Record<number, YearCalendar>>;
}

export type WorkdayFound =
  | { readonly published: true; readonly date: CivilDate }
  /** The answer needs the calendar of `year`, which is not published yet. */
  | { readonly published: false; readonly year: number };

export function emptyCalendar(region: string): WorkingCalendar {
  return { region, version: 0, years: {} };
}

/**
 * Takes in a publication, or an amendment: the notice known last replaces the year.
 * @throws RangeError naming the days that `misplacedDays` finds.
 */
export function withYear(calendar: WorkingCalendar, year: YearCalendar): WorkingCalendar {
  const misplaced = misplacedDays(year);
  if (misplaced.length > 0) throw new RangeError(`${year.docNo} for ${year.year} misplaces ${misplaced.join(', ')}`);
  return { ...calendar, version: calendar.version + 1, years: { ...calendar.years, [year.year]: year } };
}

/** A make-up day works; otherwise Monday to Friday works unless it is a holiday. A year without a notice has no answer. */
export function isWorkday(calendar: WorkingCalendar, date: CivilDate): boolean | 'UNPUBLISHED' {
  const year = calendar.years[yearOf(date)];
  if (year === undefined) return 'UNPUBLISHED';
  return namedDays(year).get(date) ?? weekday(date) <= 5;
}

/**
 * The n-th working day strictly after the anchor (n个工作日内; the first day is not counted, 民法典201). It counts no
 * day of an unpublished year and guesses none: the first such day ends the search.
 * @throws RangeError when n is not a whole number of days, one or more.
 */
export function nthWorkdayAfter(calendar: WorkingCalendar, date: CivilDate, n: number): WorkdayFound {
  if (!Number.isSafeInteger(n) || n < 1) throw new RangeError(`${n} is not a number of working days`);
  let found = nextWorkdayFrom(calendar, addDays(date, 1));
  for (let counted = 1; counted < n && found.published; counted += 1) {
    found = nextWorkdayFrom(calendar, addDays(found.date, 1));
  }
  return found;
}

/** The date itself when it is a working day, else the next one (顺延). */
export function nextWorkdayFrom(calendar: WorkingCalendar, date: CivilDate): WorkdayFound {
  let day = date;
  for (;;) {
    const works = isWorkday(calendar, day);
    if (works === 'UNPUBLISHED') return { published: false, year: yearOf(day) };
    if (works) return { published: true, date: day };
    day = addDays(day, 1);
  }
}

/** Working days after one day and up to another, that one included; none where it is not later. */
export function workdaysBetween(calendar: WorkingCalendar, after: CivilDate, upTo: CivilDate): number | 'UNPUBLISHED' {
  let counted = 0;
  for (let day = addDays(after, 1); day <= upTo; day = addDays(day, 1)) {
    const works = isWorkday(calendar, day);
    if (works === 'UNPUBLISHED') return works;
    if (works) counted += 1;
  }
  return counted;
}
