import { endOfDay, type Instant, type Point } from '@zhubao/domain';

/**
 * How far the log counts at a point: all of it up to one log time, and of what was recorded from then on up to `knownAt`
 * only what took effect by `asOf`. Nothing takes effect after the day on which it is recorded, so up to the end of the
 * as-of day everything known counts.
 */
export interface Reach extends Point {
  readonly wholeUpTo: Instant;
  /** Late facts may count: more was known than the as-of day itself brought. */
  readonly hasLate: boolean;
}

export function reachOf({ asOf, knownAt }: Point): Reach {
  const close = endOfDay(asOf);
  return close < knownAt ? { asOf, knownAt, wholeUpTo: close, hasLate: true } : { asOf, knownAt, wholeUpTo: knownAt, hasLate: false };
}
