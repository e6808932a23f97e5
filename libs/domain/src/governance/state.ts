import { Map, Set } from 'immutable';
import type { HoldJointMeeting, RecordDecision } from '../commands/index.js';
import { type Aggregate, unreachable } from '../kernel/decider.js';
import type { DomainEvent } from '../kernel/event.js';
import { reject, type Rejection } from '../kernel/rejection.js';
import { samePerson } from '../kernel/sealed-person.js';

// Stream `governance-{schemeId}`: decisions of the leading group (Art. 10), joint meetings (Art. 29),
// and the persons who are blacklisted with a firm (Art. 30).

export interface ListedPersons {
  readonly uscc: string;
  readonly persons: readonly string[];
}

export type GovernanceEvent =
  | DomainEvent<'LeadingGroupDecisionRecorded', RecordDecision>
  | DomainEvent<'JointMeetingHeld', HoldJointMeeting>
  | DomainEvent<'PersonsBlacklisted', ListedPersons>
  | DomainEvent<'PersonsCleared', { readonly uscc: string }>;

export interface GovernanceState {
  readonly decisions: Set<string>;
  /** Persons by the blacklisted firm that they answer for. */
  readonly listed: Map<string, readonly string[]>;
}

export const governanceAggregate: Aggregate<GovernanceState, GovernanceEvent> = {
  initial: { decisions: Set(), listed: Map() },
  evolve(state, event) {
    switch (event.type) {
      case 'LeadingGroupDecisionRecorded':
        return { ...state, decisions: state.decisions.add(event.data.decisionId) };
      case 'JointMeetingHeld':
        return state;
      case 'PersonsBlacklisted':
        return { ...state, listed: state.listed.set(event.data.uscc, event.data.persons) };
      case 'PersonsCleared':
        return { ...state, listed: state.listed.delete(event.data.uscc) };
      default:
        return unreachable(event);
    }
  },
};

/** Refuses a step that must rest on a recorded decision of the leading group. */
export function requireDecision(governance: GovernanceState, decisionId: string): Rejection | undefined {
  return governance.decisions.has(decisionId) ? undefined : reject('DECISION_UNKNOWN', { decisionId });
}

/** The first of these persons who is blacklisted with any firm. */
export function listedAmong(governance: GovernanceState, persons: readonly string[]): string | undefined {
  return persons.find((person) => governance.listed.some((listed) => listed.some((one) => samePerson(one, person))));
}
