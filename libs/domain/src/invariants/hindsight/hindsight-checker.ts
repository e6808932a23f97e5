import type { RecordedSchemeEvent } from '../../event-catalogue.js';
import { isPoolEvent, poolOfStream } from '../../views/streams-of-events.js';
import { PoliciesKnown } from '../policies-known.js';
import type { HindsightBreach } from './breach.js';
import { EnterpriseByDate, isExposureEvent } from './enterprise-by-date.js';
import { PoolByDate } from './pool-by-date.js';

/** Sees a log event by event, from its first one, and tells what of it does not hold by business date as known so far. */
export interface HindsightChecker {
  see(event: RecordedSchemeEvent): void;
  /** By business day. What a later fact has put right again is not among them. */
  breaches(): readonly HindsightBreach[];
}

/**
 * Invariants 1, 6, 7 and 8 by `occurredOn`. What was broken as then known is a violation, for the invariant checker to
 * name; here is only what late facts show. An event costs the same however long the log is; a late one makes its pool or
 * enterprise be judged anew when breaches are asked for.
 */
export function createHindsightChecker(): HindsightChecker {
  const pools = new Map<string, PoolByDate>();
  const enterprises = new Map<string, EnterpriseByDate>();
  const policies = new PoliciesKnown();
  return {
    see(event) {
      policies.learn(event);
      if (isPoolEvent(event)) keptIn(pools, poolOfStream(event), (id) => new PoolByDate(id)).see(event, policies.appliedBy(event));
      else if (isExposureEvent(event)) keptIn(enterprises, event.data.uscc, (uscc) => new EnterpriseByDate(uscc)).see(event, policies.appliedBy(event));
    },
    breaches() {
      const all = [...pools.values(), ...enterprises.values()].flatMap((one) => one.breaches());
      return all.sort((a, b) => (a.day === b.day ? a.cause.position - b.cause.position : a.day < b.day ? -1 : 1));
    },
  };
}

function keptIn<V>(map: Map<string, V>, key: string, create: (key: string) => V): V {
  const kept = map.get(key) ?? create(key);
  map.set(key, kept);
  return kept;
}
