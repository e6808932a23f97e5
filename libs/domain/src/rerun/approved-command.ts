import { routeOf } from '../command-table.js';
import type { Actor } from '../commands/index.js';
import type { RecordedSchemeEvent } from '../event-catalogue.js';
import type { RecordedOf } from './append.js';
import type { GivenStep } from './given-step.js';
import type { KnownStates } from './known-states.js';

/** The command that an approval lets be carried out, in the name of who proposed it; its id derives from the proposal. */
export function approvedCommand({ id, data: { proposalId } }: RecordedOf<'ProposalApproved'>, written: RecordedSchemeEvent, states: KnownStates): readonly GivenStep[] {
  const state = states.state('approval', proposalId);
  if (state.status === 'UNKNOWN' || state.approved?.eventId !== id || !isSame(state.proposal.proposer, written.metadata.actor)) return [];
  const { command, commandData, effectiveOn, eventId } = state.proposal;
  return [{ name: command, route: routeOf(command, commandData), data: commandData, part: '', on: effectiveOn, after: eventId }];
}

function isSame(a: Actor, b: Actor): boolean {
  return a.user === b.user && a.role === b.role && a.org === b.org;
}
