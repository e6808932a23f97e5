import type { CivilDate, Instant, KnownEvent, Point } from '@zhubao/domain';
import type { PointInTime } from '../../point-in-time/point-in-time.js';

/** What differences are drawn from: documents at a point, and the events that can tell two points apart. */
export interface SchemePast {
  readonly documents: Pick<PointInTime, 'get' | 'all'>;
  /** Log time of the last event. */
  now(): Promise<Instant>;
  /** At least every event that counts at one of the points only, in the order of the log. */
  between(from: Point, to: Point): Promise<readonly KnownEvent[]>;
  /** At least every event that took effect by the close of some day of the period and was known only after it. */
  late(first: CivilDate, last: CivilDate): Promise<readonly KnownEvent[]>;
}
