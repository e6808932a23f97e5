import { civilDate, type CivilDate, instant, type Instant } from '@zhubao/domain';

export interface PointOptions {
  readonly asOf?: string;
  readonly knownAt?: string;
}

/** `--as-of DATE` (when it took effect) and `--known-at INSTANT` (when it was known). @throws RangeError naming the text */
export function pointInTime({ asOf, knownAt }: PointOptions): { readonly asOf?: CivilDate; readonly knownAt?: Instant } {
  return {
    ...(asOf === undefined ? {} : { asOf: civilDate(asOf) }),
    ...(knownAt === undefined ? {} : { knownAt: instant(knownAt) }),
  };
}
