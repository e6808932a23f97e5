import { type CivilDate, yearOf } from './civil-date.js';

/** One year's notice: what it makes a day off and what it makes a working day (调休上班). */
export interface YearCalendar {
  readonly year: number;
  /** Every day off the notice names, weekends among them. */
  readonly holidays: readonly CivilDate[];
  readonly makeupDays: readonly CivilDate[];
  readonly publishedOn: CivilDate;
  /** The number of the notice (文号). */
  readonly docNo: string;
}

/** The days a notice cannot mean: those of another year, and those that are both a holiday and a make-up day. */
export function misplacedDays(year: YearCalendar): readonly CivilDate[] {
  const holidays = new Set(year.holidays);
  return [
    ...year.holidays.filter((day) => yearOf(day) !== year.year),
    ...year.makeupDays.filter((day) => yearOf(day) !== year.year || holidays.has(day)),
  ];
}

const exceptions = new WeakMap<YearCalendar, ReadonlyMap<CivilDate, boolean>>();

/** Whether each day the notice names works; days it does not name follow the week. Remembered per notice. */
export function namedDays(year: YearCalendar): ReadonlyMap<CivilDate, boolean> {
  const known = exceptions.get(year);
  if (known !== undefined) return known;
  const days = new Map<CivilDate, boolean>();
  for (const day of year.holidays) days.set(day, false);
  for (const day of year.makeupDays) days.set(day, true);
  exceptions.set(year, days);
  return days;
}
