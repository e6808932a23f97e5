import { isCivilDate } from './civil-date.js';
import { dayNumber } from './day-number.js';
import { digitsAt } from './digits.js';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

/** Every part has a fixed width but the fraction, so a text is matched in one pass. */
const TIME = /^(\d{4}-\d{2}-\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,3}))?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/;

/**
 * Milliseconds since 1970-01-01T00:00Z of an RFC 3339 time, or undefined when the text is not one, names a date or
 * time that does not exist, a leap second, a year outside 1900 to 2199, or more than three fraction digits.
 */
export function epochMsOf(text: string): number | undefined {
  const [, date = '', hour = '', minute = '', second = '', fraction = '', sign = '+', offsetHour = '0', offsetMinute = '0'] =
    TIME.exec(text) ?? [];
  if (!isCivilDate(date)) return undefined;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  if (Number(offsetHour) > 23 || Number(offsetMinute) > 59) return undefined;

  const day = dayNumber(digitsAt(date, 0, 4), digitsAt(date, 5, 2), digitsAt(date, 8, 2));
  const local = day * DAY_MS + timeMs(hour, minute) + Number(second) * 1000 + Number(fraction.padEnd(3, '0'));
  const ahead = timeMs(offsetHour, offsetMinute);
  return sign === '-' ? local + ahead : local - ahead;
}

function timeMs(hours: string, minutes: string): number {
  return Number(hours) * HOUR_MS + Number(minutes) * MINUTE_MS;
}
