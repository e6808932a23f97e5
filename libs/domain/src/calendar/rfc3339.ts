import { isCivilDate } from './civil-date.js';
import { dayNumber } from './day-number.js';
import { digitsAt } from './digits.js';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
const SECONDS_END = 'YYYY-MM-DDTHH:mm:ss'.length;

/**
 * Milliseconds since 1970-01-01T00:00Z of an RFC 3339 time, or NaN when the text is not one, names a date or time
 * that does not exist, a leap second, a year outside 1900 to 2199, or more than three fraction digits.
 * Read by position, without a pattern: every event carries times.
 */
export function epochMsOf(text: string): number {
  const date = text.slice(0, 10);
  const separated = (text[10] === 'T' || text[10] === 't') && text[13] === ':' && text[16] === ':';
  if (!separated || !isCivilDate(date)) return NaN;

  let zoneAt = SECONDS_END;
  if (text[zoneAt] === '.') {
    zoneAt += 1;
    while (digitsAt(text, zoneAt, 1) >= 0) zoneAt += 1;
  }
  const day = dayNumber(digitsAt(date, 0, 4), digitsAt(date, 5, 2), digitsAt(date, 8, 2));
  const secondMs = numberUpTo(59, text, 17) * 1000 + fractionMs(text, zoneAt);
  return day * DAY_MS + hourAndMinuteMs(text, 11) + secondMs - aheadOfUtcMs(text, zoneAt);
}

function fractionMs(text: string, zoneAt: number): number {
  const digits = zoneAt - SECONDS_END - 1;
  switch (digits) {
    case -1: return 0; // no fraction
    case 1: return digitsAt(text, SECONDS_END + 1, 1) * 100;
    case 2: return digitsAt(text, SECONDS_END + 1, 2) * 10;
    case 3: return digitsAt(text, SECONDS_END + 1, 3);
    default: return NaN;
  }
}

/** 'Z' or '±HH:mm', and nothing after it. */
function aheadOfUtcMs(text: string, at: number): number {
  if (text.length === at + 1) return text[at] === 'Z' || text[at] === 'z' ? 0 : NaN;
  if (text.length !== at + 6 || text[at + 3] !== ':') return NaN;
  if (text[at] === '+') return hourAndMinuteMs(text, at + 1);
  return text[at] === '-' ? -hourAndMinuteMs(text, at + 1) : NaN;
}

function hourAndMinuteMs(text: string, at: number): number {
  return numberUpTo(23, text, at) * HOUR_MS + numberUpTo(59, text, at + 3) * MINUTE_MS;
}

function numberUpTo(most: number, text: string, at: number): number {
  const value = digitsAt(text, at, 2);
  return value >= 0 && value <= most ? value : NaN;
}
