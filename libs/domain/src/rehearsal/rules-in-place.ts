import type { StateOf } from '../aggregates.js';
import type { AggregateName } from '../kernel/streams.js';
import type { Policy } from '../policy/policy.js';
import type { KnownStates } from '../rerun/known-states.js';

/**
 * What a decision would have seen had the candidate's rules stood in the place of every version, both of the one in force on its day and
 * of the one that a loan was filed under. Names and days of the versions stay, so that only what the rules say can differ.
 */
export function rulesInPlace(states: KnownStates, candidate: Policy): KnownStates {
  return {
    schemeId: states.schemeId,
    event: (id) => states.event(id),
    state<A extends AggregateName>(aggregate: A, id: string): StateOf<A> {
      const state = states.state(aggregate, id);
      return 'versions' in state ? { ...state, versions: state.versions.map((version) => under(version, candidate)) } : state;
    },
  };
}

function under({ id, version, effectiveFrom }: Policy, candidate: Policy): Policy {
  return { ...candidate, id, version, effectiveFrom };
}
