import { type AskedPoint, civilDate, endOfDay, type Instant, instant } from '@zhubao/domain';

/**
 * A point as one word, `AS-OF[@KNOWN-AT]`: `2026-03-31` as known now, `2026-03-31@2026-04-02T10:00:00+08:00` as known then,
 * `@2026-04-02` as the whole was seen then. A day after the @ is its end. @throws RangeError naming the option and the text
 */
export function pointArgument(option: string, text: string): AskedPoint {
  const [asOf = '', knownAt, ...more] = text.split('@');
  if (more.length > 0 || (asOf === '' && !knownAt)) throw new RangeError(`${option}: "${text}" is not a point in time: give AS-OF, AS-OF@KNOWN-AT or @KNOWN-AT`);
  if (knownAt === '') throw new RangeError(`${option}: "${text}" names no known-at after the @`);
  return {
    ...(asOf === '' ? {} : { asOf: named(option, 'as-of', () => civilDate(asOf)) }),
    ...(knownAt === undefined ? {} : { knownAt: named(option, 'known-at', () => momentOf(knownAt)) }),
  };
}

/** @throws RangeError naming the option and the text */
export function dayArgument(option: string, text: string): ReturnType<typeof civilDate> {
  return named(option, 'day', () => civilDate(text));
}

function momentOf(text: string): Instant {
  return text.length === 10 ? endOfDay(civilDate(text)) : instant(text);
}

function named<T>(option: string, clock: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) throw new RangeError(`${option}: ${clock} ${error.message}`);
    throw error;
  }
}
