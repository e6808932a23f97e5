import { type CivilDate, addDays, civilDate } from './civil-date.js';
import { yearMonthDay } from './day-number.js';
import { digitsAt, twoDigits } from './digits.js';
import { epochMsOf } from './rfc3339.js';

declare const brand: unique symbol;

/** A moment in UTC, 'YYYY-MM-DDTHH:mm:ss.sssZ', of the years 1900 to 2199. Later moments compare greater as text. */
export type Instant = string & { readonly [brand]: 'Instant' };

const DAY_MS = 86_400_000;
/** Asia/Shanghai is UTC+8, with no summer time since 1991; the summers of 1986 to 1991 are read as UTC+8 too. */
const SHANGHAI_AHEAD_HOURS = 8;

/**
 * Reads RFC 3339 with any offset and up to three fraction digits. Finer fractions, leap seconds and dates or times
 * that do not exist are refused: nothing is rounded silently.
 * @throws RangeError naming the text.
 */
export function instant(text: string): Instant {
  const epochMs = epochMsOf(text);
  if (Number.isNaN(epochMs)) throw notAnInstant(text);
  return isNormal(text) ? (text as Instant) : written(epochMs, text);
}

/** Whether the text is a moment in its one normal form. */
export function isInstant(text: string): text is Instant {
  return isNormal(text) && !Number.isNaN(epochMsOf(text));
}

/** @throws RangeError naming the figure when it is not whole or leaves the years 1900 to 2199. */
export function instantFromEpochMs(ms: number): Instant {
  if (!Number.isSafeInteger(ms)) throw notAnInstant(`${ms} ms`);
  return written(ms, `${ms} ms`);
}

/** Milliseconds since 1970. */
export function epochMs(moment: Instant): number {
  return epochMsOf(moment);
}

/** The date in Asia/Shanghai at that moment. */
export function civilDateAt(moment: Instant): CivilDate {
  const utcDate = civilDate(moment.slice(0, 10));
  return digitsAt(moment, 11, 2) < 24 - SHANGHAI_AHEAD_HOURS ? utcDate : addDays(utcDate, 1);
}

/** Midnight in Asia/Shanghai: 16:00 UTC of the day before. */
export function startOfDay(date: CivilDate): Instant {
  return instant(`${addDays(date, -1)}T16:00:00.000Z`);
}

/** The last millisecond of the day in Asia/Shanghai. */
export function endOfDay(date: CivilDate): Instant {
  return instant(`${date}T15:59:59.999Z`);
}

/** For people and documents: whole seconds without their '.000'. */
export function printInstant(moment: Instant): string {
  return moment.endsWith('.000Z') ? `${moment.slice(0, 19)}Z` : moment;
}

/** Whether a time that can be read is written in the normal form: only with all three fraction digits does its zone stand at 23. */
function isNormal(text: string): boolean {
  return text[10] === 'T' && text[23] === 'Z';
}

function written(epochMs: number, source: string): Instant {
  const days = Math.floor(epochMs / DAY_MS);
  const { year, month, day } = yearMonthDay(days);
  if (year < 1900 || year > 2199) throw notAnInstant(source);
  const ms = epochMs - days * DAY_MS;
  const seconds = Math.floor(ms / 1000);
  const minutes = Math.floor(seconds / 60);
  const time = `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}:${twoDigits(seconds % 60)}`;
  return `${year}-${twoDigits(month)}-${twoDigits(day)}T${time}.${String(ms % 1000).padStart(3, '0')}Z` as Instant;
}

function notAnInstant(source: string): RangeError {
  return new RangeError(`"${source}" is not a time (RFC 3339, to the millisecond) of the years 1900 to 2199`);
}
