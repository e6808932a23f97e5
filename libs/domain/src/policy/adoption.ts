import type { CivilDate } from '../calendar/index.js';
import type { AdoptPolicy, IssueInterpretation } from '../commands/index.js';
import type { CommandDefinition } from '../command-definition.js';
import { type Aggregate, unreachable } from '../kernel/decider.js';
import type { DomainEvent } from '../kernel/event.js';
import { rejectFor } from '../kernel/rejection.js';
import { parsePolicy } from './parse-policy.js';
import { type Policy, type PolicyRef, policyRef } from './policy.js';
import { faultsInWords } from './schema.js';

// Stream `policy-{schemeId}`: the versions of the rules and the Office's interpretations (Art. 31, 32).

export type PolicyEvent =
  | DomainEvent<'PolicyAdopted', { readonly policy: Policy; readonly docNo: string }>
  | DomainEvent<'InterpretationIssued', IssueInterpretation>;

export interface PolicyState {
  /** In order of adoption. */
  readonly versions: readonly Policy[];
}

export const policyAggregate: Aggregate<PolicyState, PolicyEvent> = {
  initial: { versions: [] },
  evolve(state, event) {
    switch (event.type) {
      case 'PolicyAdopted':
        return { versions: [...state.versions, event.data.policy] };
      case 'InterpretationIssued':
        return state;
      default:
        return unreachable(event);
    }
  },
};

/** The version in force on a date: the one that took effect last; of two that took effect together, the one adopted later. */
export function policyInForce(state: PolicyState, date: CivilDate): Policy | undefined {
  let found: Policy | undefined;
  for (const policy of state.versions) {
    if (policy.effectiveFrom <= date && (found === undefined || policy.effectiveFrom >= found.effectiveFrom)) found = policy;
  }
  return found;
}

export function policyByRef(state: PolicyState, ref: PolicyRef): Policy | undefined {
  return state.versions.find((policy) => policyRef(policy) === ref);
}

export const adoptPolicy: CommandDefinition<PolicyState, PolicyEvent, AdoptPolicy, never> = {
  by: ['OFFICE'],
  kind: 'permission',
  needs: [],
  decide(state, { data }) {
    const parsed = parsePolicy(data.policy);
    if ('faults' in parsed) return rejectFor('POLICY_INVALID', faultsInWords(parsed.faults));
    const ref = policyRef(parsed.policy);
    if (policyByRef(state, ref)) return rejectFor('POLICY_INVALID', { zh: `${ref} 已通过,修改须用新版本`, en: `${ref} is adopted already; a change needs a new version` });
    return [{ type: 'PolicyAdopted', data: { policy: parsed.policy, docNo: data.docNo } }];
  },
};

export const issueInterpretation: CommandDefinition<PolicyState, PolicyEvent, IssueInterpretation, never> = {
  by: ['OFFICE'],
  kind: 'fact',
  needs: [],
  decide: (_state, { data }) => [{ type: 'InterpretationIssued', data }],
};
