import { addDays, type CivilDate, endOfDay, type Instant } from '../calendar/index.js';
import type { KnownEvent } from './known-events.js';

/**
 * For each day close of a period the events that were not known at it and count of that day as known now: only what they
 * concern can stand otherwise than it was first reported. Days without any are left out.
 */
export function lateAtCloses(events: Iterable<KnownEvent>, first: CivilDate, last: CivilDate, knownAt: Instant): ReadonlyMap<CivilDate, readonly KnownEvent[]> {
  const closes = new Map<CivilDate, KnownEvent[]>();
  for (const known of events) {
    const { event: { metadata: { occurredOn } }, knownFrom } = known;
    if (knownFrom > knownAt) continue;
    for (let day = occurredOn > first ? occurredOn : first; day <= last && endOfDay(day) < knownFrom; day = addDays(day, 1)) {
      const late = closes.get(day) ?? [];
      if (late.length === 0) closes.set(day, late);
      late.push(known);
    }
  }
  return new Map([...closes].sort(([a], [b]) => (a < b ? -1 : 1)));
}
