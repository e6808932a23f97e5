import { dayNumber, daysInMonth, yearMonthDay } from './day-number.js';
import { digitsAt, twoDigits } from './digits.js';

declare const brand: unique symbol;

/** A day of the calendar in Asia/Shanghai, 'YYYY-MM-DD', of the years 1900 to 2199. Later dates compare greater as text. */
export type CivilDate = string & { readonly [brand]: 'CivilDate' };

/** Monday is 1, Sunday is 7 (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
const WEEK: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const THURSDAY: Weekday = 4; // 1970-01-01, day number 0

export function isCivilDate(text: string): text is CivilDate {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return false;
  const year = digitsAt(text, 0, 4);
  const month = digitsAt(text, 5, 2);
  const day = digitsAt(text, 8, 2);
  return year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** @throws RangeError naming the text. */
export function civilDate(text: string): CivilDate {
  if (!isCivilDate(text)) throw new RangeError(`"${text}" is not a date YYYY-MM-DD of the years ${FIRST_YEAR} to ${LAST_YEAR}`);
  return text;
}

export function yearOf(date: CivilDate): number {
  return digitsAt(date, 0, 4);
}

/** @throws RangeError when the result leaves the years 1900 to 2199. */
export function addDays(date: CivilDate, days: number): CivilDate {
  const { year, month, day } = yearMonthDay(numberOf(date) + whole(days, 'days'));
  return written(year, month, day);
}

/** Days from the first date to the second: 0 for one day, negative when `to` is earlier. The last day is not counted. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return numberOf(to) - numberOf(from);
}

/** The corresponding day `months` later, or the last day of that month when it has no such day (民法典202). */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const monthNumber = yearOf(date) * 12 + digitsAt(date, 5, 2) - 1 + whole(months, 'months');
  const year = Math.floor(monthNumber / 12);
  const month = monthNumber - year * 12 + 1;
  return written(year, month, Math.min(digitsAt(date, 8, 2), daysInMonth(year, month)));
}

export function weekday(date: CivilDate): Weekday {
  const sinceMonday = (numberOf(date) + THURSDAY - 1) % 7;
  return WEEK[sinceMonday < 0 ? sinceMonday + 7 : sinceMonday] ?? 1;
}

export function earlier(a: CivilDate, b: CivilDate): CivilDate {
  return b < a ? b : a;
}

export function later(a: CivilDate, b: CivilDate): CivilDate {
  return b > a ? b : a;
}

function numberOf(date: CivilDate): number {
  return dayNumber(digitsAt(date, 0, 4), digitsAt(date, 5, 2), digitsAt(date, 8, 2));
}

function written(year: number, month: number, day: number): CivilDate {
  return civilDate(`${year}-${twoDigits(month)}-${twoDigits(day)}`);
}

function whole(count: number, unit: string): number {
  if (!Number.isSafeInteger(count)) throw new RangeError(`${count} is not a whole number of ${unit}`);
  return count;
}
