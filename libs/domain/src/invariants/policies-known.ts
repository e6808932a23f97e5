import type { RecordedSchemeEvent } from '../event-catalogue.js';
import type { PolicyRef } from '../policy/policy.js';
import { type Policy, policyRef } from '../policy/policy.js';

/** The adopted policies, so that a decision is judged by the version that it says it applied. */
export class PoliciesKnown {
  readonly #policies = new Map<PolicyRef, Policy>();

  learn(event: RecordedSchemeEvent): void {
    if (event.type === 'PolicyAdopted') this.#policies.set(policyRef(event.data.policy), event.data.policy);
  }

  appliedBy({ metadata: { policyVersion } }: RecordedSchemeEvent): Policy | undefined {
    return policyVersion === undefined ? undefined : this.#policies.get(policyVersion);
  }

  of(ref: PolicyRef): Policy | undefined {
    return this.#policies.get(ref);
  }
}
