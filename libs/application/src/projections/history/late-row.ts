import { type CivilDate, civilDateAt, daysBetween, instant } from '@zhubao/domain';
import type { ProjectedEvent } from '@zhubao/read-models';
import type { LateRow } from './rows.js';

/** The row of an event that became known after the day on which it took effect; `undefined` for one that came in time. */
export function lateRow(key: string, { position, stream, revision }: ProjectedEvent, at: string, on: CivilDate): LateRow | undefined {
  // Most events come in time, and most of those show it by their first ten characters.
  if (at.slice(0, 10) === on && at.slice(11, 13) < '16') return undefined;
  const days = daysBetween(on, civilDateAt(instant(at)));
  return days <= 0 ? undefined : { versionOf: key, at, on, lateness: latenessOf(days), position, stream, revision };
}

/** Class c holds what came 2^c to 2^(c+1) - 1 days late. */
function latenessOf(days: number): number {
  return 31 - Math.clz32(days);
}

/** More days than two instants that can be written lie apart. */
export const LATENESS_CLASSES = 18;
