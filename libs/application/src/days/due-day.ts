import { addDays, type CivilDate, civilDateAt, epochMs, type Instant, startOfDay } from '@zhubao/domain';

/** The next day to open: days follow one another, and none opens before it has come. A scheme without days begins today. */
export function dueDay(lastDay: CivilDate | null, today: CivilDate): CivilDate | undefined {
  if (lastDay === null) return today;
  return lastDay < today ? addDays(lastDay, 1) : undefined;
}

/** Milliseconds to the next 00:00 in Asia/Shanghai. */
export function untilMidnightMs(now: Instant): number {
  return epochMs(startOfDay(addDays(civilDateAt(now), 1))) - epochMs(now);
}
