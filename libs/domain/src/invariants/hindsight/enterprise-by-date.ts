import type { RecordedSchemeEvent } from '../../event-catalogue.js';
import { add, type Fen, subtract, ZERO } from '../../money/index.js';
import type { Policy } from '../../policy/policy.js';
import { type HindsightBreach, placeOf } from './breach.js';
import { ByDate } from './by-date.js';
import { isWithin, judgeHeadroom, NO_USE, type UseEntry } from './headroom-by-date.js';

type ExposureEvent = Extract<RecordedSchemeEvent, { type: 'ExposureReserved' | 'ExposureReleased' | 'ExposureRestored' }>;

export function isExposureEvent(event: RecordedSchemeEvent): event is ExposureEvent {
  return event.type === 'ExposureReserved' || event.type === 'ExposureReleased' || event.type === 'ExposureRestored';
}

/** The exposure of one enterprise over all banks, by business date. */
export class EnterpriseByDate {
  readonly #exposure = new ByDate<UseEntry>(judgeHeadroom(8), 'of sums');
  readonly #uscc: string;
  #exposureFen: Fen = ZERO;

  constructor(uscc: string) {
    this.#uscc = uscc;
  }

  see(event: ExposureEvent, policy: Policy | undefined): void {
    const at = placeOf(event);
    const { amountFen } = event.data;
    const use = { ...NO_USE, usedFen: this.#exposureFen };
    const change = { ...NO_USE, usedFen: event.type === 'ExposureReleased' ? subtract(ZERO, amountFen) : amountFen };
    this.#exposureFen = add(this.#exposureFen, change.usedFen);
    // A cap on each loan does not depend on what else there is.
    if (event.type !== 'ExposureReserved' || policy?.caps.scope === 'LOAN') return this.#exposure.add({ at, change });
    const { capFen } = event.data;
    const permission = { subject: this.#uscc, newFen: amountFen, capFen: () => capFen };
    this.#exposure.add({ at, change, permission: { ...permission, keptThen: isWithin(permission, use) } });
  }

  breaches(): readonly HindsightBreach[] {
    return this.#exposure.breaches();
  }
}
