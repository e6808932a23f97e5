import type { Decided, DomainEvent } from './event.js';
import type { Rejection } from './rejection.js';

/**
 * An aggregate as a pure state machine (Chassaing, "Functional Event Sourcing Decider", 2021):
 * its state is the fold of its events, and a decision turns state and command into new events.
 */
export interface Aggregate<S, E extends DomainEvent> {
  readonly initial: S;
  evolve(state: S, event: Decided<E>): S;
}

/** What a decision yields: the events that now hold, or why none do. A refusal is a value, never an exception. */
export type Decision<E extends DomainEvent> = readonly E[] | Rejection;

/** An exhaustive switch ends here; reaching it means that an event of an unknown type was folded. */
export function unreachable(never: never): never {
  throw new Error(`Unexpected variant ${JSON.stringify(never)}: the code is older than the data it reads.`);
}
