import { type CivilDate, civilDateAt, type Instant } from '../calendar/index.js';
import type { EventMetadata } from '../kernel/event.js';

interface Dated {
  readonly metadata: Pick<EventMetadata, 'occurredOn' | 'recordedAt'>;
}

/**
 * The events that count at (as-of, known-at), in the order of the log (06 §5): those that took effect by `asOf` and
 * whose log time, the greatest `recordedAt` up to them, is not after `knownAt`. The log time never goes back, so the
 * first event beyond it ends the stream.
 */
export function* countsAt<E extends Dated>(log: Iterable<E>, asOf: CivilDate, knownAt: Instant): Generator<E, void, undefined> {
  for (const event of log) {
    if (event.metadata.recordedAt > knownAt) return;
    if (event.metadata.occurredOn <= asOf) yield event;
  }
}

/** As the user asks: either clock may be left out. */
export interface AskedPoint {
  readonly asOf?: CivilDate;
  readonly knownAt?: Instant;
}

export interface Point {
  readonly asOf: CivilDate;
  readonly knownAt: Instant;
}

/** As-of alone means as we know today it was; known-at alone means as we then saw it (06 §5). */
export function pointOf({ asOf, knownAt }: AskedPoint, now: Instant): Point {
  const known = knownAt ?? now;
  return { asOf: asOf ?? civilDateAt(known), knownAt: known };
}
