import type { RecordedSchemeEvent, SchemeEventType } from '../event-catalogue.js';
import { exposureKept } from './exposure-kept.js';
import { fundBalances } from './fund-balances.js';
import { gatesKept } from './gates-kept.js';
import { leverageKept } from './leverage-kept.js';
import { loanConservation } from './loan-conservation.js';
import { orderOfPayment } from './order-of-payment.js';
import { type InvariantRule, type Violation, violationOf } from './violation.js';

/** Sees a log event by event, from its first one, and names what each event breaks. */
export interface InvariantChecker {
  check(event: RecordedSchemeEvent): readonly Violation[];
  /** What the log breaks by ending where it does: an append that lacks one of its events. */
  end(): readonly Violation[];
}

const NONE: readonly Violation[] = [];

/**
 * Checks invariants 1 to 9 of every prefix (05 §6). It derives balances, queues and sums from the events alone and
 * does not trust what they state of them; each event costs the same however long the log is.
 */
export function createInvariantChecker(): InvariantChecker {
  const rules: readonly InvariantRule[] = [fundBalances(), loanConservation(), orderOfPayment(), leverageKept(), exposureKept(), gatesKept()];
  const byType = new Map<SchemeEventType, InvariantRule[]>();
  for (const rule of rules) for (const type of rule.handles) byType.set(type, [...(byType.get(type) ?? []), rule]);
  const found: Violation[] = [];
  return {
    check(event) {
      const concerned = byType.get(event.type);
      if (concerned === undefined) return NONE;
      for (const rule of concerned) rule.check(event, (invariant, subject, figures) => found.push(violationOf(event, invariant, subject, figures)));
      return found.length === 0 ? NONE : found.splice(0);
    },
    end() {
      for (const rule of rules) rule.end?.();
      return found.splice(0);
    },
  };
}
