import { createHash, timingSafeEqual } from 'node:crypto';

/** Where figures are answered: for anyone on the port of the API, for who has a token, or on a port of their own. */
export interface MetricsAccess {
  /** Wanted as `Authorization: Bearer`. */
  readonly token: string | undefined;
  /** Served there instead of beside the API; 0 for any that is free. */
  readonly port: number | undefined;
}

export const OPEN_METRICS: MetricsAccess = { token: undefined, port: undefined };

/** Compared over hashes, so that the time taken tells neither length nor beginning. */
export function mayReadMetrics({ token }: MetricsAccess, authorization: string | undefined): boolean {
  return token === undefined || timingSafeEqual(digest(`Bearer ${token}`), digest(authorization ?? ''));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
