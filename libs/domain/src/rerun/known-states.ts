import type { StateOf } from '../aggregates.js';
import type { RecordedSchemeEvent } from '../event-catalogue.js';
import type { AggregateName } from '../kernel/streams.js';

/** What a decision saw: states of streams as they stood, and events by id. */
export interface KnownStates {
  /** Of policies, clock and decisions: one scheme has one stream of each. */
  readonly schemeId: string;
  state<A extends AggregateName>(aggregate: A, id: string): StateOf<A>;
  /** An earlier event of the log, where it is at hand. */
  event(id: string): RecordedSchemeEvent | undefined;
}
