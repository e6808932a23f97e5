import { Map } from 'immutable';
import type { ErasePersonalData } from '../commands/index.js';
import type { CommandDefinition } from '../command-definition.js';
import { requireDecision } from '../governance/state.js';
import { type Aggregate, unreachable } from '../kernel/decider.js';
import type { DomainEvent } from '../kernel/event.js';

// Stream `privacy-{schemeId}`: whose personal data were erased. The event comes first and the key is deleted because of it:
// a log that holds it never shows the person again, even when the keys come back out of a backup.

export type PrivacyEvent = DomainEvent<'PersonalDataErased', ErasePersonalData>;

export interface PrivacyState {
  /** How often the data of a subject were erased: so many keys of it are to be destroyed. */
  readonly erasures: Map<string, number>;
}

export const privacyAggregate: Aggregate<PrivacyState, PrivacyEvent> = {
  initial: { erasures: Map() },
  evolve({ erasures }, event) {
    switch (event.type) {
      case 'PersonalDataErased':
        return { erasures: erasures.update(event.data.subjectId, 0, (count) => count + 1) };
      default:
        return unreachable(event.type);
    }
  },
};

/** Personal data are erased by a decision of the leading group, at the person's request or when their purpose has ended (PIPL Art. 47). */
export const erasePersonalData: CommandDefinition<PrivacyState, PrivacyEvent, ErasePersonalData, 'governance'> = {
  by: ['OFFICE'],
  kind: 'permission',
  needs: ['governance'],
  decide: (_state, { data }, { governance }) => requireDecision(governance, data.decisionId) ?? [{ type: 'PersonalDataErased', data }],
};
