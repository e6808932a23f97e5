import type { RecordedSchemeEvent } from '../../event-catalogue.js';
import { parsePolicy } from '../../policy/parse-policy.js';
import type { Policy } from '../../policy/policy.js';
import { faultsInWords } from '../../policy/schema.js';
import { ulanhot } from '../../policy/schemes/ulanhot.js';
import { type Life, Scheme } from '../../testing/index.js';
import { PolicyRehearsal, type Rehearsed, type RehearsalTerms } from '../policy-rehearsal.js';

/** The rules of Ulanhot in force, with a few changed: the candidate of a spec. */
export function candidate(changed: object, of: object = ulanhot): Policy {
  const parsed = parsePolicy({ ...of, version: 2, effectiveFrom: '2027-01-01', ...changed });
  if ('faults' in parsed) throw new Error(faultsInWords(parsed.faults).en);
  return parsed.policy;
}

export function rehearsed(log: readonly RecordedSchemeEvent[], policy: Policy, terms: Partial<RehearsalTerms> = {}): Rehearsed {
  const rehearsal = new PolicyRehearsal({ candidate: policy, mostRows: 100, stepId: (causeId, step) => `${causeId}>${step}`, ...terms });
  for (const event of log) rehearsal.add(event);
  return rehearsal.end();
}

export function livedLog(...life: Life[]): readonly RecordedSchemeEvent[] {
  return new Scheme().live(life).log;
}
