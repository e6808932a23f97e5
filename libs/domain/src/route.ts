import type { Role } from './commands/index.js';
import type { CommandDefinition, Issued, Need, Surroundings } from './command-definition.js';
import type { Decision } from './kernel/decider.js';
import type { DomainEvent } from './kernel/event.js';
import type { AggregateName } from './kernel/streams.js';

/** A command definition whose types have been put away, so that all of them fit in one table. */
export interface Route {
  readonly aggregate: AggregateName;
  readonly by: readonly Role[];
  readonly kind: 'permission' | 'fact';
  readonly needs: readonly Need[];
  decide(state: unknown, command: Issued, known: Partial<Surroundings>): Decision<DomainEvent>;
}

/**
 * The one place where a command's types are forgotten: whoever dispatches gives a route the state of its aggregate,
 * the data validated under its name, and all that it needs.
 */
export function route<S, E extends DomainEvent, D, K extends Need>(aggregate: AggregateName, definition: CommandDefinition<S, E, D, K>): Route {
  const { by, kind, needs } = definition;
  return {
    aggregate, by, kind, needs,
    decide: (state, command, known) => definition.decide(state as S, command as Issued<D>, known as Pick<Surroundings, K>),
  };
}
