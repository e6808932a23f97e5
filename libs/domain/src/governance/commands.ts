import type { HoldJointMeeting, RecordDecision } from '../commands/index.js';
import type { CommandDefinition } from '../command-definition.js';
import { reject } from '../kernel/rejection.js';
import type { GovernanceEvent, GovernanceState, ListedPersons } from './state.js';

export const recordDecision: CommandDefinition<GovernanceState, GovernanceEvent, RecordDecision, never> = {
  by: ['LEADING_GROUP'],
  kind: 'fact',
  needs: [],
  decide(state, { data }) {
    if (state.decisions.has(data.decisionId)) return reject('DUPLICATE', { what: 'decision', id: data.decisionId });
    return [{ type: 'LeadingGroupDecisionRecorded', data }];
  },
};

export const holdJointMeeting: CommandDefinition<GovernanceState, GovernanceEvent, HoldJointMeeting, never> = {
  by: ['OFFICE'],
  kind: 'fact',
  needs: [],
  decide: (_state, { data }) => [{ type: 'JointMeetingHeld', data }],
};

/** Issued by the blacklist process: a firm's listed persons bar every other firm that they control. */
export const listPersons: CommandDefinition<GovernanceState, GovernanceEvent, ListedPersons, never> = {
  by: ['SYSTEM'],
  kind: 'fact',
  needs: [],
  decide: (_state, { data }) => [{ type: 'PersonsBlacklisted', data }],
};

export const clearPersons: CommandDefinition<GovernanceState, GovernanceEvent, { readonly uscc: string }, never> = {
  by: ['SYSTEM'],
  kind: 'fact',
  needs: [],
  decide: (_state, { data }) => [{ type: 'PersonsCleared', data }],
};
