import type { CivilDate } from '../calendar/index.js';
import { type Policy, policyRef, type PolicyRef } from '../policy/policy.js';
import { projection } from './scheme-projection.js';

/** One document per adopted version of the rules; their order of adoption is part of which one is in force. */
export interface PolicyDocument {
  readonly ref: PolicyRef;
  readonly effectiveFrom: CivilDate;
  readonly adoptedAtPosition: number;
  readonly docNo: string;
  readonly policy: Policy;
}

export const policiesProjection = projection<PolicyDocument, 'PolicyAdopted'>({
  name: 'policies',
  version: 2,
  collection: { name: 'policies', indexes: [['effectiveFrom'], ['adoptedAtPosition']] },
  handles: ['PolicyAdopted'],
  keys: (event) => [policyRef(event.data.policy)],
  evolve: (_document, { data: { policy, docNo }, position }, ref) => ({ ref, effectiveFrom: policy.effectiveFrom, adoptedAtPosition: position, docNo, policy }),
});
